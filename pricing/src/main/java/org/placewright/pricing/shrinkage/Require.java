package org.placewright.pricing.shrinkage;

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
                    name + " must be above 0, but was " + value
                            + ". Maybe the group has one number, or all its numbers are equal: estimate its variance from others.");
        }
        return value;
    }

    static double notNegative(String name, double value) {
        if (!(finite(name, value) >= 0)) {
            throw new IllegalArgumentException(
                    name + " must be 0 or more, but was " + value + ". Maybe it was given on a scale of logarithms.");
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

    static void atLeast(int least, int size) {
        if (size < least) {
            throw new IllegalArgumentException("groups must be " + least + " or more, but were " + size
                    + ". Maybe shrink toward a mean known beforehand.");
        }
    }
}
