package org.placewright.pricing.quantile;

import com.google.common.primitives.ImmutableDoubleArray;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The quantile estimator of Harrell and Davis: a weighted mean of all order statistics.
 *
 * <p>Formula: the sum over i of W(i) x(i), with W(i) = I(i / n) - I((i - 1) / n) and I the distribution function of a
 * beta variable with parameters (n + 1) p and (n + 1) (1 - p). It is the bootstrap mean of the order statistic at p.
 * Standard error: the jackknife, the root of (n - 1) / n times the sum of squared deviations of the n estimates that
 * each leave one number out.
 *
 * <p>Complexity: sorting, and about 9 times the root of n evaluations of the incomplete beta function: further than the
 * root of 20 / (n + 2) from its mean a beta variable has a probability below 1e-17, since it is sub-Gaussian with proxy
 * variance 1 / (4 (n + 2)) (O. Marchal and J. Arbel, Electronic Communications in Probability 22 (2017) 54). No ties to
 * break: equal numbers are interchangeable.
 *
 * <p>Guaranteed: the order of the numbers does not matter; the estimate moves and stretches with the sample, is smooth
 * in every number and lies in the range. Less variable than one or two order statistics where the tails are light. Not
 * guaranteed: resistance; at p = 0.9 and n = 10 the largest number has a weight of about a third, so one absurd fee
 * moves the estimate far.
 *
 * <p>Source: F. E. Harrell and C. E. Davis, "A new distribution-free quantile estimator", Biometrika 69 (1982) 635-640.
 */
public final class HarrellDavis {

    private HarrellDavis() {}

    /**
     * Returns the estimate of one quantile.
     *
     * @param values the sample: one number or more, all finite, in any order; not changed
     * @param probability above 0 and below 1: 0.5 for the median
     * @return the estimate, in the unit of the sample
     * @throws IllegalArgumentException if the sample is empty or not finite, or the probability is out of range
     */
    public static double of(double[] values, double probability) {
        double[] sorted = Sample.sorted(values);
        return mean(sorted, weights(sorted.length, probability));
    }

    /**
     * Returns the estimate with its jackknife standard error.
     *
     * @param values the sample: two numbers or more, all finite, in any order; not changed
     * @param probability above 0 and below 1: 0.5 for the median
     * @return the estimate and its standard error, in the unit of the sample
     * @throws IllegalArgumentException if the sample has fewer than two numbers or is not finite, or the probability is
     *     out of range
     */
    public static QuantileEstimate withError(double[] values, double probability) {
        double[] sorted = Sample.sorted(values);
        int n = sorted.length;
        if (n < 2) {
            throw new IllegalArgumentException("values must be 2 or more for a standard error, but there were " + n
                    + ". Maybe ask for the estimate alone.");
        }
        double[] without = leavingOneOut(sorted, weights(n - 1, probability));
        double middle = 0;
        for (double estimate : without) {
            middle += estimate / n;
        }
        double squares = 0;
        for (double estimate : without) {
            squares += (estimate - middle) * (estimate - middle);
        }
        return new QuantileEstimate(mean(sorted, weights(n, probability)), StrictMath.sqrt(squares * (n - 1.0) / n));
    }

    /**
     * Returns the weights of the order statistics, smallest number first: the same for every sample of this size.
     *
     * @param sampleSize how many numbers there are, 1 or more
     * @param probability above 0 and below 1
     * @return as many weights, none negative, that add up to 1 but for rounding
     * @throws IllegalArgumentException if either is out of range
     */
    public static ImmutableDoubleArray weights(int sampleSize, double probability) {
        int n = Sample.size(sampleSize);
        double p = Sample.inside("probability", probability);
        double alpha = (n + 1) * p;
        double beta = (n + 1) * (1 - p);
        double reach = StrictMath.sqrt(20.0 / (n + 2));
        ImmutableDoubleArray.Builder weights = ImmutableDoubleArray.builder(n);
        double before = 0;
        for (int i = 1; i <= n; i++) {
            double at = (double) i / n;
            double now = at <= p - reach ? 0 : at >= p + reach || i == n ? 1 : RegularizedBeta.value(at, alpha, beta);
            weights.add(Math.max(0, now - before));
            before = Math.max(before, now);
        }
        return weights.build();
    }

    private static double mean(double[] sorted, ImmutableDoubleArray weights) {
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += weights.get(i) * sorted[i];
        }
        return Math.max(sorted[0], Math.min(sorted[sorted.length - 1], sum));
    }

    /** Leaving x(k) out, x(i) takes weight i below k and weight i - 1 above: two running sums. */
    private static double[] leavingOneOut(double[] sorted, ImmutableDoubleArray weights) {
        int n = sorted.length;
        double[] above = new double[n];
        for (int k = n - 2; k >= 0; k--) {
            above[k] = above[k + 1] + weights.get(k) * sorted[k + 1];
        }
        double[] without = new double[n];
        double below = 0;
        for (int k = 0; k < n; k++) {
            without[k] = below + above[k];
            if (k < n - 1) {
                below += weights.get(k) * sorted[k];
            }
        }
        return without;
    }
}
