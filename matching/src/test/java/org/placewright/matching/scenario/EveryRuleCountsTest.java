package org.placewright.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.StandardRules;

/** No rule and no criterion of the standard policy could be lost without a scenario coming out otherwise. */
class EveryRuleCountsTest {

    static Stream<ExplanationKey> rules() {
        return StandardRules.all().stream().map(EligibilityRule::key);
    }

    static Stream<ExplanationKey> criteria() {
        return MatchPolicy.standard().weights().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_is_not_asked_is_missed(ExplanationKey rule) {
        assertThat(broken(scenario -> scenario.without(rule))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void a_criterion_that_weighs_nothing_is_missed(ExplanationKey criterion) {
        assertThat(broken(scenario -> scenario.under(policy -> policy.withWeights(ImmutableSortedMap.copyOf(
                        Maps.filterKeys(policy.weights(), other -> !other.equals(criterion)))))))
                .isNotEmpty();
    }

    @Test
    void that_connected_persons_come_first_is_missed() {
        assertThat(broken(scenario -> scenario.under(policy -> policy.withTiers(ImmutableList.of()))))
                .isNotEmpty();
    }

    @Test
    void each_scenario_holds_as_it_is_told() {
        assertThat(broken(UnaryOperator.identity())).isEmpty();
    }

    private static ImmutableList<String> broken(UnaryOperator<Scenario> change) {
        return ScenarioListTest.all().stream()
                .filter(scenario -> !change.apply(scenario).holds())
                .map(Scenario::title)
                .collect(ImmutableList.toImmutableList());
    }
}
