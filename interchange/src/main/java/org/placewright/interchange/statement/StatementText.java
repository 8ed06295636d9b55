package org.placewright.interchange.statement;

import com.google.common.base.CharMatcher;

/** The rule the texts of a statement share, so that each is read back as it was written. */
final class StatementText {

    private static final int LONGEST = 1000;

    private StatementText() {}

    /** Refuses what could not stand in one field of one line; the text is not quoted, because it may be long. */
    static void check(String field, String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    field + " must have 1 to " + LONGEST + " characters but has " + value.length());
        }
        if (!value.equals(CharMatcher.whitespace().trimFrom(value))) {
            throw new IllegalArgumentException(field + " must not begin or end with a blank. Maybe trim it first?");
        }
        if (value.codePoints().anyMatch(StatementText::isUnprintable)) {
            throw new IllegalArgumentException(
                    field + " must be printable. Maybe it holds a line end, a control character or half of one?");
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
