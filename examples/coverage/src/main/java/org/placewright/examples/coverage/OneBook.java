package org.placewright.examples.coverage;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;
import org.placewright.testkit.synthetic.PricePool;
import org.placewright.testkit.synthetic.PriceTruth;

/** Draws one book, judges fees of other placements against it, and takes means by type of provision. */
final class OneBook {

    private static final int ASKED_OF_EACH = 100;
    private static final double TAIL = 0.05;

    private final PricePool pool;
    private final LocalDate asOf;
    private final Map<ProvisionType, EnumMap<Measure, Double>> sums = new TreeMap<>();
    private final Map<ProvisionType, Integer> answered = new TreeMap<>();

    private OneBook(PricePool pool, LocalDate asOf) {
        this.pool = pool;
        this.asOf = asOf;
    }

    /** Returns the means by type of provision, for those that were answered. */
    static ImmutableSortedMap<ProvisionType, EnumMap<Measure, Double>> means(
            PriceBenchmark method, PricePool pool, LocalDate asOf, long seed, int prices) {
        OneBook book = new OneBook(pool, asOf);
        book.judge(method, pool.draw(seed, prices, ASKED_OF_EACH));
        book.sums.forEach(
                (provision, sums) -> sums.replaceAll((measure, sum) -> sum / book.answered.getOrDefault(provision, 1)));
        return ImmutableSortedMap.copyOf(book.sums);
    }

    private void judge(PriceBenchmark method, PricePool.Drawn drawn) {
        FittedBenchmark fitted = method.fit(PriceBook.of(drawn.book()), asOf);
        NaiveCohort cohort = new NaiveCohort(drawn.book());
        for (PriceObservation asked : drawn.asked()) {
            if (fitted.benchmark(new PriceQuestion(asked.fee(), asked.facts())) instanceof Benchmarked told) {
                answered.merge(asked.provision(), 1, Integer::sum);
                measure(asked, told, cohort);
            }
        }
    }

    private void measure(PriceObservation asked, Benchmarked told, NaiveCohort cohort) {
        double fee = asked.fee().pence() / 100.0;
        double lower = told.interval().lower().pence() / 100.0;
        double upper = told.interval().upper().pence() / 100.0;
        double cohortLower = cohort.quantile(asked, TAIL);
        double cohortUpper = cohort.quantile(asked, 1 - TAIL);
        add(asked, Measure.HELD, lower <= fee && fee <= upper ? 1 : 0);
        add(asked, Measure.WIDTH, upper - lower);
        add(asked, Measure.LOSS, pinball(fee, told.expected().pence() / 100.0, 0.5));
        add(asked, Measure.LOSS_OF_ENDS, (pinball(fee, lower, TAIL) + pinball(fee, upper, 1 - TAIL)) / 2);
        add(asked, Measure.COHORT_HELD, cohortLower <= fee && fee <= cohortUpper ? 1 : 0);
        add(asked, Measure.COHORT_WIDTH, cohortUpper - cohortLower);
        add(asked, Measure.COHORT_LOSS, pinball(fee, cohort.quantile(asked, 0.5), 0.5));
        add(
                asked,
                Measure.COHORT_LOSS_OF_ENDS,
                (pinball(fee, cohortLower, TAIL) + pinball(fee, cohortUpper, 1 - TAIL)) / 2);
        add(asked, Measure.LEAST_LOSS, pinball(fee, middle(asked), 0.5));
    }

    /** Returns the fee of which the truth says that it is in the middle, as near as a mean of logarithms is. */
    private double middle(PriceObservation asked) {
        PriceTruth truth = pool.truth();
        return StrictMath.exp(truth.meanLog(
                asked.provision(),
                asked.ageInYears(),
                asked.facts().needLevel().orElseThrow(),
                asked.facts().region().orElseThrow(),
                asked.year()));
    }

    private void add(PriceObservation asked, Measure measure, double value) {
        sums.computeIfAbsent(asked.provision(), provision -> new EnumMap<>(Measure.class))
                .merge(measure, value, Double::sum);
    }

    private static double pinball(double value, double quantile, double tau) {
        return value >= quantile ? tau * (value - quantile) : (1 - tau) * (quantile - value);
    }
}
