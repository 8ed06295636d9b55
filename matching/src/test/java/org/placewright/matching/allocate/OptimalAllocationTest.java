package org.placewright.matching.allocate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.room;
import static org.placewright.matching.allocate.AllocationLevel.LONGEST_WAITING;
import static org.placewright.matching.allocate.AllocationLevel.MOST_PLACED;
import static org.placewright.matching.allocate.AllocationLevel.TOTAL_SCORE;
import static org.placewright.matching.allocate.AllocationLevel.WORST_OFF;
import static org.placewright.matching.allocate.WaitingChildren.at;
import static org.placewright.matching.allocate.WaitingChildren.firstCome;
import static org.placewright.matching.allocate.WaitingChildren.home;
import static org.placewright.matching.allocate.WaitingChildren.homes;
import static org.placewright.matching.allocate.WaitingChildren.household;
import static org.placewright.matching.allocate.WaitingChildren.market;
import static org.placewright.matching.allocate.WaitingChildren.optimal;
import static org.placewright.matching.allocate.WaitingChildren.request;
import static org.placewright.matching.allocate.WaitingChildren.since;
import static org.placewright.matching.allocate.WaitingChildren.together;
import static org.placewright.matching.allocate.WaitingChildren.waiting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Market;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.allocate.NotPlaced.Why;

class OptimalAllocationTest {

    /** The home for all ages is the only one for the child of fourteen, and the nearest of the child of nine. */
    private static final Market NEAR_FOR_ALL = market(
            household("ALL", 1, 1).acceptedAges(Range.closed(5, 17)).build(),
            household("YOUNG", 3, 1).build());

    private static Referral ofFourteen(String id, int miles) {
        Referral young = at(id, miles).build();
        return young.withChild(
                young.child().withDateOfBirth(NEEDED.minusYears(14).minusDays(1)));
    }

    @Test
    void both_have_a_home_where_first_come_leaves_one_without() {
        AllocationRequest request =
                request(since(30, waiting(at("NINE", 0).build())), waiting(ofFourteen("FOURTEEN", 0)));
        Allocation alone = firstCome().allocate(request, NEAR_FOR_ALL);
        Allocation together = optimal().allocate(request, NEAR_FOR_ALL);
        assertThat(homes(alone)).isEqualTo(ImmutableMap.of("NINE", "ALL"));
        assertThat(homes(together)).isEqualTo(ImmutableMap.of("NINE", "YOUNG", "FOURTEEN", "ALL"));
        assertThat(together.isOptimal()).isTrue();
        assertThat(alone.isOptimal()).isFalse();
        assertThat(alone.notPlaced().get(0).why()).isEqualTo(Why.PLACES_TAKEN);
        assertThat(alone.notPlaced().get(0).cleared()).containsExactly(home("ALL"));

        AllocationDifference difference = together.differenceFrom(alone);
        assertThat(difference.gains())
                .extracting(AllocationDifference.Move::child)
                .containsExactly(ReferralId.of("FOURTEEN"));
        assertThat(difference.losses())
                .extracting(AllocationDifference.Move::child)
                .containsExactly(ReferralId.of("NINE"));
        assertThat(difference.levels()).containsEntry("Most children placed", 1L);
    }

    @Test
    void of_two_for_one_place_who_waited_longer_has_it_and_then_who_suits_better() {
        Market one = market(household("H", 0, 1).build());
        Waiting near = waiting(at("NEAR", 0).build());
        Waiting far = waiting(at("FAR", 10).build());
        assertThat(homes(optimal().allocate(request(since(1, near), since(2, far)), one)))
                .isEqualTo(ImmutableMap.of("FAR", "H"));
        assertThat(homes(optimal().allocate(request(since(2, near), since(2, far)), one)))
                .isEqualTo(ImmutableMap.of("NEAR", "H"));
        assertThat(homes(optimal(MOST_PLACED, TOTAL_SCORE).allocate(request(since(1, near), since(2, far)), one)))
                .isEqualTo(ImmutableMap.of("NEAR", "H"));
    }

    @Test
    void an_emergency_comes_before_any_wait() {
        Allocation allocation = optimal()
                .allocate(
                        request(
                                since(100, waiting(at("PLANNED", 0).build())),
                                waiting(at("EMERGENCY", 5)
                                        .plannedOrEmergency(PlannedOrEmergency.EMERGENCY)
                                        .build())),
                        market(household("H", 0, 1).build()));
        assertThat(homes(allocation)).isEqualTo(ImmutableMap.of("EMERGENCY", "H"));
        assertThat(allocation.objective())
                .extracting(LevelValue::label)
                .containsExactly(
                        "Most children placed, priority 1",
                        "Most children placed, priority 2",
                        "Longest waiting",
                        "Total score");
        assertThat(allocation.objective()).allMatch(LevelValue::isOptimal);
    }

    @Test
    void the_worst_off_is_lifted_before_the_total_where_the_policy_has_it_so() {
        Market market = market(
                household("MIDDLE", 10, 1).build(), household("EAST", 20, 1).build());
        // In total: 0 + 2 miles of the way between them; the worst off: nobody 20 miles away.
        AllocationRequest request =
                request(waiting(at("A", 0).build()), waiting(at("B", 11).build()));
        Allocation fair = optimal(MOST_PLACED, WORST_OFF, TOTAL_SCORE).allocate(request, market);
        Allocation total = optimal(MOST_PLACED, TOTAL_SCORE).allocate(request, market);
        assertThat(homes(fair)).isEqualTo(ImmutableMap.of("A", "MIDDLE", "B", "EAST"));
        assertThat(worst(fair)).isGreaterThanOrEqualTo(worst(total));
        assertThat(fair.objective().get(1).value()).isEqualTo(worst(fair));
        assertThat(fair.isOptimal()).isTrue();
    }

    private static long worst(Allocation allocation) {
        return allocation.placed().stream().mapToLong(Placed::score).min().orElseThrow();
    }

    @Test
    void a_carer_connected_with_the_child_comes_before_any_score() {
        Market market = market(
                household("AUNT", 30, 1)
                        .addConnectedChildren(ChildId.of("CNIECE"))
                        .build(),
                household("NEAR", 0, 1).build());
        Allocation allocation = optimal(MOST_PLACED, TOTAL_SCORE)
                .allocate(
                        request(
                                waiting(at("NIECE", 0).build()),
                                waiting(at("OTHER", 0).build())),
                        market);
        assertThat(homes(allocation)).containsEntry("NIECE", "AUNT");
        assertThat(allocation.objective())
                .extracting(LevelValue::label)
                .containsExactly("Most children placed", "Total score, tier 1", "Total score");
        assertThat(allocation.objective().get(1).value()).isEqualTo(1_000_000);
    }

    @Test
    void a_home_that_refuses_a_child_is_not_given_and_the_reason_is_told() {
        AllocationRequest request = request(waiting(at("A", 0).build()))
                .withPreferences(ImmutableSortedMap.of(
                        home("H"), new HomePreference(ImmutableList.of(), ImmutableSortedSet.of(ReferralId.of("A")))));
        Allocation allocation =
                optimal().allocate(request, market(household("H", 0, 1).build()));
        assertThat(allocation.placed()).isEmpty();
        assertThat(allocation.notPlaced().get(0).why()).isEqualTo(Why.REFUSED);
    }

    @Test
    void places_kept_for_some_are_given_to_nobody_else() {
        Market market = market(household("H", 0, 2).build());
        AllocationRequest request =
                request(waiting(at("A", 0).build()), waiting(at("B", 0).build()));
        assertThat(optimal().allocate(request, market).childrenPlaced()).isEqualTo(2);
        PlaceGroup respite = new PlaceGroup(1, ImmutableSortedSet.of(KindOfStay.RESPITE), false);
        PlaceGroup shared = new PlaceGroup(2, ImmutableSortedSet.of(), true);
        assertThat(placed(request, market, respite, PlaceGroup.of(1))).isEqualTo(1);
        assertThat(placed(request, market, respite)).isEqualTo(0);
        assertThat(placed(request, market, shared)).isEqualTo(0);
    }

    private static int placed(AllocationRequest request, Market market, PlaceGroup... groups) {
        return optimal()
                .allocate(request.withPlaces(ImmutableSortedMap.of(home("H"), ImmutableList.copyOf(groups))), market)
                .childrenPlaced();
    }

    @Test
    void a_child_may_stay_where_it_lives_and_its_bed_is_promised_to_nobody_else() {
        Market market = market(household("H", 0, 1)
                .capacity(room(1, 1))
                .residents(Optional.empty())
                .build());
        Waiting living = waiting(at("LIVING", 0).currentHome(home("H")).build());
        Waiting other = since(50, waiting(at("OTHER", 0).build()));
        Allocation allocation = optimal().allocate(request(living, other), market);
        assertThat(homes(allocation)).isEqualTo(ImmutableMap.of("LIVING", "H"));
    }

    @Test
    void why_nobody_can_be_placed_is_told_by_rule() {
        Allocation allocation = optimal()
                .allocate(
                        request(waiting(at("A", 0).build())),
                        market(household("H", 0, 0).build()));
        NotPlaced without = allocation.notPlaced().get(0);
        assertThat(without.why()).isEqualTo(Why.NO_HOME_SUITS);
        assertThat(without.excludedByRule()).containsEntry(RuleKeys.VACANCY, 1L);
        assertThat(without.bindingConstraints()).hasSize(1);
        assertThat(allocation.isOptimal()).isTrue();
    }

    @Test
    void nobody_waiting_and_no_homes_are_no_trouble() {
        assertThat(optimal().allocate(request(), market()).objective())
                .extracting(LevelValue::value)
                .containsOnly(0L);
        assertThat(optimal(MOST_PLACED, WORST_OFF, LONGEST_WAITING, TOTAL_SCORE)
                        .allocate(request(waiting(at("A", 0).build())), market())
                        .childrenNotPlaced())
                .isEqualTo(1);
    }

    @Test
    void what_one_more_place_would_be_worth_is_what_deciding_again_with_it_yields() {
        AllocationRequest request = request(
                waiting(at("A", 0).build()),
                waiting(at("B", 0).build()),
                waiting(at("C", 9).build()));
        Market market = market(
                household("NEAR", 0, 1).build(),
                household("FAR", 8, 1).build(),
                household("EMPTY", 40, 2).build());
        ImmutableList<PlacePrice> prices = optimal().onePlaceMore(request, market);
        assertThat(prices).extracting(PlacePrice::home).containsExactly(home("NEAR"), home("FAR"));
        long now = total(optimal().allocate(request, market));
        for (PlacePrice price : prices) {
            FosteringHousehold asNow =
                    (FosteringHousehold) market.home(price.home()).orElseThrow();
            Market more = market.with(asNow.withCapacity(room(2, 0)));
            assertThat(price.gain().get(0).more()).isZero();
            assertThat(price.gain().get(2).more())
                    .isEqualTo(total(optimal().allocate(request, more)) - now)
                    .isPositive();
        }
    }

    private static long total(Allocation allocation) {
        return allocation.placed().stream().mapToLong(Placed::score).sum();
    }

    @Test
    void one_more_place_may_help_where_one_is_left_for_two() {
        Market market = market(household("H", 0, 2).build());
        AllocationRequest request = request(
                since(9, waiting(at("A", 0).build())),
                together("PAIR", at("P1", 0).build(), at("P2", 0).build()));
        assertThat(homes(optimal().allocate(request, market))).isEqualTo(ImmutableMap.of("P1", "H", "P2", "H"));
        assertThat(optimal().onePlaceMore(request, market))
                .extracting(price -> price.gain().get(0).more())
                .containsExactly(1L);
        Market oneLeft = market(household("H", 0, 3).build());
        AllocationRequest twoPairs = request(
                together("FIRST", at("P1", 0).build(), at("P2", 0).build()),
                together("SECOND", at("P3", 0).build(), at("P4", 0).build()));
        assertThat(optimal().onePlaceMore(twoPairs, oneLeft)).isEmpty();
    }

    @Test
    void how_many_homes_a_request_names_makes_no_difference() {
        Market market =
                market(household("NEAR", 0, 1).build(), household("FAR", 9, 1).build());
        Waiting one = Waiting.of(MatchRequest.of(at("A", 0).build()).withLimit(OptionalInt.of(1)));
        Waiting other = Waiting.of(MatchRequest.of(at("B", 0).build()).withLimit(OptionalInt.of(1)));
        assertThat(optimal().allocate(request(one, other), market).childrenPlaced())
                .isEqualTo(2);
    }

    @Test
    void a_home_the_market_does_not_have_is_refused() {
        AllocationRequest request = request(waiting(at("A", 0).build()))
                .withPlaces(ImmutableSortedMap.of(home("GONE"), ImmutableList.of(PlaceGroup.of(1))));
        assertThatThrownBy(() ->
                        optimal().allocate(request, market(household("H", 0, 1).build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GONE is none");
    }

    @Test
    void the_order_in_which_children_and_homes_come_makes_no_difference() {
        Waiting a = waiting(at("A", 0).build());
        Waiting b = waiting(at("B", 0).build());
        Allocation one = optimal()
                .allocate(
                        request(a, b),
                        market(
                                household("G", 1, 1).build(),
                                household("H", 1, 1).build()));
        Allocation other = optimal()
                .allocate(
                        request(b, a),
                        market(
                                household("H", 1, 1).build(),
                                household("G", 1, 1).build()));
        assertThat(other).isEqualTo(one);
        assertThat(other.inputHash()).isEqualTo(one.inputHash()).hasSize(64);
    }

    @Test
    void what_is_decided_on_changes_the_hash() {
        Market market = market(household("H", 0, 1).build());
        AllocationRequest request = request(waiting(at("A", 0).build()));
        String hash = optimal().allocate(request, market).inputHash();
        assertThat(optimal()
                        .allocate(request.withAsOf(NEEDED.plusDays(1)), market)
                        .inputHash())
                .isNotEqualTo(hash);
        assertThat(optimal(MOST_PLACED).allocate(request, market).inputHash()).isNotEqualTo(hash);
        assertThat(optimal()
                        .allocate(request, market(household("H", 1, 1).build()))
                        .inputHash())
                .isNotEqualTo(hash);
    }

    @Test
    void nothing_personal_is_printed() {
        Waiting secret = waiting(at("A", 0).build());
        Allocation allocation =
                optimal().allocate(request(secret), market(household("H", 0, 1).build()));
        assertThat(allocation + " " + allocation.placed() + secret + request(secret))
                .doesNotContain(secret.referrals().get(0).child().dateOfBirth().toString())
                .doesNotContain("CA");
    }

    @Test
    void policies_and_requests_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> optimal(WORST_OFF, MOST_PLACED)).hasMessageContaining("MOST_PLACED before WORST_OFF");
        assertThatThrownBy(() -> optimal(TOTAL_SCORE, TOTAL_SCORE)).hasMessageContaining("each once");
        assertThatThrownBy(() ->
                        request(waiting(at("A", 0).build()), waiting(at("A", 1).build())))
                .hasMessageContaining("each child once");
        assertThat(new LevelValue(TOTAL_SCORE, "", 1, OptionalLong.of(2)).isOptimal())
                .isFalse();
        assertThatThrownBy(() -> new LevelValue(TOTAL_SCORE, "", 3, OptionalLong.of(2)))
                .hasMessageContaining("must not be above its bound");
    }
}
