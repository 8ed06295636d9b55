package org.placewright.interchange.census;

import com.google.common.base.CharMatcher;

/** The one rule the free words of a census share: some length, visible, and without blanks at either end. */
final class CensusText {

    static final int LONGEST = 200;

    private CensusText() {}

    static boolean isText(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && CharMatcher.whitespace().trimFrom(text).equals(text)
                && text.codePoints().allMatch(CensusText::isVisible);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** Refuses what cannot stand in a census; the text itself is never quoted. */
    static void check(String field, String text) {
        if (!isText(text)) {
            throw new IllegalArgumentException(field + " must have 1 to " + LONGEST
                    + " printable characters, no blank at either end. Maybe leave it out where it is not known?");
        }
    }
}
