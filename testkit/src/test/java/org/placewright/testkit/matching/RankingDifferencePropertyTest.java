package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.matching.Ranking;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.matching.record.HomeChange;
import org.placewright.matching.record.RankingDifference;
import org.placewright.matching.record.RecordedHome;
import org.placewright.matching.record.RecordedOutcome;
import org.placewright.matching.record.Standing;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;

/** What is kept of any ranking, and where any two differ. */
class RankingDifferencePropertyTest {

    private static Ranking rank(RankingCase given) {
        return WeightedSumRanker.standard().rank(given.referral(), given.market());
    }

    /** The ranking of the same homes but the first few. */
    private static Ranking without(RankingCase given, int few) {
        return rank(new RankingCase(
                given.referral(),
                given.homes()
                        .subList(
                                Math.min(few, given.homes().size()),
                                given.homes().size())));
    }

    @Property(tries = 300)
    void a_ranking_does_not_differ_from_itself_whatever_order_its_homes_came_in(
            @ForAll(supplier = RankingCases.class) RankingCase given) {
        Ranking reversed = rank(new RankingCase(given.referral(), given.homes().reverse()));
        assertThat(RankingDifference.between(rank(given), reversed).isEmpty()).isTrue();
    }

    @Property(tries = 300)
    void the_other_way_round_what_left_entered(
            @ForAll(supplier = RankingCases.class) RankingCase given, @ForAll @IntRange(max = 4) int few) {
        RankingDifference forth = RankingDifference.between(rank(given), without(given, few));
        RankingDifference back = RankingDifference.between(without(given, few), rank(given));
        assertThat(homes(back.entered())).isEqualTo(homes(forth.left()));
        assertThat(homes(back.left())).isEqualTo(homes(forth.entered()));
        assertThat(homes(back.moved())).isEqualTo(homes(forth.moved()));
        assertThat(homes(back.rescored())).isEqualTo(homes(forth.rescored()));
        assertThat(back.excludedByRule().keySet())
                .isEqualTo(forth.excludedByRule().keySet());
    }

    private static ImmutableList<String> homes(ImmutableList<HomeChange> changes) {
        return changes.stream().map(change -> change.home().value()).collect(ImmutableList.toImmutableList());
    }

    @Property(tries = 300)
    void every_home_named_is_kept_with_what_is_open_about_it(@ForAll(supplier = RankingCases.class) RankingCase given) {
        Ranking ranking = rank(given);
        RecordedOutcome outcome = RecordedOutcome.of(ranking, Integer.MAX_VALUE);
        int nearMisses = ranking.exclusions().nearMisses().size();
        assertThat(outcome.homes())
                .hasSize(ranking.matches().size() + ranking.confirmFirst().size() + nearMisses);
        for (RecordedHome home : outcome.homes()) {
            assertThat(home.open().isEmpty()).isEqualTo(home.standing() == Standing.CLEARED);
        }
        given.homes().forEach(home -> assertThat(
                        RecordedOutcome.of(ranking, 0, home.id()).home(home.id()))
                .isPresent());
    }
}
