package org.placewright.pricing.conformal;

/** What every method here asks of its numbers. */
final class Require {

    private Require() {}

    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    name + " must be finite, but was " + value + ". Maybe a missing value was not left out.");
        }
        return value;
    }

    static double positive(String name, double value) {
        if (!(finite(name, value) > 0)) {
            throw new IllegalArgumentException(
                    name + " must be above 0, but was " + value + ". Maybe take the scale of a wider group.");
        }
        return value;
    }

    static double level(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be above 0 and below 1, but was " + level
                    + ". Maybe a percentage was meant: divide it by 100.");
        }
        return level;
    }

    static void sameLength(String name, int length, int expected) {
        if (length != expected) {
            throw new IllegalArgumentException(name + " must be as many as observed, but were " + length + " for "
                    + expected + ". Maybe one list was filtered and the other not.");
        }
    }
}
