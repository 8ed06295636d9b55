package org.placewright.pricing.shrinkage;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.placewright.pricing.cohort.LogPrices;

/**
 * What is believed of the logarithms of prices in a cohort, after those of the wider one and of the cohorts beside it.
 *
 * <p>The location has, before the cohort's own prices, the wider cohort's mean and the variance between the cohorts
 * beside it (Paule and Mandel); the scale has the prior these share.
 */
final class CohortBelief {

    /** Fewer prices than these move nothing: a location moved by one or two would show what somebody pays. */
    static final int FEWEST = 3;

    /** Prices are never more alike than a tenth of a per cent. */
    private static final double LEAST_VARIANCE = 1e-6;

    private CohortBelief() {}

    /**
     * What is believed of a type of provision; empty if nothing can be: no price of it, and no two others to tell how
     * types of provision differ.
     */
    static Optional<LocationScale> ofProvision(ImmutableList<LogPrices> all, LogPrices own) {
        if (all.size() > 1) {
            return prior(all).map(prior -> {
                ShrunkGroups groups = NormalShrinkage.standard().towardGrandMean(estimates(all, prior));
                ShrunkEstimate mean = new ShrunkEstimate(groups.grandMean(), groups.grandMeanStandardError(), 0);
                return narrowed(mean, groups.betweenGroupVariance(), prior, own);
            });
        }
        return own.count() < FEWEST
                ? Optional.empty()
                : Optional.of(new LocationScale(
                        new ShrunkEstimate(own.mean(), StrictMath.sqrt(variance(own.variance()) / own.count()), 1),
                        variance(own.variance()),
                        own.count() - 1));
    }

    /** What is believed of a part of a cohort; empty if its parts cannot tell how parts differ. */
    static Optional<LocationScale> ofPart(LocationScale wider, ImmutableList<LogPrices> parts, LogPrices own) {
        return parts.size() < 2
                ? Optional.empty()
                : prior(parts)
                        .map(prior -> narrowed(
                                wider.location(),
                                BetweenGroupVariance.PAULE_MANDEL.of(estimates(parts, prior)),
                                prior,
                                own));
    }

    private static LocationScale narrowed(ShrunkEstimate wider, double between, VariancePrior prior, LogPrices own) {
        double open = wider.standardError() * wider.standardError();
        if (own.count() < FEWEST) {
            return new LocationScale(
                    new ShrunkEstimate(wider.mean(), StrictMath.sqrt(between + open), 0),
                    variance(prior.variance()),
                    prior.degreesOfFreedom());
        }
        SampleVariance shown = shown(own);
        double variance = variance(prior.shrink(shown));
        ShrunkEstimate shrunk = NormalShrinkage.toward(
                        GroupEstimates.of(new double[] {own.mean()}, new double[] {variance / own.count()}),
                        wider.mean(),
                        between)
                .get(0);
        double others = 1 - shrunk.ownWeight();
        double error = shrunk.standardError() * shrunk.standardError() + others * others * open;
        return new LocationScale(
                new ShrunkEstimate(shrunk.mean(), StrictMath.sqrt(error), shrunk.ownWeight()),
                variance,
                prior.degreesOfFreedom() + shown.degreesOfFreedom());
    }

    private static Optional<VariancePrior> prior(ImmutableList<LogPrices> groups) {
        ImmutableList<SampleVariance> shown =
                groups.stream().map(CohortBelief::shown).collect(ImmutableList.toImmutableList());
        return shown.stream().anyMatch(variance -> variance.degreesOfFreedom() > 0)
                ? Optional.of(VarianceShrinkage.fit(shown))
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
