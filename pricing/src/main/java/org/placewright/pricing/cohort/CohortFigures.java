package org.placewright.pricing.cohort;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.placewright.pricing.MinimumComparables;
import org.placewright.pricing.quantile.OrderStatisticRanks;
import org.placewright.pricing.quantile.QuantileInterval;

/**
 * What the prices of a cohort say: quantiles, and between what one more price is expected.
 *
 * <p>Quantiles are told as far as there are placements enough ({@link MinimumComparables}), by the policy's estimator,
 * to the nearest step ({@link PriceRounding}). Each has the two order statistics that enclose it with at least the
 * policy's level ({@link QuantileInterval}), of which not they are told but the means of three neighbours or more that
 * lie outside or at them ({@link Neighbours}); where an end has no three, there is no confidence interval.
 *
 * <p>One more price lies between the order statistics of ranks k and n + 1 - k with probability (n + 1 - 2 k) / (n +
 * 1), whatever prices are drawn from. Told are again means of three neighbours, each for the one between them: of the
 * innermost groups for which that probability is no less than the level, and it is told as the level. There are such
 * groups from 4 / (1 - level) - 1 placements on, 39 at 0.9. Of fewer, logarithms are taken for normal: m plus and minus
 * t s times the root of (1 + 1 / n), for their mean m, standard deviation s and Student's t with n - 1 degrees of
 * freedom, but no less than from the mean of the lowest three to that of the highest three. Ends are rounded to a step
 * outwards.
 *
 * <p>Guaranteed: an end is made of the prices of three placements or more. Those of one are the same whatever level is
 * asked for, so that going through the levels shows means of groups, or the mean and spread of logarithms, and no
 * price; the lowest and the highest price never stand alone. Quantiles are rounded, and no level moves them. Of 39
 * placements or more (at 0.9) the interval holds one more price as often as it says where prices thin out towards the
 * ends, as fees do, and in no case less often by more than 2 / (n + 1). Not guaranteed: that a quantile is not within
 * half a step, half a per cent at most, of what one placement costs; that who knows all but one price of three does not
 * learn the last, nor who sees the answers of two cohorts that differ by one placement; that the three are of different
 * providers; that equal prices do not show.
 *
 * <p>Source: G. J. Hahn and W. Q. Meeker, "Statistical Intervals" (1991), sections 4.2 and 5.4.
 *
 * @param quantiles in order of probability, the median among them
 * @param interval between what one more price is expected
 * @param supposesShape whether the interval supposes that logarithms of prices are normal
 */
public record CohortFigures(ImmutableList<CohortQuantile> quantiles, PriceSpan interval, boolean supposesShape) {

    private static final double ROUNDING = 1e-9;
    private static final int OUTERMOST = 3;

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
        Optional<PriceSpan> supposingNothing = ofRanks(sorted, level);
        double median = quantiles.get(quantiles.size() / 2).price();
        return new CohortFigures(
                quantiles,
                supposingNothing.orElseGet(() -> ofLogarithms(sorted, median, level)),
                supposingNothing.isEmpty());
    }

    /** One more price, supposing next to nothing; empty if an end would rest on fewer than three prices. */
    private static Optional<PriceSpan> ofRanks(double[] sorted, double level) {
        int n = sorted.length;
        int rank = (int) Math.floor((n + 1) * (1 - level) / 2 + ROUNDING);
        // The mean of three neighbours stands for the one between.
        int between = new Neighbours(sorted).lastNotAbove(rank + 1) - 1;
        return between(sorted, rank + 1, n - rank, (n + 1 - 2.0 * between) / (n + 1));
    }

    /** Told outside or at two ranks, by three prices or more at each end, and to a step. */
    private static Optional<PriceSpan> between(double[] sorted, int lower, int upper, double level) {
        Neighbours neighbours = new Neighbours(sorted);
        OptionalDouble from = neighbours.notAbove(lower);
        OptionalDouble to = neighbours.notBelow(upper);
        return from.isPresent() && to.isPresent()
                ? Optional.of(new PriceSpan(
                        PriceRounding.down(from.getAsDouble()), PriceRounding.up(to.getAsDouble()), level))
                : Optional.empty();
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
                // Of very many prices the sum rounds to 1.
                ? between(
                        sorted,
                        ranks.lowerRank(),
                        ranks.upperRank(),
                        ranks.coverage() < 1 ? Math.max(level, ranks.coverage()) : level)
                : Optional.empty();
        return new CohortQuantile(
                probability, PriceRounding.nearest(policy.estimator().of(sorted, probability)), confidence);
    }

    private static PriceSpan ofLogarithms(double[] sorted, double median, double level) {
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
            return new PriceSpan(PriceRounding.down(sorted[0]), PriceRounding.up(sorted[0]), level);
        }
        Neighbours neighbours = new Neighbours(sorted);
        double lowest = Math.min(
                StrictMath.exp(mean - reach), neighbours.notAbove(OUTERMOST).orElse(median));
        double highest = Math.max(
                StrictMath.exp(mean + reach),
                neighbours.notBelow(n + 1 - OUTERMOST).orElse(median));
        // Where three are the cohort its median could lie outside.
        return new PriceSpan(
                Math.min(PriceRounding.down(lowest), median), Math.max(PriceRounding.up(highest), median), level);
    }
}
