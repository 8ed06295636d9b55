package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.matching.Excluded;
import org.placewright.matching.ExclusionMasks;
import org.placewright.matching.Exclusions;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.criterion.StandardCriteria;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.matching.rule.StandardRules;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;
import org.placewright.testkit.law.ReferenceRanker;

/** What the bits of a home say is what the rules say of it one by one. */
class ExclusionMasksPropertyTest {

    private static final WeightedSumRanker INDEXED = WeightedSumRanker.standard();
    private static final PlacementRanker REFERENCE =
            new ReferenceRanker(MatchPolicy.standard(), StandardRules.all(), StandardCriteria.all());

    @Property(tries = 500)
    void the_bits_of_every_home_are_the_rules_that_exclude_it(
            @ForAll(supplier = RankingCases.class) RankingCase given) {
        Exclusions expected = REFERENCE.rank(given.referral(), given.market()).exclusions();
        ExclusionMasks found =
                INDEXED.rank(given.referral(), given.market()).exclusions().masks();
        ExclusionMasks worded = expected.masks();
        for (Home home : given.homes()) {
            List<ExplanationKey> rules = expected.of(home.id()).stream()
                    .flatMap(excluded -> excluded.reasons().stream())
                    .map(RuleStatement::rule)
                    .toList();
            assertThat(found.rulesExcluding(home.id())).isEqualTo(rules);
            assertThat(worded.rulesExcluding(home.id())).containsExactlyInAnyOrderElementsOf(rules);
            assertThat(Long.bitCount(found.of(home.id()))).isEqualTo(rules.size());
        }
    }

    @Property(tries = 50)
    void as_many_homes_have_a_bit_as_its_rule_excludes(@ForAll(supplier = RankingCases.class) RankingCase given) {
        Exclusions exclusions = INDEXED.rank(given.referral(), given.market()).exclusions();
        ExclusionMasks masks = exclusions.masks();
        assertThat(masks).isSameAs(exclusions.masks());
        exclusions.countByRule().forEach((rule, homes) -> assertThat(given.homes().stream()
                        .filter(home -> masks.rulesExcluding(home.id()).contains(rule)))
                .hasSize(homes.intValue()));
        assertThat(masks.of(HomeId.of("NOT-IN-THIS-MARKET"))).isZero();
        assertThat(exclusions.all().stream().map(Excluded::home).map(masks::of)).doesNotContain(0L);
        assertThat(masks.rules())
                .isEqualTo(
                        StandardRules.all().stream().map(rule -> rule.key()).collect(ImmutableList.toImmutableList()));
    }
}
