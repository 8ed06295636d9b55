package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.matching.Excluded;
import org.placewright.matching.Match;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;

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
 * suitable does not depend on the others, that what does not suit changes nothing, that doing better never harms, and
 * that the same question has the same answer.
 */
public interface PlacementRankerLaws {

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
                        .equals(ranker().rank(given.referral(), given.marketOf(eligible))
                                .matches()),
                "homes that do not suit must not change the matches");
    }

    /**
     * A better inspection, a lower fee, being nearer, or a brother or sister in the home never lowers its place.
     *
     * @param given a referral and homes
     */
    @Property
    default void raising_one_criterion_never_lowers_a_home(@ForAll(supplier = RankingCases.class) RankingCase given) {
        List<HomeId> before = matched(given);
        for (Home home : given.homes()) {
            int place = before.indexOf(home.id());
            for (RankingCase better : place < 0 ? List.<RankingCase>of() : Improvements.of(given, home)) {
                List<HomeId> after = matched(better);
                Law.holds(
                        after.contains(home.id()) && after.indexOf(home.id()) <= place,
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
     * Scores fall from the first match to the last, and the explanation of each adds up to its score.
     *
     * @param given a referral and homes
     */
    @Property
    default void scores_fall_and_explanations_add_up(@ForAll(supplier = RankingCases.class) RankingCase given) {
        List<Match> matches = ranker().rank(given.referral(), given.market()).matches();
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            Law.holds(i == 0 || matches.get(i - 1).score() >= match.score(), "scores must fall from first to last");
            long parts = match.explanation().parts().stream()
                    .mapToLong(part -> part.contribution().orElse(0))
                    .sum();
            Law.holds(parts == match.score(), "the parts must add up to " + match.score() + " but make " + parts);
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
