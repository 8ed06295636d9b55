package org.placewright.interchange.needs;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How names of fields and options are compared: letter case, blanks and punctuation do not matter; and how values are
 * trimmed.
 */
final class Names {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

    /** What stands before the last of these is the prefix or address of a vocabulary. */
    private static final CharMatcher BEFORE_LOCAL_NAME = CharMatcher.anyOf(":/#");

    private Names() {}

    /** Returns the letters and digits of a name, in lower case, and signs that say less or more. */
    static String comparable(String name) {
        StringBuilder kept = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> Character.isLetterOrDigit(point) || point == '<' || point == '>')
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Returns a text without blanks at its ends, of all kinds that cells of tables are trimmed of too. */
    static String trimmed(String text) {
        return CharMatcher.whitespace().trimFrom(text);
    }

    /** Returns a name without what it has in brackets. */
    static String withoutBrackets(String name) {
        return IN_BRACKETS.matcher(name).replaceAll(" ");
    }

    /** Returns the part of a name after the prefix or address of its vocabulary. */
    static String local(String name) {
        int last = BEFORE_LOCAL_NAME.lastIndexIn(name);
        return last < 0 ? name : name.substring(last + 1);
    }
}
