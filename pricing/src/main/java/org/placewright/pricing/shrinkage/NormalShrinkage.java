package org.placewright.pricing.shrinkage;

import com.google.common.collect.ImmutableList;

/**
 * Empirical-Bayes estimates of groups whose estimates are about normal with known variances.
 *
 * <p>Formula: with t the variance between groups, y and v a group's estimate and its variance, and own weight b = t /
 * (t + v), the shrunk estimate is b y + (1 - b) m. m is the mean of y weighted by 1 / (t + v), with variance s = 1 /
 * (sum of those weights), or a mean given. The posterior variance is b v + (1 - b) squared s: what the group leaves
 * open, and what the mean does.
 *
 * <p>Complexity: O(k log k) time for k groups, with the iterations of the variance between groups. No ties to break.
 *
 * <p>Guaranteed: a shrunk estimate lies between the group's own and the mean; the less precise of two groups with the
 * same estimate is shrunk more; the order of groups does not matter; estimates move and stretch with their unit; where
 * groups differ no more than by chance all are the mean. Not guaranteed: coverage of the intervals with few groups,
 * since the variance between groups is taken for known; that a group unlike the others is well served: it is drawn to
 * them like any other.
 *
 * <p>Source: B. Efron and C. Morris, "Data analysis using Stein's estimator and its generalizations", Journal of the
 * American Statistical Association 70 (1975) 311-319; C. N. Morris, "Parametric empirical Bayes inference", the same 78
 * (1983) 47-55; the posterior variance as in metafor's {@code blup}.
 */
public final class NormalShrinkage {

    private final BetweenGroupVariance method;

    private NormalShrinkage(BetweenGroupVariance method) {
        this.method = method;
    }

    /**
     * Returns shrinkage by the variance between groups of Paule and Mandel.
     *
     * @return the method
     */
    public static NormalShrinkage standard() {
        return of(BetweenGroupVariance.PAULE_MANDEL);
    }

    /**
     * Returns shrinkage by an estimator of the variance between groups.
     *
     * @param method the estimator
     * @return the method
     */
    public static NormalShrinkage of(BetweenGroupVariance method) {
        return new NormalShrinkage(method);
    }

    /**
     * Returns groups shrunk toward their own weighted mean.
     *
     * @param groups two or more
     * @return the shrunk groups
     * @throws IllegalArgumentException if there are fewer than two groups
     */
    public ShrunkGroups towardGrandMean(GroupEstimates groups) {
        double between = method.of(groups);
        GroupEstimates inOrder = groups.inOrder();
        WeightedFit fit = WeightedFit.at(inOrder, between);
        WeightedFit fixed = WeightedFit.at(inOrder, 0);
        double typical = (groups.size() - 1) / fixed.freedom();
        return ShrunkGroups.builder()
                .betweenGroupVariance(between)
                .grandMean(fit.mean())
                .grandMeanStandardError(StrictMath.sqrt(1 / fit.sums().w()))
                .heterogeneity(between / (between + typical))
                .estimates(shrunk(groups, between, fit.mean(), 1 / fit.sums().w()))
                .build();
    }

    /**
     * Returns groups shrunk toward a mean known beforehand, with a variance between groups known beforehand: the
     * posterior of a normal prior. It serves a single group too.
     *
     * @param groups one or more
     * @param priorMean the mean known beforehand, in the unit of the estimates
     * @param priorVariance the variance between groups known beforehand, 0 or more, in the square of that unit
     * @return the shrunk estimates, in the order of the groups
     * @throws IllegalArgumentException if the mean is not finite or the variance is negative or not finite
     */
    public static ImmutableList<ShrunkEstimate> toward(GroupEstimates groups, double priorMean, double priorVariance) {
        return shrunk(
                groups, Require.notNegative("priorVariance", priorVariance), Require.finite("priorMean", priorMean), 0);
    }

    private static ImmutableList<ShrunkEstimate> shrunk(
            GroupEstimates groups, double between, double mean, double meanVariance) {
        ImmutableList.Builder<ShrunkEstimate> estimates = ImmutableList.builderWithExpectedSize(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            double own = groups.estimates().get(i);
            double variance = groups.variances().get(i);
            double ownWeight = between / (between + variance);
            double others = variance / (between + variance);
            double posterior = ownWeight * variance + others * others * meanVariance;
            // Rounding must not lead beyond either end.
            double weighted = mean + ownWeight * (own - mean);
            double shrunk = Math.max(Math.min(own, mean), Math.min(Math.max(own, mean), weighted));
            estimates.add(new ShrunkEstimate(shrunk, StrictMath.sqrt(posterior), ownWeight));
        }
        return estimates.build();
    }
}
