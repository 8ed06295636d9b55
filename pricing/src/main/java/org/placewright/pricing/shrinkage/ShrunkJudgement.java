package org.placewright.pricing.shrinkage;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Locale;
import java.util.Optional;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.Caveat;
import org.placewright.pricing.ComparablesFound;
import org.placewright.pricing.FeeQuantile;
import org.placewright.pricing.cohort.Cohort;
import org.placewright.pricing.cohort.CohortFigures;
import org.placewright.pricing.cohort.CohortIndex;
import org.placewright.pricing.cohort.CohortNarrowing;
import org.placewright.pricing.cohort.CohortPolicy;
import org.placewright.pricing.cohort.CohortQuantile;
import org.placewright.pricing.cohort.LogPrices;
import org.placewright.pricing.cohort.PriceRounding;
import org.placewright.pricing.cohort.PriceSpan;
import org.placewright.pricing.cohort.Respect;

/** One question put to shrunk cohorts: down the ladder, then blended with what the narrowest cohort itself says. */
final class ShrunkJudgement {

    private static final double MEDIAN = 0.5;

    /** From a tenth of the middle to ten times as much is no answer. */
    private static final double MOST_APART = 100;

    private final CohortIndex index;
    private final CohortPolicy policy;
    private final ImmutableList<LogPrices> provisions;
    private final CohortNarrowing narrowing;
    private final Cohort narrowest;
    private final double rawWeight;
    private final int least;

    ShrunkJudgement(CohortIndex index, ImmutableList<LogPrices> provisions, Blend blend, CohortNarrowing narrowing) {
        this.index = index;
        this.policy = index.policy();
        this.provisions = provisions;
        this.narrowing = narrowing;
        this.narrowest = narrowing.cohorts().get(narrowing.cohorts().size() - 1);
        this.least = policy.benchmark().minimumComparables().median();
        this.rawWeight = narrowest.size() < least ? 0 : blend.rawWeight(narrowest.size());
    }

    BenchmarkOutcome outcome() {
        boolean tooFew = index.placements() < policy.enough()
                || narrowing.cohorts().get(0).size() < CohortBelief.FEWEST;
        Optional<CohortBelief> provision = tooFew
                ? Optional.empty()
                : CohortBelief.ofProvision(
                        provisions, narrowing.cohorts().get(0).logPrices(), least);
        return provision.flatMap(this::answer).orElseGet(this::tooFew);
    }

    private BenchmarkOutcome tooFew() {
        return narrowing
                .tooFew(Math.max(policy.enough(), narrowing.cohorts().get(0).size() + 1))
                .method(ShrunkCohortBenchmark.METHOD)
                .build();
    }

    /** Empty if it could be anything. */
    private Optional<BenchmarkOutcome> answer(CohortBelief provision) {
        ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
        CohortBelief believed = provision;
        double[] typical = new double[narrowing.cohorts().size()];
        typical[0] = middle(believed);
        for (int step = 1; step < typical.length; step++) {
            Cohort wider = narrowing.cohorts().get(step - 1);
            Cohort cohort = narrowing.cohorts().get(step);
            Respect respect = cohort.respects().get(step);
            Optional<CohortBelief> narrower =
                    CohortBelief.ofPart(believed, index.parts(wider, respect), cohort.logPrices(), least);
            if (narrower.isEmpty()) {
                caveats.add(notLearned(respect));
            }
            believed = narrower.orElse(believed);
            typical[step] = middle(believed);
        }
        PredictedPrice predicted = new PredictedPrice(believed);
        Optional<CohortFigures> own =
                rawWeight > 0 ? Optional.of(CohortFigures.of(narrowest, policy)) : Optional.empty();
        typical[typical.length - 1] = quantile(own.map(CohortFigures::median), predicted, MEDIAN);
        PriceSpan interval = interval(own, predicted);
        if (!(interval.upper() <= MOST_APART * interval.lower())) {
            return Optional.empty();
        }
        if (rawWeight < 1) {
            caveats.add(Caveat.of(
                    "shrunk",
                    "Placements alike in everything known of this one are " + ComparablesFound.told(narrowest.size())
                            + ": the answer leans on wider comparisons, and where prices of its own type lie further"
                            + " apart than those, the interval holds fewer than it says"));
        }
        double price = narrowing.price();
        return Optional.of(narrowing
                .answer(
                        rawWeight > 0 ? typical.length - 1 : narrowing.narrowestWith(policy.enough()),
                        weighting(believed.scale()))
                .method(ShrunkCohortBenchmark.METHOD)
                .decomposition(narrowing.decomposition(ImmutableDoubleArray.copyOf(typical)))
                .interval(narrowing.interval(interval))
                .percentile(Math.min(100, mixed(narrowest.percentile(price), predicted.percentile(price))))
                .quantiles(quantiles(own, predicted))
                .shrunk(rawWeight < 1)
                .addAllCaveats(caveats.build())
                .build());
    }

    private static double middle(CohortBelief believed) {
        return PriceRounding.nearest(StrictMath.exp(believed.scale().location().mean()));
    }

    private double quantile(Optional<Double> raw, PredictedPrice predicted, double probability) {
        double shrunk = predicted.quantile(probability);
        return PriceRounding.nearest(raw.map(own -> mixed(own, shrunk)).orElse(shrunk));
    }

    private PriceSpan interval(Optional<CohortFigures> own, PredictedPrice predicted) {
        PriceSpan shrunk = predicted.interval(policy.benchmark().level());
        PriceSpan exact = own.map(CohortFigures::interval)
                .map(raw -> new PriceSpan(
                        mixed(raw.lower(), shrunk.lower()),
                        mixed(raw.upper(), shrunk.upper()),
                        rawWeight < 1 ? shrunk.level() : raw.level()))
                .orElse(shrunk);
        return new PriceSpan(PriceRounding.down(exact.lower()), PriceRounding.up(exact.upper()), exact.level());
    }

    private ImmutableList<FeeQuantile> quantiles(Optional<CohortFigures> own, PredictedPrice predicted) {
        ImmutableList.Builder<FeeQuantile> quantiles = ImmutableList.builder();
        if (own.isEmpty()) {
            double median = quantile(Optional.empty(), predicted, MEDIAN);
            quantiles.add(new FeeQuantile(MEDIAN, narrowing.fee(median), Optional.empty()));
        }
        own.ifPresent(figures -> {
            for (CohortQuantile raw : figures.quantiles()) {
                double price = quantile(Optional.of(raw.price()), predicted, raw.probability());
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
        if (rawWeight == 1) {
            return "equally";
        }
        int own = narrowest.size();
        // What the few weigh would tell how many they are.
        return own < ComparablesFound.FEWEST_TOLD
                ? "by cohort: " + ComparablesFound.told(own)
                        + " placements alike in everything known, the rest to wider comparisons"
                : String.format(
                        Locale.ROOT,
                        "by cohort: %.0f %% to %d placements alike in everything known, the rest to wider comparisons",
                        100 * (rawWeight + (1 - rawWeight) * believed.location().ownWeight()),
                        own);
    }

    private static Caveat notLearned(Respect respect) {
        return Caveat.of(
                "not-learned." + respect.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "Too few prices tell their " + respect.label() + ": it changes nothing");
    }
}
