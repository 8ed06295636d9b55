package org.placewright.pricing.quantile;

import java.util.Arrays;

/** What every method here asks of its numbers. */
final class Sample {

    private Sample() {}

    /** A sorted copy, with one zero only: -0.0 becomes 0.0, so that equal numbers are the same number. */
    static double[] sorted(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException(
                    "values must not be empty, since an empty sample has no quantile. Maybe ask how many there are first.");
        }
        double[] sorted = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            sorted[i] = finite("values", values[i]) + 0.0;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    name + " must be finite, but one was " + value + ". Maybe a missing value was not left out.");
        }
        return value;
    }

    static double probability(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must be between 0 and 1, but was " + probability
                    + ". Maybe a percentage was meant: divide it by 100.");
        }
        return probability;
    }

    /** A probability for which 0 and 1 make no sense. */
    static double inside(String name, double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(name + " must be above 0 and below 1, but was " + probability
                    + ". Maybe a percentage was meant: divide it by 100.");
        }
        return probability;
    }

    static int size(int size) {
        if (size < 1) {
            throw new IllegalArgumentException(
                    "sampleSize must be 1 or more, but was " + size + ". Maybe ask whether there is a sample first.");
        }
        return size;
    }
}
