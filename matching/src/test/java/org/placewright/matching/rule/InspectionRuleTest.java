package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.registration;
import static org.placewright.matching.Examples.supported;
import static org.placewright.matching.rule.Says.full;
import static org.placewright.matching.rule.Says.says;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Allowance;
import org.placewright.matching.InspectionPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RulePolicy;

class InspectionRuleTest {

    private static final EligibilityRule<?> RULE = new InspectionRule();
    private static final Referral CHILD = referral().build();

    @Test
    void the_worst_need_sign_off_and_the_next_are_flagged() {
        assertThat(says(RULE, CHILD, graded(InspectionGrade.INADEQUATE))).isEqualTo("EXCLUDED inspection-judgement");
        assertThat(says(RULE, CHILD, graded(InspectionGrade.REQUIRES_IMPROVEMENT)))
                .isEqualTo("FLAGGED inspection-judgement");
        assertThat(says(RULE, CHILD, graded(InspectionGrade.GOOD))).isEqualTo("ALLOWED");
        assertThat(says(
                        RULE,
                        CHILD,
                        supported("S")
                                .outcome(SupportedAccommodationOutcome.SERIOUS_WEAKNESSES)
                                .build()))
                .isEqualTo("EXCLUDED inspection-judgement");
        assertThat(says(
                        RULE,
                        CHILD,
                        supported("S")
                                .outcome(SupportedAccommodationOutcome.INCONSISTENT)
                                .build()))
                .isEqualTo("FLAGGED inspection-judgement");
        assertThat(says(RULE, CHILD, childrensHome("C").grade(Optional.empty()).build()))
                .isEqualTo("ALLOWED");
    }

    @Test
    void sign_off_has_it_flagged_instead() {
        MatchRequest signedOff = MatchRequest.of(CHILD).withAllowances(Allowance.INSPECTION_SIGN_OFF);
        assertThat(says(RULE, signedOff, graded(InspectionGrade.INADEQUATE))).isEqualTo("FLAGGED inspection-judgement");
        assertThat(full(RULE, CHILD, graded(InspectionGrade.INADEQUATE)).remedy())
                .isPresent();
    }

    @Test
    void what_counts_is_what_was_known_on_the_day_of_asking() {
        Home home = childrensHome("C")
                .grade(Optional.empty())
                .registration(registration(RegistrationStatus.ACTIVE)
                        .withInspections(
                                Inspection.of(NEEDED.minusYears(1), InspectionGrade.GOOD),
                                Inspection.of(NEEDED, InspectionGrade.INADEQUATE)))
                .build();
        assertThat(says(RULE, MatchRequest.of(CHILD).withAsOf(NEEDED.minusDays(1)), home))
                .isEqualTo("ALLOWED");
        assertThat(says(RULE, MatchRequest.of(CHILD).withAsOf(NEEDED), home))
                .isEqualTo("EXCLUDED inspection-judgement");
        assertThat(says(RULE, MatchRequest.of(CHILD).withAsOf(NEEDED.minusYears(2)), home))
                .isEqualTo("ALLOWED");
    }

    @Test
    void a_policy_may_be_stricter() {
        RulePolicy strict = RulePolicy.builder()
                .inspection(new InspectionPolicy(RuleEffect.EXCLUDE, RuleEffect.CONFIRM))
                .build();
        assertThat(says(RULE, CHILD, graded(InspectionGrade.REQUIRES_IMPROVEMENT), strict))
                .isEqualTo("CANNOT_TELL inspection-judgement");
    }

    private static Home graded(InspectionGrade grade) {
        return childrensHome("C").grade(grade).build();
    }
}
