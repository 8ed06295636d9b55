package org.placewright.sufficiency.gap;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The difference of two shares of different children, with an interval: the hybrid score interval of Newcombe.
 *
 * <p>With p = x/n and the Wilson limits l and u of each share,
 *
 * <pre>
 * l, u = (2x + z&#178; &#8723; z &#8730;(z&#178; + 4x(1 - p))) / (2(n + z&#178;))
 * low  = p1 - p2 - &#8730;((p1 - l1)&#178; + (u2 - p2)&#178;)
 * high = p1 - p2 + &#8730;((u1 - p1)&#178; + (p2 - l2)&#178;)
 * </pre>
 *
 * where z is the quantile of the normal distribution at (1 + confidence) / 2. The limits keep to -1 and 1 and hold
 * about as often as they say in small samples and near 0 and 1 too. They take children to be independent of one
 * another, so they are somewhat too narrow where many moved for one reason.
 *
 * <p>The p-value is that of the interval itself: 1 less the largest confidence at which it excludes 0, found to 1e-12
 * by bisection.
 *
 * <p>Sources: R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in
 * Medicine 17 (1998), method 10; E. B. Wilson, JASA 22 (1927).
 *
 * @param difference the first share less the second, -1 to 1
 * @param low the lower limit
 * @param high the upper limit
 * @param pValue how likely so large a difference would be by chance, 0 to 1
 */
public record ShareDifference(double difference, double low, double high, double pValue) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double FARTHEST = 40;
    private static final int HALVINGS = 60;

    /**
     * Compares two shares.
     *
     * @param first a share of one or more
     * @param second a share of one or more others
     * @param confidence how often the interval shall hold, above 0 and below 1
     * @return the difference
     * @throws IllegalArgumentException if a share is of nobody, or the confidence is out of range
     */
    public static ShareDifference between(Share first, Share second, double confidence) {
        if (first.base() == 0 || second.base() == 0) {
            throw new IllegalArgumentException(
                    "ShareDifference needs shares of one or more. Maybe leave out what nobody was asked of?");
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("ShareDifference confidence must be above 0 and below 1 but was "
                    + confidence + ". Maybe a percentage was meant: divide it by 100.");
        }
        double z = NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
        double difference = proportion(first) - proportion(second);
        return new ShareDifference(
                difference,
                difference - reach(first, second, z),
                difference + reach(second, first, z),
                pValue(first, second));
    }

    private static double proportion(Share share) {
        return (double) share.count() / share.base();
    }

    /** Returns how far the first share may lie below its estimate, and the second above, taken together. */
    private static double reach(Share first, Share second, double z) {
        double below = proportion(first) - wilson(first, -z);
        double above = wilson(second, z) - proportion(second);
        return Math.sqrt(below * below + above * above);
    }

    private static double wilson(Share share, double z) {
        double n = share.base();
        double x = share.count();
        double square = z * z;
        return (2 * x + square + z * Math.sqrt(square + 4 * x * (1 - x / n))) / (2 * (n + square));
    }

    private static double pValue(Share one, Share other) {
        int order = Long.compare(
                Math.multiplyExact(one.count(), other.base()), Math.multiplyExact(other.count(), one.base()));
        if (order == 0) {
            return 1;
        }
        Share larger = order > 0 ? one : other;
        Share smaller = order > 0 ? other : one;
        double difference = proportion(larger) - proportion(smaller);
        double excludes = 0;
        double holds = FARTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double z = (excludes + holds) / 2;
            if (reach(larger, smaller, z) < difference) {
                excludes = z;
            } else {
                holds = z;
            }
        }
        return 2 * NORMAL.survivalProbability(excludes);
    }
}
