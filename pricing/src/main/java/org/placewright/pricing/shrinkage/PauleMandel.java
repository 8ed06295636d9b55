package org.placewright.pricing.shrinkage;

import com.google.common.collect.Range;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How much groups differ beyond what chance within them explains: the variance between groups of Paule and Mandel.
 *
 * <p>Formula: the t at which Q(t), the sum over groups of (y - m(t)) squared / (v + t), is k - 1, for k groups with
 * estimates y and variances v and m(t) their mean weighted by 1 / (v + t); 0 where Q(0) is less already. The interval
 * is the set of t for which Q(t) lies between the quantiles of the chi-squared distribution with k - 1 degrees of
 * freedom (Q profile).
 *
 * <p>Complexity: O(k) a step; Newton's method from 0, where Q falls and is convex, so that no step goes past the root;
 * it ends when a step is below 1e-14 of the value, after some ten steps. No ties to break.
 *
 * <p>Guaranteed: 0 or more; the order of groups does not matter; unmoved by adding a number to all estimates, and
 * stretched with the square of their unit; the one root, since Q falls all the way. Supposes that estimates are
 * unbiased and their variances known; not that anything is normal (but the interval does). Not guaranteed: precision
 * with few groups; with five, the interval may reach from 0 to many times the estimate. Where even t = 0 leaves less
 * than the lower quantile, both ends are 0: the groups are more alike than chance would have them.
 *
 * <p>Source: R. C. Paule and J. Mandel, "Consensus values and weighting factors", Journal of Research of the National
 * Bureau of Standards 87 (1982) 377-385; W. Viechtbauer, "Confidence intervals for the amount of heterogeneity in
 * meta-analysis", Statistics in Medicine 26 (2007) 37-52.
 */
public final class PauleMandel {

    private static final double STEP = 1e-14;
    private static final int STEPS = 2_000;
    private static final double BRENT_UP_TO = 100;
    // The fourth root of the machine epsilon.
    private static final double BRENT_TOLERANCE = 0x1p-13;

    private PauleMandel() {}

    /**
     * Returns the variance between groups.
     *
     * @param groups two or more
     * @return 0 or more, in the square of the estimates' unit
     * @throws IllegalArgumentException if there are fewer than two groups
     */
    public static double of(GroupEstimates groups) {
        Require.atLeast(2, groups.size());
        return whereSpreadIs(groups.size() - 1, groups.inOrder());
    }

    /** The root as far as metafor 3.8 goes for it: see {@link BetweenGroupVariance#PAULE_MANDEL_BRENT}. */
    static double byBrent(GroupEstimates groups) {
        GroupEstimates inOrder = groups.inOrder();
        double target = groups.size() - 1.0;
        if (!(WeightedFit.at(inOrder, 0).spread() > target)) {
            return 0;
        }
        return WeightedFit.at(inOrder, BRENT_UP_TO).spread() < target
                ? new BrentRoot(between -> WeightedFit.at(inOrder, between).spread() - target, BRENT_TOLERANCE)
                        .between(0, BRENT_UP_TO)
                : of(groups);
    }

    /**
     * Returns the confidence interval of the variance between groups.
     *
     * @param groups two or more
     * @param level the coverage: above 0 and below 1, often 0.95
     * @return a closed range from 0 or more, in the square of the estimates' unit
     * @throws IllegalArgumentException if there are fewer than two groups, or the level is out of range
     */
    public static Range<Double> interval(GroupEstimates groups, double level) {
        Require.atLeast(2, groups.size());
        double tail = (1 - Require.level(level)) / 2;
        GroupEstimates inOrder = groups.inOrder();
        ChiSquaredDistribution chance = ChiSquaredDistribution.of(groups.size() - 1);
        return Range.closed(
                whereSpreadIs(chance.inverseSurvivalProbability(tail), inOrder),
                whereSpreadIs(chance.inverseCumulativeProbability(tail), inOrder));
    }

    private static double whereSpreadIs(double target, GroupEstimates groups) {
        double between = 0;
        for (int step = 0; step < STEPS; step++) {
            WeightedFit fit = WeightedFit.at(groups, between);
            double more = (fit.spread() - target) / fit.sums().wwrr();
            if (!(more > STEP * between)) {
                return between;
            }
            between += more;
        }
        throw new IllegalStateException("Newton's method from the left of a convex function did not end");
    }
}
