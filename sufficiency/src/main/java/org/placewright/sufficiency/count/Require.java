package org.placewright.sufficiency.count;

/** What every method here asks of its numbers. */
final class Require {

    private static final double LARGEST_MEAN = 1e7;
    private static final double LARGEST_RATIO = 1e7;

    private Require() {}

    static double probability(String name, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(name + " must be from 0 to 1, but one was " + probability
                    + ". Maybe a percentage was meant: divide it by 100.");
        }
        return probability;
    }

    static double inside(String name, double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(name + " must be above 0 and below 1, but was " + probability
                    + ". Maybe a percentage was meant: divide it by 100.");
        }
        return probability;
    }

    static void count(String name, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    name + " must be 0 or more, but was " + count + ". Maybe a difference was taken for a count.");
        }
    }

    static void moments(double mean, double variance) {
        if (!(mean >= 0 && mean <= LARGEST_MEAN)) {
            throw new IllegalArgumentException("CountDistribution mean must be from 0 to " + LARGEST_MEAN + ", but was "
                    + mean + ". Maybe a forecast was extrapolated too far.");
        }
        if (!(variance >= 0 && variance <= LARGEST_RATIO * mean)) {
            throw new IllegalArgumentException("CountDistribution variance must be from 0 to " + LARGEST_RATIO
                    + " times the mean, but was " + variance + " for " + mean
                    + ". Maybe a difference of squares fell below 0 by rounding.");
        }
    }
}
