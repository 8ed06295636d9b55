package org.placewright.pricing.quantile;

import java.util.Optional;

/**
 * A confidence interval for a quantile that supposes nothing about the distribution: two order statistics.
 *
 * <p>Formula: from x(l) up to x(u) has coverage P(l &lt;= B &lt; u) for a binomial B with n trials of probability p.
 * Taken is the pair with the least u - l whose coverage is at least the level. Tie-break: of several, the one with the
 * greatest coverage; of those (nearer than 1e-12), the one with the least l. A coverage short of the level by less than
 * 1e-12 counts as reaching it.
 *
 * <p>Complexity: O(the root of n) time and memory for the ranks, within which all but 1e-18 of the binomial lies;
 * sorting for the values.
 *
 * <p>Guaranteed: for independent draws from one continuous distribution the coverage is exactly as reported, and at
 * least so where numbers can be equal; the interval moves and stretches with the sample. Not guaranteed: equal tails;
 * anything where draws depend on one another, as the prices of one provider do. Where n is too small for two ends there
 * is no interval: at 95 per cent the median needs 6 numbers, though with 5 one end can be given.
 *
 * <p>Source: W. J. Conover, "Practical Nonparametric Statistics" (3rd edition 1999) section 3.2; G. J. Hahn and W. Q.
 * Meeker, "Statistical Intervals" (1991) section 5.2.
 *
 * @param lower the lower end, in the unit of the sample
 * @param upper the upper end, at least the lower, in the unit of the sample
 * @param ranks which order statistics these are, with level and coverage
 */
public record QuantileInterval(double lower, double upper, OrderStatisticRanks ranks) {

    private static final double ROUNDING = 1e-12;

    /**
     * Checks the ends.
     *
     * @param lower the lower end
     * @param upper the upper end, at least the lower
     * @param ranks which order statistics these are: of a pair with two ends
     * @throws IllegalArgumentException if the ends are not finite or not in order, or the ranks name no number at an
     *     end
     */
    public QuantileInterval {
        if (!(Sample.finite("QuantileInterval lower", lower) <= Sample.finite("QuantileInterval upper", upper))) {
            throw new IllegalArgumentException("QuantileInterval lower must not be above upper, but they were " + lower
                    + " and " + upper + ". Maybe they were swapped.");
        }
        if (!ranks.isTwoSided()) {
            throw new IllegalArgumentException("QuantileInterval ranks must lie between 1 and n, but were "
                    + ranks.lowerRank() + " and " + ranks.upperRank() + ". Maybe n is too small for an interval.");
        }
    }

    /**
     * Returns the interval of a sample, or none where it is too small for two ends.
     *
     * @param values the sample: one number or more, all finite, in any order; not changed
     * @param probability which quantile: above 0 and below 1, 0.5 for the median
     * @param level the coverage asked for: above 0 and below 1, often 0.95
     * @return the interval, or empty
     * @throws IllegalArgumentException if the sample is empty or not finite, or a probability is out of range
     */
    public static Optional<QuantileInterval> of(double[] values, double probability, double level) {
        double[] sorted = Sample.sorted(values);
        OrderStatisticRanks ranks = ranks(sorted.length, probability, level);
        return ranks.isTwoSided()
                ? Optional.of(new QuantileInterval(sorted[ranks.lowerRank() - 1], sorted[ranks.upperRank() - 1], ranks))
                : Optional.empty();
    }

    /**
     * Returns which order statistics enclose a quantile: the same for every sample of this size.
     *
     * @param sampleSize how many numbers there are, 1 or more
     * @param probability which quantile: above 0 and below 1
     * @param level the coverage asked for: above 0 and below 1
     * @return the ranks; where the sample is too small, with rank 0 or n + 1 at an end
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static OrderStatisticRanks ranks(int sampleSize, double probability, double level) {
        Sample.size(sampleSize);
        Sample.inside("level", level);
        BinomialMass mass = BinomialMass.of(sampleSize, Sample.inside("probability", probability));
        // From minus to plus infinity always covers.
        int bestLower = 0;
        int bestUpper = sampleSize + 1;
        double bestCoverage = 1;
        int upper = mass.first() + 1;
        for (int lower = mass.first(); lower <= mass.last(); lower++) {
            while (upper <= mass.last() + 1 && mass.between(lower, upper) < level - ROUNDING) {
                upper++;
            }
            if (upper > mass.last() + 1) {
                break;
            }
            double coverage = mass.between(lower, upper);
            int narrower = Integer.compare(bestUpper - bestLower, upper - lower);
            if (narrower > 0 || (narrower == 0 && coverage > bestCoverage + ROUNDING)) {
                bestLower = lower;
                bestUpper = upper;
                bestCoverage = coverage;
            }
        }
        return OrderStatisticRanks.builder()
                .sampleSize(sampleSize)
                .probability(probability)
                .level(level)
                .lowerRank(bestLower)
                .upperRank(bestUpper)
                .coverage(bestCoverage)
                .build();
    }
}
