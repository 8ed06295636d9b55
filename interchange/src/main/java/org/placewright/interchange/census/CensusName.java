package org.placewright.interchange.census;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.placewright.core.geo.Postcode;
import org.placewright.interchange.internal.Column;

/**
 * What stands above a column of a census: its name, and what follows it.
 *
 * @param text what stands there
 * @param words the same in the form names are compared in
 */
record CensusName(String text, String words) {

    /** What the name of a column looks like; a line of data, which has figures, is none. */
    private static final Pattern LABEL = Pattern.compile("[A-Za-z][A-Za-z _/()?:,'&-]{0,79}");

    static CensusName of(String text) {
        return new CensusName(text, Column.comparable(text));
    }

    /** Tells whether this is what the census calls a column. */
    boolean isNameOf(Column column) {
        return words.equals(Column.comparable(column.name()));
    }

    /** Tells whether the name of a column stands there and instructions follow: on a further line, or behind a mark. */
    boolean isBegunBy(CensusField<?> field) {
        Matcher name = field.beginning().matcher(words);
        return name.lookingAt() && !goesOnAt(name.end());
    }

    /** Tells whether the name of a column stands there and more words follow, which may make it another. */
    boolean goesOnFrom(CensusField<?> field) {
        Matcher name = field.beginning().matcher(words);
        return name.lookingAt() && goesOnAt(name.end());
    }

    private boolean goesOnAt(int end) {
        String rest = words.substring(end).strip();
        return !rest.isEmpty() && Character.isLetterOrDigit(rest.codePointAt(0)) && !isEndOfLine(end);
    }

    private boolean isEndOfLine(int end) {
        return IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '\n')
                .anyMatch(at -> Column.comparable(text.substring(0, at)).length() == end);
    }

    /** Returns the first line, if it can be nothing but a name, or else which column it is. */
    String shown(int index) {
        String line = text.lines().findFirst().orElse("").strip();
        boolean label = LABEL.matcher(line).matches() && Postcode.parse(line).isEmpty();
        return label ? "the column '" + line + "'" : "column " + (index + 1);
    }
}
