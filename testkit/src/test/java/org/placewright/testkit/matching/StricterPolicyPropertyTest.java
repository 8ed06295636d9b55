package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.provider.Home;
import org.placewright.matching.Listing;
import org.placewright.matching.Market;
import org.placewright.matching.rule.Eligibility;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.StandardRules;
import org.placewright.testkit.law.PolicyTightening;
import org.placewright.testkit.law.PolicyTightenings;
import org.placewright.testkit.matching.RuleCases.RuleCase;

/** A stricter policy never says something more lenient: no home excluded before is cleared by it. */
class StricterPolicyPropertyTest {

    @Property(tries = 300)
    void no_home_does_better_by_a_stricter_policy(@ForAll(supplier = RuleCases.class) RuleCase given) {
        for (int i = 0; i < given.market().size(); i++) {
            Home home = given.market().listed(i).home();
            Listing listing = given.market().listed(i).listing();
            Market market = Market.of(
                    Set.of(home),
                    ImmutableMap.of(home.id(), listing),
                    given.market().locator());
            PolicyTightenings.all().stream()
                    .filter(tightening -> tightening.lenient().rulesOff().isEmpty())
                    .forEach(tightening ->
                            StandardRules.all().forEach(rule -> checkOrder(rule, given, market, tightening)));
        }
    }

    private static void checkOrder(
            EligibilityRule<?> rule, RuleCase given, Market market, PolicyTightening tightening) {
        Eligibility before = HardRulesPropertyTest.said(rule, given.request(), market, tightening.lenient());
        Eligibility after = HardRulesPropertyTest.said(rule, given.request(), market, tightening.strict());
        assertThat(after.verdict()).as(tightening.what() + ", " + rule.key()).isGreaterThanOrEqualTo(before.verdict());
    }
}
