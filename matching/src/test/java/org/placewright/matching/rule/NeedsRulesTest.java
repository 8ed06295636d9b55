package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.registration;
import static org.placewright.matching.Examples.room;
import static org.placewright.matching.Examples.supported;
import static org.placewright.matching.rule.Says.full;
import static org.placewright.matching.rule.Says.says;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ChildId;
import org.placewright.core.money.Ratio;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.SupportedAccommodationCategory;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RulePolicy;

class NeedsRulesTest {

    @Test
    void the_house_must_be_adapted_and_is_asked_about_where_it_does_not_say() {
        EligibilityRule<?> rule = new AccessibilityRule();
        Referral wheelchair = requiring(Requirements.builder()
                .homeAdaptation(Requirement.of(List.of(Adaptation.WHEELCHAIR_ACCESS, Adaptation.HOIST)))
                .build());
        assertThat(says(rule, wheelchair, adapted(Answer.YES, Answer.YES))).isEqualTo("ALLOWED");
        assertThat(says(rule, wheelchair, adapted(Answer.YES, Answer.NO))).isEqualTo("EXCLUDED no-adaptation");
        assertThat(says(rule, wheelchair, adapted(Answer.YES, Answer.NOT_SPECIFIED)))
                .isEqualTo("CANNOT_TELL adaptation-not-said");
        assertThat(full(rule, wheelchair, adapted(Answer.YES, Answer.NO)).statement())
                .isEqualTo("Not adapted: Hoist");
        assertThat(says(rule, referral().build(), adapted(Answer.NO, Answer.NO)))
                .isEqualTo("ALLOWED");
        Referral somehow = requiring(Requirements.builder()
                .homeAdaptation(new Requirement<>(Answer.YES, ImmutableSortedSet.<Adaptation>of()))
                .build());
        assertThat(says(rule, somehow, adapted(Answer.YES, Answer.YES)))
                .isEqualTo("CANNOT_TELL which-adaptation-not-said");
        assertThat(rule.mayBeRelaxed()).isFalse();
    }

    @Test
    void what_is_not_said_is_as_the_policy_has_it() {
        Referral signs = requiring(Requirements.builder()
                .specificCommunication(Requirement.of(List.of(SpecificCommunication.BSL)))
                .build());
        EligibilityRule<?> rule = new CommunicationRule();
        Home silent = fostering("F").build();
        assertThat(says(rule, signs, silent)).isEqualTo("CANNOT_TELL communication-not-said");
        assertThat(says(rule, signs, silent, notSaid(RuleKeys.COMMUNICATION, RuleEffect.ALLOW)))
                .isEqualTo("ALLOWED");
        Home no = fostering("F")
                .offering(Offering.builder()
                        .putCommunication(SpecificCommunication.BSL, Answer.NO)
                        .build())
                .build();
        assertThat(says(rule, signs, no)).isEqualTo("EXCLUDED no-communication");
    }

    @Test
    void only_the_support_the_home_must_give_itself_is_asked_of_it() {
        EligibilityRule<?> rule = new AdditionalSupportRule();
        Home none = fostering("F")
                .offering(Offering.builder()
                        .putAdditionalSupport(AdditionalSupport.TAXIS_TO_SCHOOL, Answer.NO)
                        .putAdditionalSupport(AdditionalSupport.THERAPEUTIC_SUPPORT, Answer.NO)
                        .build())
                .build();
        assertThat(says(rule, givenBy(AdditionalSupport.TAXIS_TO_SCHOOL), none)).isEqualTo("ALLOWED");
        assertThat(says(rule, givenBy(AdditionalSupport.THERAPEUTIC_SUPPORT), none))
                .isEqualTo("EXCLUDED no-support");
        assertThat(says(
                        rule,
                        givenBy(AdditionalSupport.THERAPEUTIC_SUPPORT),
                        fostering("F").build()))
                .isEqualTo("ALLOWED");
        RulePolicy taxis = RulePolicy.builder()
                .supportsFromHome(ImmutableSortedSet.of(AdditionalSupport.TAXIS_TO_SCHOOL))
                .build();
        assertThat(says(rule, givenBy(AdditionalSupport.TAXIS_TO_SCHOOL), none, taxis))
                .isEqualTo("EXCLUDED no-support");
    }

    @Test
    void a_risk_the_home_says_it_cannot_manage_excludes_it() {
        EligibilityRule<?> rule = new RiskToChildRule();
        Referral missing = referral()
                .needs(Needs.builder()
                        .risks(KnownRisks.NOT_SPECIFIED
                                .with(RiskToChild.GOING_MISSING, RiskAnswer.RISK_PRESENT)
                                .with(RiskToOthers.FIRE_SETTING, RiskAnswer.RISK_PRESENT)
                                .with(RiskToChild.SELF_HARM, RiskAnswer.NO_KNOWN_RISK))
                        .build())
                .build();
        assertThat(says(rule, missing, fostering("F").build())).isEqualTo("ALLOWED");
        assertThat(says(rule, missing, managing(RiskToChild.SELF_HARM, Answer.NO)))
                .isEqualTo("ALLOWED");
        assertThat(says(rule, missing, managing(RiskToChild.GOING_MISSING, Answer.NO)))
                .isEqualTo("EXCLUDED risk-to-child-not-managed");
        Home noFire = fostering("F")
                .offering(Offering.builder()
                        .putRisksToOthers(RiskToOthers.FIRE_SETTING, Answer.NO)
                        .build())
                .build();
        assertThat(full(new RiskToOthersRule(), missing, noFire).statement())
                .isEqualTo("Says it cannot manage: Fire-setting");
        assertThat(says(
                        rule,
                        missing,
                        managing(RiskToChild.SELF_HARM, Answer.YES),
                        notSaid(RuleKeys.RISK_TO_CHILD, RuleEffect.CONFIRM)))
                .isEqualTo("CANNOT_TELL risk-to-child-managed-not-said");
    }

    @Test
    void the_ratio_and_the_night_must_be_staffed() {
        EligibilityRule<?> rule = new StaffingRule();
        Referral twoToOne = referral()
                .needs(Needs.builder().minimumAdultSupport(Ratio.TWO_TO_ONE).build())
                .build();
        assertThat(says(rule, twoToOne, staffing(Ratio.TWO_TO_ONE, Answer.NO))).isEqualTo("ALLOWED");
        assertThat(says(rule, twoToOne, staffing(Ratio.ONE_TO_ONE, Answer.YES)))
                .isEqualTo("EXCLUDED ratio-not-staffed");
        assertThat(says(rule, twoToOne, fostering("F").build())).isEqualTo("CANNOT_TELL ratio-not-said");
        Referral night = referral()
                .needs(Needs.builder().wakingNight(Answer.YES).build())
                .build();
        assertThat(says(rule, night, staffing(Ratio.ONE_TO_ONE, Answer.YES))).isEqualTo("ALLOWED");
        assertThat(says(rule, night, staffing(Ratio.ONE_TO_ONE, Answer.NO))).isEqualTo("EXCLUDED no-waking-night");
        assertThat(says(rule, night, staffing(Ratio.ONE_TO_ONE, Answer.NOT_SPECIFIED)))
                .isEqualTo("CANNOT_TELL waking-night-not-said");
    }

    @Test
    void a_registration_that_lists_needs_should_list_the_childs() {
        EligibilityRule<?> rule = new RegisteredNeedsRule();
        Referral hoist = requiring(Requirements.builder()
                .homeAdaptation(Requirement.of(List.of(Adaptation.HOIST)))
                .build());
        assertThat(says(rule, hoist, registered(RegisteredNeed.PHYSICAL_DISABILITY)))
                .isEqualTo("ALLOWED");
        Home other = registered(RegisteredNeed.LEARNING_DISABILITY);
        assertThat(says(rule, hoist, other)).isEqualTo("CANNOT_TELL need-not-registered");
        assertThat(says(
                        rule,
                        hoist,
                        other,
                        RulePolicy.builder()
                                .whenNeedNotRegistered(RuleEffect.EXCLUDE)
                                .build()))
                .isEqualTo("EXCLUDED need-not-registered");
        assertThat(says(rule, hoist, childrensHome("C").build())).isEqualTo("ALLOWED");
        assertThat(says(rule, referral().build(), other)).isEqualTo("ALLOWED");
    }

    @Test
    void a_home_that_says_it_takes_no_emergencies_is_out_in_one() {
        EligibilityRule<?> rule = new KindOfStayRule();
        Referral emergency =
                referral().plannedOrEmergency(PlannedOrEmergency.EMERGENCY).build();
        assertThat(says(rule, emergency, staying(KindOfStay.EMERGENCY, Answer.NO)))
                .isEqualTo("EXCLUDED stay-not-offered");
        assertThat(says(rule, emergency, staying(KindOfStay.EMERGENCY, Answer.YES)))
                .isEqualTo("ALLOWED");
        assertThat(says(rule, emergency, fostering("F").build())).isEqualTo("ALLOWED");
        assertThat(says(rule, referral().build(), staying(KindOfStay.EMERGENCY, Answer.NO)))
                .isEqualTo("ALLOWED");
        FosteringHousehold kin = ((FosteringHousehold) staying(KindOfStay.EMERGENCY, Answer.NO))
                .withConnectedChildren(emergency.child().id());
        assertThat(says(rule, emergency, kin)).isEqualTo("FLAGGED stay-not-offered-to-others");
        assertThat(says(rule, emergency, kin.withConnectedChildren(ChildId.of("C-9"))))
                .isEqualTo("EXCLUDED stay-not-offered");
        assertThat(full(rule, emergency, kin).statement())
                .isEqualTo("Does not offer this kind of stay: Emergency; the carer is connected with the child: to be"
                        + " assessed");
        MatchRequest baby = MatchRequest.of(referral().build()).withStay(KindOfStay.PARENT_AND_CHILD);
        assertThat(says(rule, baby, fostering("F").build())).isEqualTo("CANNOT_TELL stay-not-said");
        assertThat(says(rule, baby, staying(KindOfStay.PARENT_AND_CHILD, Answer.YES)))
                .isEqualTo("ALLOWED");
    }

    @Test
    void a_child_who_should_live_alone_comes_to_a_home_that_takes_one_alone() {
        EligibilityRule<?> rule = new SoloRule();
        Referral alone = requiring(
                Requirements.builder().livingCompanions(LivingCompanions.SOLO).build());
        assertThat(says(rule, alone, solo(Answer.YES, 0))).isEqualTo("ALLOWED");
        assertThat(says(rule, alone, solo(Answer.YES, 1))).isEqualTo("EXCLUDED others-live-there");
        assertThat(says(rule, alone, solo(Answer.NO, 0))).isEqualTo("EXCLUDED solo-not-offered");
        assertThat(says(rule, alone, solo(Answer.NOT_SPECIFIED, 0))).isEqualTo("CANNOT_TELL solo-not-said");
        assertThat(says(
                        rule,
                        alone,
                        childrensHome("C").capacity(Optional.empty()).build()))
                .isEqualTo("CANNOT_TELL whether-others-live-there-not-known");
        assertThat(says(rule, alone, childrensHome("C").capacity(room(1, 0)).build()))
                .isEqualTo("ALLOWED");
        assertThat(says(
                        rule,
                        alone,
                        supported("S")
                                .category(SupportedAccommodationCategory.SELF_CONTAINED)
                                .build()))
                .isEqualTo("ALLOWED");
        assertThat(says(rule, referral().build(), solo(Answer.NO, 3))).isEqualTo("ALLOWED");
        RulePolicy lenient = RulePolicy.builder().whenSolo(RuleEffect.FLAG).build();
        assertThat(says(rule, alone, solo(Answer.YES, 1), lenient)).isEqualTo("FLAGGED others-live-there");
        assertThat(says(rule, alone, solo(Answer.NOT_SPECIFIED, 0), lenient)).isEqualTo("FLAGGED solo-not-said");
    }

    private static Home solo(Answer offered, int living) {
        return childrensHome("C")
                .capacity(room(4, living))
                .offering(Offering.builder().soloPlacements(offered).build())
                .build();
    }

    private static Home staying(KindOfStay stay, Answer answer) {
        return fostering("F")
                .offering(Offering.builder().putStay(stay, answer).build())
                .build();
    }

    private static Home registered(RegisteredNeed need) {
        return childrensHome("C")
                .registration(registration(RegistrationStatus.ACTIVE).withNeeds(need))
                .build();
    }

    private static Home staffing(Ratio highest, Answer night) {
        return fostering("F")
                .offering(Offering.builder()
                        .highestRatio(highest)
                        .wakingNight(night)
                        .build())
                .build();
    }

    private static Home managing(RiskToChild risk, Answer answer) {
        return fostering("F")
                .offering(Offering.builder().putRisksToChild(risk, answer).build())
                .build();
    }

    private static Home adapted(Answer wheelchair, Answer hoist) {
        return fostering("F")
                .offering(Offering.builder()
                        .putAdaptation(Adaptation.WHEELCHAIR_ACCESS, wheelchair)
                        .putAdaptation(Adaptation.HOIST, hoist)
                        .build())
                .build();
    }

    private static Referral givenBy(AdditionalSupport support) {
        return requiring(Requirements.builder()
                .additionalSupport(Requirement.of(List.of(support)))
                .build());
    }

    private static Referral requiring(Requirements requirements) {
        return referral()
                .needs(Needs.builder().requirements(requirements).build())
                .build();
    }

    private static RulePolicy notSaid(ExplanationKey rule, RuleEffect effect) {
        return RulePolicy.builder().putWhenNotSaid(rule, effect).build();
    }
}
