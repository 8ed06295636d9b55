package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.room;
import static org.placewright.matching.rule.Says.says;

import org.junit.jupiter.api.Test;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.rank.WeightedSumRanker;

class StandardRulesTest {

    @Test
    void a_home_that_suits_in_every_respect_is_allowed_by_every_rule() {
        for (EligibilityRule<?> rule : StandardRules.all()) {
            assertThat(says(
                            rule,
                            referral().build(),
                            fostering("F").capacity(room(2, 0)).build()))
                    .isEqualTo("ALLOWED");
            assertThat(says(
                            rule,
                            referral().build(),
                            childrensHome("C").capacity(room(4, 0)).build()))
                    .isEqualTo("ALLOWED");
        }
    }

    @Test
    void the_rules_have_different_keys_and_say_where_they_come_from() {
        assertThat(StandardRules.all().stream().map(EligibilityRule::key)).doesNotHaveDuplicates();
        assertThat(StandardRules.all())
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
        assertThat(StandardRules.all())
                .allSatisfy(rule -> assertThat(rule.key().value()).startsWith("rule."));
    }

    @Test
    void the_standard_policy_lets_every_rule_be_relaxed_that_may_be() {
        assertThat(StandardRules.all().stream()
                        .filter(EligibilityRule::mayBeRelaxed)
                        .<ExplanationKey>map(EligibilityRule::key))
                .containsExactlyInAnyOrderElementsOf(MatchPolicy.standard().relaxable());
    }

    @Test
    void a_policy_that_would_relax_a_rule_that_never_may_be_is_refused() {
        MatchPolicy policy =
                MatchPolicy.builder().addRelaxable(RuleKeys.AREA_TO_AVOID).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedSumRanker.of(policy))
                .withMessageContaining("rule.area-to-avoid");
    }
}
