package org.placewright.pricing.hedonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;

/** What is not known is never taken for a value, and what no price tells is never answered for without saying so. */
class HedonicFactsTest {

    private static final ProvisionType FOSTERING = ProvisionType.FOSTERING_INDEPENDENT;
    private static final ProvisionType HOME = ProvisionType.RESIDENTIAL_MAINSTREAM;
    private static final WeeklyFee FEE = WeeklyFee.ofPounds(5_400);
    private static final FittedBenchmark LOPSIDED = fitted(lopsided());

    /** Foster care, of which solo and up to 40 hours are known, and 13 homes, of which 6 know whether solo. */
    private static ImmutableList<PriceObservation> lopsided() {
        Random random = new Random(3);
        ImmutableList.Builder<PriceObservation> prices = ImmutableList.builder();
        for (int i = 0; i < 300; i++) {
            boolean solo = i % 3 == 0;
            prices.add(price(
                    PlacementFacts.of(FOSTERING, 10 + i % 7)
                            .withSolo(solo ? Answer.YES : Answer.NO)
                            .withAdditionalStaffing(StaffingHours.of(i % 5 * 10)),
                    (solo ? 3_000 : 1_000) * Math.exp(0.1 * random.nextGaussian() + 0.3 * (i % 5))));
        }
        for (int i = 0; i < 13; i++) {
            Answer known = i % 2 == 0 ? Answer.YES : Answer.NO;
            prices.add(
                    price(PlacementFacts.of(HOME, 14).withSolo(i < 6 ? known : Answer.NOT_SPECIFIED), 5_000 + i * 100));
        }
        return prices.build();
    }

    private static PriceObservation price(PlacementFacts facts, double pounds) {
        return PriceObservation.builder()
                .facts(facts)
                .fee(WeeklyFee.ofPence(Math.round(100 * pounds)))
                .observedOn(DrawnPrices.DAY)
                .build();
    }

    private static FittedBenchmark fitted(Iterable<PriceObservation> prices) {
        return HedonicBenchmark.standard().fit(PriceBook.of(prices), DrawnPrices.DAY);
    }

    private static Benchmarked ask(FittedBenchmark fitted, PlacementFacts facts) {
        return (Benchmarked) fitted.benchmark(new PriceQuestion(FEE, facts));
    }

    private static double pounds(WeeklyFee fee) {
        return fee.pence() / 100.0;
    }

    private static String caveat(Benchmarked told, String kind) {
        return told.caveats().stream()
                .filter(caveat -> caveat.key().value().equals("caveat." + kind))
                .map(caveat -> caveat.statement())
                .findFirst()
                .orElse("");
    }

    @Test
    void hours_beyond_those_of_its_type_are_compared_as_the_nearest_and_said() {
        PlacementFacts facts = PlacementFacts.of(FOSTERING, 14).withSolo(Answer.NO);
        Benchmarked most = ask(LOPSIDED, facts.withAdditionalStaffing(StaffingHours.of(40)));
        assertThat(caveat(most, "beyond-prices")).isEmpty();
        for (int hours : new int[] {41, 168, 1_000}) {
            Benchmarked beyond = ask(LOPSIDED, facts.withAdditionalStaffing(StaffingHours.of(hours)));
            assertThat(caveat(beyond, "beyond-prices")).contains("additional staffing");
            assertThat(beyond.expected()).isEqualTo(most.expected());
            assertThat(beyond.interval()).isEqualTo(most.interval());
        }
    }

    @Test
    void an_age_beyond_those_of_its_type_is_compared_as_the_nearest_and_said() {
        PlacementFacts facts =
                PlacementFacts.of(FOSTERING, 10).withSolo(Answer.NO).withAdditionalStaffing(StaffingHours.of(0));
        assertThat(caveat(ask(LOPSIDED, facts), "beyond-prices")).isEmpty();
        assertThat(caveat(ask(LOPSIDED, facts.withAgeInYears(2)), "beyond-prices"))
                .contains("age");
        assertThat(ask(LOPSIDED, facts.withAgeInYears(2)).expected())
                .isEqualTo(ask(LOPSIDED, facts).expected());
        assertThat(ask(LOPSIDED, facts.withAgeInYears(25)).expected())
                .isEqualTo(ask(LOPSIDED, facts.withAgeInYears(16)).expected());
        // Homes are known at one age only.
        assertThat(caveat(ask(LOPSIDED, PlacementFacts.of(HOME, 15)), "beyond-prices"))
                .contains("age");
    }

    @Test
    void a_fact_that_hardly_a_price_of_its_type_tells_is_not_compared_whatever_other_types_tell() {
        Benchmarked unknown = ask(LOPSIDED, PlacementFacts.of(HOME, 14));
        assertThat(caveat(unknown, "facts-not-known")).contains("solo placement");
        assertThat(pounds(unknown.expected())).isBetween(5_200.0, 6_000.0);
        for (Answer solo : ImmutableList.of(Answer.YES, Answer.NO)) {
            Benchmarked told = ask(LOPSIDED, PlacementFacts.of(HOME, 14).withSolo(solo));
            assertThat(caveat(told, "facts-not-compared")).contains("solo placement");
            assertThat(told.expected()).isEqualTo(unknown.expected());
        }
    }

    @Test
    void a_fact_that_few_prices_do_not_tell_is_not_taken_for_the_commonest_where_it_is_not_known() {
        List<PriceObservation> prices = new ArrayList<>();
        for (PriceObservation price : DrawnPrices.of(5, 400, 0.1)) {
            prices.add(prices.size() % 100 < 2 ? price.withFacts(price.facts().withSolo(Answer.NOT_SPECIFIED)) : price);
        }
        FittedBenchmark fitted = fitted(prices);
        PlacementFacts facts = DrawnPrices.facts(true, false, false, false);
        Benchmarked unknown = ask(fitted, facts.withSolo(Answer.NOT_SPECIFIED));
        assertThat(caveat(unknown, "facts-not-known")).contains("solo placement");
        double no = pounds(ask(fitted, facts).expected());
        double yes = pounds(ask(fitted, facts.withSolo(Answer.YES)).expected());
        assertThat(pounds(unknown.expected())).isBetween(1.01 * no, 0.99 * yes);
        assertThat(Math.log(yes / no)).isCloseTo(DrawnPrices.SOLO, within(0.06));
    }

    @Test
    void where_most_prices_of_its_type_do_not_tell_a_fact_it_is_compared_with_those() {
        List<PriceObservation> prices = new ArrayList<>();
        for (PriceObservation price : DrawnPrices.of(5, 400, 0.1)) {
            boolean silent = prices.size() % 10 < 7;
            prices.add(
                    silent
                            ? price.withFacts(price.facts().withSolo(Answer.NOT_SPECIFIED))
                                    .withFee(WeeklyFee.ofPence(price.fee().pence() * 2))
                            : price);
        }
        FittedBenchmark fitted = fitted(prices);
        PlacementFacts facts = DrawnPrices.facts(true, false, false, false);
        Benchmarked unknown = ask(fitted, facts.withSolo(Answer.NOT_SPECIFIED));
        assertThat(caveat(unknown, "facts-not-known")).isEmpty();
        assertThat(caveat(unknown, "facts-seldom-told")).contains("solo placement");
        assertThat(pounds(unknown.expected())).isBetween(8_000.0, 9_500.0);
        assertThat(pounds(ask(fitted, facts).expected())).isBetween(3_700.0, 4_300.0);
    }

    @Test
    void hours_and_region_told_in_vain_are_said_not_to_be_compared() {
        List<PriceObservation> prices = DrawnPrices.of(5, 400, 0.1).stream()
                .map(price -> price.withFacts(price.facts().withRegion(Optional.empty())))
                .toList();
        FittedBenchmark fitted = fitted(prices);
        PlacementFacts facts = DrawnPrices.facts(true, false, false, false).withRegion(Optional.empty());
        Benchmarked told = ask(fitted, facts.withRegion(Region.LONDON).withAdditionalStaffing(StaffingHours.of(1_000)));
        assertThat(told.expected()).isEqualTo(ask(fitted, facts).expected());
        assertThat(caveat(told, "facts-not-compared")).contains("region").contains("additional staffing");
        assertThat(caveat(told, "beyond-prices")).isEmpty();
    }

    @Test
    void a_value_that_only_other_types_have_is_said() {
        List<PriceObservation> prices = DrawnPrices.of(5, 400, 0.1).stream()
                .map(price -> price.provision().equals(HOME)
                        ? price.withFacts(price.facts()
                                .withNeedLevel(
                                        price.facts().solo() == Answer.YES ? NeedLevel.ENHANCED : NeedLevel.STANDARD))
                        : price)
                .toList();
        FittedBenchmark fitted = fitted(prices);
        PlacementFacts facts = DrawnPrices.facts(true, false, false, false);
        assertThat(caveat(ask(fitted, facts.withNeedLevel(NeedLevel.COMPLEX)), "values-of-other-types"))
                .contains("need level");
        assertThat(caveat(ask(fitted, facts), "values-of-other-types")).isEmpty();
    }

    @Test
    void what_makes_prices_of_its_type_say_little_is_said() {
        List<PriceObservation> prices = new ArrayList<>();
        for (PriceObservation price : DrawnPrices.of(5, 200, 0.1)) {
            boolean home = price.provision().equals(HOME);
            prices.add(price.withFee(home ? FEE : price.fee())
                    .withProvider(ProviderId.of(home ? "P1" : "P" + prices.size()))
                    .withPlacingAuthority(AuthorityId.of(home ? "E10000001" : "E1000000" + prices.size() % 7)));
        }
        FittedBenchmark fitted = fitted(prices);
        Benchmarked home = ask(fitted, DrawnPrices.facts(true, false, false, false));
        Benchmarked foster = ask(fitted, DrawnPrices.facts(false, false, false, false));
        for (String kind : ImmutableSet.of("all-equal", "one-authority", "one-provider")) {
            assertThat(caveat(home, kind)).as(kind).isNotEmpty();
            assertThat(caveat(foster, kind)).as(kind).isEmpty();
        }
        assertThat(caveat(home, "facts-seldom-told"))
                .contains("deprivation of liberty")
                .doesNotContain("need level");
        assertThat(home.comparables().count()).isEqualTo(100);
        assertThat(home.comparables().providers()).isEqualTo(1);
        assertThat(home.comparables().largestProviderShare()).isEqualTo(1);
        assertThat(home.comparables().alike()).containsExactly(HOME.label());
        assertThat(home.comparables().weighting()).contains("200 prices");
        assertThat(foster.comparables().providers()).isEqualTo(100);
    }

    @Test
    void a_question_with_a_new_set_of_facts_has_the_answer_it_would_have_had_first() {
        List<PlacementFacts> asked = new ArrayList<>();
        for (int set = 0; set < 16; set++) {
            PlacementFacts facts = DrawnPrices.facts(true, true, false, true);
            facts = (set & 1) == 0 ? facts : facts.withSolo(Answer.NOT_SPECIFIED);
            facts = (set & 2) == 0 ? facts : facts.withNeedLevel(Optional.empty());
            facts = (set & 4) == 0 ? facts : facts.withRegion(Optional.empty());
            asked.add((set & 8) == 0 ? facts : facts.withRoute(Optional.<SourcingRoute>empty()));
        }
        ImmutableList<PriceObservation> prices = DrawnPrices.of(5, 1_200, 0.1);
        FittedBenchmark one = fitted(prices);
        FittedBenchmark other = fitted(prices);
        List<Benchmarked> answers = asked.stream().map(facts -> ask(one, facts)).toList();
        for (int set = asked.size() - 1; set >= 0; set--) {
            assertThat(ask(other, asked.get(set))).isEqualTo(answers.get(set));
        }
        assertThat(answers.stream()
                        .map(answer -> answer.interval().lower() + " " + answer.expected() + " "
                                + answer.interval().upper())
                        .distinct()
                        .count())
                .isGreaterThan(10);
    }
}
