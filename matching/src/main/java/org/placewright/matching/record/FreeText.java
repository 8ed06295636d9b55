package org.placewright.matching.record;

/** What free text must be; it is never quoted. */
final class FreeText {

    private static final int LONGEST = 10_000;

    private FreeText() {}

    static void check(String field, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(field + " must be 1 to " + LONGEST + " characters and not blank but has "
                    + text.length() + ". Maybe it was left empty?");
        }
    }
}
