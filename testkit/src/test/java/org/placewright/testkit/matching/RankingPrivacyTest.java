package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.matching.Match;
import org.placewright.matching.Ranking;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;

/** A ranking is a case record: what it prints of itself tells nothing of the case. */
class RankingPrivacyTest {

    @Property(tries = 500)
    void a_ranking_prints_nothing_of_what_it_says_about_the_child(
            @ForAll(supplier = RankingCases.class) RankingCase given) {
        Ranking ranking = WeightedSumRanker.standard().rank(given.referral(), given.market());
        String printed = ranking + " " + ranking.matches() + " " + ranking.confirmFirst() + " " + ranking.excluded()
                + " " + ranking.explanation() + " " + ranking.explanation().parts();
        Stream.concat(
                        ranking.matches().stream(),
                        ranking.confirmFirst().stream().map(home -> home.match()))
                .map(Match::contributions)
                .flatMap(contributions -> contributions.stream())
                .forEach(contribution -> assertThat(printed + contribution)
                        .doesNotContain(contribution.statement())
                        .doesNotContain("score=" + contribution.score()));
        ranking.excluded().stream().flatMap(home -> home.reasons().stream()).forEach(reason -> assertThat(printed)
                .doesNotContain(reason.statement()));
    }
}
