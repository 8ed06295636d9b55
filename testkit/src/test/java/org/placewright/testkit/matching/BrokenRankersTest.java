package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.Home;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Exclusions;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.NearMiss;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;
import org.placewright.matching.RankingCounts;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.criterion.Criterion;
import org.placewright.matching.criterion.CriterionTest;
import org.placewright.matching.criterion.StandardCriteria;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.matching.rule.StandardRules;
import org.placewright.testkit.law.PlacementRankerLaws;
import org.placewright.testkit.law.RankingCase;

/** Each law goes red for a ranker that breaks it. */
class BrokenRankersTest {

    /** What no home betters itself in, its kind, who is kin and who lives there; and what no case of the laws lists. */
    private static final ImmutableSet<ExplanationKey> NOT_IMPROVED = ImmutableSet.of(
            CriterionKeys.RECOMMENDED_CARE,
            CriterionKeys.CONNECTED_PERSON,
            CriterionKeys.COMPANY,
            CriterionKeys.STABILITY,
            CriterionKeys.ROUTE);

    private static final PlacementRanker SOUND = WeightedSumRanker.standard();

    @Example
    void the_sound_ranker_breaks_no_law() {
        assertThat(keeps(SOUND, PlacementRankerLaws::every_home_stands_exactly_once))
                .isTrue();
        assertThat(keeps(SOUND, PlacementRankerLaws::raising_one_criterion_never_lowers_a_home))
                .isTrue();
    }

    @Example
    void a_ranker_that_forgets_the_excluded_homes_is_caught() {
        PlacementRanker forgetful = (referral, market) -> {
            Ranking ranking = SOUND.rank(referral, market);
            return new Ranking.NoneSuitable(
                    ranking.referral(), ImmutableList.of(), new RankingCounts(0, 0, 0), Exclusions.none());
        };
        assertThat(isCaught(forgetful, PlacementRankerLaws::every_home_stands_exactly_once))
                .isTrue();
    }

    @Example
    void a_ranker_that_drops_all_but_three_matches_is_caught() {
        PlacementRanker topThree = changed(matches -> matches.subList(0, Math.min(3, matches.size())));
        assertThat(isCaught(topThree, PlacementRankerLaws::a_ranking_is_a_permutation_of_the_eligible_homes))
                .isTrue();
    }

    @Example
    void a_ranker_that_excluded_homes_sway_is_caught() {
        PlacementRanker swayed = (referral, market) -> {
            Ranking ranking = SOUND.rank(referral, market);
            return ranking.excluded().isEmpty()
                    ? ranking
                    : with(ranking, ranking.matches().reverse());
        };
        assertThat(isCaught(swayed, PlacementRankerLaws::adding_an_ineligible_home_changes_nothing))
                .isTrue();
    }

    @Example
    void a_ranker_that_puts_the_dearest_first_is_caught() {
        PlacementRanker dearestFirst = (referral, market) -> {
            Ranking ranking = SOUND.rank(referral, market);
            return with(
                    ranking,
                    ImmutableList.sortedCopyOf(
                            (a, b) -> fee(market.home(b.home()).orElseThrow())
                                    .compareTo(fee(market.home(a.home()).orElseThrow())),
                            ranking.matches()));
        };
        assertThat(isCaught(dearestFirst, PlacementRankerLaws::raising_one_criterion_never_lowers_a_home))
                .isTrue();
    }

    @Example
    void a_ranker_by_whom_any_one_criterion_is_taken_the_wrong_way_round_is_caught() {
        for (Criterion<?> criterion : StandardCriteria.all()) {
            if (NOT_IMPROVED.contains(criterion.key())) {
                continue;
            }
            // Weighed alone, so that it need not be looked for among the others.
            PlacementRanker wrong = WeightedSumRanker.of(
                    MatchPolicy.standard().withWeights(ImmutableMap.of(criterion.key(), 1)),
                    StandardRules.all(),
                    StandardCriteria.all().stream()
                            .<Criterion<?>>map(each -> each == criterion ? new Inverted<>(each) : each)
                            .toList());
            assertThat(isCaught(wrong, PlacementRankerLaws::raising_one_criterion_never_lowers_a_home))
                    .as("%s", criterion.key())
                    .isTrue();
        }
    }

    /** A criterion for which the best is the worst. */
    private record Inverted<F>(Criterion<F> right) implements Criterion<F> {
        @Override
        public ExplanationKey key() {
            return right.key();
        }

        @Override
        public String source() {
            return right.source();
        }

        @Override
        public Facet<F> facet() {
            return right.facet();
        }

        @Override
        public Optional<CriterionTest<F>> test(MatchRequest request, Market market, MatchPolicy policy) {
            return right.test(request, market, policy).map(InvertedTest::new);
        }
    }

    private record InvertedTest<F>(CriterionTest<F> right) implements CriterionTest<F> {
        @Override
        public double score(F facts) {
            return 1 - right.score(facts); // What is not a number stays so.
        }

        @Override
        public String statement(F facts) {
            return right.statement(facts);
        }
    }

    @Example
    void a_ranker_that_shows_the_worst_first_is_caught() {
        assertThat(isCaught(changed(ImmutableList::reverse), PlacementRankerLaws::scores_fall_and_explanations_add_up))
                .isTrue();
    }

    @Example
    void a_ranker_that_the_number_of_homes_sways_is_caught() {
        PlacementRanker swayed = (request, market) -> {
            Ranking ranking = SOUND.rank(request, market);
            return market.size() % 2 == 0
                    ? ranking
                    : with(ranking, ranking.matches().reverse());
        };
        assertThat(isCaught(swayed, PlacementRankerLaws::adding_a_home_never_reorders_the_others))
                .isTrue();
    }

    @Example
    void a_ranker_that_the_number_of_matches_sways_is_caught() {
        PlacementRanker swayed = changed(matches -> matches.size() % 2 == 0 ? matches : matches.reverse());
        assertThat(isCaught(swayed, PlacementRankerLaws::a_home_that_becomes_full_moves_no_other))
                .isTrue();
    }

    @Example
    void a_ranker_that_names_the_last_where_few_are_asked_for_is_caught() {
        PlacementRanker last = (request, market) -> {
            Ranking all = SOUND.rank(request.withLimit(OptionalInt.empty()), market);
            return request.limit().isEmpty() || all.matches().isEmpty()
                    ? SOUND.rank(request, market)
                    : new Ranking.Matched(
                            all.referral(),
                            all.criteriaNotApplied(),
                            all.counts(),
                            all.matches()
                                    .subList(
                                            all.matches().size() - 1,
                                            all.matches().size()),
                            SOUND.rank(request, market).confirmFirst(),
                            all.exclusions());
        };
        assertThat(isCaught(last, PlacementRankerLaws::asking_for_fewer_names_the_first))
                .isTrue();
    }

    @Example
    void a_ranker_that_calls_homes_near_misses_that_a_safety_rule_excludes_is_caught() {
        PlacementRanker reckless = (request, market) -> {
            Ranking ranking = SOUND.rank(request, market);
            Exclusions sound = ranking.exclusions();
            ImmutableList<NearMiss> misses = sound.all().stream()
                    .filter(home -> home.reasons().size() == 1)
                    .map(home -> new NearMiss(
                            new Match(home.home(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of()),
                            home.reasons().get(0),
                            Optional.empty(),
                            ImmutableList.of()))
                    .collect(ImmutableList.toImmutableList());
            return new Ranking.NoneSuitable(
                    ranking.referral(),
                    ranking.criteriaNotApplied(),
                    new RankingCounts(0, 0, sound.size()),
                    Exclusions.of(sound.all(), misses, sound.bindingConstraints()));
        };
        assertThat(isCaught(reckless, PlacementRankerLaws::near_misses_are_one_relaxable_rule_short))
                .isTrue();
    }

    @Example
    void a_ranker_that_forgets_a_near_miss_is_caught() {
        PlacementRanker forgetful = (request, market) -> {
            Ranking ranking = SOUND.rank(request, market);
            Exclusions sound = ranking.exclusions();
            Exclusions fewer = Exclusions.of(
                    sound.all(), sound.nearMisses(Math.min(1, sound.nearMisses().size())), sound.bindingConstraints());
            return ranking.matches().isEmpty()
                    ? ranking
                    : new Ranking.Matched(
                            ranking.referral(),
                            ranking.criteriaNotApplied(),
                            ranking.counts(),
                            ranking.matches(),
                            ranking.confirmFirst(),
                            fewer);
        };
        assertThat(isCaught(forgetful, PlacementRankerLaws::near_misses_are_one_relaxable_rule_short))
                .isTrue();
    }

    @Example
    void a_ranker_whose_answers_alternate_is_caught() {
        boolean[] flip = {false};
        PlacementRanker moody = (referral, market) -> {
            flip[0] = !flip[0];
            Ranking ranking = SOUND.rank(referral, market);
            return flip[0] ? ranking : with(ranking, ranking.matches().reverse());
        };
        assertThat(isCaught(moody, (laws, given) -> laws.the_same_input_gives_the_same_order(given, 1)))
                .isTrue();
    }

    @Example
    void a_ranker_that_says_when_the_child_was_born_is_caught() {
        PlacementRanker talkative = saying(
                request -> "The child was born on " + request.referral().child().dateOfBirth());
        assertThat(isCaught(talkative, PlacementRankerLaws::nothing_personal_is_said))
                .isTrue();
        assertThat(keeps(SOUND, PlacementRankerLaws::nothing_personal_is_said)).isTrue();
    }

    @Example
    void a_ranker_to_which_it_matters_who_the_child_is_is_caught() {
        PlacementRanker knowing =
                saying(request -> "Case " + request.referral().child().id().hashCode());
        assertThat(isCaught(knowing, PlacementRankerLaws::the_child_s_identifier_changes_nothing))
                .isTrue();
        assertThat(keeps(SOUND, PlacementRankerLaws::the_child_s_identifier_changes_nothing))
                .isTrue();
    }

    @Example
    void a_ranker_that_prints_what_it_says_is_caught() {
        PlacementRanker printing = saying(request -> "RuleStatement");
        assertThat(isCaught(printing, PlacementRankerLaws::nothing_that_is_said_is_printed))
                .isTrue();
        assertThat(keeps(SOUND, PlacementRankerLaws::nothing_that_is_said_is_printed))
                .isTrue();
    }

    /** A ranker that says something more of each match. */
    private static PlacementRanker saying(Function<MatchRequest, String> what) {
        return (request, market) -> {
            Ranking ranking = SOUND.rank(request, market);
            RuleStatement more = new RuleStatement(RuleKeys.AGE, ExplanationKey.of("more"), what.apply(request));
            return with(
                    ranking,
                    ranking.matches().stream()
                            .map(match -> new Match(
                                    match.home(), match.tiers(), match.contributions(), ImmutableList.of(more)))
                            .collect(ImmutableList.toImmutableList()));
        };
    }

    private static WeeklyFee fee(Home home) {
        return home.weeklyFee().orElse(WeeklyFee.ofPence(0));
    }

    private static PlacementRanker changed(UnaryOperator<ImmutableList<Match>> change) {
        return (referral, market) -> {
            Ranking ranking = SOUND.rank(referral, market);
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

    private static boolean keeps(PlacementRanker ranker, BiConsumer<PlacementRankerLaws, RankingCase> law) {
        return !FixedCases.areCaught(FixedCases.FEW, given -> law.accept(() -> ranker, given));
    }

    private static boolean isCaught(PlacementRanker ranker, BiConsumer<PlacementRankerLaws, RankingCase> law) {
        return FixedCases.areCaught(given -> law.accept(() -> ranker, given));
    }
}
