package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.BenchmarkMethod;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.ComparablesFound;
import org.placewright.pricing.ComparablesUsed;
import org.placewright.pricing.FairInterval;
import org.placewright.pricing.FeeQuantile;
import org.placewright.pricing.MinimumComparables;
import org.placewright.pricing.PriceComponent;
import org.placewright.pricing.PriceDecomposition;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.PricesAsOf;
import org.placewright.pricing.cohort.PriceRounding;
import org.placewright.pricing.conformal.PredictionInterval;

/** Answers one question from one model. */
record HedonicAnswer(
        BenchmarkMethod method,
        HedonicPolicy policy,
        Placements placements,
        ProvisionSummaries summaries,
        HedonicModel model,
        Calibration calibration,
        ComparedFacts compared) {

    private static final double LEAST_PART = 1e-6;

    PricesAsOf prices() {
        return model.prices();
    }

    Benchmarked answer(PriceQuestion question, int provision, double[] x) {
        double scale = prices().scale(question.facts());
        double expected = calibration.expected(x);
        WeeklyFee middle = toAStep(expected, scale);
        PredictionInterval interval = calibration.interval(x);
        double log = model.logs().of(PriceRounding.nearest(question.fee().pence() / 100.0 / scale));
        return Benchmarked.builder()
                .question(question)
                .asOf(prices().asOf())
                .method(method)
                .decomposition(decomposition(question, x, expected, middle))
                .interval(new FairInterval(
                        toThePenny(PriceRounding.down(price(interval.lower())) * scale),
                        toThePenny(PriceRounding.up(price(interval.upper())) * scale),
                        policy.pricing().level()))
                .percentile(calibration.percentile(x, log))
                .quantiles(quantiles(provision, x, scale, middle))
                .shrunk(!calibration.isOwn())
                .comparables(comparables(question, provision))
                .addAllCaveats(prices().caveats(question))
                .addAllCaveats(new HedonicCaveats(this).of(provision, x))
                .build();
    }

    private PriceDecomposition decomposition(PriceQuestion question, double[] x, double expected, WeeklyFee middle) {
        double[] typicalRow = model.means().get(prices().codeOf(question.facts().provision()));
        EnumMap<PriceComponent, Double> parts = new EnumMap<>(PriceComponent.class);
        model.mix().told().forEach(component -> parts.put(component, 0.0));
        ImmutableList<PriceComponent> components = model.mix().components();
        for (int column = 0; column < x.length; column++) {
            double part = model.lines().middle().get(column) * (x[column] - typicalRow[column]);
            if (part != 0) {
                parts.merge(components.get(column), part, Double::sum);
            }
        }
        int places = prices().placesPaid(question.facts());
        double regional = prices().scale(question.facts()) / places;
        if (places > 1) {
            parts.merge(PriceComponent.STAFFING, StrictMath.log(places), Double::sum);
        }
        if (regional != 1) {
            parts.merge(PriceComponent.LOCATION, StrictMath.log(regional), Double::sum);
        }
        double all = 0;
        for (double part : parts.values()) {
            all += part;
        }
        double scale = places * regional;
        double to = price(expected) * scale;
        double from = to * StrictMath.exp(-all);
        double mean = Math.abs(all) < 1e-9 ? to : (to - from) / all;
        parts.replaceAll((component, part) -> toAStep(part * mean));
        double typical = PriceRounding.nearest(from);
        double difference = PriceRounding.nearest(price(expected)) * scale - typical;
        return PriceDecomposition.rounded(toThePenny(typical), middle, exactly(parts, difference), question.fee());
    }

    /** A part to a step of its own size, up or down. */
    private static double toAStep(double part) {
        return Math.abs(part) < LEAST_PART ? 0 : Math.copySign(PriceRounding.nearest(Math.abs(part)), part);
    }

    /** Puts what rounding has lost into the largest part. */
    private static Map<PriceComponent, Double> exactly(EnumMap<PriceComponent, Double> parts, double difference) {
        double lost = difference;
        Optional<PriceComponent> largest = Optional.empty();
        for (Map.Entry<PriceComponent, Double> part : parts.entrySet()) {
            lost -= part.getValue();
            if (largest.isEmpty() || Math.abs(part.getValue()) > Math.abs(parts.getOrDefault(largest.get(), 0.0))) {
                largest = Optional.of(part.getKey());
            }
        }
        double rest = lost;
        largest.ifPresent(component -> parts.merge(component, rest, Double::sum));
        return parts;
    }

    private ImmutableList<FeeQuantile> quantiles(int provision, double[] x, double scale, WeeklyFee middle) {
        MinimumComparables minimum = policy.pricing().minimumComparables();
        int found = placements.ofProvision(provision);
        ImmutableList.Builder<FeeQuantile> quantiles = ImmutableList.builder();
        WeeklyFee lowerQuartile = lesser(quantile(x, scale, 0.25), middle);
        WeeklyFee upperQuartile = greater(quantile(x, scale, 0.75), middle);
        if (found >= minimum.deciles()) {
            quantiles.add(told(0.1, lesser(quantile(x, scale, 0.1), lowerQuartile)));
        }
        if (found >= minimum.quartiles()) {
            quantiles.add(told(0.25, lowerQuartile));
        }
        quantiles.add(told(0.5, middle));
        if (found >= minimum.quartiles()) {
            quantiles.add(told(0.75, upperQuartile));
        }
        if (found >= minimum.deciles()) {
            quantiles.add(told(0.9, greater(quantile(x, scale, 0.9), upperQuartile)));
        }
        return quantiles.build();
    }

    private static FeeQuantile told(double probability, WeeklyFee fee) {
        return new FeeQuantile(probability, fee, Optional.empty());
    }

    private static WeeklyFee lesser(WeeklyFee one, WeeklyFee other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static WeeklyFee greater(WeeklyFee one, WeeklyFee other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private WeeklyFee quantile(double[] x, double scale, double probability) {
        return toAStep(calibration.quantile(x, probability), scale);
    }

    private ComparablesUsed comparables(PriceQuestion question, int provision) {
        ComparablesUsed.Builder used = ComparablesUsed.builder()
                .count(summaries.rows(provision))
                .effectiveCount(placements.ofProvision(provision))
                .weighting("equally, each with its own facts; the lines are drawn through part of " + prices().size()
                        + " prices of all types of provision")
                .addAlike(question.facts().provision().label())
                .providers(summaries.providers(provision))
                .tellingProvider(summaries.tellingProvider(provision))
                .largestProviderShare(summaries.largestShare(provision))
                .observed(summaries.observed(provision));
        if (!calibration.isOwn()) {
            used.addWidened(new ComparablesFound(
                    question.facts().provision().label() + ", placements", placements.ofProvision(provision)));
        }
        return used.build();
    }

    private double price(double log) {
        return model.logs().price(log);
    }

    /** Returns the fee of a price to the nearest step. */
    private WeeklyFee toAStep(double log, double scale) {
        return toThePenny(PriceRounding.nearest(price(log)) * scale);
    }

    private static WeeklyFee toThePenny(double pounds) {
        return WeeklyFee.ofPence((long) Math.floor(pounds * 100 + 0.5));
    }
}
