package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.rule.Says.says;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Listing;
import org.placewright.matching.RulePolicy;

class SuspensionRuleTest {

    private static final EligibilityRule<?> RULE = new SuspensionRule();

    @Test
    void nobody_is_placed_on_a_day_of_suspension() {
        assertThat(saysOn(NEEDED, NEEDED.plusDays(1))).isEqualTo("EXCLUDED provider-suspended");
        assertThat(saysOn(NEEDED.minusDays(9), NEEDED)).isEqualTo("ALLOWED");
        assertThat(saysOn(NEEDED.plusDays(1), NEEDED.plusDays(9))).isEqualTo("ALLOWED");
        assertThat(RULE.mayBeRelaxed()).isFalse();
    }

    private static String saysOn(LocalDate from, LocalDate until) {
        return says(
                RULE,
                referral().build(),
                childrensHome("C").build(),
                Listing.builder().addSuspensions(DateRange.of(from, until)).build(),
                RulePolicy.STANDARD);
    }
}
