package org.placewright.testkit.law;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Excluded;
import org.placewright.matching.Exclusions;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.NearMiss;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.StandardRules;

/**
 * What every {@link PlacementRanker} must keep.
 *
 * <pre>{@code
 * class OurRankerTest implements PlacementRankerLaws {
 *     public PlacementRanker ranker() {
 *         return new OurRanker();
 *     }
 * }
 * }</pre>
 *
 * <p>The laws ask nothing about how a ranker weighs things: only that it leaves no home out, that whether a home is
 * suitable does not depend on the others, that no home moves another, that doing better never harms, that near misses
 * are what they say, and that the same question has the same answer.
 */
public interface PlacementRankerLaws {

    /** The standard rules that keep children safe. */
    ImmutableSet<ExplanationKey> NEVER_RELAXED = StandardRules.all().stream()
            .filter(rule -> !rule.mayBeRelaxed())
            .map(EligibilityRule::key)
            .collect(ImmutableSet.toImmutableSet());

    /** How matches compare: by tiers in turn, then by score. */
    Comparator<Match> BY_TIER_AND_SCORE = Comparator.<Match, Iterable<Long>>comparing(
                    match -> match.tiers().stream()
                            .map(CriterionContribution::score)
                            .toList(),
                    Comparators.lexicographical(Comparator.<Long>naturalOrder()))
            .thenComparing(Match::score);

    /**
     * Returns the ranker to hold to the laws.
     *
     * @return the ranker
     */
    PlacementRanker ranker();

    /**
     * Every home of the market is matched, to be confirmed first, or excluded, and only once.
     *
     * @param given a referral and homes
     */
    @Property
    default void every_home_stands_exactly_once(@ForAll(supplier = RankingCases.class) RankingCase given) {
        Ranking ranking = ranker().rank(given.referral(), given.market());
        List<HomeId> stood = Stream.of(
                        ranking.matches().stream().map(Match::home),
                        ranking.confirmFirst().stream().map(home -> home.match().home()),
                        ranking.excluded().stream().map(Excluded::home))
                .flatMap(homes -> homes)
                .sorted()
                .toList();
        List<HomeId> asked = given.homes().stream().map(Home::id).sorted().toList();
        Law.holds(stood.equals(asked), "every home must stand exactly once, but of " + asked + " stood " + stood);
        Law.holds(ranking.referral().equals(given.referral().id()), "the ranking must name its referral");
    }

    /**
     * The matches are the homes that suit, in some order: those that would be matched were they alone.
     *
     * @param given a referral and homes
     */
    @Property
    default void a_ranking_is_a_permutation_of_the_eligible_homes(
            @ForAll(supplier = RankingCases.class) RankingCase given) {
        Set<HomeId> eligible = given.homes().stream()
                .filter(home -> isEligible(given, home))
                .map(Home::id)
                .collect(ImmutableSet.toImmutableSet());
        List<HomeId> matched = matched(given);
        Law.holds(
                matched.size() == eligible.size() && eligible.containsAll(matched),
                "the matches must be the eligible homes " + eligible + " but are " + matched);
    }

    /**
     * A home that does not suit changes nothing for the others.
     *
     * @param given a referral and homes
     */
    @Property
    default void adding_an_ineligible_home_changes_nothing(@ForAll(supplier = RankingCases.class) RankingCase given) {
        ImmutableList<Home> eligible =
                given.homes().stream().filter(home -> isEligible(given, home)).collect(ImmutableList.toImmutableList());
        Law.holds(
                ranker().rank(given.referral(), given.market())
                        .matches()
                        .equals(ranker().rank(
                                        given.referral(),
                                        given.marketOf(eligible).withStatisticsOf(given.market()))
                                .matches()),
                "homes that do not suit must not change the matches");
    }

    /**
     * A home that becomes better in one respect, such as a better inspection, a lower fee or being nearer, never falls
     * below its place.
     *
     * @param given a referral and homes
     */
    @Property
    default void raising_one_criterion_never_lowers_a_home(@ForAll(supplier = RankingCases.class) RankingCase given) {
        for (Home home : given.homes()) {
            for (Improvement improvement : Improvements.of(given, home)) {
                int place = matched(improvement.before()).indexOf(home.id());
                List<HomeId> after = matched(improvement.after());
                Law.holds(
                        place < 0 || (after.contains(home.id()) && after.indexOf(home.id()) <= place),
                        home.id() + " improved and must not fall below place " + (place + 1) + " but the order is "
                                + after);
            }
        }
    }

    /**
     * The same referral and market give an equal ranking, whatever order the homes came in.
     *
     * @param given a referral and homes
     * @param seed how to shuffle
     */
    @Property
    default void the_same_input_gives_the_same_order(
            @ForAll(supplier = RankingCases.class) RankingCase given, @ForAll long seed) {
        List<Home> shuffled = new ArrayList<>(given.homes());
        Collections.shuffle(shuffled, new Random(seed));
        Ranking first = ranker().rank(given.referral(), given.market());
        Law.holds(first.equals(ranker().rank(given.referral(), given.market())), "asking again must change nothing");
        Law.holds(
                first.equals(ranker().rank(given.referral(), given.marketOf(shuffled))),
                "the order in which homes come must change nothing");
    }

    /**
     * Tiers fall from the first match to the last, scores fall within a tier, and the explanation of each match adds up
     * to its score.
     *
     * @param given a referral and homes
     */
    @Property
    default void scores_fall_and_explanations_add_up(@ForAll(supplier = RankingCases.class) RankingCase given) {
        List<Match> matches = ranker().rank(given.referral(), given.market()).matches();
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            Law.holds(
                    i == 0 || BY_TIER_AND_SCORE.compare(matches.get(i - 1), match) >= 0,
                    "tiers, and scores within a" + " tier, must fall from first to last");
            long parts = match.explanation().parts().stream()
                    .mapToLong(part -> part.contribution().orElse(0))
                    .sum();
            Law.holds(parts == match.score(), "the parts must add up to " + match.score() + " but make " + parts);
        }
    }

    /**
     * That a home is added, suitable or not, moves no other: what is reckoned over the whole market is taken as it is
     * with the home.
     *
     * @param given a referral and homes
     */
    @Property
    default void adding_a_home_never_reorders_the_others(@ForAll(supplier = RankingCases.class) RankingCase given) {
        Market market = given.market();
        List<HomeId> all = matched(given);
        for (Home added : given.homes()) {
            List<Home> others = given.homes().stream()
                    .filter(home -> !home.id().equals(added.id()))
                    .toList();
            List<HomeId> without =
                    ranker().rank(given.referral(), given.marketOf(others).withStatisticsOf(market)).matches().stream()
                            .map(Match::home)
                            .toList();
            Law.holds(
                    without.equals(all.stream()
                            .filter(home -> !home.equals(added.id()))
                            .toList()),
                    "adding " + added.id() + " must not reorder " + without + " but makes it " + all);
        }
    }

    /**
     * That a home becomes full moves no other: those left stand in the order they stood in. What is reckoned over the
     * whole market is frozen in the snapshot, so this holds for criteria that use it too.
     *
     * @param given a referral and homes
     */
    @Property
    default void a_home_that_becomes_full_moves_no_other(@ForAll(supplier = RankingCases.class) RankingCase given) {
        Market market = given.market();
        List<HomeId> before = matched(given);
        for (Home home : given.homes()) {
            Home full = home.withResidents(Optional.empty())
                    .withCapacity(Optional.of(
                            UsableCapacity.builder().registered(1).occupied(1).build()));
            List<HomeId> after = ranker().rank(given.referral(), market.with(full)).matches().stream()
                    .map(Match::home)
                    .toList();
            List<HomeId> others =
                    before.stream().filter(other -> !other.equals(home.id())).toList();
            Law.holds(
                    after.stream()
                            .filter(other -> !other.equals(home.id()))
                            .toList()
                            .equals(others),
                    "once " + home.id() + " is full the others must stand as they did, " + others + ", but stand "
                            + after);
        }
    }

    /**
     * Asking for fewer homes names the first of those that asking for all would, and counts as many.
     *
     * @param given a referral and homes
     */
    @Property
    default void asking_for_fewer_names_the_first(@ForAll(supplier = RankingCases.class) RankingCase given) {
        Ranking all = ranker().rank(given.referral(), given.market());
        for (int limit = 1; limit <= given.homes().size(); limit++) {
            Ranking some =
                    ranker().rank(MatchRequest.of(given.referral()).withLimit(OptionalInt.of(limit)), given.market());
            Law.holds(some.counts().equals(all.counts()), "a limit must not change what is counted");
            Law.holds(
                    some.matches()
                                    .equals(all.matches()
                                            .subList(
                                                    0,
                                                    Math.min(
                                                            limit, all.matches().size())))
                            && some.confirmFirst()
                                    .equals(all.confirmFirst()
                                            .subList(
                                                    0,
                                                    Math.min(
                                                            limit,
                                                            all.confirmFirst().size()))),
                    "asking for " + limit + " must name the first " + limit);
        }
    }

    /**
     * Near misses are excluded homes with one reason, and never one of the standard rules that keep children safe; and
     * where one home is a near miss for a rule, every home that only this rule excludes is.
     *
     * @param given a referral and homes
     */
    @Property
    default void near_misses_are_one_relaxable_rule_short(@ForAll(supplier = RankingCases.class) RankingCase given) {
        Exclusions exclusions = ranker().rank(given.referral(), given.market()).exclusions();
        exclusions
                .nearMisses()
                .forEach(miss -> Law.holds(
                        !NEVER_RELAXED.contains(miss.reason().rule()),
                        miss.reason().rule() + " keeps children safe: no home it excludes is a near miss"));
        Set<ExplanationKey> relaxable = exclusions.nearMisses().stream()
                .map(miss -> miss.reason().rule())
                .collect(ImmutableSet.toImmutableSet());
        List<HomeId> expected = exclusions.all().stream()
                .filter(home -> home.reasons().size() == 1
                        && relaxable.contains(home.reasons().get(0).rule()))
                .map(Excluded::home)
                .toList();
        List<HomeId> missed = exclusions.nearMisses().stream()
                .map(miss -> miss.match().home())
                .sorted()
                .toList();
        Law.holds(
                missed.equals(expected),
                "near misses must be the homes " + expected + " that one relaxable rule excludes but are " + missed);
        for (NearMiss miss : exclusions.nearMisses()) {
            HomeId home = miss.match().home();
            Law.holds(
                    exclusions.of(home).stream()
                            .allMatch(excluded -> excluded.questions().equals(miss.questions())),
                    "what is still to be asked about the near miss " + home
                            + " must be what is to be asked about it as " + "an excluded home");
        }
    }

    private boolean isEligible(RankingCase given, Home home) {
        return !ranker().rank(given.referral(), given.marketOf(List.of(home)))
                .matches()
                .isEmpty();
    }

    private List<HomeId> matched(RankingCase given) {
        return ranker().rank(given.referral(), given.market()).matches().stream()
                .map(Match::home)
                .toList();
    }
}
