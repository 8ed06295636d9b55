package org.placewright.matching.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placewright.matching.Examples.MILES_EAST;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.child;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.milesEast;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.room;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.matching.BindingConstraint;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RankingCounts;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.SiblingExclusions;
import org.placewright.matching.SiblingMatch;
import org.placewright.matching.SiblingNearMiss;
import org.placewright.matching.SiblingPolicy;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.SiblingRequest;

class SiblingRankerTest {

    private static final Referral SISTER = referral().build();
    private static final Referral BROTHER = referral()
            .id(ReferralId.of("R-2"))
            .child(child(Sex.MALE, 11).withId(ChildId.of("C-2")))
            .build();
    private static final SiblingReferral BOTH = SiblingReferral.builder()
            .id(ReferralId.of("R-both"))
            .addReferrals(SISTER, BROTHER)
            .build();

    @Test
    void one_home_for_both_comes_before_two_that_suit_better() {
        SiblingRanking ranking = rank(
                fostering("A").postcode(milesEast(1)).capacity(room(1, 0)).build(),
                fostering("B").postcode(milesEast(2)).capacity(room(1, 0)).build(),
                fostering("C").postcode(milesEast(30)).capacity(room(2, 0)).build());
        assertThat(((SiblingRanking.OneHome) ranking).homes().stream().map(SiblingMatch::home))
                .containsExactly(HomeId.of("C"));
    }

    @Test
    void a_home_that_would_take_both_once_a_question_is_answered_is_named_beside_a_split() {
        SiblingRanking.SeveralHomes split = (SiblingRanking.SeveralHomes) rank(
                fostering("A").capacity(room(1, 0)).build(),
                fostering("B").capacity(room(1, 0)).build(),
                fostering("C")
                        .capacity(UsableCapacity.builder().registered(2).build())
                        .build());
        assertThat(split.homes().stream().map(SiblingMatch::home)).containsExactly(HomeId.of("A"), HomeId.of("B"));
        assertThat(split.decided()).isFalse();
        assertThat(split.togetherIfConfirmed().stream().map(SiblingMatch::home)).containsExactly(HomeId.of("C"));
        assertThat(split.togetherIfConfirmed().get(0).questions().keySet())
                .containsExactly(ReferralId.of("R-1"), ReferralId.of("R-2"));
    }

    @Test
    void where_a_question_stands_before_every_home_the_one_for_both_is_named() {
        SiblingRanking.NotDetermined open = (SiblingRanking.NotDetermined) rank(fostering("C")
                .capacity(UsableCapacity.builder().registered(2).build())
                .build());
        assertThat(open.homes()).hasSize(1);
        assertThat(open.togetherIfConfirmed()).isEqualTo(open.homes());
    }

    @Test
    void a_split_says_why_no_home_takes_both() {
        SiblingRanking split = rank(
                fostering("A").capacity(room(1, 0)).build(),
                fostering("B")
                        .capacity(room(1, 0))
                        .acceptedAges(Range.closed(5, 10))
                        .build());
        assertThat(split).isInstanceOf(SiblingRanking.SeveralHomes.class);
        assertThat(split.counts()).isEqualTo(new RankingCounts(0, 0, 2));
        assertThat(split.exclusions().countByRule())
                .isEqualTo(ImmutableSortedMap.of(RuleKeys.AGE, 1L, RuleKeys.VACANCY, 2L));
        assertThat(split.exclusions().nearMisses()).hasSize(1);
        SiblingNearMiss miss = split.exclusions().nearMisses().get(0);
        assertThat(miss.match().home()).isEqualTo(HomeId.of("A"));
        assertThat(miss.rule()).isEqualTo(RuleKeys.VACANCY);
        assertThat(split.exclusions().bindingConstraints())
                .containsExactly(new BindingConstraint(ImmutableSortedSet.of(RuleKeys.VACANCY), 1, 0, true));
        assertThat(split.exclusions().of(HomeId.of("B")).orElseThrow().reasons())
                .extracting(RuleStatement::rule)
                .containsExactly(RuleKeys.AGE, RuleKeys.VACANCY);
        assertThat(split.exclusions().of(HomeId.of("Z"))).isEmpty();
        assertThatThrownBy(() -> split.exclusions().nearMisses(-1)).hasMessageContaining("Maybe");
    }

    @Test
    void where_only_the_policy_forbids_a_split_the_number_of_homes_that_would_do_is_told() {
        Market market = Market.of(
                List.of(
                        fostering("A").capacity(room(1, 0)).build(),
                        fostering("B").capacity(room(1, 0)).build()),
                MILES_EAST);
        for (SiblingPolicy strict :
                List.of(SiblingPolicy.STANDARD.withMostHomes(1), SiblingPolicy.STANDARD.withSplitUndecided(false))) {
            SiblingRanking.NoneSuitable none = (SiblingRanking.NoneSuitable)
                    SiblingRanker.of(WeightedSumRanker.of(MatchPolicy.standard().withSiblings(strict)))
                            .rank(SiblingRequest.of(BOTH), market);
            assertThat(none.homesNeeded()).hasValue(2);
            assertThat(none.isBoundByMostHomes()).isTrue();
            assertThat(none.withoutAnyHome()).isEmpty();
        }
        SiblingRanking.NoneSuitable together =
                (SiblingRanking.NoneSuitable) SiblingRanker.of(WeightedSumRanker.standard())
                        .rank(SiblingRequest.of(decided(TogetherOrApart.KEEP_TOGETHER)), market);
        assertThat(together.isBoundByMostHomes()).isFalse();
    }

    @Test
    void where_they_are_to_live_apart_no_home_for_both_is_counted() {
        SiblingRanking apart = SiblingRanker.of(WeightedSumRanker.standard())
                .rank(
                        SiblingRequest.of(decided(TogetherOrApart.LIVE_APART)),
                        Market.of(List.of(fostering("A").capacity(room(1, 0)).build()), MILES_EAST));
        assertThat(apart).isInstanceOf(SiblingRanking.NoneSuitable.class);
        assertThat(apart.counts().homes()).isZero();
        assertThat(apart.exclusions()).isEqualTo(SiblingExclusions.none());
    }

    private static SiblingReferral decided(TogetherOrApart decision) {
        return BOTH.withSiblings(SiblingGroup.builder()
                .addMembers(SISTER.child().id(), BROTHER.child().id())
                .decision(decision)
                .build());
    }

    @Test
    void what_is_asked_for_the_group_is_asked_for_each() {
        SiblingRequest request = SiblingRequest.builder()
                .siblings(BOTH)
                .asOf(NEEDED.minusDays(9))
                .stay(KindOfStay.LONG_TERM)
                .addAuthoritiesToAvoid(AuthorityId.of("E08000001"))
                .build();
        MatchRequest each = request.requestFor(SISTER, List.of(BROTHER));
        assertThat(each.asOf()).isEqualTo(NEEDED.minusDays(9));
        assertThat(each.stay()).contains(KindOfStay.LONG_TERM);
        assertThat(each.authoritiesToAvoid()).containsExactly(AuthorityId.of("E08000001"));
        assertThat(SiblingRequest.of(BOTH).requestFor(SISTER, List.of()).asOf()).isEqualTo(NEEDED);
    }

    @Test
    void the_beds_all_of_them_sleep_in_are_free_for_all_of_them() {
        Home both = fostering("H").postcode(milesEast(1)).capacity(room(2, 2)).build();
        assertThat(rank(both)).isInstanceOf(SiblingRanking.NoneSuitable.class);
        SiblingReferral living = SiblingReferral.builder()
                .id(ReferralId.of("R-both"))
                .addReferrals(SISTER.withCurrentHome(HomeId.of("H")), BROTHER.withCurrentHome(HomeId.of("H")))
                .build();
        SiblingRanking stay = SiblingRanker.of(WeightedSumRanker.standard())
                .rank(SiblingRequest.of(living), Market.of(List.of(both), MILES_EAST));
        assertThat(((SiblingRanking.OneHome) stay).homes().stream().map(SiblingMatch::home))
                .containsExactly(HomeId.of("H"));
        SiblingReferral sisterOnly = living.withReferrals(SISTER.withCurrentHome(HomeId.of("H")), BROTHER);
        assertThat(SiblingRanker.of(WeightedSumRanker.standard())
                        .rank(SiblingRequest.of(sisterOnly), Market.of(List.of(both), MILES_EAST))
                        .exclusions()
                        .countByRule())
                .containsKey(RuleKeys.VACANCY);
    }

    @Test
    void a_carer_connected_with_one_of_them_is_too_far_for_both_as_for_children_of_one_request() {
        Home gran = fostering("G")
                .postcode(milesEast(60))
                .capacity(room(2, 0))
                .addConnectedChildren(SISTER.child().id())
                .build();
        MatchPolicy near =
                MatchPolicy.standard().withRules(MatchPolicy.standard().rules().withMaximumMiles(20));
        Market market = Market.of(List.of(gran), MILES_EAST);
        SiblingRanking group = SiblingRanker.of(WeightedSumRanker.of(near)).rank(SiblingRequest.of(BOTH), market);
        assertThat(group.exclusions().countByRule()).containsKey(RuleKeys.DISTANCE);
        assertThat(WeightedSumRanker.of(near)
                        .rank(
                                MatchRequest.builder()
                                        .referral(SISTER)
                                        .addTogether(BROTHER)
                                        .build(),
                                market)
                        .excludedByRule())
                .containsKey(RuleKeys.DISTANCE);
    }

    private static SiblingRanking rank(Home... homes) {
        return SiblingRanker.of(WeightedSumRanker.standard())
                .rank(SiblingRequest.of(BOTH), Market.of(Arrays.asList(homes), MILES_EAST));
    }
}
