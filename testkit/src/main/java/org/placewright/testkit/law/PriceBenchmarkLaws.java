package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.FeeQuantile;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.MinimumComparables;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;

/**
 * What every {@link PriceBenchmark} must keep.
 *
 * <pre>{@code
 * class OurBenchmarkTest implements PriceBenchmarkLaws {
 *     public PriceBenchmark benchmark() {
 *         return new OurBenchmark();
 *     }
 * }
 * }</pre>
 *
 * <p>The laws ask nothing about which prices are compared, or how: only that pounds may be pence, that a higher fee is
 * never at a lower percentile, that neither the order of the book nor the way it came together matters, that the same
 * question has the same answer, that the parts add up, that nobody's price is shown, and that nothing is known of later
 * days.
 */
public interface PriceBenchmarkLaws {

    /** How far percentiles may differ by the rounding of logarithms. */
    double ROUNDING = 1e-6;

    /**
     * Returns the benchmark to hold to the laws. Its policy must hold fees of 200 to 18,000 GBP a week plausible.
     *
     * @return the benchmark
     */
    PriceBenchmark benchmark();

    /**
     * Returns how many comparable prices each figure needs, before it may be told without being labelled as shrunk.
     *
     * @return the standard minima by default
     */
    default MinimumComparables minimum() {
        return MinimumComparables.standard();
    }

    /**
     * Doubling every fee, and the one judged, doubles what is told, to within a penny, and keeps the percentile.
     *
     * @param given prices and a fee
     */
    @Property
    default void doubling_every_fee_doubles_the_answer(@ForAll(supplier = PriceCases.class) PriceCase given) {
        BenchmarkOutcome once = ask(given);
        BenchmarkOutcome twice = ask(given.doubled());
        Law.holds(
                once instanceof Benchmarked == twice instanceof Benchmarked, "doubling must not change what is found");
        if (once instanceof Benchmarked single && twice instanceof Benchmarked both) {
            Law.holds(
                    Math.abs(single.percentile() - both.percentile()) <= ROUNDING,
                    "the percentile must stay " + single.percentile() + " but becomes " + both.percentile());
            List<WeeklyFee> fees = told(single);
            List<WeeklyFee> doubled = told(both);
            Law.holds(fees.size() == doubled.size(), "doubling must not change which quantiles are told");
            for (int i = 0; i < fees.size(); i++) {
                Law.holds(
                        Math.abs(2 * fees.get(i).pence() - doubled.get(i).pence()) <= 1,
                        fees.get(i) + " must double but becomes " + doubled.get(i));
            }
        }
    }

    /**
     * The percentile never falls as the fee rises.
     *
     * @param given prices and a fee
     * @param steps pence by which the fee rises, one after the other
     */
    @Property
    default void the_percentile_never_falls_as_the_fee_rises(
            @ForAll(supplier = PriceCases.class) PriceCase given,
            @ForAll List<@IntRange(min = 1, max = 200_000) Integer> steps) {
        FittedBenchmark fitted = benchmark().fit(given.book(), given.asOf());
        long pence = given.question().fee().pence();
        double before = 0;
        for (int step : steps) {
            pence += step;
            PriceQuestion question =
                    new PriceQuestion(WeeklyFee.ofPence(pence), given.question().facts());
            if (fitted.benchmark(question) instanceof Benchmarked answer) {
                Law.holds(
                        answer.percentile() >= before,
                        "the percentile must not fall from " + before + " to " + answer.percentile());
                before = answer.percentile();
            }
        }
    }

    /**
     * A book merged of two gives the answers of the book built of the observations of both.
     *
     * @param given prices and a fee
     * @param cut how many observations the first book holds
     */
    @Property
    default void merging_books_equals_building_one(
            @ForAll(supplier = PriceCases.class) PriceCase given, @ForAll @IntRange(max = 70) int cut) {
        ImmutableList<PriceObservation> all = given.observations();
        int first = Math.min(cut, all.size());
        PriceBook merged = PriceBook.of(all.subList(0, first)).merge(PriceBook.of(all.subList(first, all.size())));
        Law.holds(
                ask(given).equals(benchmark().benchmark(given.question(), merged, given.asOf())),
                "merging books must give the answer of the book of both");
    }

    /**
     * The order in which observations come changes nothing.
     *
     * @param given prices and a fee
     * @param seed how to shuffle
     */
    @Property
    default void the_order_of_observations_changes_nothing(
            @ForAll(supplier = PriceCases.class) PriceCase given, @ForAll long seed) {
        List<PriceObservation> shuffled = new ArrayList<>(given.observations());
        Collections.shuffle(shuffled, new Random(seed));
        Law.holds(
                ask(given).equals(ask(given.withObservations(shuffled))),
                "the order in which observations come must change nothing");
    }

    /**
     * The same question has the same answer, whatever was asked before, with the same explanation.
     *
     * @param given prices and a fee
     * @param between pence of a fee asked about between
     */
    @Property
    default void asking_again_changes_nothing(
            @ForAll(supplier = PriceCases.class) PriceCase given,
            @ForAll @IntRange(min = 1, max = 900_000) int between) {
        FittedBenchmark fitted = benchmark().fit(given.book(), given.asOf());
        BenchmarkOutcome first = fitted.benchmark(given.question());
        fitted.benchmark(given.withFee(WeeklyFee.ofPence(between)).question());
        Law.holds(first.equals(fitted.benchmark(given.question())), "asking again must change nothing");
        Law.holds(first.equals(ask(given)), "fitting again must change nothing");
        Law.holds(
                first.explanation().equals(benchmark().explain(given.question(), given.book(), given.asOf())),
                "the explanation must be that of the answer");
        Law.holds(
                first.question().equals(given.question())
                        && first.asOf().equals(given.asOf())
                        && first.method().equals(benchmark().method()),
                "the answer must name the question, the day and the method");
    }

    /**
     * The typical fee, the contributions and the residual premium add up to the fee judged, and the median told is the
     * fee expected.
     *
     * @param given prices and a fee
     */
    @Property
    default void the_parts_add_up_to_the_fee(@ForAll(supplier = PriceCases.class) PriceCase given) {
        if (ask(given) instanceof Benchmarked answer) {
            long parts = answer.explanation().parts().stream()
                    .mapToLong(part -> part.contribution().orElse(0))
                    .sum();
            long fee = given.question().fee().pence();
            Law.holds(parts == fee, "the parts must add up to " + fee + " pence but make " + parts);
            answer.quantile(0.5)
                    .ifPresent(median -> Law.holds(
                            median.equals(answer.expected()),
                            "the median " + median + " must be what is expected, " + answer.expected()));
        }
    }

    /**
     * No figure is told of fewer prices than it needs, unless labelled as shrunk; and no fee told, shrunk or not, is
     * that of one placement to the penny, and follows when that changes.
     *
     * @param given prices and a fee
     */
    @Property
    default void nobody_s_price_is_shown(@ForAll(supplier = PriceCases.class) PriceCase given) {
        if (ask(given) instanceof Benchmarked answer) {
            if (!answer.shrunk()) {
                int count = answer.comparables().count();
                Law.holds(count >= minimum().median(), "a median must not be told of " + count + " prices");
                for (FeeQuantile quantile : answer.quantiles()) {
                    Law.holds(
                            count >= needed(quantile.probability()),
                            "the quantile at " + quantile.probability() + " must not be told of " + count + " prices");
                }
            }
            given.observations().stream()
                    .distinct()
                    .filter(each -> told(answer).contains(each.fee()))
                    .forEach(each -> Law.holds(
                            !follows(given, each), each.fee() + " is told, which is what one placement costs"));
        }
    }

    /**
     * What is observed after the day asked of changes nothing.
     *
     * @param given prices and a fee
     */
    @Property
    default void later_observations_change_nothing(@ForAll(supplier = PriceCases.class) PriceCase given) {
        List<PriceObservation> known = given.observations().stream()
                .filter(each -> !each.observedOn().isAfter(given.asOf()))
                .toList();
        Law.holds(
                ask(given).equals(ask(given.withObservations(known))),
                "what is observed after the day asked of must change nothing");
    }

    private BenchmarkOutcome ask(PriceCase given) {
        return benchmark().benchmark(given.question(), given.book(), given.asOf());
    }

    private int needed(double probability) {
        if (probability == 0.5) {
            return minimum().median();
        }
        return probability >= 0.25 && probability <= 0.75
                ? minimum().quartiles()
                : minimum().deciles();
    }

    /** Whether what is told follows one price when it changes by a sum that nothing else would change by. */
    private boolean follows(PriceCase given, PriceObservation one) {
        PriceObservation dearer = one.withFee(WeeklyFee.ofPence(one.fee().pence() + 777));
        List<PriceObservation> changed = new ArrayList<>(given.observations());
        changed.set(changed.indexOf(one), dearer);
        return ask(given.withObservations(changed)) instanceof Benchmarked answer
                && told(answer).contains(dearer.fee());
    }

    private static ImmutableList<WeeklyFee> told(Benchmarked answer) {
        return Stream.of(
                        Stream.of(
                                answer.expected(),
                                answer.interval().lower(),
                                answer.interval().upper()),
                        answer.quantiles().stream().map(FeeQuantile::fee),
                        answer.quantiles().stream()
                                .flatMap(quantile -> quantile.confidence().stream())
                                .flatMap(interval -> Stream.of(interval.lower(), interval.upper())))
                .flatMap(fees -> fees)
                .collect(ImmutableList.toImmutableList());
    }
}
