package org.placewright.pricing.shrinkage;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Locale;
import java.util.Optional;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.Caveat;
import org.placewright.pricing.FeeQuantile;
import org.placewright.pricing.cohort.Cohort;
import org.placewright.pricing.cohort.CohortFigures;
import org.placewright.pricing.cohort.CohortIndex;
import org.placewright.pricing.cohort.CohortNarrowing;
import org.placewright.pricing.cohort.CohortPolicy;
import org.placewright.pricing.cohort.CohortQuantile;
import org.placewright.pricing.cohort.LogPrices;
import org.placewright.pricing.cohort.PriceSpan;
import org.placewright.pricing.cohort.Respect;

/** One question put to shrunk cohorts: down the ladder, then blended with what the narrowest cohort itself says. */
final class ShrunkJudgement {

    private static final double MEDIAN = 0.5;

    private final CohortIndex index;
    private final CohortPolicy policy;
    private final ImmutableList<LogPrices> provisions;
    private final CohortNarrowing narrowing;
    private final Cohort narrowest;
    private final double rawWeight;

    ShrunkJudgement(CohortIndex index, ImmutableList<LogPrices> provisions, Blend blend, CohortNarrowing narrowing) {
        this.index = index;
        this.policy = index.policy();
        this.provisions = provisions;
        this.narrowing = narrowing;
        this.narrowest = narrowing.cohorts().get(narrowing.cohorts().size() - 1);
        int least = policy.benchmark().minimumComparables().median();
        this.rawWeight = narrowest.size() < least ? 0 : blend.rawWeight(narrowest.size());
    }

    BenchmarkOutcome outcome() {
        boolean tooFew = index.prices().size() < policy.enough()
                || narrowing.cohorts().get(0).size() < CohortBelief.FEWEST;
        Optional<LocationScale> provision = tooFew
                ? Optional.empty()
                : CohortBelief.ofProvision(
                        provisions, narrowing.cohorts().get(0).logPrices());
        return provision.isPresent()
                ? answer(provision.get())
                : narrowing
                        .tooFew(Math.max(
                                policy.enough(), narrowing.cohorts().get(0).size() + 1))
                        .method(ShrunkCohortBenchmark.METHOD)
                        .build();
    }

    private Benchmarked answer(LocationScale provision) {
        ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
        LocationScale believed = provision;
        double[] typical = new double[narrowing.cohorts().size()];
        typical[0] = StrictMath.exp(believed.location().mean());
        for (int step = 1; step < typical.length; step++) {
            Cohort wider = narrowing.cohorts().get(step - 1);
            Cohort cohort = narrowing.cohorts().get(step);
            Respect respect = cohort.respects().get(step);
            Optional<LocationScale> narrower =
                    CohortBelief.ofPart(believed, index.parts(wider, respect), cohort.logPrices());
            if (narrower.isEmpty()) {
                caveats.add(notLearned(respect));
            }
            believed = narrower.orElse(believed);
            typical[step] = StrictMath.exp(believed.location().mean());
        }
        PredictedPrice predicted = new PredictedPrice(believed);
        Optional<CohortFigures> own =
                rawWeight > 0 ? Optional.of(CohortFigures.of(narrowest, policy)) : Optional.empty();
        double expected = own.map(figures -> mixed(figures.median(), predicted.quantile(MEDIAN)))
                .orElse(predicted.quantile(MEDIAN));
        typical[typical.length - 1] = expected;
        if (rawWeight < 1) {
            caveats.add(Caveat.of(
                    "shrunk",
                    "Prices alike in everything known of the placement are " + narrowest.size()
                            + ": the answer leans on wider comparisons"));
        }
        double price = narrowing.price();
        return narrowing
                .answer(
                        rawWeight > 0 ? typical.length - 1 : narrowing.narrowestWith(policy.enough()),
                        weighting(believed))
                .method(ShrunkCohortBenchmark.METHOD)
                .decomposition(narrowing.decomposition(ImmutableDoubleArray.copyOf(typical)))
                .interval(narrowing.interval(interval(own, predicted)))
                .percentile(Math.min(100, mixed(narrowest.percentile(price), predicted.percentile(price))))
                .quantiles(quantiles(own, predicted))
                .shrunk(rawWeight < 1)
                .addAllCaveats(caveats.build())
                .build();
    }

    private PriceSpan interval(Optional<CohortFigures> own, PredictedPrice predicted) {
        PriceSpan shrunk = predicted.interval(policy.benchmark().level());
        return own.map(CohortFigures::interval)
                .map(raw -> new PriceSpan(
                        mixed(raw.lower(), shrunk.lower()),
                        mixed(raw.upper(), shrunk.upper()),
                        rawWeight < 1 ? shrunk.level() : raw.level()))
                .orElse(shrunk);
    }

    private ImmutableList<FeeQuantile> quantiles(Optional<CohortFigures> own, PredictedPrice predicted) {
        ImmutableList.Builder<FeeQuantile> quantiles = ImmutableList.builder();
        if (own.isEmpty()) {
            quantiles.add(new FeeQuantile(MEDIAN, narrowing.fee(predicted.quantile(MEDIAN)), Optional.empty()));
        }
        own.ifPresent(figures -> {
            for (CohortQuantile raw : figures.quantiles()) {
                double price = mixed(raw.price(), predicted.quantile(raw.probability()));
                quantiles.add(new FeeQuantile(
                        raw.probability(),
                        narrowing.fee(price),
                        rawWeight < 1 ? Optional.empty() : raw.confidence().map(narrowing::interval)));
            }
        });
        return quantiles.build();
    }

    private double mixed(double raw, double shrunk) {
        return rawWeight * raw + (1 - rawWeight) * shrunk;
    }

    private String weighting(LocationScale believed) {
        double ownWeight = rawWeight + (1 - rawWeight) * believed.location().ownWeight();
        return rawWeight == 1
                ? "equally"
                : String.format(
                        Locale.ROOT,
                        "by cohort: %.0f %% to %d prices alike in everything known, the rest to wider comparisons",
                        100 * ownWeight,
                        narrowest.size());
    }

    private static Caveat notLearned(Respect respect) {
        return Caveat.of(
                "not-learned." + respect.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "Too few prices tell their " + respect.label() + ": it changes nothing");
    }
}
