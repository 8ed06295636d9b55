package org.placewright.pricing.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assumptions;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.CollectionYear;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.TooFewComparables;

class CohortBenchmarkTest {

    private static final LocalDate CENSUS = LocalDate.of(2026, 3, 31);

    @Example
    void a_fee_is_placed_among_those_of_the_same_type_age_band_and_year() {
        List<PriceObservation> observations = new ArrayList<>(fees(4_000, 4_500, 5_000, 5_500, 6_000));
        // None of these is comparable, and each is absurdly dear.
        observations.add(observation(90_000).withAgeInYears(16));
        observations.add(observation(90_000).withAgeInYears(9));
        observations.add(observation(90_000).withObservedOn(CENSUS.minusYears(1)));
        observations.add(observation(90_000).withProvision(ProvisionType.FOSTERING_INDEPENDENT));
        Benchmarked answer = (Benchmarked) benchmark(5, 5_400, observations);
        assertThat(answer.comparables()).isEqualTo(5);
        assertThat(answer.percentile()).isEqualTo(60);
        assertThat(answer.lowerQuartile()).isEqualTo(WeeklyFee.ofPounds(4_500));
        assertThat(answer.median()).isEqualTo(WeeklyFee.ofPounds(5_000));
        assertThat(answer.upperQuartile()).isEqualTo(WeeklyFee.ofPounds(5_500));
        assertThat(answer.explanation().statement())
                .isEqualTo("At percentile 60.0 of 5 comparable prices, whose median is GBP 5000.00 a week");
    }

    @Example
    void equal_prices_count_half() {
        assertThat(((Benchmarked) benchmark(4, 5_000, fees(4_000, 5_000, 5_000, 6_000))).percentile())
                .isEqualTo(50);
    }

    @Example
    void one_comparable_fewer_than_the_minimum_is_too_few() {
        assertThat(benchmark(5, 5_000, fees(1, 2, 3, 4, 5))).isInstanceOf(Benchmarked.class);
        TooFewComparables tooFew = (TooFewComparables) benchmark(6, 5_000, fees(1, 2, 3, 4, 5));
        assertThat(tooFew.comparables()).isEqualTo(5);
        assertThat(tooFew.minimum()).isEqualTo(6);
        assertThat(tooFew.explanation().statement()).contains("5").contains("6");
        assertThat(CohortBenchmark.standard().benchmark(question(5_000), PriceBook.of(List.of())))
                .isInstanceOf(TooFewComparables.class);
    }

    @Example
    void a_policy_with_a_minimum_below_three_is_refused() {
        new CohortPolicy(AgeBands.DFE, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> new CohortPolicy(AgeBands.DFE, 2));
    }

    @Example
    void quartiles_agree_with_the_published_definition_of_type_7() throws IOException {
        Path folder = Path.of(
                System.getProperty("placewright.shared", "../../shared"), "reference-cases", "quantile-definitions");
        Assumptions.assumeTrue(Files.isDirectory(folder), "the reference cases are not beside the project");
        List<PriceObservation> observations = Files.readAllLines(folder.resolve("input.csv")).stream()
                .map(line -> line.replaceAll("[^0-9.]", ""))
                .filter(line -> !line.isEmpty())
                .map(pounds -> observation(0).withFee(WeeklyFee.ofPounds(new BigDecimal(pounds))))
                .toList();
        String expected = Files.readString(folder.resolve("expected.json"));
        String type7 = expected.substring(expected.indexOf("\"type7\""));
        Benchmarked answer = (Benchmarked) benchmark(10, 575, observations);
        assertThat(answer.comparables()).isEqualTo(17);
        assertThat(answer.lowerQuartile()).isEqualTo(published(type7, "25%"));
        assertThat(answer.median()).isEqualTo(published(type7, "50%"));
        assertThat(answer.upperQuartile()).isEqualTo(published(type7, "75%"));
    }

    @Property
    void doubling_every_fee_doubles_the_quartiles_and_keeps_the_percentile(
            @ForAll @Size(min = 10, max = 60) List<@IntRange(min = 1, max = 2_000_000) Integer> pence,
            @ForAll @IntRange(min = 1, max = 2_000_000) int fee) {
        Benchmarked once = answer(pence, fee, 4);
        Benchmarked twice = answer(pence, fee, 8);
        assertThat(twice.percentile()).isEqualTo(once.percentile());
        // Type 7 interpolates by quarters, so at four times the fee the quartiles are whole pence: no rounding.
        assertThat(twice.median().pence()).isEqualTo(2 * once.median().pence());
        assertThat(twice.lowerQuartile().pence())
                .isEqualTo(2 * once.lowerQuartile().pence());
        assertThat(twice.upperQuartile().pence())
                .isEqualTo(2 * once.upperQuartile().pence());
    }

    @Property
    void the_percentile_never_falls_as_the_fee_rises(
            @ForAll @Size(min = 10, max = 60) List<@IntRange(min = 1, max = 500) Integer> pence,
            @ForAll @IntRange(min = 1, max = 500) int fee,
            @ForAll @IntRange(max = 100) int more) {
        assertThat(answer(pence, fee + more, 1).percentile())
                .isGreaterThanOrEqualTo(answer(pence, fee, 1).percentile());
    }

    @Property
    void the_order_of_prices_and_the_way_books_are_merged_change_nothing(
            @ForAll @Size(min = 10, max = 60) List<@IntRange(min = 1, max = 2_000_000) Integer> pence,
            @ForAll long seed,
            @ForAll @IntRange(max = 9) int cut) {
        List<PriceObservation> observations = observations(pence, 1);
        List<PriceObservation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, new Random(seed));
        PriceBook whole = PriceBook.of(observations);
        PriceBook merged =
                PriceBook.of(shuffled.subList(0, cut)).merge(PriceBook.of(shuffled.subList(cut, pence.size())));
        assertThat(merged.observations()).isEqualTo(whole.observations());
        assertThat(CohortBenchmark.standard().benchmark(question(5_000), merged))
                .isEqualTo(CohortBenchmark.standard().benchmark(question(5_000), whole));
    }

    @Property
    void the_percentile_agrees_with_counting_by_hand(
            @ForAll @Size(min = 10, max = 30) List<@IntRange(min = 1, max = 20) Integer> pence,
            @ForAll @IntRange(min = 1, max = 20) int fee) {
        double below = pence.stream().filter(price -> price < fee).count();
        double equal = pence.stream().filter(price -> price == fee).count();
        assertThat(answer(pence, fee, 1).percentile())
                .isCloseTo(100 * (below + equal / 2) / pence.size(), within(1e-9));
    }

    @Example
    void a_book_never_prints_its_prices() {
        assertThat(PriceBook.of(fees(4_321))).hasToString("PriceBook[1 observations]");
    }

    private static WeeklyFee published(String type, String quantile) {
        String after = type.substring(type.indexOf('"' + quantile + '"') + quantile.length() + 3);
        return WeeklyFee.ofPounds(
                new BigDecimal(after.substring(0, after.indexOf(',')).strip()));
    }

    private static Benchmarked answer(List<Integer> pence, int fee, int times) {
        PriceQuestion question = question(0).withFee(WeeklyFee.ofPence((long) fee * times));
        return (Benchmarked) CohortBenchmark.standard().benchmark(question, PriceBook.of(observations(pence, times)));
    }

    private static List<PriceObservation> observations(List<Integer> pence, int times) {
        return pence.stream()
                .map(price -> observation(1).withFee(WeeklyFee.ofPence((long) price * times)))
                .toList();
    }

    private static BenchmarkOutcome benchmark(int minimum, long fee, List<PriceObservation> observations) {
        return CohortBenchmark.of(new CohortPolicy(AgeBands.DFE, minimum))
                .benchmark(question(fee), PriceBook.of(observations));
    }

    private static List<PriceObservation> fees(int... pounds) {
        return IntStream.of(pounds).mapToObj(CohortBenchmarkTest::observation).toList();
    }

    private static PriceObservation observation(int pounds) {
        return PriceObservation.builder()
                .provision(ProvisionType.RESIDENTIAL_MAINSTREAM)
                .ageInYears(14)
                .fee(WeeklyFee.ofPounds(Math.max(1, pounds)))
                .observedOn(CENSUS)
                .build();
    }

    private static PriceQuestion question(long pounds) {
        return PriceQuestion.builder()
                .fee(WeeklyFee.ofPounds(pounds))
                .provision(ProvisionType.RESIDENTIAL_MAINSTREAM)
                .ageInYears(14)
                .year(CollectionYear.of(2026))
                .build();
    }
}
