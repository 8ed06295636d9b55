package org.placewright.pricing.shrinkage;

/**
 * Estimators of the variance between groups.
 *
 * <p>With k groups, estimates y, variances v, w = 1 / v, m the mean of y weighted by w, Q the sum of w (y - m) squared.
 * All are 0 at least, unmoved by adding a number to all estimates, stretched with the square of their unit, and do not
 * depend on the order of groups. They differ where groups differ much in size; {@link #PAULE_MANDEL} is the one this
 * library uses.
 *
 * <p>Complexity: O(k log k), for the order in which sums run, and a few more passes for those found by iteration. No
 * ties to break.
 *
 * <p>Source: W. Viechtbauer, "Bias and efficiency of meta-analytic variance estimators in the random-effects model",
 * Journal of Educational and Behavioral Statistics 30 (2005) 261-293, which gives all formulas but those of Paule and
 * Mandel and of Sidik and Jonkman.
 */
public enum BetweenGroupVariance {
    /** (Q - (k - 1)) / (sum of w - sum of w squared / sum of w): DerSimonian and Laird (1986). */
    DERSIMONIAN_LAIRD,
    /** The variance that makes the generalised Q equal k - 1: {@link PauleMandel}. */
    PAULE_MANDEL,
    /**
     * {@link #PAULE_MANDEL} as far as metafor 3.8 (R) goes for it: Brent's method between 0 and 100, which stops within
     * 2<sup>-13</sup> of the root. For reproducing figures published with it and no more: it is off in the fourth
     * decimal, and not stretched with the unit. Beyond 100 the root itself.
     */
    PAULE_MANDEL_BRENT,
    /** Greatest restricted likelihood of normal estimates. */
    RESTRICTED_MAXIMUM_LIKELIHOOD,
    /** Greatest likelihood of normal estimates; too low in the mean. */
    MAXIMUM_LIKELIHOOD,
    /** Sample variance of y less the mean of v: Hedges (1983). */
    HEDGES,
    /** (Q - k) / sum of w: Hunter and Schmidt (1990); too low in the mean. */
    HUNTER_SCHMIDT,
    /**
     * t Q(t) / (k - 1), for t the mean squared deviation of y: Sidik and Jonkman, Applied Statistics 54 (2005) 367-384;
     * never 0 unless all y are equal.
     */
    SIDIK_JONKMAN;

    /**
     * Returns the variance between groups.
     *
     * @param groups two or more
     * @return 0 or more, in the square of the estimates' unit
     * @throws IllegalArgumentException if there are fewer than two groups
     */
    public double of(GroupEstimates groups) {
        Require.atLeast(2, groups.size());
        GroupEstimates inOrder = groups.inOrder();
        int k = groups.size();
        WeightedFit fixed = WeightedFit.at(inOrder, 0);
        double variance =
                switch (this) {
                    case DERSIMONIAN_LAIRD -> (fixed.spread() - (k - 1)) / fixed.freedom();
                    case PAULE_MANDEL -> PauleMandel.of(groups);
                    case PAULE_MANDEL_BRENT -> PauleMandel.byBrent(groups);
                    case RESTRICTED_MAXIMUM_LIKELIHOOD ->
                        Likelihood.RESTRICTED.greatestAt(inOrder, Math.max(0, hedges(inOrder)));
                    case MAXIMUM_LIKELIHOOD -> Likelihood.FULL.greatestAt(inOrder, Math.max(0, hedges(inOrder)));
                    case HEDGES -> hedges(inOrder);
                    case HUNTER_SCHMIDT -> (fixed.spread() - k) / fixed.sums().w();
                    case SIDIK_JONKMAN -> {
                        double rough = squaredDeviations(inOrder) / k;
                        yield rough * WeightedFit.at(inOrder, rough).spread() / (k - 1);
                    }
                };
        return Math.max(0, variance);
    }

    private static double hedges(GroupEstimates groups) {
        double within = 0;
        for (int i = 0; i < groups.size(); i++) {
            within += groups.variances().get(i) / groups.size();
        }
        return squaredDeviations(groups) / (groups.size() - 1) - within;
    }

    private static double squaredDeviations(GroupEstimates groups) {
        double mean = 0;
        for (int i = 0; i < groups.size(); i++) {
            mean += groups.estimates().get(i) / groups.size();
        }
        double squares = 0;
        for (int i = 0; i < groups.size(); i++) {
            double deviation = groups.estimates().get(i) - mean;
            squares += deviation * deviation;
        }
        return squares;
    }
}
