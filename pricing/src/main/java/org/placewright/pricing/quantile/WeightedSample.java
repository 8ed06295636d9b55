package org.placewright.pricing.quantile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A sample sorted by value, without what weighs nothing, and the share of weight through each number. */
final class WeightedSample {

    private final double[] values;
    private final double[] through;
    private final double effectiveSize;

    private WeightedSample(double[] values, double[] through, double effectiveSize) {
        this.values = values;
        this.through = through;
        this.effectiveSize = effectiveSize;
    }

    static WeightedSample of(double[] values, double[] weights) {
        if (values.length != weights.length) {
            throw new IllegalArgumentException("weights must be as many as values, but were " + weights.length + " for "
                    + values.length + ". Maybe one list was filtered and the other not.");
        }
        for (double value : values) {
            Sample.finite("values", value);
        }
        double effectiveSize = effectiveSize(weights);
        int[] order = IntStream.range(0, values.length)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> values[i] + 0.0)
                        .thenComparingDouble(i -> weights[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] sorted = new double[order.length];
        double[] through = new double[order.length];
        double largest = largest(weights);
        double total = 0;
        for (int i = 0; i < order.length; i++) {
            sorted[i] = values[order[i]] + 0.0;
            total += weights[order[i]] / largest;
            through[i] = total;
        }
        for (int i = 0; i < through.length; i++) {
            through[i] /= total;
        }
        return new WeightedSample(sorted, through, effectiveSize);
    }

    static double effectiveSize(double[] weights) {
        double largest = largest(weights);
        double[] shares = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            shares[i] = weights[i] / largest;
        }
        // In a fixed order, so that the order given does not matter.
        Arrays.sort(shares);
        double sum = 0;
        double squares = 0;
        for (double share : shares) {
            sum += share;
            squares += share * share;
        }
        return Math.max(1, Math.min(weights.length, sum * sum / squares));
    }

    int size() {
        return values.length;
    }

    double value(int index) {
        return values[index];
    }

    /** The share of weight up to and with a number: 0 for the one before the first, 1 for the last. */
    double through(int index) {
        return index < 0 ? 0 : through[index];
    }

    double effectiveSize() {
        return effectiveSize;
    }

    /** The mean of the share below a value and the share up to and with it. */
    double middleShare(double value) {
        int below = -1;
        while (below + 1 < values.length && values[below + 1] < value) {
            below++;
        }
        int with = below;
        while (with + 1 < values.length && values[with + 1] == value) {
            with++;
        }
        return (through(below) + through(with)) / 2;
    }

    private static double largest(double[] weights) {
        double largest = 0;
        for (double weight : weights) {
            if (!(Sample.finite("weights", weight) >= 0)) {
                throw new IllegalArgumentException(
                        "weights must be 0 or more, but one was " + weight + ". Maybe leave the number out instead.");
            }
            largest = Math.max(largest, weight);
        }
        if (!(largest > 0)) {
            throw new IllegalArgumentException("weights must hold one above 0, but none of " + weights.length
                    + " was. Maybe nothing is comparable: ask that first.");
        }
        return largest;
    }
}
