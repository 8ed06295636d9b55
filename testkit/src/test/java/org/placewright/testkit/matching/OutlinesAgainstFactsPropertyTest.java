package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.matching.FacetColumn;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.rule.LivingAlongsideRule;
import org.placewright.matching.rule.LivingThere;
import org.placewright.matching.rule.RuleTest;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/** What is answered by the outline of who lives in a home is what is answered by who they are. */
class OutlinesAgainstFactsPropertyTest {

    private static final LivingAlongsideRule RULE = new LivingAlongsideRule();
    private static final Market REGION = region();
    private static final FacetColumn<LivingThere> LIVING_THERE = REGION.column(RULE.facet());

    private static Market region() {
        SyntheticEngland england = SyntheticEngland.of(
                SyntheticEnglandSpec.builder().councilCount(3).build());
        return Market.of(england.homes().toList(), england.locator());
    }

    @Example
    void who_lives_there_differs_from_home_to_home_and_has_an_outline() {
        assertThat(REGION.size()).isGreaterThan(500);
        assertThat(LIVING_THERE.isShared()).isFalse();
        assertThat(LIVING_THERE.hasOutlines()).isTrue();
    }

    @Property(tries = 300)
    void an_outline_gets_the_answer_that_the_facts_get(@ForAll(supplier = RuleCases.class) RuleCases.RuleCase given) {
        RuleTest<LivingThere> test =
                RULE.test(given.request(), REGION, MatchPolicy.standard()).orElseThrow();
        assertThat(IntStream.range(0, REGION.size())
                        .filter(home -> !test.assessOutline(LIVING_THERE.outline(home), LIVING_THERE::value, home)
                                .equals(test.assess(LIVING_THERE.value(home)))))
                .isEmpty();
    }
}
