package org.placewright.testkit.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.BenchmarkMethod;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.FairInterval;
import org.placewright.pricing.FeeQuantile;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.MinimumComparables;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.cohort.CohortBenchmark;
import org.placewright.pricing.cohort.CohortEstimator;
import org.placewright.pricing.cohort.CohortPolicy;
import org.placewright.testkit.law.MedianBenchmarkLaws;
import org.placewright.testkit.law.PriceBenchmarkLaws;
import org.placewright.testkit.law.PriceCase;
import org.placewright.testkit.law.PriceCases;

/** Each law goes red for a benchmark that breaks it. */
class BrokenBenchmarksTest {

    private static final int TRIES = 300;
    private static final ImmutableList<Integer> STEPS = ImmutableList.of(50_000, 100_000, 200_000);

    private static final PriceBenchmark SOUND = CohortBenchmark.standard();

    @Example
    void the_sound_benchmark_breaks_no_law() {
        assertThat(isCaught(SOUND, PriceBenchmarkLaws::doubling_every_fee_doubles_the_answer))
                .isFalse();
        assertThat(isCaught(SOUND, PriceBenchmarkLaws::nobody_s_price_is_shown)).isFalse();
    }

    @Example
    void a_benchmark_that_adds_a_fixed_sum_is_caught() {
        PriceBenchmark generous = changed(answer -> answer.withInterval(new FairInterval(
                answer.interval().lower(),
                answer.interval().upper().plus(WeeklyFee.ofPounds(1)),
                answer.interval().level())));
        assertThat(isCaught(generous, PriceBenchmarkLaws::doubling_every_fee_doubles_the_answer))
                .isTrue();
    }

    @Example
    void a_benchmark_that_counts_from_the_top_is_caught() {
        PriceBenchmark reversed = changed(answer -> answer.withPercentile(100 - answer.percentile()));
        assertThat(isCaught(reversed, (laws, given) -> laws.the_percentile_never_falls_as_the_fee_rises(given, STEPS)))
                .isTrue();
    }

    @Example
    void a_benchmark_that_counts_the_books_put_to_it_is_caught() {
        AtomicInteger books = new AtomicInteger();
        PriceBenchmark counting = fitted((book, asOf) -> {
            int count = books.incrementAndGet() % 3;
            return changed(SOUND.fit(book, asOf), answer -> answer.withPercentile(count));
        });
        assertThat(isCaught(counting, (laws, given) -> laws.merging_books_equals_building_one(given, 10)))
                .isTrue();
        assertThat(isCaught(counting, (laws, given) -> laws.the_order_of_observations_changes_nothing(given, 1)))
                .isTrue();
    }

    @Example
    void a_benchmark_whose_answers_alternate_is_caught() {
        AtomicInteger questions = new AtomicInteger();
        PriceBenchmark moody = changed(answer -> answer.withPercentile(questions.incrementAndGet() % 2));
        assertThat(isCaught(moody, (laws, given) -> laws.asking_again_changes_nothing(given, 300_000)))
                .isTrue();
    }

    @Example
    void a_benchmark_whose_median_is_not_what_it_expects_is_caught() {
        PriceBenchmark torn = changed(answer -> answer.withQuantiles(answer.quantiles().stream()
                .filter(quantile -> quantile.probability() == 0.5)
                .map(quantile -> new FeeQuantile(0.5, quantile.fee().plus(WeeklyFee.ofPence(1)), quantile.confidence()))
                .toList()));
        assertThat(isCaught(torn, PriceBenchmarkLaws::the_parts_add_up_to_the_fee))
                .isTrue();
    }

    @Example
    void a_benchmark_that_tells_of_three_prices_is_caught() {
        PriceBenchmark bold = CohortBenchmark.of(BenchmarkPolicy.builder()
                .minimumComparables(new MinimumComparables(3, 3, 3))
                .build());
        assertThat(isCaught(bold, PriceBenchmarkLaws::nobody_s_price_is_shown)).isTrue();
    }

    @Example
    void a_benchmark_whose_interval_ends_at_the_dearest_price_is_caught_also_if_it_calls_it_shrunk() {
        PriceBenchmark telling = fitted((book, asOf) -> changed(
                SOUND.fit(book, asOf),
                answer -> answer.withInterval(new FairInterval(
                        WeeklyFee.ofPence(1),
                        IntStream.range(0, book.size())
                                .mapToObj(row -> book.observation(row).fee())
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                        answer.interval().level()))));
        assertThat(isCaught(telling, PriceBenchmarkLaws::nobody_s_price_is_shown))
                .isTrue();
        PriceBenchmark sly =
                fitted((book, asOf) -> changed(telling.fit(book, asOf), answer -> answer.withShrunk(true)));
        assertThat(isCaught(sly, PriceBenchmarkLaws::nobody_s_price_is_shown)).isTrue();
    }

    @Example
    void a_benchmark_that_counts_every_price_is_caught() {
        // It takes the child's name off.
        PriceBenchmark forgetful = fitted((book, asOf) -> SOUND.fit(
                PriceBook.of(IntStream.range(0, book.size())
                        .mapToObj(row -> book.observation(row).withPlaced(Optional.empty()))
                        .toList()),
                asOf));
        assertThat(sample().anyMatch(given -> {
                    MedianBenchmarkLaws laws = () -> forgetful;
                    return breaks(() -> laws.telling_placements_again_changes_nothing(given));
                }))
                .isTrue();
    }

    @Example
    void a_benchmark_that_knows_of_tomorrow_is_caught() {
        PriceBenchmark prescient =
                fitted((book, asOf) -> changed(SOUND.fit(book, asOf.plusDays(1)), answer -> answer.withAsOf(asOf)));
        assertThat(isCaught(prescient, PriceBenchmarkLaws::later_observations_change_nothing))
                .isTrue();
    }

    @Example
    void a_benchmark_that_is_no_median_of_type_7_is_caught() {
        PriceBenchmark smooth = CohortBenchmark.of(
                CohortPolicy.builder().estimator(CohortEstimator.HARRELL_DAVIS).build());
        assertThat(sample().anyMatch(given -> {
                    MedianBenchmarkLaws laws = () -> smooth;
                    return breaks(() -> laws.one_more_price_at_the_median_never_moves_it(given));
                }))
                .isTrue();
    }

    private static PriceBenchmark changed(UnaryOperator<Benchmarked> change) {
        return fitted((book, asOf) -> changed(SOUND.fit(book, asOf), change));
    }

    private static FittedBenchmark changed(FittedBenchmark sound, UnaryOperator<Benchmarked> change) {
        return question -> sound.benchmark(question) instanceof Benchmarked answer
                ? change.apply(answer)
                : sound.benchmark(question);
    }

    private static PriceBenchmark fitted(Fit fit) {
        return new PriceBenchmark() {
            @Override
            public BenchmarkMethod method() {
                return SOUND.method();
            }

            @Override
            public FittedBenchmark fit(PriceBook book, LocalDate asOf) {
                return fit.fit(book, asOf);
            }
        };
    }

    private static boolean isCaught(PriceBenchmark benchmark, BiConsumer<PriceBenchmarkLaws, PriceCase> law) {
        return sample().anyMatch(given -> breaks(() -> law.accept(() -> benchmark, given)));
    }

    private static Stream<PriceCase> sample() {
        return new PriceCases().get().sampleStream().limit(TRIES);
    }

    private static boolean breaks(Runnable law) {
        try {
            law.run();
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }

    /** What fits. */
    @FunctionalInterface
    private interface Fit {

        FittedBenchmark fit(PriceBook book, LocalDate asOf);
    }
}
