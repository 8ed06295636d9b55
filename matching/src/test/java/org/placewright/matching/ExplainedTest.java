package org.placewright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.matching.Examples.MILES_EAST;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.milesEast;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.supported;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.Home;
import org.placewright.matching.rank.WeightedSumRanker;

class ExplainedTest {

    private static final Home NEAR = fostering("A").postcode(milesEast(4)).build();
    private static final Home FAR = childrensHome("B").postcode(milesEast(30)).build();
    private static final Home UNKNOWN =
            fostering("C").acceptedSex(Optional.empty()).build();
    private static final Home OUT = supported("D").build();

    @Test
    void every_home_is_in_the_explanation_with_its_reasons() {
        Explanation explanation = rank(NEAR, FAR, UNKNOWN, OUT).explanation();
        assertThat(explanation.statement()).isEqualTo("2 cleared, 1 to confirm first, 1 excluded");
        assertThat(explanation.facts()).containsEntry("excluded by rule.kind-of-home", "1");
        assertThat(explanation.parts().stream()
                        .map(part -> part.key() + " " + part.subject().orElseThrow()))
                .startsWith("match A", "match B", "confirm-first C", "excluded D")
                .contains(
                        "not-applied criterion.siblings-together",
                        "not-applied criterion.distance-to-school",
                        "not-applied criterion.recommended-care");
        assertThat(explanation.parts().get(0).facts()).containsEntry("place", "1");
        assertThat(explanation.parts().get(2).parts().get(0).statement())
                .isEqualTo("Does the home take boys, girls or both?");
        assertThat(explanation.parts().get(3).parts().get(0).statement())
                .isEqualTo("Supported accommodation is for those aged 16 and over; the child is 9");
    }

    @Test
    void two_rankings_are_compared_home_by_home() {
        Explanation before = rank(NEAR, FAR).explanation();
        Explanation after =
                rank(fostering("A").postcode(milesEast(39)).build(), FAR).explanation();
        assertThat(before.differencesFrom(after).stream().map(Explanation.Difference::path))
                .contains("/ranking[R-1]/match[A]@place", "/ranking[R-1]/match[B]@place")
                .contains("/ranking[R-1]/match[A]/criterion.distance-to-home")
                .doesNotContain("/ranking[R-1]/match[B]/criterion.distance-to-home");
        assertThat(before.differencesFrom(before)).isEmpty();
    }

    @Test
    void nothing_of_the_case_is_printed() {
        Ranking ranking = rank(NEAR, FAR, UNKNOWN, OUT);
        assertThat(ranking).hasToString("Matched[R-1: 2 matches, 1 to confirm first, 1 excluded]");
        assertThat(ranking.matches().get(0)).hasToString("Match[A]");
        assertThat(ranking.matches().get(0).contributions().get(0).toString())
                .doesNotContain("miles", "900000")
                .contains("criterion.distance-to-home");
        assertThat(ranking.confirmFirst().get(0)).hasToString("ConfirmFirst[C]");
        assertThat(ranking.excluded().get(0)).hasToString("Excluded[D]");
        assertThat(ranking.excluded().get(0).reasons().get(0))
                .hasToString("RuleStatement[rule.kind-of-home, too-young-for-supported-accommodation]");
        assertThat(ranking.explanation())
                .hasToString(
                        "Explanation[ranking, " + ranking.explanation().parts().size() + " parts]");
    }

    @Test
    void a_home_cannot_stand_twice() {
        Ranking ranking = rank(NEAR, OUT);
        Match match = ranking.matches().get(0);
        ReferralId referral = ReferralId.of("R-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ranking.Matched(
                        referral,
                        ImmutableList.of(),
                        new RankingCounts(2, 0, 0),
                        ImmutableList.of(match, match),
                        ImmutableList.of(),
                        Exclusions.none()))
                .withMessageContaining("once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Match(
                        HomeId.of("A"),
                        ImmutableList.of(),
                        ImmutableList.of(
                                match.contributions().get(0),
                                match.contributions().get(0)),
                        ImmutableList.of()));
    }

    @Test
    void a_ranking_counts_at_least_the_homes_it_names() {
        Ranking ranking = rank(NEAR, OUT);
        ReferralId referral = ReferralId.of("R-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ranking.Matched(
                        referral,
                        ImmutableList.of(),
                        new RankingCounts(0, 0, 0),
                        ranking.matches(),
                        ImmutableList.of(),
                        Exclusions.none()))
                .withMessageContaining("count");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ranking.NoneSuitable(
                        referral, ImmutableList.of(), new RankingCounts(0, 0, 2), ranking.exclusions()))
                .withMessageContaining("count");
    }

    @Test
    void what_would_still_be_asked_of_an_excluded_home_is_told() {
        Home asked = supported("E").acceptedSex(Optional.empty()).build();
        Ranking ranking = rank(OUT, asked);
        assertThat(ranking.excluded().get(0).questions()).isEmpty();
        assertThat(ranking.excluded().get(1).questions())
                .extracting(RuleStatement::rule)
                .containsExactly(RuleKeys.SEX);
        assertThat(ranking.excluded().get(1).explanation().parts())
                .extracting(Explanation::statement)
                .contains("Were it let in, 1 question would be open still");
        assertThat(ranking.exclusions().bindingConstraints())
                .containsExactly(new BindingConstraint(ImmutableSortedSet.of(RuleKeys.KIND_OF_HOME), 2, 1, false));
    }

    @Test
    void what_stands_in_the_way_is_counted() {
        ImmutableSortedSet<ExplanationKey> age = ImmutableSortedSet.of(RuleKeys.AGE);
        assertThat(new BindingConstraint(age, 3, 3, true).cleared()).isZero();
        assertThat(new BindingConstraint(age, 3, 0, true).cleared()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BindingConstraint(age, 3, 4, true))
                .withMessageContainingAll("toConfirm", "4", "Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BindingConstraint(age, 3, -1, true))
                .withMessageContaining("toConfirm");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BindingConstraint(age, 0, 0, true))
                .withMessageContaining("homes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BindingConstraint(ImmutableSortedSet.of(), 1, 0, true))
                .withMessageContaining("rules");
    }

    @Test
    void so_many_near_misses_as_are_asked_for_and_none_is_a_number() {
        Exclusions exclusions =
                rank(fostering("A").capacity(Examples.room(2, 2)).build()).exclusions();
        assertThat(exclusions.nearMisses(0)).isEmpty();
        assertThat(exclusions.nearMisses(1)).hasSize(1);
        assertThat(exclusions.nearMisses()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exclusions.nearMisses(-1))
                .withMessageContainingAll("-1", "Maybe");
    }

    private static Ranking rank(Home... homes) {
        List<Home> market = Arrays.asList(homes);
        return WeightedSumRanker.standard().rank(referral().build(), Market.of(market, MILES_EAST));
    }
}
