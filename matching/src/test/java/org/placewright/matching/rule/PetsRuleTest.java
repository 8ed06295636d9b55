package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.rule.Says.says;

import org.junit.jupiter.api.Test;
import org.placewright.core.need.Answer;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Pets;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Offering;
import org.placewright.core.referral.Referral;

class PetsRuleTest {

    private static final EligibilityRule<?> RULE = new PetsRule();

    @Test
    void there_must_be_some_or_none_as_recorded() {
        assertThat(says(RULE, needing(Pets.MUST), keeping(Answer.YES))).isEqualTo("ALLOWED");
        assertThat(says(RULE, needing(Pets.MUST), keeping(Answer.NO))).isEqualTo("EXCLUDED no-pets-kept");
        assertThat(says(RULE, needing(Pets.NO), keeping(Answer.YES))).isEqualTo("EXCLUDED pets-kept");
        assertThat(says(RULE, needing(Pets.NO), keeping(Answer.NO))).isEqualTo("ALLOWED");
        assertThat(says(RULE, needing(Pets.NO), keeping(Answer.NOT_SPECIFIED))).isEqualTo("CANNOT_TELL pets-not-said");
        assertThat(says(RULE, needing(Pets.NOT_KNOWN), keeping(Answer.NOT_SPECIFIED)))
                .isEqualTo("ALLOWED");
        assertThat(says(RULE, needing(Pets.CAN), keeping(Answer.NO))).isEqualTo("ALLOWED");
    }

    @Test
    void a_child_who_harms_animals_does_not_live_with_any() {
        Referral harm = referral()
                .needs(Needs.builder()
                        .risks(KnownRisks.NOT_SPECIFIED.with(RiskToOthers.HARM_TO_ANIMALS, RiskAnswer.RISK_PRESENT))
                        .build())
                .build();
        assertThat(says(RULE, harm, keeping(Answer.YES))).isEqualTo("EXCLUDED pets-kept");
        assertThat(says(RULE, harm, keeping(Answer.NO))).isEqualTo("ALLOWED");
        assertThat(RULE.mayBeRelaxed()).isFalse();
    }

    private static Referral needing(Pets pets) {
        return referral()
                .needs(Needs.builder()
                        .requirements(Requirements.builder().pets(pets).build())
                        .build())
                .build();
    }

    private static Home keeping(Answer pets) {
        return fostering("F")
                .offering(Offering.builder().petsKept(pets).build())
                .build();
    }
}
