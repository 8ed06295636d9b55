package org.placewright.testkit.law;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.matching.Excluded;
import org.placewright.matching.Exclusions;
import org.placewright.matching.Match;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.NearMiss;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.StandardRules;

/**
 * What every {@link PlacementRanker} must keep about where each home stands: that it leaves no home out, that whether a
 * home is suitable does not depend on the others, and that near misses are what they say.
 */
public interface RankingStandingLaws {

    /** The standard rules that keep children safe. */
    ImmutableSet<ExplanationKey> NEVER_RELAXED = StandardRules.all().stream()
            .filter(rule -> !rule.mayBeRelaxed())
            .map(EligibilityRule::key)
            .collect(ImmutableSet.toImmutableSet());

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
                .filter(home -> RankedHomes.isEligible(ranker(), given, home))
                .map(Home::id)
                .collect(ImmutableSet.toImmutableSet());
        List<HomeId> matched = RankedHomes.matched(ranker(), given);
        Law.holds(
                matched.size() == eligible.size() && eligible.containsAll(matched),
                "the matches must be the eligible homes " + eligible + " but are " + matched);
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
}
