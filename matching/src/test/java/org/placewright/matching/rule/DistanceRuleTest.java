package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.milesEast;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.rule.Says.says;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.RulePolicy;

class DistanceRuleTest {

    private static final EligibilityRule<?> RULE = new DistanceRule();
    private static final RulePolicy TWENTY =
            RulePolicy.builder().maximumMiles(20).build();

    @Test
    void no_distance_is_too_far_unless_the_policy_says_so() {
        assertThat(says(RULE, referral().build(), at(50))).isEqualTo("ALLOWED");
        assertThat(says(RULE, referral().build(), at(20), TWENTY)).isEqualTo("ALLOWED");
        assertThat(says(RULE, referral().build(), at(21), TWENTY)).isEqualTo("EXCLUDED too-far");
        assertThat(RULE.mayBeRelaxed()).isTrue();
    }

    @Test
    void what_cannot_be_located_is_asked_and_nothing_is_where_the_family_is_not_known() {
        assertThat(says(RULE, referral().build(), fostering("F").build(), TWENTY))
                .isEqualTo("CANNOT_TELL home-not-located");
        Referral nowhere = referral().homePostcode(Optional.empty()).build();
        assertThat(says(RULE, nowhere, at(50), TWENTY)).isEqualTo("ALLOWED");
    }

    private static Home at(int miles) {
        return fostering("F").postcode(milesEast(miles)).build();
    }
}
