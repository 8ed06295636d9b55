package org.placewright.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.matching.Examples.MILES_EAST;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.registration;
import static org.placewright.matching.Examples.room;
import static org.placewright.matching.Examples.supported;
import static org.placewright.matching.criterion.Asked.applies;
import static org.placewright.matching.criterion.Asked.judged;
import static org.placewright.matching.criterion.Asked.score;
import static org.placewright.matching.criterion.Asked.statement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Answer;
import org.placewright.matching.Listing;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.PlacementEndings;

class RecordAndCostTest {

    private static final Referral REFERRAL = referral().build();
    private static final MatchRequest REQUEST = MatchRequest.of(REFERRAL);

    @Test
    void an_undated_judgement_follows_the_scheme_of_the_kind_of_home() {
        Criterion<?> criterion = new InspectionStanding();
        assertThat(score(criterion, REFERRAL, graded(InspectionGrade.OUTSTANDING)))
                .isEqualTo(1);
        assertThat(score(criterion, REFERRAL, graded(InspectionGrade.GOOD))).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(score(criterion, REFERRAL, graded(InspectionGrade.INADEQUATE)))
                .isZero();
        assertThat(score(
                        criterion,
                        REFERRAL,
                        supported("S")
                                .outcome(SupportedAccommodationOutcome.INCONSISTENT)
                                .build()))
                .isEqualTo(0.5);
        assertThat(score(criterion, REFERRAL, fostering("F").build())).isNaN();
    }

    @Test
    void an_inspection_fades_into_not_known_over_four_years() {
        Criterion<?> criterion = new InspectionStanding();
        assertThat(score(criterion, REFERRAL, inspected(0))).isEqualTo(1);
        assertThat(score(criterion, REFERRAL, inspected(365))).isEqualTo(0.875);
        assertThat(score(criterion, REFERRAL, inspected(2 * 365))).isEqualTo(0.75);
        assertThat(score(criterion, REFERRAL, inspected(4 * 365 - 1))).isBetween(0.5, 0.501);
        assertThat(score(criterion, REFERRAL, inspected(4 * 365))).isNaN();
        assertThat(statement(criterion, REFERRAL, inspected(0))).isEqualTo("Outstanding, inspected on 2026-04-01");
    }

    @Test
    void what_was_not_known_on_the_day_of_asking_does_not_count() {
        Home home = inspected(0);
        MatchRequest before = REQUEST.withAsOf(NEEDED.minusDays(1));
        assertThat(judged(new InspectionStanding(), before, home, Listing.NOT_SPECIFIED)
                        .score())
                .isNaN();
    }

    private static Home graded(InspectionGrade grade) {
        return childrensHome("C").grade(grade).build();
    }

    private static Home inspected(int daysBefore) {
        LocalDate day = NEEDED.minusDays(daysBefore);
        return childrensHome("C")
                .grade(InspectionGrade.OUTSTANDING)
                .registration(registration(RegistrationStatus.ACTIVE)
                        .withInspections(Inspection.of(day, InspectionGrade.OUTSTANDING)))
                .build();
    }

    @Test
    void price_falls_straight_to_zero_at_ten_thousand_pounds_a_week() {
        Criterion<?> criterion = new Price();
        assertThat(score(criterion, REFERRAL, priced(0))).isEqualTo(1);
        assertThat(score(criterion, REFERRAL, priced(2_500))).isEqualTo(0.75);
        assertThat(score(criterion, REFERRAL, priced(10_000))).isZero();
        assertThat(score(criterion, REFERRAL, priced(63_000))).isZero();
        assertThat(score(criterion, REFERRAL, fostering("F").build())).isNaN();
    }

    @Test
    void against_an_expected_fee_price_falls_straight_to_zero_at_twice_it() {
        MatchRequest expecting = REQUEST.withExpectedFees(ImmutableMap.of(HomeId.of("C"), WeeklyFee.ofPounds(4_000)));
        Criterion<?> criterion = new Price();
        assertThat(price(expecting, priced(0))).isEqualTo(1);
        assertThat(price(expecting, priced(4_000))).isEqualTo(0.5);
        assertThat(price(expecting, priced(6_000))).isEqualTo(0.25);
        assertThat(price(expecting, priced(8_000))).isZero();
        assertThat(price(
                        expecting,
                        childrensHome("D").weeklyFee(WeeklyFee.ofPounds(2_500)).build()))
                .isEqualTo(0.75);
        assertThat(judged(criterion, expecting, priced(4_400), Listing.NOT_SPECIFIED)
                        .statement())
                .isEqualTo("GBP 4400.00 a week; GBP 4000.00 expected");
        MatchRequest nothing = REQUEST.withExpectedFees(ImmutableMap.of(HomeId.of("C"), WeeklyFee.ZERO));
        assertThat(price(nothing, priced(0))).isEqualTo(1);
        assertThat(price(nothing, priced(1))).isZero();
    }

    private static double price(MatchRequest request, Home home) {
        return judged(new Price(), request, home, Listing.NOT_SPECIFIED).score();
    }

    @Test
    void a_fee_above_the_ceiling_of_the_framework_scores_half() {
        Listing ceiling =
                Listing.builder().frameworkCeiling(WeeklyFee.ofPounds(5_000)).build();
        assertThat(judged(new Price(), REQUEST, priced(5_000), ceiling).score()).isEqualTo(0.5);
        assertThat(judged(new Price(), REQUEST, priced(6_000), ceiling).score()).isCloseTo(0.2, within(1e-12));
        assertThat(judged(new Price(), REQUEST, priced(6_000), ceiling).statement())
                .isEqualTo("GBP 6000.00 a week; above the GBP 5000.00 of the framework");
    }

    private static Home priced(long pounds) {
        return childrensHome("C").weeklyFee(WeeklyFee.ofPounds(pounds)).build();
    }

    @Test
    void the_best_way_to_buy_counts() {
        assertThat(route(SourcingRoute.IN_HOUSE)).isEqualTo(1);
        assertThat(route(SourcingRoute.OFF_FRAMEWORK)).isEqualTo(0.2);
        assertThat(route(SourcingRoute.OFF_FRAMEWORK, SourcingRoute.FRAMEWORK)).isEqualTo(0.8);
        assertThat(route()).isZero();
        assertThat(score(new Route(), REFERRAL, fostering("F").build())).isNaN();
    }

    private static double route(SourcingRoute... routes) {
        Listing listing =
                Listing.builder().routes(ImmutableSortedSet.copyOf(routes)).build();
        return judged(new Route(), REQUEST, fostering("F").build(), listing).score();
    }

    @Test
    void a_short_record_counts_less_than_a_long_one() {
        Market market = market(0, 0, 20, 10, 200, 100);
        // The market's rate is 110 of 220, and 10 placements of it stand beside each record.
        assertThat(stability(market, "A")).isCloseTo(0.5, within(1e-12));
        assertThat(stability(market(0, 0, 10, 0, 10, 10), "B")).isCloseTo(0.75, within(1e-12));
        assertThat(stability(market(0, 0, 10, 0, 10, 10), "C")).isCloseTo(0.25, within(1e-12));
        assertThat(stability(market(0, 0, 90, 0, 90, 90), "B")).isCloseTo(0.95, within(1e-12));
    }

    @Test
    void without_any_record_in_the_market_nothing_is_known() {
        assertThat(stability(market(0, 0, 0, 0, 0, 0), "A")).isNaN();
        assertThat(score(new Stability(), REFERRAL, fostering("F").build())).isNaN();
    }

    @Test
    void the_market_s_rate_stays_as_it_was_built() {
        Market market = market(0, 0, 10, 0, 10, 10);
        Market changed = market.with(
                fostering("C").build(),
                Listing.builder().endings(new PlacementEndings(10, 0)).build());
        assertThat(stability(changed, "B")).isEqualTo(stability(market, "B"));
    }

    private static Market market(int... endedAndEarly) {
        ImmutableMap.Builder<HomeId, Listing> listings = ImmutableMap.builder();
        for (int i = 0; i < 3; i++) {
            listings.put(
                    HomeId.of("ABC".substring(i, i + 1)),
                    Listing.builder()
                            .endings(new PlacementEndings(endedAndEarly[2 * i], endedAndEarly[2 * i + 1]))
                            .build());
        }
        List<Home> homes = List.of(
                fostering("A").build(), fostering("B").build(), fostering("C").build());
        return Market.of(homes, listings.buildOrThrow(), MILES_EAST);
    }

    private static double stability(Market market, String home) {
        return Answer.of(
                        new Stability(),
                        REQUEST,
                        market.home(HomeId.of(home)).orElseThrow(),
                        market,
                        MatchPolicy.standard())
                .orElseThrow()
                .score();
    }

    @Test
    void the_only_adapted_home_is_kept_for_a_child_who_needs_it() {
        Criterion<?> criterion = new SpareCapacity();
        Referral none = adapted(Requirement.none());
        Home lift = lift("L", "N", 1);
        assertThat(score(criterion, none, fostering("F").build(), lift)).isEqualTo(1);
        assertThat(score(criterion, none, lift)).isZero();
        assertThat(score(criterion, none, lift, lift("M", "N", 1))).isEqualTo(0.2);
        assertThat(score(criterion, none, lift, lift("M", "N", 2))).isZero();
        assertThat(score(criterion, none, lift, lift("M", "S", 1))).isZero();
        assertThat(statement(criterion, none, lift, lift("M", "N", 1)))
                .isEqualTo("Lift not needed; others in N with it and a place free: 1");
        Home[] others = new Home[6];
        for (int i = 0; i < others.length; i++) {
            others[i] = lift("M" + i, "N", 1);
        }
        assertThat(score(criterion, none, lift, others)).isEqualTo(1);
        assertThat(score(criterion, adapted(Requirement.of(List.of(Adaptation.LIFT))), lift))
                .isEqualTo(1);
        assertThat(score(criterion, adapted(Requirement.of(List.of(Adaptation.HOIST))), lift))
                .isZero();
        assertThat(applies(criterion, adapted(Requirement.notSpecified()))).isFalse();
    }

    private static Home lift(String id, String area, int occupied) {
        return fostering(id)
                .localAuthority(Optional.of(AuthorityId.of(area)))
                .capacity(room(2, occupied))
                .offering(Offering.builder()
                        .putAdaptation(Adaptation.LIFT, org.placewright.core.need.Answer.YES)
                        .build())
                .build();
    }

    private static Referral adapted(Requirement<Adaptation> adaptation) {
        return referral()
                .needs(Needs.builder()
                        .requirements(Requirements.builder()
                                .homeAdaptation(adaptation)
                                .build())
                        .build())
                .build();
    }
}
