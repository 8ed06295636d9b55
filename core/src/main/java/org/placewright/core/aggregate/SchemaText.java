package org.placewright.core.aggregate;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/** The rules the texts of a schema share, so that its canonical text, a line for each, says one thing only. */
final class SchemaText {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_PROSE = 200;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");

    private SchemaText() {}

    /** Refuses what is not a name: lower-case words joined by hyphens, grouped by dots. */
    static void checkName(String type, String value) {
        if (value.length() > LONGEST_NAME || !NAME.matcher(value).matches()) {
            throw new IllegalArgumentException(type + " must be lower-case words joined by hyphens and dots, up to "
                    + LONGEST_NAME + " characters, but was \"" + value + "\"");
        }
    }

    /** Refuses a category that could not be written on a line of its own; it is not quoted. */
    static void checkCategory(String value) {
        check("Category", value, LONGEST_NAME);
    }

    /** Refuses prose that could not be written on a line of its own; it is not quoted. */
    static void checkProse(String field, String value) {
        check(field, value, LONGEST_PROSE);
    }

    private static void check(String field, String value, int longest) {
        if (value.isEmpty() || value.length() > longest) {
            throw new IllegalArgumentException(
                    field + " must have 1 to " + longest + " characters but has " + value.length());
        }
        if (!value.equals(CharMatcher.whitespace().trimFrom(value))) {
            throw new IllegalArgumentException(field + " must not begin or end with a blank. Maybe strip it first?");
        }
        if (value.codePoints().anyMatch(SchemaText::isUnprintable)) {
            throw new IllegalArgumentException(
                    field + " must be printable, without control characters, line ends or halves of characters");
        }
    }

    private static boolean isUnprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
