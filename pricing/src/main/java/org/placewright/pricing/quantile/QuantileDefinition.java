package org.placewright.pricing.quantile;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The nine definitions of a sample quantile, numbered as by Hyndman and Fan.
 *
 * <p>With x(1) to x(n) the sorted sample and p the probability, types 4 to 9 interpolate: at the position h = a + p (n
 * + 1 - a - b) with whole part j, the quantile is x(j) + (h - j) (x(j + 1) - x(j)), and never outside the sample. Types
 * 1 to 3 step: type 1 is the smallest x(j) with j at least n p; type 2 the mean of x(j) and x(j + 1) where n p = j;
 * type 3 the x(j) with j nearest to n p, the even one where two are as near. A position within 4 machine epsilons of a
 * whole number, relative to the number, counts as whole.
 *
 * <p>Complexity: O(n log n) time and O(n) memory, for the sorted copy; {@link #ofSorted} O(1). No ties to break: equal
 * numbers are interchangeable.
 *
 * <p>Guaranteed: the order of the numbers does not matter; the quantile lies in the sample's range and never falls as p
 * rises; it moves and stretches with the sample (types 1 to 3 may step to the next number when the sample is
 * reflected). Not guaranteed: that two types agree on a small sample.
 *
 * <p>Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996)
 * 361-365; tolerance of the position as in R's {@code quantile}.
 */
public enum QuantileDefinition {
    /** Inverse of the empirical distribution function. */
    TYPE_1(0, 0),
    /** As type 1, with averaging where the function is flat at p. */
    TYPE_2(0, 0),
    /** The observation nearest to n p, the even one of two. */
    TYPE_3(0, 0),
    /** Interpolation of the empirical distribution function: h = n p. */
    TYPE_4(0, 1),
    /** Hazen: h = n p + 1/2. */
    TYPE_5(0.5, 0.5),
    /** Weibull: h = (n + 1) p. */
    TYPE_6(0, 0),
    /** Gumbel: h = 1 + (n - 1) p; what spreadsheets and R compute unless told otherwise. */
    TYPE_7(1, 1),
    /** About unbiased for the median of the quantile, whatever the distribution: a = b = 1/3. */
    TYPE_8(1.0 / 3, 1.0 / 3),
    /** About unbiased for the expected order statistics of a normal sample: a = b = 3/8. */
    TYPE_9(3.0 / 8, 3.0 / 8);

    private static final double NEARLY_WHOLE = 4 * Math.ulp(1.0);

    private final double a;
    private final double b;

    QuantileDefinition(double a, double b) {
        this.a = a;
        this.b = b;
    }

    /**
     * Returns one quantile of a sample.
     *
     * @param values the sample: one number or more, all finite, in any order; not changed
     * @param probability from 0 to 1: 0.5 for the median
     * @return the quantile, in the unit of the sample
     * @throws IllegalArgumentException if the sample is empty or not finite, or the probability is out of range
     */
    public double of(double[] values, double probability) {
        return ofSorted(Sample.sorted(values), probability);
    }

    /**
     * Returns several quantiles of a sample, sorting it once.
     *
     * @param values the sample: one number or more, all finite, in any order; not changed
     * @param probabilities each from 0 to 1, in any order
     * @return the quantiles in the order of the probabilities, in the unit of the sample
     * @throws IllegalArgumentException if the sample is empty or not finite, or a probability is out of range
     */
    public ImmutableDoubleArray of(double[] values, ImmutableDoubleArray probabilities) {
        double[] sorted = Sample.sorted(values);
        ImmutableDoubleArray.Builder quantiles = ImmutableDoubleArray.builder(probabilities.length());
        for (int i = 0; i < probabilities.length(); i++) {
            quantiles.add(ofSorted(sorted, probabilities.get(i)));
        }
        return quantiles.build();
    }

    /**
     * Returns one quantile of a sample known to be sorted, in O(1).
     *
     * @param sorted one number or more, all finite, ascending; not checked and not changed
     * @param probability from 0 to 1: 0.5 for the median
     * @return the quantile, in the unit of the sample
     * @throws IllegalArgumentException if the sample is empty or the probability is out of range
     */
    public double ofSorted(double[] sorted, double probability) {
        int n = Sample.size(sorted.length);
        double p = Sample.probability(probability);
        return switch (this) {
            case TYPE_1 -> at(sorted, StrictMath.ceil(whole(n * p)));
            case TYPE_2 -> {
                double position = whole(n * p);
                double below = StrictMath.ceil(position);
                double above = StrictMath.floor(position) + 1;
                yield between(at(sorted, below), at(sorted, above), 0.5);
            }
            // At half way rint takes the even one.
            case TYPE_3 -> at(sorted, StrictMath.rint(whole(n * p - 0.5) + 0.5));
            default -> {
                double position = whole(a + p * (n + 1 - a - b));
                double below = StrictMath.floor(position);
                yield between(at(sorted, below), at(sorted, below + 1), position - below);
            }
        };
    }

    private static double whole(double position) {
        double nearest = StrictMath.rint(position);
        return Math.abs(position - nearest) <= NEARLY_WHOLE * Math.max(1, nearest) ? nearest : position;
    }

    /** The order statistic of a rank from 1, the extreme one where the rank lies outside. */
    private static double at(double[] sorted, double rank) {
        int index = (int) rank - 1;
        return sorted[Math.max(0, Math.min(sorted.length - 1, index))];
    }

    /** Interpolation that never leaves its ends and never falls as the part grows. */
    private static double between(double low, double high, double part) {
        if (part <= 0 || low == high) {
            return low;
        }
        return Math.min(high, low + part * (high - low));
    }
}
