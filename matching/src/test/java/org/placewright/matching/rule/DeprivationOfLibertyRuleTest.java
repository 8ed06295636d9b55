package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.supported;
import static org.placewright.matching.rule.Says.says;

import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Test;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Requirements;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Offering;
import org.placewright.core.referral.DeprivationOfLibertyOrder;
import org.placewright.core.referral.Referral;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RulePolicy;

class DeprivationOfLibertyRuleTest {

    private static final EligibilityRule<?> RULE = new DeprivationOfLibertyRule();
    private static final Referral ORDERED = referral()
            .deprivationOfLibertyOrder(DeprivationOfLibertyOrder.CURRENT)
            .build();

    @Test
    void the_home_must_be_able_to_carry_it_out() {
        assertThat(says(RULE, ORDERED, home(Answer.YES))).isEqualTo("ALLOWED");
        assertThat(says(RULE, ORDERED, home(Answer.NO))).isEqualTo("EXCLUDED deprivation-of-liberty-not-possible");
        assertThat(says(RULE, ORDERED, home(Answer.NOT_SPECIFIED)))
                .isEqualTo("CANNOT_TELL deprivation-of-liberty-not-said");
        assertThat(says(RULE, referral().build(), home(Answer.NO))).isEqualTo("ALLOWED");
        assertThat(RULE.mayBeRelaxed()).isFalse();
    }

    @Test
    void unusual_kinds_of_home_are_flagged_or_as_the_policy_has_it() {
        Home supported = supported("S").offering(able(Answer.YES)).build();
        assertThat(says(RULE, ORDERED, supported)).isEqualTo("FLAGGED deprivation-of-liberty-unusual-in-kind-of-home");
        assertThat(says(RULE, ORDERED, fostering("F").offering(able(Answer.YES)).build()))
                .isEqualTo("FLAGGED deprivation-of-liberty-unusual-in-kind-of-home");
        RulePolicy strict = RulePolicy.builder()
                .deprivationOfLiberty(ImmutableSortedMap.of(HomeKind.SUPPORTED_ACCOMMODATION, RuleEffect.EXCLUDE))
                .build();
        assertThat(says(RULE, ORDERED, supported, strict))
                .isEqualTo("EXCLUDED deprivation-of-liberty-unusual-in-kind-of-home");
    }

    @Test
    void a_need_without_an_order_is_flagged() {
        Referral applied = ORDERED.withDeprivationOfLibertyOrder(DeprivationOfLibertyOrder.APPLIED_FOR);
        assertThat(says(RULE, applied, home(Answer.YES))).isEqualTo("FLAGGED deprivation-of-liberty-not-ordered");
        Referral needed = referral()
                .needs(Needs.builder()
                        .requirements(Requirements.builder()
                                .deprivationOfLiberty(Answer.YES)
                                .build())
                        .build())
                .build();
        assertThat(says(RULE, needed, home(Answer.YES))).isEqualTo("FLAGGED deprivation-of-liberty-not-ordered");
        assertThat(says(RULE, needed, home(Answer.NO))).isEqualTo("EXCLUDED deprivation-of-liberty-not-possible");
    }

    private static Home home(Answer able) {
        return childrensHome("C").offering(able(able)).build();
    }

    private static Offering able(Answer answer) {
        return Offering.builder().deprivationOfLiberty(answer).build();
    }
}
