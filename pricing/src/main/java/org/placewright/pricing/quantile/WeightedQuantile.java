package org.placewright.pricing.quantile;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Quantiles of a sample whose numbers count for more or less, as comparable placements do.
 *
 * <p>Formula: with the sample sorted, w(i) the weights, W their sum and t(i) = (w(1) + ... + w(i)) / W, the quantile is
 * the sum over i of (F(t(i)) - F(t(i - 1))) x(i). F is a distribution function that depends on the probability p and on
 * the effective sample size n = W squared over the sum of squared weights (Kish): for {@link #TYPE_7} the uniform one
 * from (h - 1) / n to h / n with h = 1 + (n - 1) p, for {@link #HARRELL_DAVIS} the beta one with (n + 1) p and (n + 1)
 * (1 - p).
 *
 * <p>Complexity: O(n log n) time and O(n) memory. No ties to break: only the total weight of equal numbers matters.
 *
 * <p>Guaranteed: with equal weights the unweighted quantile, but for rounding; weights count by their proportions; a
 * weight of 0 is as if the number were absent; continuous in every number and weight; the order does not matter. Not
 * guaranteed: that a weight of 2 is the same as the number twice, since two observations say more than one that is
 * trusted twice.
 *
 * <p>Source: A. Akinshin, "Weighted quantile estimators", arXiv 2304.07265 (2023); L. Kish, "Survey Sampling" (1965).
 */
public enum WeightedQuantile {
    /** Generalises {@link QuantileDefinition#TYPE_7}. */
    TYPE_7,
    /** Generalises {@link HarrellDavis}. */
    HARRELL_DAVIS;

    /**
     * Returns one quantile of a weighted sample.
     *
     * @param values the sample: one number or more, all finite, in any order; not changed
     * @param weights as many weights, finite, 0 or more, not all 0; their unit does not matter
     * @param probability above 0 and below 1: 0.5 for the median
     * @return the quantile, in the unit of the sample
     * @throws IllegalArgumentException if the sample is empty or not finite, the weights do not fit it, or the
     *     probability is out of range
     */
    public double of(double[] values, double[] weights, double probability) {
        double p = Sample.inside("probability", probability);
        WeightedSample sample = WeightedSample.of(values, weights);
        double quantile = 0;
        double before = 0;
        for (int i = 0; i < sample.size(); i++) {
            double now = i == sample.size() - 1 ? 1 : share(sample.through(i), sample.effectiveSize(), p);
            quantile += (now - before) * sample.value(i);
            before = now;
        }
        return Math.max(sample.value(0), Math.min(sample.value(sample.size() - 1), quantile));
    }

    /**
     * Returns how many equally weighted numbers say as much as these: Kish's effective sample size.
     *
     * @param weights one or more, finite, 0 or more, not all 0; not changed
     * @return from 1 to the number of weights: the square of their sum over the sum of their squares
     * @throws IllegalArgumentException if there is no weight above 0, or one is negative or not finite
     */
    public static double effectiveSize(double[] weights) {
        return WeightedSample.effectiveSize(weights);
    }

    private double share(double through, double n, double p) {
        if (this == HARRELL_DAVIS) {
            return RegularizedBeta.value(through, (n + 1) * p, (n + 1) * (1 - p));
        }
        return Math.max(0, Math.min(1, through * n - (n - 1) * p));
    }
}
