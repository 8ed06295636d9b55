package org.placewright.testkit.law;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;

/**
 * What every {@link PlacementRanker} must keep about the order of the homes: that no home moves another, that doing
 * better never harms, that what it says of each adds up, and that the same question has the same answer.
 */
public interface RankingOrderLaws {

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
     * A home that does not suit changes nothing for the others.
     *
     * @param given a referral and homes
     */
    @Property
    default void adding_an_ineligible_home_changes_nothing(@ForAll(supplier = RankingCases.class) RankingCase given) {
        ImmutableList<Home> eligible = given.homes().stream()
                .filter(home -> RankedHomes.isEligible(ranker(), given, home))
                .collect(ImmutableList.toImmutableList());
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
                int place = RankedHomes.matched(ranker(), improvement.before()).indexOf(home.id());
                List<HomeId> after = RankedHomes.matched(ranker(), improvement.after());
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
        List<HomeId> all = RankedHomes.matched(ranker(), given);
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
        List<HomeId> before = RankedHomes.matched(ranker(), given);
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
}
