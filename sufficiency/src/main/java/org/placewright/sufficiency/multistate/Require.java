package org.placewright.sufficiency.multistate;

/** What every method here asks of its numbers. */
final class Require {

    private Require() {}

    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    name + " must be finite, but was " + value + ". Maybe a missing value was not left out.");
        }
        // One zero only: -0.0 becomes 0.0.
        return value + 0.0;
    }

    static double level(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be above 0 and below 1, but was " + level
                    + ". Maybe a percentage was meant: divide it by 100.");
        }
        return level;
    }

    static int index(String name, int value, int size) {
        if (value < 0 || value >= size) {
            throw new IllegalArgumentException(name + " must be from 0 to " + (size - 1) + ", but was " + value
                    + ". Maybe the numbers begin with 1: subtract it.");
        }
        return value;
    }
}
