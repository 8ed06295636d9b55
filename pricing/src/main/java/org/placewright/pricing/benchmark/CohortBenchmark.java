package org.placewright.pricing.benchmark;

import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.AgeBand;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.TooFewComparables;

/**
 * Where a fee stands among the prices of the same type of provision, age band and collection year.
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

    private final CohortPolicy policy;

    private CohortBenchmark(CohortPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the method with the standard policy.
     *
     * @return the method
     */
    public static CohortBenchmark standard() {
        return of(CohortPolicy.standard());
    }

    /**
     * Returns the method with a policy.
     *
     * @param policy what counts as comparable, and how many are enough
     * @return the method
     */
    public static CohortBenchmark of(CohortPolicy policy) {
        return new CohortBenchmark(policy);
    }

    @Override
    public BenchmarkOutcome benchmark(PriceQuestion question, PriceBook book) {
        AgeBand band = policy.ageBands().bandOf(question.ageInYears());
        double[] pence = book.observations().stream()
                .filter(observation -> isComparable(observation, question, band))
                .mapToDouble(observation -> observation.fee().pence())
                .toArray();
        if (pence.length < policy.minimumComparables()) {
            return new TooFewComparables(question, band, pence.length, policy.minimumComparables());
        }
        double[] quartiles = TYPE_7.evaluate(pence, 0.25, 0.5, 0.75);
        return Benchmarked.builder()
                .question(question)
                .ageBand(band)
                .comparables(pence.length)
                .percentile(percentile(pence, (double) question.fee().pence()))
                .lowerQuartile(toThePenny(quartiles[0]))
                .median(toThePenny(quartiles[1]))
                .upperQuartile(toThePenny(quartiles[2]))
                .build();
    }

    private static boolean isComparable(PriceObservation observation, PriceQuestion question, AgeBand band) {
        return observation.provision().equals(question.provision())
                && band.contains(observation.ageInYears())
                && observation.year().equals(question.year());
    }

    private static double percentile(double[] pence, double fee) {
        long halves = 0;
        for (double price : pence) {
            if (price < fee) {
                halves += 2;
            } else if (price == fee) {
                halves++;
            }
        }
        return 100.0 * halves / (2.0 * pence.length);
    }

    private static WeeklyFee toThePenny(double pence) {
        return WeeklyFee.ofPence((long) Math.floor(pence + 0.5));
    }
}
