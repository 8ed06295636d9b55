package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.child;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.secureHome;
import static org.placewright.matching.Examples.supported;
import static org.placewright.matching.rule.Says.full;
import static org.placewright.matching.rule.Says.says;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Sex;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SecureAccommodationAuthority;
import org.placewright.core.time.DateRange;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RulePolicy;
import org.placewright.matching.SecurePolicy;

class KindOfHomeRuleTest {

    private static final EligibilityRule<?> RULE = new KindOfHomeRule();

    @Test
    void supported_accommodation_is_for_sixteen_and_over() {
        Home home = supported("S").build();
        assertThat(says(RULE, aged(15).build(), home)).isEqualTo("EXCLUDED too-young-for-supported-accommodation");
        assertThat(says(RULE, aged(16).build(), home)).isEqualTo("ALLOWED");
        RulePolicy stricter =
                RulePolicy.builder().supportedAccommodationFromAge(17).build();
        assertThat(says(RULE, aged(16).build(), home, stricter))
                .isEqualTo("EXCLUDED too-young-for-supported-accommodation");
        assertThat(says(RULE, aged(17).build(), home, stricter)).isEqualTo("ALLOWED");
    }

    @Test
    void a_secure_home_needs_an_order_that_covers_the_day_or_remand() {
        Home home = secureHome("T").build();
        assertThat(says(RULE, aged(14).build(), home)).isEqualTo("EXCLUDED secure-without-authority");
        assertThat(says(
                        RULE,
                        aged(14).secureAccommodation(order(NEEDED, Answer.NOT_SPECIFIED))
                                .build(),
                        home))
                .isEqualTo("ALLOWED");
        assertThat(says(
                        RULE,
                        aged(14).secureAccommodation(order(NEEDED.plusDays(1), Answer.YES))
                                .build(),
                        home))
                .isEqualTo("EXCLUDED secure-without-authority");
        SecureAccommodationAuthority remand = new SecureAccommodationAuthority(Optional.empty(), Answer.NO, Answer.YES);
        assertThat(says(RULE, aged(12).secureAccommodation(remand).build(), home))
                .isEqualTo("ALLOWED");
        assertThat(RULE.mayBeRelaxed()).isFalse();
    }

    @Test
    void below_thirteen_the_secretary_of_state_must_have_approved_too() {
        Home home = secureHome("T").build();
        assertThat(says(
                        RULE,
                        aged(12).secureAccommodation(order(NEEDED, Answer.NOT_SPECIFIED))
                                .build(),
                        home))
                .isEqualTo("EXCLUDED secure-without-approval");
        assertThat(says(
                        RULE,
                        aged(12).secureAccommodation(order(NEEDED, Answer.YES)).build(),
                        home))
                .isEqualTo("ALLOWED");
        assertThat(says(
                        RULE,
                        aged(13).secureAccommodation(order(NEEDED, Answer.NO)).build(),
                        home))
                .isEqualTo("ALLOWED");
        assertThat(says(RULE, aged(12).build(), home)).isEqualTo("EXCLUDED secure-without-authority-or-approval");
        assertThat(full(RULE, aged(12).build(), home).statement())
                .contains("order under section 25", "remand", "Secretary of State's approval");
    }

    @Test
    void in_an_emergency_it_may_keep_a_child_for_72_hours_once_that_is_confirmed() {
        Home home = secureHome("T").build();
        Referral emergency =
                aged(14).plannedOrEmergency(PlannedOrEmergency.EMERGENCY).build();
        assertThat(says(RULE, emergency, home)).isEqualTo("CANNOT_TELL secure-without-order-for-hours");
        assertThat(says(RULE, MatchRequest.of(aged(14).build()).withStay(KindOfStay.EMERGENCY), home))
                .isEqualTo("CANNOT_TELL secure-without-order-for-hours");
        assertThat(says(RULE, MatchRequest.of(aged(14).build()).withStay(KindOfStay.SHORT_TERM), home))
                .isEqualTo("EXCLUDED secure-without-authority");
        assertThat(full(RULE, emergency, home).statement())
                .contains("72 hours in any 28 days", "are the criteria of section 25 met");
        assertThat(says(
                        RULE,
                        aged(12).plannedOrEmergency(PlannedOrEmergency.EMERGENCY)
                                .build(),
                        home))
                .isEqualTo("EXCLUDED secure-without-approval");
        RulePolicy never =
                RulePolicy.builder().secure(new SecurePolicy(0, 28, 13)).build();
        assertThat(says(RULE, emergency, home, never)).isEqualTo("EXCLUDED secure-without-authority");
    }

    @Test
    void a_kind_of_care_recorded_as_unsuitable_is_excluded_and_the_others_are_not() {
        Referral noFoster = aged(16).recommendation(new CareRecommendation(
                        Suitability.UNSUITABLE, Suitability.NOT_SPECIFIED, Suitability.UNSUITABLE))
                .build();
        assertThat(says(RULE, noFoster, fostering("F").build())).isEqualTo("EXCLUDED kind-of-care-unsuitable");
        assertThat(says(RULE, noFoster, supported("S").build())).isEqualTo("EXCLUDED kind-of-care-unsuitable");
        assertThat(says(RULE, noFoster, childrensHome("C").build())).isEqualTo("ALLOWED");
    }

    private static Referral.Builder aged(int age) {
        return referral().child(child(Sex.MALE, age));
    }

    private static SecureAccommodationAuthority order(LocalDate from, Answer approval) {
        return new SecureAccommodationAuthority(
                Optional.of(DateRange.of(from, from.plusDays(10))), approval, Answer.NOT_SPECIFIED);
    }
}
