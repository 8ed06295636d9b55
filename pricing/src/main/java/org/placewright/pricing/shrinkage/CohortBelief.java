package org.placewright.pricing.shrinkage;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.placewright.pricing.cohort.LogPrices;

/**
 * What is believed of the logarithms of prices in a cohort, after those of the wider one and of the cohorts beside it.
 *
 * <p>The location has, before the cohort's own prices, the wider cohort's mean and the variance between the cohorts
 * beside it (Paule and Mandel); the scale has the prior these share, with no more degrees of freedom than there are
 * cohorts to tell it but one. Each part of the location's uncertainty has the degrees of freedom it rests on:
 * {@link PredictedPrice} puts them together.
 *
 * @param scale location and scale
 * @param ownPart what the location's variance has of the variance of one price: the square of the own weight over the
 *     number of own prices; 0 or more
 * @param leanedDegrees the degrees of freedom of the rest of the location's variance, which what is leaned on leaves
 *     open: above 0; infinite where there is no rest
 */
record CohortBelief(LocationScale scale, double ownPart, double leanedDegrees) {

    /** Fewer prices than these move nothing: a location moved by one or two would show what somebody pays. */
    static final int FEWEST = 3;

    /** Prices are never more alike than a tenth of a per cent. */
    private static final double LEAST_VARIANCE = 1e-6;

    /**
     * What is believed of a type of provision; empty if nothing can be: fewer prices of it than may stand alone, and
     * fewer than three types to tell how types of provision differ.
     *
     * @param all types of {@link #FEWEST} prices or more
     * @param own the type itself
     * @param alone how many prices may stand alone
     */
    static Optional<CohortBelief> ofProvision(ImmutableList<LogPrices> all, LogPrices own, int alone) {
        if (all.size() > 2 && prior(all).isPresent()) {
            return prior(all).map(prior -> {
                ShrunkGroups groups = NormalShrinkage.standard().towardGrandMean(estimates(all, prior));
                Leaned leaned = new Leaned(
                        groups.grandMean(),
                        new VarianceComponent(
                                groups.grandMeanStandardError() * groups.grandMeanStandardError(), all.size() - 1),
                        new VarianceComponent(groups.betweenGroupVariance(), all.size() - 1));
                return leaned.narrowed(prior, own, alone);
            });
        }
        double variance = variance(own.variance());
        return own.count() < alone
                ? Optional.empty()
                : Optional.of(new CohortBelief(
                        new LocationScale(
                                new ShrunkEstimate(own.mean(), StrictMath.sqrt(variance / own.count()), 1),
                                variance,
                                own.count() - 1),
                        1.0 / own.count(),
                        Double.POSITIVE_INFINITY));
    }

    /**
     * What is believed of a part of a cohort; empty if its parts cannot tell how parts differ: fewer than two of
     * {@link #FEWEST} prices or more.
     *
     * @param wider what is believed of the cohort
     * @param parts the parts of the cohort, whatever their size
     * @param own the part itself
     * @param alone how many prices may stand alone
     */
    static Optional<CohortBelief> ofPart(CohortBelief wider, ImmutableList<LogPrices> parts, LogPrices own, int alone) {
        ImmutableList<LogPrices> told =
                parts.stream().filter(part -> part.count() >= FEWEST).collect(ImmutableList.toImmutableList());
        if (told.size() < 2) {
            return Optional.empty();
        }
        return prior(told).map(prior -> new Leaned(
                        wider.scale().location().mean(),
                        wider.error(),
                        new VarianceComponent(
                                BetweenGroupVariance.PAULE_MANDEL.of(estimates(told, prior)), told.size() - 1))
                .narrowed(prior, own, alone));
    }

    /** Of the location. */
    private VarianceComponent error() {
        return within().times(ownPart).plus(leaned());
    }

    /** Of one more price about the location as believed. */
    VarianceComponent predictive() {
        return within().times(1 + ownPart).plus(leaned());
    }

    private VarianceComponent within() {
        return new VarianceComponent(scale.variance(), scale.degreesOfFreedom());
    }

    /** The variance of the location that is not its own prices'. */
    private VarianceComponent leaned() {
        double error = scale.location().standardError();
        return new VarianceComponent(Math.max(0, error * error - ownPart * scale.variance()), leanedDegrees);
    }

    /**
     * What a location leans on.
     *
     * @param mean of the wider cohort
     * @param open the variance of that mean
     * @param between the variance between its parts
     */
    private record Leaned(double mean, VarianceComponent open, VarianceComponent between) {

        CohortBelief narrowed(VariancePrior prior, LogPrices own, int alone) {
            VarianceComponent left = between.plus(open);
            if (own.count() < FEWEST) {
                return new CohortBelief(
                        new LocationScale(
                                new ShrunkEstimate(mean, StrictMath.sqrt(left.variance()), 0),
                                variance(prior.variance()),
                                prior.degreesOfFreedom()),
                        0,
                        left.degreesOfFreedom());
            }
            SampleVariance shown = shown(own);
            double variance = variance(prior.shrink(shown));
            double weight = Math.min(
                    between.variance() / (between.variance() + variance / own.count()),
                    greatestWeight(own.count(), alone));
            double ownPart = weight * weight / own.count();
            double error = ownPart * variance + (1 - weight) * (1 - weight) * left.variance();
            return new CohortBelief(
                    new LocationScale(
                            new ShrunkEstimate(mean + weight * (own.mean() - mean), StrictMath.sqrt(error), weight),
                            variance,
                            prior.degreesOfFreedom() + shown.degreesOfFreedom()),
                    ownPart,
                    left.degreesOfFreedom());
        }

        /**
         * The greatest weight of prices too few to stand alone: n / (n + 1 - n / N), for n of N. What is leaned on
         * counts for most of one price more, so that who knows all but one does not learn that one.
         */
        private static double greatestWeight(int count, int alone) {
            return count / (count + Math.max(0, 1 - (double) count / alone));
        }
    }

    /** With no more degrees of freedom than there are groups but one: so many say how variances differ. */
    private static Optional<VariancePrior> prior(ImmutableList<LogPrices> groups) {
        ImmutableList<SampleVariance> shown =
                groups.stream().map(CohortBelief::shown).collect(ImmutableList.toImmutableList());
        return shown.stream().anyMatch(variance -> variance.degreesOfFreedom() > 0)
                ? Optional.of(VarianceShrinkage.fit(shown))
                        .map(prior -> new VariancePrior(
                                prior.variance(), Math.min(prior.degreesOfFreedom(), Math.max(1, groups.size() - 2))))
                : Optional.empty();
    }

    private static GroupEstimates estimates(ImmutableList<LogPrices> groups, VariancePrior prior) {
        double[] means = new double[groups.size()];
        double[] variances = new double[groups.size()];
        for (int i = 0; i < means.length; i++) {
            LogPrices group = groups.get(i);
            means[i] = group.mean();
            variances[i] = variance(prior.shrink(shown(group))) / group.count();
        }
        return GroupEstimates.of(means, variances);
    }

    private static SampleVariance shown(LogPrices prices) {
        return new SampleVariance(prices.variance(), Math.max(0, prices.count() - 1));
    }

    private static double variance(double shrunk) {
        return Math.max(LEAST_VARIANCE, shrunk);
    }
}
