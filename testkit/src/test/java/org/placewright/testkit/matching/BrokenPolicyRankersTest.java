package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import org.placewright.matching.FacetColumn;
import org.placewright.matching.Match;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;
import org.placewright.matching.RankingCounts;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.testkit.law.PolicyTightening;
import org.placewright.testkit.law.PolicyTightenings;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.StricterPolicyLaws;
import org.placewright.testkit.law.WeightedSumLaws;

/** Each law about policies, and about the index, goes red for a ranker that breaks it. */
class BrokenPolicyRankersTest {

    private static final Function<MatchPolicy, PlacementRanker> SOUND = WeightedSumRanker::of;

    @Example
    void the_sound_ranker_is_stricter_by_every_stricter_policy() {
        assertThat(notCaught(FixedCases.FEW, tightening -> tightening)).hasSameSizeAs(PolicyTightenings.all());
    }

    @Example
    void each_tightening_is_noticed_where_the_ranker_takes_it_the_wrong_way_round() {
        assertThat(notCaught(FixedCases.ALL, PolicyTightening::inverted)).isEmpty();
    }

    private static ImmutableList<String> notCaught(
            ImmutableList<RankingCase> cases, UnaryOperator<PolicyTightening> change) {
        StricterPolicyLaws laws = SOUND::apply;
        return PolicyTightenings.all().stream()
                .map(change)
                .filter(tightening -> !FixedCases.areCaught(
                        cases, given -> laws.tightening_a_policy_never_adds_a_home(given, tightening)))
                .map(PolicyTightening::what)
                .collect(ImmutableList.toImmutableList());
    }

    @Example
    void a_ranker_that_forgets_a_rule_where_the_policy_limits_the_distance_is_caught() {
        StricterPolicyLaws forgetful = policy -> WeightedSumRanker.of(
                policy.rules().maximumMiles().isEmpty() ? policy : policy.withRulesOff(RuleKeys.VACANCY));
        assertThat(FixedCases.areCaught(given -> PolicyTightenings.all()
                        .forEach(tightening -> forgetful.tightening_a_policy_never_adds_a_home(given, tightening))))
                .isTrue();
    }

    @Example
    void a_ranker_that_leaves_out_the_rules_that_may_be_relaxed_is_caught() {
        StricterPolicyLaws lax = policy -> WeightedSumRanker.of(policy.withRulesOff(policy.relaxable()));
        assertThat(FixedCases.areCaught(lax::relaxing_less_adds_no_home_and_no_near_miss))
                .isTrue();
        StricterPolicyLaws deaf = policy ->
                WeightedSumRanker.of(policy.withRelaxable(MatchPolicy.standard().relaxable()));
        assertThat(FixedCases.areCaught(deaf::relaxing_less_adds_no_home_and_no_near_miss))
                .isTrue();
    }

    @Example
    void a_ranker_that_takes_days_off_from_the_rules_is_caught() {
        StricterPolicyLaws holiday = policy -> WeightedSumRanker.of(
                policy.rules().bankHolidays().isEmpty()
                        ? policy
                        : policy.withRulesOff(ImmutableSortedSet.of(RuleKeys.VACANCY)));
        assertThat(FixedCases.areCaught(holiday::bank_holidays_add_no_home)).isTrue();
    }

    @Example
    void a_ranker_that_drops_a_home_is_caught() {
        WeightedSumLaws dropping =
                changed(matches -> matches.size() < 2 ? matches : matches.subList(0, matches.size() - 1));
        assertThat(FixedCases.areCaught(given -> dropping.it_says_what_is_found_home_by_home(given, 0)))
                .isTrue();
    }

    @Example
    void a_ranker_that_changes_two_homes_round_is_caught() {
        WeightedSumLaws misordering = changed(matches -> matches.size() < 2
                ? matches
                : ImmutableList.<Match>builder()
                        .addAll(matches.subList(0, matches.size() - 2))
                        .add(matches.get(matches.size() - 1), matches.get(matches.size() - 2))
                        .build());
        assertThat(FixedCases.areCaught(given -> misordering.it_says_what_is_found_home_by_home(given, 0)))
                .isTrue();
    }

    @Example
    void a_ranker_that_loses_the_homes_after_the_first_page_is_caught() {
        WeightedSumLaws shortSighted = policy -> (request, market) -> {
            Ranking ranking = WeightedSumRanker.of(policy).rank(request, market);
            return market.size() <= FacetColumn.PAGE_ROWS
                    ? ranking
                    : with(
                            ranking,
                            ranking.matches()
                                    .subList(0, Math.min(1, ranking.matches().size())));
        };
        ImmutableSet<RankingCase> few = FixedCases.ALL.stream()
                .filter(given -> SOUND.apply(MatchPolicy.standard())
                                .rank(given.referral(), given.market())
                                .matches()
                                .size()
                        > 0)
                .limit(1)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(few).isNotEmpty();
        few.forEach(given -> {
            assertThat(isCaught(() -> shortSighted.it_says_what_is_found_home_by_home(given, 0)))
                    .isFalse();
            assertThat(isCaught(() -> shortSighted.it_says_so_of_several_pages_of_homes(given, 0)))
                    .isTrue();
        });
    }

    private static boolean isCaught(Runnable law) {
        try {
            law.run();
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }

    private static WeightedSumLaws changed(UnaryOperator<ImmutableList<Match>> change) {
        return policy -> (request, market) -> {
            Ranking ranking = WeightedSumRanker.of(policy).rank(request, market);
            return with(ranking, change.apply(ranking.matches()));
        };
    }

    private static Ranking with(Ranking ranking, ImmutableList<Match> matches) {
        return matches.isEmpty()
                ? ranking
                : new Ranking.Matched(
                        ranking.referral(),
                        ranking.criteriaNotApplied(),
                        new RankingCounts(
                                matches.size(),
                                ranking.counts().confirmFirst(),
                                ranking.counts().excluded()),
                        matches,
                        ranking.confirmFirst(),
                        ranking.exclusions());
    }
}
