package org.placewright.pricing.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.AgeBand;
import org.placewright.pricing.BenchmarkMethod;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.ComparablesFound;
import org.placewright.pricing.ComparablesUsed;
import org.placewright.pricing.FairInterval;
import org.placewright.pricing.FeeQuantile;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceDecomposition;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.PricesAsOf;
import org.placewright.pricing.TooFewComparables;

/**
 * Where a fee stands among the prices of the same type of provision and age band.
 *
 * <p>Percentile: 100 (b + e / 2) / n, for b prices below the fee and e equal to it among n. Quartiles and median:
 * sample quantiles of type 7 (Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician
 * 50, 1996), rounded to the penny, halves up.
 *
 * <p>Complexity: O(n) time and memory for n observations in the book. There is nothing to tie: the answer does not
 * depend on the order of prices.
 *
 * <p>Guaranteed: doubling every price and the fee doubles the quartiles, to within a penny, and keeps the percentile;
 * the percentile never falls as the fee rises. Not guaranteed: that the placements compared meet like needs. It
 * compares type, age and year and nothing else; a child who needs two staff at all times will look dear.
 */
public final class CohortBenchmark implements PriceBenchmark {

    private static final Quantile TYPE_7 = Quantile.withDefaults().with(EstimationMethod.HF7);
    private static final BenchmarkMethod METHOD = BenchmarkMethod.of("cohort-1");

    private final BenchmarkPolicy policy;

    private CohortBenchmark(BenchmarkPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the method with the standard policy.
     *
     * @return the method
     */
    public static CohortBenchmark standard() {
        return of(BenchmarkPolicy.standard());
    }

    /**
     * Returns the method with a policy.
     *
     * @param policy what counts as comparable, and how many are enough
     * @return the method
     */
    public static CohortBenchmark of(BenchmarkPolicy policy) {
        return new CohortBenchmark(policy);
    }

    @Override
    public BenchmarkMethod method() {
        return METHOD;
    }

    @Override
    public FittedBenchmark fit(PriceBook book, LocalDate asOf) {
        PricesAsOf prices = PricesAsOf.of(book, asOf, policy);
        return question -> judge(question, prices);
    }

    private BenchmarkOutcome judge(PriceQuestion question, PricesAsOf prices) {
        AgeBand band = policy.ageBands().bandOf(question.facts().ageInYears());
        int provision = prices.codeOf(question.facts().provision());
        double[] alike = IntStream.range(0, prices.size())
                .filter(row -> prices.provision(row) == provision && band.contains(prices.age(row)))
                .mapToDouble(prices::price)
                .toArray();
        int needed = policy.minimumComparables().median();
        String likeness = question.facts().provision() + ", ages " + band.label();
        if (alike.length < needed) {
            return TooFewComparables.builder()
                    .question(question)
                    .asOf(prices.asOf())
                    .method(METHOD)
                    .addFound(new ComparablesFound(likeness, alike.length))
                    .needed(needed)
                    .addHelp("Prices of other councils or of another year would help")
                    .build();
        }
        Arrays.sort(alike);
        double scale = prices.scale(question.facts());
        double[] quartiles = TYPE_7.evaluate(alike, 0.25, 0.5, 0.75);
        WeeklyFee median = toThePenny(quartiles[1] * scale);
        return Benchmarked.builder()
                .question(question)
                .asOf(prices.asOf())
                .method(METHOD)
                .decomposition(PriceDecomposition.rounded(median, median, Map.of(), question.fee()))
                .interval(new FairInterval(
                        toThePenny(alike[0] * scale), toThePenny(alike[alike.length - 1] * scale), policy.level()))
                .percentile(percentile(alike, question.fee().pence() / 100.0 / scale))
                .addQuantile(new FeeQuantile(0.25, toThePenny(quartiles[0] * scale), Optional.empty()))
                .addQuantile(new FeeQuantile(0.5, median, Optional.empty()))
                .addQuantile(new FeeQuantile(0.75, toThePenny(quartiles[2] * scale), Optional.empty()))
                .comparables(ComparablesUsed.builder()
                        .count(alike.length)
                        .alike(ImmutableList.of(question.facts().provision().label(), "ages " + band.label()))
                        .providers(0)
                        .largestProviderShare(0)
                        .observed(prices.observed().orElse(Range.singleton(prices.asOf())))
                        .build())
                .build();
    }

    private static double percentile(double[] prices, double fee) {
        long halves = 0;
        for (double price : prices) {
            if (price < fee) {
                halves += 2;
            } else if (price == fee) {
                halves++;
            }
        }
        return 100.0 * halves / (2.0 * prices.length);
    }

    private static WeeklyFee toThePenny(double pounds) {
        return WeeklyFee.ofPence((long) Math.floor(pounds * 100 + 0.5));
    }
}
