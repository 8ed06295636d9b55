package org.placewright.core.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.placewright.core.money.Ratio;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.SpecificCommunication;

class OfferingTest {

    @Test
    void says_neither_yes_nor_no_where_nothing_is_said() {
        Offering offering = Offering.NOT_SPECIFIED;

        assertThat(Adaptation.values()).extracting(offering::has).containsOnly(Answer.NOT_SPECIFIED);
        assertThat(KindOfStay.values()).extracting(offering::offers).containsOnly(Answer.NOT_SPECIFIED);
        assertThat(SpecificCommunication.values()).extracting(offering::offers).containsOnly(Answer.NOT_SPECIFIED);
        assertThat(AdditionalSupport.values()).extracting(offering::offers).containsOnly(Answer.NOT_SPECIFIED);
        assertThat(RiskToChild.values()).extracting(offering::canManage).containsOnly(Answer.NOT_SPECIFIED);
        assertThat(RiskToOthers.values()).extracting(offering::canManage).containsOnly(Answer.NOT_SPECIFIED);
        assertThat(offering.petsKept()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(offering.soloPlacements()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(offering.deprivationOfLiberty()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(offering.wakingNight()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(offering.canStaff(Ratio.ONE_TO_ONE)).isEqualTo(Answer.NOT_SPECIFIED);
    }

    @Test
    void says_what_it_was_told() {
        Offering offering = Offering.builder()
                .putAdaptation(Adaptation.HOIST, Answer.NO)
                .putStay(KindOfStay.EMERGENCY, Answer.YES)
                .putCommunication(SpecificCommunication.BSL, Answer.YES)
                .putAdditionalSupport(AdditionalSupport.RESPITE_WORKER, Answer.NO)
                .putRisksToChild(RiskToChild.SELF_HARM, Answer.YES)
                .putRisksToOthers(RiskToOthers.FIRE_SETTING, Answer.NO)
                .build();

        assertThat(offering.has(Adaptation.HOIST)).isEqualTo(Answer.NO);
        assertThat(offering.offers(KindOfStay.EMERGENCY)).isEqualTo(Answer.YES);
        assertThat(offering.offers(SpecificCommunication.BSL)).isEqualTo(Answer.YES);
        assertThat(offering.offers(AdditionalSupport.RESPITE_WORKER)).isEqualTo(Answer.NO);
        assertThat(offering.canManage(RiskToChild.SELF_HARM)).isEqualTo(Answer.YES);
        assertThat(offering.canManage(RiskToOthers.FIRE_SETTING)).isEqualTo(Answer.NO);
    }

    @Test
    void takes_not_specified_for_nothing_said() {
        Offering offering = Offering.builder()
                .putAdaptation(Adaptation.HOIST, Answer.NOT_SPECIFIED)
                .putStay(KindOfStay.EMERGENCY, Answer.NOT_SPECIFIED)
                .putCommunication(SpecificCommunication.BSL, Answer.NOT_SPECIFIED)
                .putAdditionalSupport(AdditionalSupport.RESPITE_WORKER, Answer.NOT_SPECIFIED)
                .putRisksToChild(RiskToChild.SELF_HARM, Answer.NOT_SPECIFIED)
                .putRisksToOthers(RiskToOthers.FIRE_SETTING, Answer.NOT_SPECIFIED)
                .build();

        assertThat(offering).isEqualTo(Offering.NOT_SPECIFIED);
        assertThat(offering.withAdaptations(
                                ImmutableMap.of(Adaptation.HOIST, Answer.NOT_SPECIFIED, Adaptation.LIFT, Answer.NO))
                        .adaptations())
                .containsOnlyKeys(Adaptation.LIFT);
    }

    @Test
    void can_staff_up_to_its_highest_ratio() {
        Offering offering = Offering.builder().highestRatio(Ratio.ONE_TO_ONE).build();

        assertThat(offering.canStaff(Ratio.of(1, 2))).isEqualTo(Answer.YES);
        assertThat(offering.canStaff(Ratio.ONE_TO_ONE)).isEqualTo(Answer.YES);
        assertThat(offering.canStaff(Ratio.TWO_TO_ONE)).isEqualTo(Answer.NO);
    }
}
