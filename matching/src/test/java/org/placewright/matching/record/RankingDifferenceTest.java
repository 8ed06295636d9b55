package org.placewright.matching.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placewright.matching.Examples.milesEast;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.Home;
import org.placewright.matching.Examples;
import org.placewright.matching.Market;
import org.placewright.matching.Ranking;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.rank.WeightedSumRanker;

class RankingDifferenceTest {

    private static final HomeId NEAR = HomeId.of("H-near");
    private static final HomeId FAR = HomeId.of("H-far");

    private static Home near(int occupied) {
        return Examples.fostering("H-near")
                .postcode(milesEast(2))
                .capacity(Examples.room(2, occupied))
                .build();
    }

    private static Home far(int miles) {
        return Examples.fostering("H-far").postcode(milesEast(miles)).build();
    }

    private static Ranking rank(Home... homes) {
        return WeightedSumRanker.standard()
                .rank(Examples.referral().build(), Market.of(List.of(homes), Examples.MILES_EAST));
    }

    @Test
    void a_ranking_does_not_differ_from_itself() {
        assertThat(RankingDifference.between(rank(near(1), far(9)), rank(far(9), near(1))))
                .matches(RankingDifference::isEmpty);
    }

    @Test
    void a_home_that_fills_up_leaves_and_the_next_moves_up() {
        RankingDifference difference = RankingDifference.between(rank(near(1), far(9)), rank(near(2), far(9)));
        assertThat(difference.left()).extracting(HomeChange::home).containsExactly(NEAR);
        assertThat(difference.left().get(0).excludedBy()).containsExactly(RuleKeys.VACANCY);
        assertThat(difference.moved()).extracting(HomeChange::home).containsExactly(FAR);
        assertThat(difference.moved().get(0).before()).map(RankedPlace::place).hasValue(2);
        assertThat(difference.moved().get(0).after()).map(RankedPlace::place).hasValue(1);
        assertThat(difference.rescored()).isEmpty();
        assertThat(difference.excludedByRule()).containsOnlyKeys(RuleKeys.VACANCY);
        assertThat(difference.excludedByRule().get(RuleKeys.VACANCY)).isEqualTo(new CountChange(0, 1));
    }

    @Test
    void the_other_way_round_what_left_enters() {
        RankingDifference difference = RankingDifference.between(rank(near(2), far(9)), rank(near(1), far(9)));
        assertThat(difference.entered()).extracting(HomeChange::home).containsExactly(NEAR);
        assertThat(difference.left()).isEmpty();
        assertThat(difference.excludedByRule().get(RuleKeys.VACANCY)).isEqualTo(new CountChange(1, 0));
    }

    @Test
    void another_score_in_the_same_place_is_a_new_score_and_no_move() {
        RankingDifference difference = RankingDifference.between(rank(near(1), far(9)), rank(near(1), far(10)));
        assertThat(difference.rescored()).extracting(HomeChange::home).containsExactly(FAR);
        assertThat(difference.moved()).isEmpty();
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void a_home_that_must_be_asked_now_has_moved() {
        Home asked = Examples.fostering("H-far")
                .acceptedAges(Optional.empty())
                .postcode(milesEast(9))
                .build();
        RankingDifference difference = RankingDifference.between(rank(near(1), far(9)), rank(near(1), asked));
        assertThat(difference.moved()).hasSize(1);
        assertThat(difference.moved().get(0).after()).map(RankedPlace::standing).hasValue(Standing.CONFIRM_FIRST);
    }

    @Test
    void rankings_for_different_referrals_are_not_compared() {
        Ranking other = WeightedSumRanker.standard()
                .rank(
                        Examples.referral().id(ReferralId.of("R-2")).build(),
                        Market.of(List.of(near(1)), Examples.MILES_EAST));
        assertThatThrownBy(() -> RankingDifference.between(rank(near(1)), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("R-1", "R-2", "Maybe");
    }

    @Test
    void scores_are_not_printed() {
        Ranking before = rank(near(1), far(9));
        RankingDifference difference = RankingDifference.between(before, rank(near(2), far(10)));
        assertThat(difference.toString() + difference.homes())
                .doesNotContain(Long.toString(before.matches().get(0).score()))
                .doesNotContain(Long.toString(before.matches().get(1).score()));
    }
}
