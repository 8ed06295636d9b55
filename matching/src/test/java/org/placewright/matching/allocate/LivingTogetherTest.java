package org.placewright.matching.allocate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.allocate.WaitingChildren.RANKER;
import static org.placewright.matching.allocate.WaitingChildren.at;
import static org.placewright.matching.allocate.WaitingChildren.deferredAcceptance;
import static org.placewright.matching.allocate.WaitingChildren.firstCome;
import static org.placewright.matching.allocate.WaitingChildren.homes;
import static org.placewright.matching.allocate.WaitingChildren.household;
import static org.placewright.matching.allocate.WaitingChildren.market;
import static org.placewright.matching.allocate.WaitingChildren.optimal;
import static org.placewright.matching.allocate.WaitingChildren.request;
import static org.placewright.matching.allocate.WaitingChildren.since;
import static org.placewright.matching.allocate.WaitingChildren.together;
import static org.placewright.matching.allocate.WaitingChildren.waiting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Requirements;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.matching.Market;
import org.placewright.matching.SiblingRequest;
import org.placewright.matching.allocate.NotPlaced.Why;

/** Who would come to live in one home: what the rules say of each child with all the others. */
class LivingTogetherTest {

    private static Stream<AllocationAlgorithm> algorithms() {
        return Stream.of(firstCome(), deferredAcceptance(), deferredAcceptance().homesPropose(), optimal());
    }

    private static Referral who(String id, LivingCompanions companions) {
        return at(id, 0)
                .needs(Needs.builder()
                        .requirements(Requirements.builder()
                                .livingCompanions(companions)
                                .build())
                        .build())
                .build();
    }

    private static Referral older(String id, int days, LivingCompanions companions) {
        Referral referral = who(id, companions);
        return referral.withChild(
                referral.child().withDateOfBirth(NEEDED.minusYears(10).minusDays(days)));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void two_of_whom_one_must_not_live_with_younger_children_go_to_two_homes(AllocationAlgorithm algorithm) {
        Market market =
                market(household("NEAR", 0, 2).build(), household("FAR", 9, 2).build());
        AllocationRequest request = request(
                waiting(older("OLD", 1, LivingCompanions.ONLY_OLDER_CHILDREN)),
                waiting(at("YOUNG", 0).build()));
        Allocation allocation = algorithm.allocate(request, market);
        assertThat(homes(allocation).values()).containsExactlyInAnyOrder("NEAR", "FAR");
    }

    @Test
    void the_best_of_all_ways_to_keep_them_apart_is_found_and_proven() {
        Market market =
                market(household("NEAR", 0, 2).build(), household("FAR", 9, 1).build());
        Allocation allocation = optimal(AllocationLevel.MOST_PLACED, AllocationLevel.TOTAL_SCORE)
                .allocate(
                        request(
                                waiting(older("OLD", 1, LivingCompanions.ONLY_OLDER_CHILDREN)),
                                waiting(at("A", 3).build()),
                                waiting(at("B", 8).build())),
                        market);
        // The two others can share NEAR; that all three are placed comes first.
        assertThat(homes(allocation)).isEqualTo(ImmutableMap.of("A", "NEAR", "B", "NEAR", "OLD", "FAR"));
        assertThat(allocation.isOptimal()).isTrue();
        assertThat(allocation.blockingPairs()).isEmpty();
    }

    @Test
    void where_only_one_home_is_left_the_one_who_may_not_come_is_told_so() {
        Allocation allocation = optimal()
                .allocate(
                        request(
                                waiting(older("OLD", 1, LivingCompanions.ONLY_OLDER_CHILDREN)),
                                since(9, waiting(at("YOUNG", 0).build()))),
                        market(household("H", 0, 2).build()));
        assertThat(homes(allocation)).isEqualTo(ImmutableMap.of("YOUNG", "H"));
        assertThat(allocation.notPlaced().get(0).why()).isEqualTo(Why.COMPANY);
        assertThat(allocation.isOptimal()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void no_more_than_three_who_are_no_siblings_come_to_one_foster_home(AllocationAlgorithm algorithm) {
        Allocation allocation = algorithm.allocate(
                request(
                        waiting(at("A", 0).build()),
                        waiting(at("B", 0).build()),
                        waiting(at("C", 0).build()),
                        waiting(at("D", 0).build())),
                market(household("H", 0, 4).build()));
        assertThat(allocation.childrenPlaced()).isEqualTo(3);
        assertThat(allocation.notPlaced()).extracting(NotPlaced::why).containsExactly(Why.COMPANY);
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void brothers_and_sisters_go_together_and_take_as_many_places(AllocationAlgorithm algorithm) {
        Market market =
                market(household("NEAR", 0, 2).build(), household("FAR", 9, 1).build());
        Allocation allocation = algorithm.allocate(
                request(
                        since(
                                9,
                                together(
                                        "PAIR", at("P1", 0).build(), at("P2", 0).build())),
                        waiting(at("A", 0).build())),
                market);
        assertThat(homes(allocation)).isEqualTo(ImmutableMap.of("P1", "NEAR", "P2", "NEAR", "A", "FAR"));
        assertThat(allocation.placed().get(1).children())
                .isEqualTo(ImmutableSortedSet.of(ReferralId.of("P1"), ReferralId.of("P2")));
        assertThat(allocation.placed().get(1).waiting()).isEqualTo(ReferralId.of("PAIR"));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void a_group_no_home_takes_is_split_where_it_may_be(AllocationAlgorithm algorithm) {
        Market market =
                market(household("G", 0, 1).build(), household("H", 1, 1).build());
        Referral one = at("P1", 0).build();
        Referral other = at("P2", 0).build();
        assertThat(homes(algorithm.allocate(request(together("PAIR", one, other)), market))
                        .values())
                .containsExactlyInAnyOrder("G", "H");
        assertThat(algorithm
                        .allocate(request(decided(TogetherOrApart.KEEP_TOGETHER, one, other)), market)
                        .childrenNotPlaced())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void those_who_are_to_live_apart_never_share_a_home(AllocationAlgorithm algorithm) {
        Waiting apart = decided(
                TogetherOrApart.LIVE_APART, at("P1", 0).build(), at("P2", 0).build());
        Allocation allocation = algorithm.allocate(
                request(apart),
                market(household("BIG", 0, 3).build(), household("FAR", 20, 1).build()));
        assertThat(ImmutableSet.copyOf(homes(allocation).values())).containsExactlyInAnyOrder("BIG", "FAR");
    }

    private static Waiting decided(TogetherOrApart decision, Referral... children) {
        return Waiting.of(SiblingRequest.of(SiblingReferral.builder()
                .id(ReferralId.of("PAIR"))
                .addReferrals(children)
                .siblings(SiblingGroup.builder()
                        .members(Stream.of(children)
                                .map(child -> child.child().id())
                                .toList())
                        .decision(decision)
                        .build())
                .build()));
    }

    @Test
    void what_an_officer_must_know_is_asked_again_about_the_company() {
        Allocation allocation = optimal()
                .allocate(
                        request(waiting(at("A", 0).build()), waiting(at("B", 0).build())),
                        market(household("H", 0, 2).build()));
        Placed first = allocation.placed().get(0);
        assertThat(first.flags().keySet()).isEqualTo(first.children());
        assertThat(RANKER.rank(at("A", 0).build(), market(household("H", 0, 2).build()))
                        .matches())
                .hasSize(1);
        assertThat(List.copyOf(allocation.placed())).hasSize(2);
    }
}
