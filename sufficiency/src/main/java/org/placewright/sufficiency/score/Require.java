package org.placewright.sufficiency.score;

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

    static double notNegative(String name, double value) {
        if (!(finite(name, value) >= 0)) {
            throw new IllegalArgumentException(
                    name + " must be 0 or more, but was " + value + ". Maybe a difference was taken for a count.");
        }
        return value;
    }

    static double positive(String name, double value) {
        if (!(finite(name, value) > 0)) {
            throw new IllegalArgumentException(
                    name + " must be above 0, but was " + value + ". Maybe a forecast without spread was meant.");
        }
        return value;
    }

    static double inside(String name, double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(name + " must be above 0 and below 1, but was " + probability
                    + ". Maybe a percentage was meant: divide it by 100.");
        }
        return probability;
    }

    static double probability(String name, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(name + " must be from 0 to 1, but one was " + probability
                    + ". Maybe a percentage was meant, or rounding was not cut off.");
        }
        return probability;
    }
}
