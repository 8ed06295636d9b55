package org.placewright.pricing.hedonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.FeeQuantile;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceComponent;
import org.placewright.pricing.PriceQuestion;

/** The method finds again what prices were made of. */
class HedonicBenchmarkTest {

    private static final HedonicBenchmark METHOD = HedonicBenchmark.standard();
    private static final WeeklyFee FEE = WeeklyFee.ofPounds(5_400);
    private static final FittedBenchmark FEW = fitted(METHOD, 400, 0.1);
    private static final FittedBenchmark MANY = fitted(METHOD, 2_000, 0.1);

    private static FittedBenchmark fitted(HedonicBenchmark method, int count, double noise) {
        return method.fit(PriceBook.of(DrawnPrices.of(7, count, noise)), DrawnPrices.DAY);
    }

    private static Benchmarked ask(FittedBenchmark fitted, PlacementFacts facts) {
        return ask(fitted, facts, FEE);
    }

    private static Benchmarked ask(FittedBenchmark fitted, PlacementFacts facts, WeeklyFee fee) {
        BenchmarkOutcome outcome = fitted.benchmark(new PriceQuestion(fee, facts));
        assertThat(outcome).isInstanceOf(Benchmarked.class);
        return (Benchmarked) outcome;
    }

    private static double pounds(WeeklyFee fee) {
        return fee.pence() / 100.0;
    }

    @Test
    void expects_about_what_prices_were_made_of() {
        for (FittedBenchmark fitted : ImmutableList.of(FEW, MANY)) {
            for (boolean home : new boolean[] {true, false}) {
                for (boolean complex : new boolean[] {true, false}) {
                    for (boolean solo : new boolean[] {true, false}) {
                        double truth = (home ? 4_000 : 900)
                                * Math.exp((complex ? DrawnPrices.COMPLEX : 0) + (solo ? DrawnPrices.SOLO : 0));
                        Benchmarked told = ask(fitted, DrawnPrices.facts(home, complex, solo, false));
                        assertThat(pounds(told.expected())).isCloseTo(truth, within(0.06 * truth));
                    }
                }
            }
        }
    }

    @Test
    void intervals_are_about_as_wide_as_nine_in_ten_fees_lie_apart() {
        for (FittedBenchmark fitted : ImmutableList.of(FEW, MANY)) {
            Benchmarked told = ask(fitted, DrawnPrices.facts(true, false, false, false));
            double width = Math.log(
                    pounds(told.interval().upper()) / pounds(told.interval().lower()));
            assertThat(width).isBetween(0.26, 0.42);
            assertThat(told.interval().contains(told.expected())).isTrue();
            assertThat(told.interval().level()).isEqualTo(0.9);
        }
    }

    @Test
    void a_fee_from_the_middle_is_at_about_the_fiftieth_percentile_and_quantiles_agree() {
        for (FittedBenchmark fitted : ImmutableList.of(FEW, MANY)) {
            PlacementFacts facts = DrawnPrices.facts(true, true, false, true);
            Benchmarked told = ask(fitted, facts);
            assertThat(ask(fitted, facts, told.expected()).percentile()).isCloseTo(50, within(8.0));
            assertThat(told.quantiles())
                    .extracting(FeeQuantile::probability)
                    .containsExactly(0.1, 0.25, 0.5, 0.75, 0.9);
            for (FeeQuantile quantile : told.quantiles()) {
                assertThat(ask(fitted, facts, quantile.fee()).percentile())
                        .isCloseTo(100 * quantile.probability(), within(8.0));
            }
        }
    }

    @Test
    void tells_what_each_fact_adds_and_adds_up() {
        Benchmarked told = ask(MANY, DrawnPrices.facts(true, true, true, true));
        double expected = pounds(told.expected());
        double typical = pounds(told.decomposition().typical());
        double mean = (expected - typical) / Math.log(expected / typical);
        assertThat(part(told, PriceComponent.NEED)).isCloseTo(mean * DrawnPrices.COMPLEX * 2 / 3, within(0.05 * mean));
        assertThat(part(told, PriceComponent.STAFFING)).isCloseTo(mean * DrawnPrices.SOLO * 3 / 4, within(0.05 * mean));
        assertThat(part(told, PriceComponent.LOCATION))
                .isCloseTo(mean * DrawnPrices.LONDON * 2 / 3, within(0.05 * mean));
        assertThat(part(told, PriceComponent.TIME)).isCloseTo(mean * DrawnPrices.GROWTH, within(0.03 * mean));
        assertThat(told.decomposition().fee()).isEqualTo(FEE);
    }

    private static double part(Benchmarked told, PriceComponent component) {
        Money part = told.decomposition().contributions().get(component);
        assertThat(part).as(component.label()).isNotNull();
        return part == null ? 0 : part.getAmountMinorLong() / 100.0;
    }

    @Test
    void places_left_empty_are_paid_for_as_part_of_staffing() {
        PlacementFacts facts = DrawnPrices.facts(true, false, false, false);
        FittedBenchmark telling = HedonicBenchmark.standard()
                .fit(
                        PriceBook.of(DrawnPrices.of(1, 400, 0.1).stream()
                                .map(price -> price.withFacts(price.facts().withPlacesBlocked(0)))
                                .toList()),
                        DrawnPrices.DAY);
        Benchmarked one = ask(telling, facts.withPlacesBlocked(0));
        Benchmarked three = ask(telling, facts.withPlacesBlocked(2));
        assertThat(pounds(three.expected())).isCloseTo(3 * pounds(one.expected()), within(0.02));
        assertThat(part(three, PriceComponent.STAFFING)).isGreaterThan(pounds(one.expected()));
    }

    @Test
    void a_fact_not_known_is_compared_whatever_it_is_and_said() {
        PlacementFacts facts = DrawnPrices.facts(true, true, false, false);
        Benchmarked known = ask(MANY, facts.withSolo(Answer.YES));
        Benchmarked not = ask(MANY, facts.withSolo(Answer.NOT_SPECIFIED));
        Benchmarked no = ask(MANY, facts.withSolo(Answer.NO));
        assertThat(not.expected()).isBetween(no.expected(), known.expected());
        assertThat(not.caveats())
                .anyMatch(caveat -> caveat.key().value().equals("caveat.facts-not-known")
                        && caveat.statement().contains("solo placement"));
        assertThat(no.caveats()).noneMatch(caveat -> caveat.key().value().equals("caveat.facts-not-known"));
        double width = pounds(not.interval().upper()) / pounds(not.interval().lower());
        assertThat(width)
                .isGreaterThan(
                        pounds(no.interval().upper()) / pounds(no.interval().lower()));
        // Made again from nothing, the same.
        assertThat(ask(fitted(METHOD, 2_000, 0.1), facts.withSolo(Answer.NOT_SPECIFIED)))
                .isEqualTo(not);
    }

    @Test
    void a_fact_told_that_no_price_tells_is_not_compared_and_said() {
        PlacementFacts facts = DrawnPrices.facts(true, false, false, false);
        Benchmarked without = ask(MANY, facts);
        Benchmarked told = ask(MANY, facts.withGrade(InspectionGrade.GOOD));
        assertThat(told.expected()).isEqualTo(without.expected());
        assertThat(told.caveats()).anySatisfy(caveat -> {
            assertThat(caveat.key().value()).isEqualTo("caveat.facts-not-compared");
            assertThat(caveat.statement()).contains("grade");
        });
        assertThat(without.caveats()).noneMatch(caveat -> caveat.key().value().equals("caveat.facts-not-compared"));
    }

    @Test
    void a_fee_of_a_year_and_places_no_price_tells_of_are_doubted() {
        PlacementFacts facts = DrawnPrices.facts(true, false, false, false);
        assertThat(ask(MANY, facts, WeeklyFee.ofPounds(280_800)).caveats())
                .anyMatch(caveat -> caveat.key().value().equals("caveat.fee-not-plausible"));
        assertThat(ask(MANY, facts.withPlacesBlocked(1)).caveats())
                .anyMatch(caveat -> caveat.key().value().equals("caveat.places-blocked-not-told"));
        assertThat(ask(MANY, facts.withPlacesBlocked(1)).expected())
                .isEqualTo(ask(MANY, facts).expected());
        assertThat(ask(MANY, facts).caveats())
                .noneMatch(caveat -> caveat.key().value().equals("caveat.places-blocked-not-told")
                        || caveat.key().value().endsWith("not-plausible"));
    }

    @Test
    void least_squares_says_much_the_same() {
        HedonicBenchmark squares = HedonicBenchmark.of(HedonicPolicy.builder()
                .estimation(Estimation.LEAST_SQUARES)
                .crossCheck(false)
                .build());
        PlacementFacts facts = DrawnPrices.facts(true, true, false, false);
        double expected = pounds(ask(MANY, facts).expected());
        assertThat(pounds(ask(fitted(squares, 2_000, 0.1), facts).expected()))
                .isCloseTo(expected, within(0.02 * expected));
    }

    @Test
    void a_higher_level_holds_more() {
        HedonicBenchmark surer = HedonicBenchmark.of(
                HedonicPolicy.standard().withPricing(BenchmarkPolicy.standard().withLevel(0.98)));
        PlacementFacts facts = DrawnPrices.facts(true, false, false, false);
        Benchmarked wide = ask(fitted(surer, 2_000, 0.1), facts);
        Benchmarked narrow = ask(MANY, facts);
        assertThat(wide.interval().lower()).isLessThan(narrow.interval().lower());
        assertThat(wide.interval().upper()).isGreaterThan(narrow.interval().upper());
    }

    @Test
    void explains_in_parts_that_add_up() {
        Benchmarked told = ask(MANY, DrawnPrices.facts(true, true, true, true));
        long sum = told.explanation().parts().stream()
                .mapToLong(part -> part.contribution().orElse(0))
                .sum();
        assertThat(sum).isEqualTo(FEE.pence());
        assertThat(told.method().value().toLowerCase(Locale.ROOT)).isEqualTo("hedonic-1");
    }

    @Test
    void a_policy_out_of_range_is_refused_with_a_remedy() {
        assertThatThrownBy(() -> HedonicPolicy.builder().calibrationShare(40).build())
                .hasMessageContaining("calibrationShare")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> HedonicPolicy.builder().ownLevel(0).build())
                .hasMessageContaining("ownLevel")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> HedonicPolicy.builder().disagreement(0).build())
                .hasMessageContaining("disagreement")
                .hasMessageContaining("Maybe");
    }
}
