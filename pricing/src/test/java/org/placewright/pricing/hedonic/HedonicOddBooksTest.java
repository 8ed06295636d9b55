package org.placewright.pricing.hedonic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.Region;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.PricesAsOf;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.TooFewComparables;

/** Books that are small, uniform or lopsided: always an answer, never a failure. */
class HedonicOddBooksTest {

    private static final WeeklyFee FEE = WeeklyFee.ofPounds(5_400);
    private static final PlacementFacts HOME = DrawnPrices.facts(true, true, false, false);

    private static BenchmarkOutcome ask(Iterable<PriceObservation> prices, PlacementFacts facts, WeeklyFee fee) {
        return HedonicBenchmark.standard()
                .benchmark(new PriceQuestion(fee, facts), PriceBook.of(prices), DrawnPrices.DAY);
    }

    private static boolean says(Benchmarked told, String caveat) {
        return told.caveats().stream().anyMatch(each -> each.key().value().equals("caveat." + caveat));
    }

    @Test
    void few_prices_are_too_few_and_what_would_help_is_said() {
        for (int count = 0; count < 20; count++) {
            BenchmarkOutcome outcome = ask(DrawnPrices.of(1, count, 0.1), HOME, FEE);
            assertThat(outcome).isInstanceOf(TooFewComparables.class);
            assertThat(((TooFewComparables) outcome).help()).isNotEmpty();
            assertThat(outcome.explanation().statement()).contains("needed");
        }
    }

    @Test
    void a_type_that_the_book_hardly_has_is_not_answered_for_whatever_else_it_has() {
        PlacementFacts secure = HOME.withProvision(ProvisionType.of("Secure"));
        List<PriceObservation> prices = new ArrayList<>(DrawnPrices.of(1, 300, 0.1));
        assertThat(ask(prices, secure, FEE)).isInstanceOf(TooFewComparables.class);
        for (int i = 0; i < 9; i++) {
            prices.add(prices.get(2 * i).withFacts(secure));
        }
        assertThat(ask(prices, secure, FEE)).isInstanceOf(TooFewComparables.class);
        prices.add(prices.get(20).withFacts(secure));
        BenchmarkOutcome outcome = ask(prices, secure, FEE);
        assertThat(outcome).isInstanceOf(Benchmarked.class);
        assertThat(((Benchmarked) outcome).shrunk()).isTrue();
        assertThat(says((Benchmarked) outcome, "few-of-its-type")).isTrue();
        // It is dear as homes are, not cheap as the commonest of all.
        assertThat(((Benchmarked) outcome).expected()).isGreaterThan(WeeklyFee.ofPounds(3_000));
    }

    @Test
    void any_number_of_prices_from_few_to_some_is_answered_or_too_few() {
        for (int count = 20; count < 130; count += 3) {
            BenchmarkOutcome outcome = ask(DrawnPrices.of(count, count, 0.2), HOME, FEE);
            if (outcome instanceof Benchmarked told) {
                assertThat(told.interval().contains(told.expected())).isTrue();
            }
        }
        assertThat(ask(DrawnPrices.of(1, 60, 0.2), HOME, FEE)).isInstanceOf(Benchmarked.class);
    }

    @Test
    void all_fees_equal_leave_nothing_to_explain() {
        List<PriceObservation> prices = DrawnPrices.of(1, 200, 0.1).stream()
                .map(price -> price.withFee(FEE))
                .toList();
        Benchmarked told = (Benchmarked) ask(prices, HOME, FEE);
        assertThat(told.expected()).isEqualTo(FEE);
        assertThat(told.interval().lower()).isEqualTo(FEE);
        assertThat(told.interval().upper()).isEqualTo(FEE);
        assertThat(told.percentile()).isEqualTo(50);
        Benchmarked dearer = (Benchmarked) ask(prices, HOME, WeeklyFee.ofPounds(5_480));
        assertThat(dearer.percentile()).isGreaterThan(95);
    }

    @Test
    void one_provider_of_all_is_said() {
        List<PriceObservation> prices = DrawnPrices.of(1, 200, 0.1).stream()
                .map(price -> price.withProvider(ProviderId.of("P1")))
                .toList();
        assertThat(says((Benchmarked) ask(prices, HOME, FEE), "one-provider")).isTrue();
        assertThat(says((Benchmarked) ask(DrawnPrices.of(1, 200, 0.1), HOME, FEE), "one-provider"))
                .isFalse();
    }

    @Test
    void facts_that_say_the_same_are_dropped_and_said() {
        List<PriceObservation> prices = DrawnPrices.of(1, 400, 0.1).stream()
                .map(price -> price.withFacts(
                        price.facts().withAdditionalPackages(price.facts().solo())))
                .toList();
        Benchmarked told = (Benchmarked) ask(prices, HOME.withAdditionalPackages(Answer.NO), FEE);
        assertThat(says(told, "columns-dropped")).isTrue();
        assertThat(told.expected().pence() / 100.0).isBetween(5_500.0, 6_500.0);
    }

    @Test
    void values_that_are_new_are_compared_whatever_they_are_and_not_as_the_commonest() {
        List<PriceObservation> prices = DrawnPrices.of(1, 400, 0.1);
        Benchmarked told = (Benchmarked) ask(prices, HOME.withRegion(Region.SOUTH_WEST), FEE);
        assertThat(says(told, "values-not-compared")).isTrue();
        Benchmarked unknown = (Benchmarked) ask(prices, HOME.withRegion(Optional.empty()), FEE);
        assertThat(told.expected()).isEqualTo(unknown.expected());
        assertThat(told.interval()).isEqualTo(unknown.interval());
    }

    @Test
    void values_that_are_rare_count_with_others_as_rare() {
        List<PriceObservation> prices = new ArrayList<>();
        for (PriceObservation price : DrawnPrices.of(1, 400, 0.1)) {
            Region region = prices.size() % 30 < 2 ? Region.SOUTH_WEST : Region.SOUTH_EAST;
            prices.add(prices.size() % 15 < 2 ? price.withFacts(price.facts().withRegion(region)) : price);
        }
        HedonicBenchmark method = HedonicBenchmark.of(HedonicPolicy.standard().withOwnLevel(24));
        Benchmarked told = (Benchmarked) method.benchmark(
                new PriceQuestion(FEE, HOME.withRegion(Region.SOUTH_WEST)), PriceBook.of(prices), DrawnPrices.DAY);
        assertThat(says(told, "values-rare")).isTrue();
    }

    @Test
    void hours_of_staff_cost_more_the_more_they_are() {
        List<PriceObservation> prices = new ArrayList<>();
        for (PriceObservation price : DrawnPrices.of(1, 400, 0.1)) {
            int hours = prices.size() % 5 * 30;
            prices.add(price.withFee(WeeklyFee.ofPence(price.fee().pence() + hours * 2_000L))
                    .withFacts(price.facts().withAdditionalStaffing(StaffingHours.of(hours))));
        }
        Benchmarked none = (Benchmarked) ask(prices, HOME.withAdditionalStaffing(StaffingHours.of(0)), FEE);
        Benchmarked some = (Benchmarked) ask(prices, HOME.withAdditionalStaffing(StaffingHours.of(60)), FEE);
        assertThat(some.expected()).isGreaterThan(none.expected());
        Benchmarked unknown = (Benchmarked) ask(prices, HOME, FEE);
        assertThat(says(unknown, "facts-not-known")).isTrue();
    }

    @Test
    void odd_fees_that_move_a_line_of_least_squares_are_told_by_the_robust_one() {
        List<PriceObservation> prices = new ArrayList<>();
        for (PriceObservation price : DrawnPrices.of(1, 400, 0.1)) {
            boolean odd = prices.size() % 10 == 0;
            prices.add(odd ? price.withFee(WeeklyFee.ofPounds(60_000)) : price);
        }
        PriceBook book = PriceBook.of(prices);
        PriceQuestion question = new PriceQuestion(FEE, HOME);
        HedonicPolicy squares = HedonicPolicy.standard().withEstimation(Estimation.LEAST_SQUARES);
        assertThat(says(
                        (Benchmarked) HedonicBenchmark.of(squares).benchmark(question, book, DrawnPrices.DAY),
                        "lines-differ"))
                .isTrue();
        assertThat(says(
                        (Benchmarked) HedonicBenchmark.of(squares.withCrossCheck(false))
                                .benchmark(question, book, DrawnPrices.DAY),
                        "lines-differ"))
                .isFalse();
    }

    @Test
    void prices_of_one_child_are_on_one_side() {
        PseudonymKey key = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);
        ImmutableList<PriceObservation> drawn = DrawnPrices.of(1, 90, 0.1);
        List<PriceObservation> prices = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            prices.add(drawn.get(i)
                    .withObservedOn(DrawnPrices.DAY.minusYears(i % 3))
                    .withPlaced(key.pseudonymOf(ChildId.of("c" + i / 3))));
        }
        PricesAsOf asOf = PricesAsOf.of(
                PriceBook.of(prices), DrawnPrices.DAY, HedonicPolicy.standard().pricing());
        Placements placements = Placements.of(asOf, 0.4, 1);
        assertThat(placements.size()).isEqualTo(30);
        assertThat(placements.calibration().length()).isEqualTo(12);
        assertThat(placements.trainingLast().length()).isEqualTo(18);
        assertThat(placements.training().length()).isEqualTo(3 * 18);
        ImmutableSet<Integer> calibrated =
                placements.calibration().stream().mapToObj(asOf::placed).collect(ImmutableSet.toImmutableSet());
        assertThat(placements.training().stream().mapToObj(asOf::placed)).doesNotContainAnyElementsOf(calibrated);
        // Of each child the last price: all are of the day itself.
        assertThat(placements.calibration().stream().mapToObj(asOf::observedOn)).containsOnly(DrawnPrices.DAY);
    }
}
