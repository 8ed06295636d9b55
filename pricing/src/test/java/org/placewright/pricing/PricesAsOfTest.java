package org.placewright.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.Urn;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.pricing.index.IndexSeries;
import org.placewright.pricing.index.RegionalFactor;

class PricesAsOfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final AuthorityId CAMDEN = AuthorityId.of("E09000007");
    private static final PlacementFacts FACTS = PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 14);
    private static final BenchmarkPolicy BY_PLACE = BenchmarkPolicy.builder()
            .regionalFactor(RegionalFactor.of(ImmutableMap.of(CAMDEN, 1.25), ImmutableMap.of(Region.LONDON, 1.1)))
            .build();

    private static PriceObservation price(PlacementFacts facts) {
        return PriceObservation.builder()
                .facts(facts)
                .fee(WeeklyFee.ofPounds(5_000))
                .observedOn(DAY)
                .build();
    }

    private static PricesAsOf prices(BenchmarkPolicy policy, PriceObservation... prices) {
        return PricesAsOf.of(PriceBook.of(ImmutableList.copyOf(prices)), DAY, policy);
    }

    private static ImmutableList<String> caveats(PricesAsOf prices, PlacementFacts facts) {
        return prices.caveats(new PriceQuestion(WeeklyFee.ofPounds(5_000), facts)).stream()
                .map(caveat -> caveat.key().value())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void staff_are_paid_where_the_home_is_whoever_places_there() {
        PlacementFacts inCamden = FACTS.withHostAuthority(CAMDEN).withRegion(Region.LONDON);
        PriceObservation placed = price(inCamden).withPlacingAuthority(AuthorityId.of("Elsewhere"));
        PricesAsOf one = prices(BY_PLACE, placed);
        assertThat(one.price(0)).isEqualTo(4_000);
        assertThat(one.localPrice(0)).isEqualTo(5_000);
        assertThat(one.scale(inCamden)).isEqualTo(1.25);
        assertThat(one.price(new PriceQuestion(WeeklyFee.ofPounds(5_000), inCamden)))
                .isEqualTo(4_000);
        assertThat(prices(BY_PLACE, price(FACTS.withRegion(Region.LONDON))).price(0))
                .isEqualTo(5_000 / 1.1);
        assertThat(prices(BY_PLACE, price(FACTS).withPlacingAuthority(CAMDEN)).price(0))
                .isEqualTo(5_000);
    }

    @Test
    void a_place_of_which_it_is_not_known_what_staff_cost_is_told() {
        PlacementFacts known = FACTS.withRegion(Region.LONDON);
        PlacementFacts inCamden = known.withHostAuthority(CAMDEN);
        assertThat(caveats(prices(BY_PLACE, price(inCamden)), known)).isEmpty();
        assertThat(caveats(prices(BY_PLACE, price(known)), known)).containsExactly("caveat.region-of-council");
        assertThat(caveats(prices(BY_PLACE, price(known)), FACTS)).containsExactly("caveat.staff-cost-not-known");
        assertThat(caveats(prices(BY_PLACE, price(inCamden), price(FACTS)), known))
                .containsExactly("caveat.staff-costs-partly-known");
        assertThat(caveats(prices(BenchmarkPolicy.standard(), price(FACTS)), FACTS))
                .isEmpty();
    }

    @Test
    void places_left_empty_are_doubted_where_somebody_does_not_tell_them() {
        PlacementFacts alone = FACTS.withSolo(Answer.YES);
        PlacementFacts blocking = alone.withPlacesBlocked(1);
        PricesAsOf silent = prices(BenchmarkPolicy.standard(), price(alone));
        PricesAsOf partly = prices(BenchmarkPolicy.standard(), price(alone), price(blocking));
        PricesAsOf whole = prices(BenchmarkPolicy.standard(), price(alone.withPlacesBlocked(0)), price(blocking));
        assertThat(caveats(silent, blocking)).containsExactly("caveat.places-blocked-not-told");
        assertThat(caveats(silent, alone)).isEmpty();
        assertThat(caveats(partly, blocking)).containsExactly("caveat.places-blocked-partly-told");
        assertThat(caveats(whole, blocking)).isEmpty();
        assertThat(caveats(whole, alone)).containsExactly("caveat.places-blocked-not-said");
        assertThat(caveats(whole, alone.withPlacesBlocked(0))).isEmpty();
        assertThat(whole.observation(0).facts().placesBlocked()).contains(0);
        assertThat(silent.observation(0).facts().placesBlocked()).isEmpty();
    }

    @Test
    void a_fee_is_shared_among_places_only_where_most_prices_tell_theirs() {
        PlacementFacts blocking = FACTS.withPlacesBlocked(1);
        PriceQuestion question = new PriceQuestion(WeeklyFee.ofPounds(5_000), blocking);
        PricesAsOf hardly = prices(BenchmarkPolicy.standard(), price(FACTS), price(FACTS), price(blocking));
        assertThat(hardly.price(question)).isEqualTo(5_000);
        assertThat(hardly.scale(blocking)).isEqualTo(1);
        assertThat(caveats(hardly, blocking)).containsExactly("caveat.places-blocked-not-told");
        PricesAsOf half = prices(BenchmarkPolicy.standard(), price(FACTS), price(blocking));
        assertThat(half.price(question)).isEqualTo(2_500);
        assertThat(half.scale(blocking)).isEqualTo(2);
        assertThat(caveats(half, blocking)).containsExactly("caveat.places-blocked-partly-told");
        assertThat(caveats(half, FACTS)).containsExactly("caveat.places-blocked-not-said");
        assertThat(caveats(half, FACTS.withSolo(Answer.NO))).isEmpty();
        PricesAsOf notAlone = prices(BenchmarkPolicy.standard(), price(FACTS.withSolo(Answer.NO)));
        assertThat(notAlone.price(question)).isEqualTo(2_500);
        assertThat(caveats(notAlone, blocking)).isEmpty();
    }

    @Test
    void that_no_place_is_left_empty_is_told_too() {
        PricesAsOf none = prices(BenchmarkPolicy.standard(), price(FACTS.withPlacesBlocked(0)));
        assertThat(caveats(none, FACTS.withPlacesBlocked(1))).isEmpty();
    }

    @Test
    void prices_of_other_types_of_provision_tell_nothing_of_places() {
        PlacementFacts fostered = PlacementFacts.of(ProvisionType.FOSTERING_INDEPENDENT, 14);
        PricesAsOf mixed = prices(
                BenchmarkPolicy.standard(),
                price(FACTS),
                price(fostered.withPlacesBlocked(0)),
                price(fostered.withPlacesBlocked(0)));
        assertThat(mixed.placesPaid(FACTS.withPlacesBlocked(1))).isEqualTo(1);
        assertThat(mixed.placesPaid(fostered.withPlacesBlocked(1))).isEqualTo(2);
    }

    @Test
    void a_price_gives_back_the_fee_it_was_made_of() {
        PlacementFacts blocking = FACTS.withPlacesBlocked(1);
        PricesAsOf hardly = prices(BenchmarkPolicy.standard(), price(blocking), price(FACTS), price(FACTS));
        for (int row = 0; row < hardly.size(); row++) {
            assertThat(hardly.fee(row)).isEqualTo(5_000);
        }
    }

    @Test
    void a_home_is_no_provider() {
        PriceObservation price = price(FACTS).withEstablishment(Urn.of("SC000001"));
        assertThat(prices(BenchmarkPolicy.standard(), price).provider(0)).isZero();
        assertThat(prices(BenchmarkPolicy.standard(), price).establishment(0)).isEqualTo(1);
    }

    @Test
    void an_index_that_ends_before_the_day_is_said_to() {
        BenchmarkPolicy ended = BenchmarkPolicy.builder()
                .index(IndexSeries.monthly(ImmutableMap.of(YearMonth.of(2024, 1), 100.0, YearMonth.of(2026, 1), 110.0)))
                .build();
        PricesAsOf prices = prices(ended, price(FACTS), price(FACTS).withObservedOn(DAY.minusYears(1)));
        assertThat(prices.size()).isEqualTo(1);
        assertThat(prices.help())
                .singleElement()
                .asString()
                .contains("The index of prices does not reach 2026-03-31", "up to 1 prices");
        assertThat(prices(BenchmarkPolicy.standard(), price(FACTS)).help()).isEmpty();
    }

    @Test
    void two_children_placed_in_one_home_on_one_day_are_two_placements_in_each_census() {
        PriceObservation first =
                price(FACTS).withEstablishment(Urn.of("SC000001")).withPlacementStart(LocalDate.of(2024, 1, 1));
        PriceObservation second = first.withFacts(FACTS.withAgeInYears(9));
        PricedPlacements placements = PricedPlacements.of(prices(
                BenchmarkPolicy.standard(),
                first,
                second,
                first.withObservedOn(DAY.minusYears(1)),
                second.withObservedOn(DAY.minusYears(1)),
                first.withPlacementStart(Optional.empty())));
        assertThat(placements.size()).isEqualTo(3);
        assertThat(placements.ofPrice(0)).isEqualTo(placements.ofPrice(2));
        assertThat(placements.ofPrice(1)).isEqualTo(placements.ofPrice(4));
        assertThat(placements.ofPrice(0)).isNotEqualTo(placements.ofPrice(1));
    }

    @Test
    void a_home_that_yearly_censuses_tell_without_first_days_holds_as_many_as_the_fullest_of_them() {
        PriceObservation one =
                price(FACTS).withEstablishment(Urn.of("SC000001")).withPlacingAuthority(CAMDEN);
        PriceObservation other = one.withFacts(FACTS.withAgeInYears(9));
        PriceObservation nextYear = one.withObservedOn(DAY.minusYears(1));
        PricedPlacements placements = PricedPlacements.of(prices(
                BenchmarkPolicy.standard(),
                one,
                other,
                nextYear,
                nextYear.withFee(WeeklyFee.ofPounds(6_000)),
                one.withPlacingAuthority(AuthorityId.of("E09000001"))));
        assertThat(placements.size()).isEqualTo(3);
        assertThat(PricedPlacements.of(prices(BenchmarkPolicy.standard(), one, one.withObservedOn(DAY.minusDays(9))))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void prices_of_several_days_that_name_nobody_are_said_to_be_perhaps_of_the_same_placements() {
        PriceObservation now = price(FACTS);
        PriceObservation before = now.withObservedOn(DAY.minusYears(1));
        assertThat(caveats(prices(BenchmarkPolicy.standard(), now, before), FACTS))
                .containsExactly("caveat.placements-not-told-apart");
        assertThat(caveats(prices(BenchmarkPolicy.standard(), now, now), FACTS)).isEmpty();
        Urn home = Urn.of("SC000001");
        assertThat(caveats(
                        prices(BenchmarkPolicy.standard(), now.withEstablishment(home), before.withEstablishment(home)),
                        FACTS))
                .isEmpty();
        assertThat(caveats(
                        prices(BenchmarkPolicy.standard(), now, before),
                        PlacementFacts.of(ProvisionType.FOSTERING_INDEPENDENT, 14)))
                .isEmpty();
    }

    @Test
    void prices_after_the_day_and_prices_too_old_are_said_to_be_there() {
        PriceObservation now = price(FACTS);
        assertThat(PricesAsOf.of(PriceBook.of(ImmutableList.of(now)), DAY.minusYears(9), BenchmarkPolicy.standard())
                        .help())
                .containsExactly(
                        "No price was observed by 2017-03-31. Maybe the day asked of is earlier than was meant");
        assertThat(PricesAsOf.of(PriceBook.of(ImmutableList.of(now)), DAY.plusYears(9), BenchmarkPolicy.standard())
                        .help())
                .singleElement()
                .asString()
                .contains("older prices");
    }
}
