package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.provider.Home;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.criterion.StandardCriteria;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.matching.rule.StandardRules;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;
import org.placewright.testkit.law.ReferenceRanker;

/** What is found by classes and bits is what is found home by home, in a market that has changed too. */
class IndexAgainstReferencePropertyTest {

    private static final WeightedSumRanker INDEXED = WeightedSumRanker.standard();
    private static final PlacementRanker REFERENCE =
            new ReferenceRanker(MatchPolicy.standard(), StandardRules.all(), StandardCriteria.all());

    @Property(tries = 1_000)
    void a_market_changed_home_by_home_answers_as_one_built_anew(
            @ForAll(supplier = RankingCases.class) RankingCase before,
            @ForAll(supplier = RankingCases.class) RankingCase after) {
        Market changed = INDEXED.index(before.market());
        int common = Math.min(before.homes().size(), after.homes().size());
        for (Home home : after.homes().subList(0, common)) {
            changed = changed.with(home);
        }
        RankingCase mixed = new RankingCase(
                after.referral(),
                ImmutableList.<Home>builder()
                        .addAll(after.homes().subList(0, common))
                        .addAll(before.homes().subList(common, before.homes().size()))
                        .build());
        assertThat(INDEXED.rank(mixed.referral(), changed))
                .isEqualTo(REFERENCE.rank(mixed.referral(), mixed.market().withStatisticsOf(before.market())));
    }
}
