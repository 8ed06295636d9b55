package org.placewright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Test;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.SupportedAccommodationOutcome;

class RulePolicyTest {

    @Test
    void what_the_law_sets_cannot_be_more_lenient() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RulePolicy.builder().supportedAccommodationFromAge(15).build())
                .withMessageContaining("Maybe");
        assertThat(RulePolicy.builder().supportedAccommodationFromAge(18).build())
                .isNotEqualTo(RulePolicy.STANDARD);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RulePolicy.builder().supportedAccommodationFromAge(19).build());
        assertThatIllegalArgumentException().isThrownBy(() -> new SecurePolicy(73, 28, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new SecurePolicy(-1, 28, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new SecurePolicy(72, 27, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new SecurePolicy(72, 28, 12));
        assertThat(new SecurePolicy(72, 28, 13)).isEqualTo(SecurePolicy.STANDARD);
    }

    @Test
    void a_distance_is_at_least_a_mile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePolicy.builder().maximumMiles(0).build());
        assertThat(RulePolicy.builder().maximumMiles(1).build().maximumMiles()).hasValue(1);
    }

    @Test
    void what_is_not_said_never_excludes_and_is_named_by_the_rules_that_ask() {
        RulePolicy policy = RulePolicy.builder()
                .putWhenNotSaid(RuleKeys.PETS, RuleEffect.FLAG)
                .build();
        assertThat(policy.effectWhenNotSaid(RuleKeys.PETS)).isEqualTo(RuleEffect.FLAG);
        assertThat(policy.effectWhenNotSaid(RuleKeys.STAFFING)).isEqualTo(RuleEffect.CONFIRM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePolicy.builder()
                        .putWhenNotSaid(RuleKeys.PETS, RuleEffect.EXCLUDE)
                        .build())
                .withMessageContaining("rule.pets");
        assertThatIllegalArgumentException().isThrownBy(() -> RulePolicy.builder()
                .putWhenNotSaid(RuleKeys.VACANCY, RuleEffect.FLAG)
                .build());
        assertThatIllegalArgumentException().isThrownBy(() -> policy.effectWhenNotSaid(RuleKeys.VACANCY));
    }

    @Test
    void the_better_judgement_is_not_treated_more_strictly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InspectionPolicy(RuleEffect.FLAG, RuleEffect.CONFIRM));
        InspectionPolicy policy = new InspectionPolicy(RuleEffect.EXCLUDE, RuleEffect.CONFIRM);
        assertThat(policy.effectOf(InspectionGrade.INADEQUATE)).isEqualTo(RuleEffect.EXCLUDE);
        assertThat(policy.effectOf(InspectionGrade.GOOD)).isEqualTo(RuleEffect.ALLOW);
        assertThat(policy.effectOf(SupportedAccommodationOutcome.INCONSISTENT)).isEqualTo(RuleEffect.CONFIRM);
    }

    @Test
    void a_risk_that_means_nothing_is_the_same_as_one_not_named() {
        assertThat(new ImpactPolicy(ImmutableSortedMap.of(RiskToOthers.FIRE_SETTING, RiskImpact.NONE)))
                .isEqualTo(new ImpactPolicy(ImmutableSortedMap.of()));
        assertThat(ImpactPolicy.STANDARD.of(RiskToOthers.HARM_TO_ANIMALS)).isEqualTo(RiskImpact.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RiskImpact.builder().youngerByYears(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RiskImpact.builder().youngerByYears(19).build());
    }

    @Test
    void of_two_effects_the_stricter_holds_and_a_doubt_does_not_exclude() {
        assertThat(RuleEffect.FLAG.or(RuleEffect.CONFIRM)).isEqualTo(RuleEffect.CONFIRM);
        assertThat(RuleEffect.EXCLUDE.or(RuleEffect.ALLOW)).isEqualTo(RuleEffect.EXCLUDE);
        assertThat(RuleEffect.EXCLUDE.ifItHolds()).isEqualTo(RuleEffect.CONFIRM);
        assertThat(RuleEffect.FLAG.ifItHolds()).isEqualTo(RuleEffect.FLAG);
    }

    @Test
    void what_is_not_recorded_of_residents_never_excludes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePolicy.builder()
                        .whenResidentsNotKnown(RuleEffect.EXCLUDE)
                        .build())
                .withMessageContaining("RulePolicy whenResidentsNotKnown must not be EXCLUDE")
                .withMessageContaining("Maybe CONFIRM");
    }
}
