package org.placewright.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.room;
import static org.placewright.matching.Examples.supported;
import static org.placewright.matching.criterion.Asked.applies;
import static org.placewright.matching.criterion.Asked.score;
import static org.placewright.matching.criterion.Asked.statement;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Background;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.CulturalNeeds;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.Language;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Religion;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.SupportedAccommodationCategory;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Examples;
import org.placewright.matching.Listing;
import org.placewright.matching.MatchRequest;

class SuitabilityTest {

    private static final Language URDU = Language.of("ur");
    private static final Language PUNJABI = Language.of("pa");

    @Test
    void a_carer_connected_with_the_child_scores_one() {
        Criterion<?> criterion = new ConnectedPerson();
        Home kin = fostering("F").addConnectedChildren(ChildId.of("C-1")).build();
        assertThat(score(criterion, referral().build(), kin)).isEqualTo(1);
        assertThat(score(criterion, referral().build(), fostering("F").build())).isZero();
        Referral sister = referral()
                .id(org.placewright.core.id.ReferralId.of("R-2"))
                .child(Examples.child(Sex.FEMALE, 7).withId(ChildId.of("C-2")))
                .build();
        MatchRequest both = MatchRequest.of(referral().build()).withTogether(ImmutableList.of(sister));
        assertThat(Asked.judged(criterion, both, kin, Listing.NOT_SPECIFIED).score())
                .isEqualTo(0.5);
    }

    @Test
    void the_preferred_kind_of_care_scores_one_and_a_suitable_kind_half() {
        Criterion<?> criterion = new RecommendedCare();
        Referral referral = referral()
                .recommendation(
                        new CareRecommendation(Suitability.PREFERRED, Suitability.SUITABLE, Suitability.NOT_SPECIFIED))
                .build();
        assertThat(score(criterion, referral, fostering("F").build())).isEqualTo(1);
        assertThat(score(criterion, referral, childrensHome("C").build())).isEqualTo(0.5);
        assertThat(score(criterion, referral, supported("S").build())).isNaN();
        Referral unsuitable = referral.withRecommendation(
                new CareRecommendation(Suitability.UNSUITABLE, Suitability.PREFERRED, Suitability.SUITABLE));
        assertThat(score(criterion, unsuitable, fostering("F").build())).isZero();
        assertThat(applies(criterion, referral().build())).isFalse();
    }

    @Test
    void faith_counts_where_the_child_has_one_and_the_home_says() {
        Criterion<?> criterion = new CultureFaithLanguage();
        Referral referral = with(Background.builder().religion(Religion.MUSLIM).build(), CulturalNeeds.NOT_KNOWN);
        assertThat(score(criterion, referral, practising(Religion.MUSLIM))).isEqualTo(1);
        assertThat(score(criterion, referral, practising(Religion.HINDU))).isZero();
        assertThat(score(criterion, referral, fostering("F").build())).isNaN();
        Referral other = with(Background.builder().religion(Religion.OTHER).build(), CulturalNeeds.NOT_KNOWN);
        assertThat(score(criterion, other, practising(Religion.OTHER))).isNaN();
        assertThat(score(criterion, other, practising(Religion.HINDU))).isZero();
        assertThat(applies(
                        criterion,
                        with(Background.builder().religion(Religion.NONE).build(), CulturalNeeds.NOT_KNOWN)))
                .isFalse();
        assertThat(applies(criterion, referral().build())).isFalse();
    }

    @Test
    void the_first_language_scores_one_another_shared_half() {
        Criterion<?> criterion = new CultureFaithLanguage();
        Background both =
                Background.builder().firstLanguage(URDU).addLanguages(PUNJABI).build();
        Referral referral = with(both, CulturalNeeds.NOT_KNOWN);
        assertThat(score(criterion, referral, speaking(URDU))).isEqualTo(1);
        assertThat(score(criterion, referral, speaking(PUNJABI))).isEqualTo(0.5);
        assertThat(score(criterion, referral, speaking(Language.ENGLISH))).isZero();
        assertThat(score(criterion, referral, fostering("F").build())).isNaN();
        Background english = both.withLanguages(URDU, Language.ENGLISH);
        assertThat(score(criterion, with(english, CulturalNeeds.NOT_KNOWN), speaking(PUNJABI)))
                .isEqualTo(0.5);
        assertThat(score(
                        criterion,
                        with(english.withNeedsInterpreter(Answer.YES), CulturalNeeds.NOT_KNOWN),
                        speaking(PUNJABI)))
                .isZero();
        assertThat(applies(
                        criterion,
                        with(
                                Background.builder()
                                        .firstLanguage(Language.ENGLISH)
                                        .build(),
                                CulturalNeeds.REQUIRED)))
                .isFalse();
    }

    @Test
    void the_mean_of_faith_and_language_counts_and_the_lesser_where_culture_is_required() {
        Criterion<?> criterion = new CultureFaithLanguage();
        Background background = Background.builder()
                .religion(Religion.MUSLIM)
                .firstLanguage(URDU)
                .build();
        Home faithOnly = practising(Religion.MUSLIM);
        assertThat(score(criterion, with(background, CulturalNeeds.NOT_KNOWN), faithOnly))
                .isEqualTo(0.75);
        assertThat(score(criterion, with(background, CulturalNeeds.REQUIRED), faithOnly))
                .isEqualTo(0.5);
        assertThat(applies(criterion, with(background, CulturalNeeds.NOT_REQUIRED)))
                .isFalse();
        assertThat(statement(criterion, with(background, CulturalNeeds.OTHER), faithOnly))
                .isEqualTo("Can practise the child's faith; Languages not known");
    }

    private static Referral with(Background background, CulturalNeeds wanted) {
        return referral()
                .child(Examples.child(Sex.FEMALE, 9).withBackground(background))
                .needs(Needs.builder()
                        .requirements(
                                Requirements.builder().culturalNeeds(wanted).build())
                        .build())
                .build();
    }

    private static Home practising(Religion faith) {
        return fostering("F")
                .offering(Offering.builder().addFaiths(faith).build())
                .build();
    }

    private static Home speaking(Language language) {
        return fostering("F")
                .offering(Offering.builder().addLanguages(language).build())
                .build();
    }

    @Test
    void what_the_home_says_it_can_do_counts_by_the_share_of_what_is_needed() {
        Criterion<?> criterion = new MeetsNeeds();
        Referral referral = referral()
                .plannedOrEmergency(PlannedOrEmergency.EMERGENCY)
                .needs(Needs.builder()
                        .risks(KnownRisks.NOT_SPECIFIED
                                .with(RiskToChild.SELF_HARM, RiskAnswer.RISK_PRESENT)
                                .with(RiskToChild.GOING_MISSING, RiskAnswer.NO_KNOWN_RISK)
                                .with(RiskToOthers.FIRE_SETTING, RiskAnswer.RISK_PRESENT))
                        .build())
                .build();
        Offering all = Offering.builder()
                .putRisksToChild(RiskToChild.SELF_HARM, Answer.YES)
                .putRisksToOthers(RiskToOthers.FIRE_SETTING, Answer.YES)
                .putStay(KindOfStay.EMERGENCY, Answer.YES)
                .build();
        assertThat(score(criterion, referral, fostering("F").offering(all).build()))
                .isEqualTo(1);
        Offering some = all.withStays(java.util.Map.of())
                .withRisksToOthers(java.util.Map.of(RiskToOthers.FIRE_SETTING, Answer.NO));
        assertThat(score(criterion, referral, fostering("F").offering(some).build()))
                .isCloseTo(0.5, within(1e-12));
        assertThat(statement(criterion, referral, fostering("F").offering(some).build()))
                .isEqualTo("Can do: Self-harm. Cannot: Fire-setting. Does not say: Emergency placement");
        assertThat(score(criterion, referral, fostering("F").build())).isNaN();
        assertThat(applies(criterion, referral().build())).isFalse();
    }

    @Test
    void a_child_who_should_live_with_others_had_better_find_some() {
        Criterion<?> criterion = new Company();
        Referral referral = living(LivingCompanions.WITH_OTHER_CHILDREN);
        assertThat(score(
                        criterion, referral, fostering("F").capacity(room(2, 1)).build()))
                .isEqualTo(1);
        assertThat(score(
                        criterion, referral, fostering("F").capacity(room(2, 0)).build()))
                .isEqualTo(0.5);
        assertThat(score(
                        criterion, referral, fostering("F").capacity(room(1, 0)).build()))
                .isZero();
        assertThat(score(
                        criterion,
                        referral,
                        fostering("F").capacity(java.util.Optional.empty()).build()))
                .isNaN();
    }

    @Test
    void a_solo_placement_is_one_the_home_offers_or_cannot_help() {
        Criterion<?> criterion = new Company();
        Referral referral = living(LivingCompanions.SOLO);
        assertThat(score(
                        criterion, referral, fostering("F").capacity(room(1, 0)).build()))
                .isEqualTo(1);
        assertThat(score(criterion, referral, solo(Answer.YES))).isEqualTo(1);
        assertThat(score(criterion, referral, solo(Answer.NO))).isZero();
        assertThat(score(criterion, referral, solo(Answer.NOT_SPECIFIED))).isNaN();
        assertThat(applies(criterion, living(LivingCompanions.NO_PREFERENCE))).isFalse();
        assertThat(applies(criterion, living(LivingCompanions.NOT_SPECIFIED))).isFalse();
    }

    private static Home solo(Answer answer) {
        return childrensHome("C")
                .offering(Offering.builder().soloPlacements(answer).build())
                .build();
    }

    private static Referral living(LivingCompanions companions) {
        return referral()
                .needs(Needs.builder()
                        .requirements(Requirements.builder()
                                .livingCompanions(companions)
                                .build())
                        .build())
                .build();
    }

    @Test
    void sharing_with_unknown_adults_scores_nothing_from_sixteen() {
        Criterion<?> criterion = new RingFencedSetting();
        Referral referral = referral().child(Examples.child(Sex.MALE, 16)).build();
        assertThat(score(criterion, referral, categorised(SupportedAccommodationCategory.SELF_CONTAINED)))
                .isEqualTo(1);
        assertThat(score(criterion, referral, categorised(SupportedAccommodationCategory.SHARED_RING_FENCED)))
                .isEqualTo(1);
        assertThat(score(criterion, referral, categorised(SupportedAccommodationCategory.SHARED_OPEN)))
                .isZero();
        assertThat(score(criterion, referral, supported("S").build())).isNaN();
        assertThat(score(criterion, referral, fostering("F").build())).isEqualTo(1);
        assertThat(applies(
                        criterion,
                        referral().child(Examples.child(Sex.MALE, 15)).build()))
                .isFalse();
    }

    private static Home categorised(SupportedAccommodationCategory category) {
        return supported("S").category(category).build();
    }
}
