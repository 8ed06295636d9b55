package org.placewright.pricing.cohort;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.placewright.pricing.MinimumComparables;
import org.placewright.pricing.quantile.OrderStatisticRanks;
import org.placewright.pricing.quantile.QuantileInterval;

/**
 * What the prices of a cohort say: quantiles, and between what one more price is expected.
 *
 * <p>Quantiles are told as far as there are prices enough ({@link MinimumComparables}), by the policy's estimator, each
 * with the two order statistics that enclose it with at least the policy's level ({@link QuantileInterval}).
 *
 * <p>One more price is expected between the order statistics of ranks k and n + 1 - k, with the greatest k that leaves
 * it a probability (n + 1 - 2 k) / (n + 1) no less than the level: that supposes nothing but that prices are
 * exchangeable. It needs n of at least 2 / (1 - level) - 1, 19 prices for 0.9. Of fewer prices the whole range would
 * hold one more too seldom, and its ends would be the lowest and the highest price that somebody pays; so logarithms
 * are taken for normal then: m plus and minus t s times the root of (1 + 1 / n), for their mean m, standard deviation s
 * and Student's t with n - 1 degrees of freedom. Where order statistics are taken the ends are prices of the cohort,
 * whose is not told: of 19 to 38 prices, at a level of 0.9, the lowest and the highest.
 *
 * <p>Source: G. J. Hahn and W. Q. Meeker, "Statistical Intervals" (1991), sections 4.2 and 5.4.
 *
 * @param quantiles in order of probability, the median among them
 * @param interval between what one more price is expected
 * @param supposesShape whether the interval supposes that logarithms of prices are normal
 */
public record CohortFigures(ImmutableList<CohortQuantile> quantiles, PriceSpan interval, boolean supposesShape) {

    private static final double ROUNDING = 1e-9;

    /**
     * Checks that quantiles stand about the median.
     *
     * @param quantiles in order of probability, the median among them
     * @param interval between what one more price is expected
     * @param supposesShape whether the interval supposes that logarithms of prices are normal
     * @throws IllegalArgumentException if the one in the middle is not the median
     */
    public CohortFigures {
        if (quantiles.size() % 2 == 0 || quantiles.get(quantiles.size() / 2).probability() != 0.5) {
            throw new IllegalArgumentException("CohortFigures quantiles must stand about the median but were "
                    + quantiles.size() + ". Maybe one was left out");
        }
    }

    /**
     * Returns the figures of a cohort.
     *
     * @param cohort of prices enough for a median
     * @param policy the minima, the level and the estimator
     * @return the figures; O(n) for n prices
     * @throws IllegalArgumentException if there are too few prices for a median
     */
    public static CohortFigures of(Cohort cohort, CohortPolicy policy) {
        int needed = policy.benchmark().minimumComparables().median();
        if (cohort.size() < needed) {
            throw new IllegalArgumentException("CohortFigures cohort must hold " + needed + " prices or more but held "
                    + cohort.size() + ". Maybe widen it");
        }
        return cohort.reckoned(0, CohortFigures.class, each -> reckoned(each, policy));
    }

    /**
     * Returns the median.
     *
     * @return pounds a week for one place
     */
    public double median() {
        return quantiles.get(quantiles.size() / 2).price();
    }

    private static CohortFigures reckoned(Cohort cohort, CohortPolicy policy) {
        double[] sorted = cohort.sorted();
        ImmutableList<CohortQuantile> quantiles =
                probabilities(sorted.length, policy.benchmark().minimumComparables()).stream()
                        .map(probability -> quantile(sorted, probability, policy))
                        .collect(ImmutableList.toImmutableList());
        double level = policy.benchmark().level();
        int n = sorted.length;
        int rank = (int) Math.floor((n + 1) * (1 - level) / 2 + ROUNDING);
        return rank > 0
                ? new CohortFigures(
                        quantiles,
                        new PriceSpan(sorted[rank - 1], sorted[n - rank], (n + 1 - 2.0 * rank) / (n + 1)),
                        false)
                : new CohortFigures(quantiles, ofLogarithms(sorted, level), true);
    }

    private static ImmutableList<Double> probabilities(int size, MinimumComparables needed) {
        if (size >= needed.deciles()) {
            return ImmutableList.of(0.1, 0.25, 0.5, 0.75, 0.9);
        }
        return size >= needed.quartiles() ? ImmutableList.of(0.25, 0.5, 0.75) : ImmutableList.of(0.5);
    }

    private static CohortQuantile quantile(double[] sorted, double probability, CohortPolicy policy) {
        double level = policy.benchmark().level();
        OrderStatisticRanks ranks = QuantileInterval.ranks(sorted.length, probability, level);
        Optional<PriceSpan> confidence = ranks.isTwoSided()
                ? Optional.of(new PriceSpan(
                        sorted[ranks.lowerRank() - 1],
                        sorted[ranks.upperRank() - 1],
                        // Of very many prices the sum rounds to 1.
                        ranks.coverage() < 1 ? Math.max(level, ranks.coverage()) : level))
                : Optional.empty();
        return new CohortQuantile(probability, policy.estimator().of(sorted, probability), confidence);
    }

    private static PriceSpan ofLogarithms(double[] sorted, double level) {
        int n = sorted.length;
        double mean = 0;
        for (double price : sorted) {
            mean += StrictMath.log(price) / n;
        }
        double squares = 0;
        for (double price : sorted) {
            double deviation = StrictMath.log(price) - mean;
            squares += deviation * deviation;
        }
        double reach = TDistribution.of(n - 1).inverseCumulativeProbability((1 + level) / 2)
                * StrictMath.sqrt(squares / (n - 1) * (1 + 1.0 / n));
        if (sorted[0] == sorted[n - 1]) {
            return new PriceSpan(sorted[0], sorted[0], level);
        }
        // At a low level a skewed cohort's median could lie outside.
        return new PriceSpan(
                Math.min(StrictMath.exp(mean - reach), sorted[n / 2]),
                Math.max(StrictMath.exp(mean + reach), sorted[(n - 1) / 2]),
                level);
    }
}
