package org.placewright.core.id;

/** The one rule all textual identifiers share: short, printable, and without blanks at either end. */
final class IdentifierText {

    static final int LONGEST = 64;

    private IdentifierText() {}

    /** Returns {@code value} when it may serve as an identifier; the value itself is never quoted in the refusal. */
    static String check(String type, String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    type + " must have 1 to " + LONGEST + " characters but has " + value.length());
        }
        if (!value.equals(value.strip())) {
            throw new IllegalArgumentException(type + " must not begin or end with a blank. Maybe strip it first?");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(type + " must not hold control characters");
        }
        return value;
    }
}
