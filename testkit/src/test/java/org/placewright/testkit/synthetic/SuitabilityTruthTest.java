package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Background;
import org.placewright.core.child.Child;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.id.Urn;
import org.placewright.core.measure.Lengths;
import org.placewright.core.money.Ratio;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.CulturalNeeds;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.Language;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Pets;
import org.placewright.core.need.Religion;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;

/** Each part of the documented formula counts as it says. */
class SuitabilityTruthTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 7);
    private static final Postcode HERE = Postcode.of("ZA1 1AA");
    private static final Postcode FAR = Postcode.of("ZA2 1AA");
    private static final SuitabilityTruth TRUTH = new SuitabilityTruth(postcode -> postcode.equals(HERE)
            ? Optional.of(new GridPoint(400_000, 300_000))
            : postcode.equals(FAR) ? Optional.of(new GridPoint(448_000, 300_000)) : Optional.empty());

    /** A boy of twelve for whom a home is preferred, who needs nothing that is known. */
    private static final Referral REFERRAL = Referral.builder()
            .id(ReferralId.of("R1"))
            .child(Child.builder()
                    .id(ChildId.of("C1"))
                    .sex(Sex.MALE)
                    .dateOfBirth(LocalDate.of(2012, 6, 1))
                    .build())
            .neededFrom(DAY)
            .homePostcode(HERE)
            .recommendation(new CareRecommendation(Suitability.SUITABLE, Suitability.PREFERRED, Suitability.UNSUITABLE))
            .build();

    private static final ChildrensHome HOME = ChildrensHome.builder()
            .id(HomeId.of("H1"))
            .postcode(HERE)
            .acceptedAges(Range.closed(8, 17))
            .build();

    private static final Resident RESIDENT = Resident.builder()
            .token(ResidentToken.of("T1"))
            .birthMonth(YearMonth.of(2010, 1))
            .build();

    private static double score(Referral referral, ChildrensHome home) {
        return TRUTH.score(referral, home);
    }

    private static Referral with(UnaryOperator<Needs> change) {
        return REFERRAL.withNeeds(change.apply(REFERRAL.needs()));
    }

    private static Referral requiring(UnaryOperator<Requirements> change) {
        return with(needs -> needs.withRequirements(change.apply(needs.requirements())));
    }

    private static Referral atRisk(KnownRisks risks) {
        return with(needs -> needs.withRisks(risks));
    }

    private static ChildrensHome livedInBy(Resident resident) {
        return HOME.withResidents(Residents.of(resident));
    }

    @Test
    void distance_fit_sibling_and_needs_weigh_as_documented() {
        assertThat(score(REFERRAL, HOME)).isCloseTo(0.35 + 0.25 + 0.20, within(1e-12));
        assertThat(score(REFERRAL.withSiblingsLiveAt(HOME.id()), HOME)).isCloseTo(1, within(1e-12));
        double miles = 48_000 / 1609.344;
        assertThat(score(REFERRAL, HOME.withPostcode(FAR)))
                .isCloseTo(0.35 * Math.exp(-miles / 15) + 0.45, within(1e-9));
        assertThat(score(REFERRAL, HOME.withPostcode(Optional.empty())))
                .isCloseTo(0.35 * Math.exp(-1) + 0.45, within(1e-12));
        assertThat(score(REFERRAL.withRecommendation(CareRecommendation.NOT_SPECIFIED), HOME))
                .isCloseTo(0.35 + 0.125 + 0.20, within(1e-12));
    }

    @Test
    void ages_registration_and_unsuitable_care_leave_nothing() {
        assertThat(score(REFERRAL, HOME.withAcceptedAges(Range.closed(13, 17)))).isZero();
        Registration suspended = Registration.builder()
                .urn(Urn.of("9100001"))
                .status(RegistrationStatus.SUSPENDED)
                .build();
        assertThat(score(REFERRAL, HOME.withRegistration(suspended))).isZero();
        assertThat(score(REFERRAL, HOME.withRegistration(suspended.withStatus(RegistrationStatus.ACTIVE))))
                .isPositive();
        assertThat(score(
                        REFERRAL.withRecommendation(new CareRecommendation(
                                Suitability.PREFERRED, Suitability.UNSUITABLE, Suitability.UNSUITABLE)),
                        HOME))
                .isZero();
    }

    /** A need and the same home where it says yes, no and nothing. */
    private static void counts(Referral referral, Offering yes, Offering no) {
        double met = score(referral, HOME.withOffering(yes));
        assertThat(met).isCloseTo(0.8, within(1e-12));
        assertThat(score(referral, HOME.withOffering(no))).isCloseTo(0.6, within(1e-12));
        assertThat(score(referral, HOME)).isCloseTo(0.7, within(1e-12));
    }

    @Test
    void each_need_counts_by_what_the_home_says() {
        counts(
                requiring(any -> any.withHomeAdaptation(Requirement.of(ImmutableList.of(Adaptation.HOIST)))),
                Offering.builder().putAdaptation(Adaptation.HOIST, Answer.YES).build(),
                Offering.builder().putAdaptation(Adaptation.HOIST, Answer.NO).build());
        counts(
                requiring(any ->
                        any.withSpecificCommunication(Requirement.of(ImmutableList.of(SpecificCommunication.BSL)))),
                Offering.builder()
                        .putCommunication(SpecificCommunication.BSL, Answer.YES)
                        .build(),
                Offering.builder()
                        .putCommunication(SpecificCommunication.BSL, Answer.NO)
                        .build());
        counts(
                requiring(any -> any.withAdditionalSupport(
                        Requirement.of(ImmutableList.of(AdditionalSupport.THERAPEUTIC_SUPPORT)))),
                Offering.builder()
                        .putAdditionalSupport(AdditionalSupport.THERAPEUTIC_SUPPORT, Answer.YES)
                        .build(),
                Offering.builder()
                        .putAdditionalSupport(AdditionalSupport.THERAPEUTIC_SUPPORT, Answer.NO)
                        .build());
        counts(
                requiring(any -> any.withDeprivationOfLiberty(Answer.YES)),
                Offering.builder().deprivationOfLiberty(Answer.YES).build(),
                Offering.builder().deprivationOfLiberty(Answer.NO).build());
        counts(
                requiring(any -> any.withLivingCompanions(LivingCompanions.SOLO)),
                Offering.builder().soloPlacements(Answer.YES).build(),
                Offering.builder().soloPlacements(Answer.NO).build());
        counts(
                requiring(any -> any.withPets(Pets.MUST)),
                Offering.builder().petsKept(Answer.YES).build(),
                Offering.builder().petsKept(Answer.NO).build());
        counts(
                requiring(any -> any.withPets(Pets.NO)),
                Offering.builder().petsKept(Answer.NO).build(),
                Offering.builder().petsKept(Answer.YES).build());
    }

    @Test
    void risks_staffing_and_urgency_count_too() {
        counts(
                atRisk(KnownRisks.NOT_SPECIFIED.with(RiskToChild.SELF_HARM, RiskAnswer.RISK_PRESENT)),
                Offering.builder()
                        .putRisksToChild(RiskToChild.SELF_HARM, Answer.YES)
                        .build(),
                Offering.builder()
                        .putRisksToChild(RiskToChild.SELF_HARM, Answer.NO)
                        .build());
        counts(
                atRisk(KnownRisks.NOT_SPECIFIED.with(RiskToOthers.FIRE_SETTING, RiskAnswer.RISK_PRESENT)),
                Offering.builder()
                        .putRisksToOthers(RiskToOthers.FIRE_SETTING, Answer.YES)
                        .build(),
                Offering.builder()
                        .putRisksToOthers(RiskToOthers.FIRE_SETTING, Answer.NO)
                        .build());
        counts(
                with(needs -> needs.withMinimumAdultSupport(Ratio.ONE_TO_ONE)),
                Offering.builder().highestRatio(Ratio.TWO_TO_ONE).build(),
                Offering.builder().highestRatio(Ratio.of(1, 2)).build());
        counts(
                with(needs -> needs.withWakingNight(Answer.YES)),
                Offering.builder().wakingNight(Answer.YES).build(),
                Offering.builder().wakingNight(Answer.NO).build());
        counts(
                REFERRAL.withPlannedOrEmergency(PlannedOrEmergency.EMERGENCY),
                Offering.builder().putStay(KindOfStay.EMERGENCY, Answer.YES).build(),
                Offering.builder().putStay(KindOfStay.EMERGENCY, Answer.NO).build());
    }

    @Test
    void language_and_religion_count_where_they_matter() {
        Background background = Background.builder()
                .firstLanguage(Language.of("ur"))
                .religion(Religion.MUSLIM)
                .build();
        Referral urdu = REFERRAL.withChild(REFERRAL.child().withBackground(background));
        counts(
                urdu,
                Offering.builder().addLanguages(Language.of("ur")).build(),
                Offering.builder().addLanguages(Language.ENGLISH).build());
        Background english = background.withFirstLanguage(Language.ENGLISH).withLanguages(Language.ENGLISH);
        counts(
                requiring(any -> any.withCulturalNeeds(CulturalNeeds.REQUIRED))
                        .withChild(REFERRAL.child().withBackground(english)),
                Offering.builder().addFaiths(Religion.MUSLIM).build(),
                Offering.builder().addFaiths(Religion.SIKH).build());
        assertThat(score(REFERRAL.withChild(REFERRAL.child().withBackground(english)), HOME))
                .isCloseTo(0.8, within(1e-12));
    }

    @Test
    void an_area_to_avoid_leaves_nothing_and_so_does_not_knowing() {
        Referral avoiding =
                with(needs -> needs.withAreasToAvoid(new AreaToAvoid.AroundPostcode(FAR, Lengths.kilometres(2))));
        assertThat(score(avoiding, HOME)).isCloseTo(0.8, within(1e-12));
        assertThat(score(avoiding, HOME.withPostcode(FAR))).isZero();
        assertThat(score(avoiding, HOME.withPostcode(Optional.empty()))).isZero();
        Referral unknown = with(needs ->
                needs.withAreasToAvoid(new AreaToAvoid.AroundPostcode(Postcode.of("ZA9 9ZZ"), Lengths.kilometres(2))));
        assertThat(score(unknown, HOME)).isZero();
    }

    @Test
    void a_child_who_should_live_alone_is_suited_much_less_where_others_live() {
        Referral alone = requiring(any -> any.withLivingCompanions(LivingCompanions.SOLO));
        double empty = score(alone, HOME.withResidents(Residents.NOBODY));
        assertThat(score(alone, livedInBy(RESIDENT))).isCloseTo(0.25 * empty, within(1e-12));
        UsableCapacity taken =
                UsableCapacity.builder().registered(3).occupied(1).build();
        assertThat(score(alone, HOME.withCapacity(taken))).isCloseTo(0.25 * empty, within(1e-12));
        assertThat(score(REFERRAL, livedInBy(RESIDENT))).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void somebody_with_whom_the_child_must_not_live_leaves_nothing() {
        assertThat(score(REFERRAL, livedInBy(RESIDENT.withNeedsSolo(Answer.YES))))
                .isZero();
        assertThat(score(REFERRAL, livedInBy(RESIDENT.withMayLiveWithYounger(Answer.NO))))
                .isZero();
        assertThat(score(REFERRAL, livedInBy(RESIDENT.withMayLiveWithOlder(Answer.NO))))
                .isPositive();
        Resident younger = RESIDENT.withBirthMonth(YearMonth.of(2016, 1));
        assertThat(score(REFERRAL, livedInBy(younger.withMayLiveWithOlder(Answer.NO))))
                .isZero();
        Referral onlyOlder = requiring(any -> any.withLivingCompanions(LivingCompanions.ONLY_OLDER_CHILDREN));
        assertThat(score(onlyOlder, livedInBy(younger))).isZero();
        assertThat(score(onlyOlder, livedInBy(RESIDENT))).isPositive();
        Referral onlyYounger = requiring(any -> any.withLivingCompanions(LivingCompanions.ONLY_YOUNGER_CHILDREN));
        assertThat(score(onlyYounger, livedInBy(RESIDENT))).isZero();
        assertThat(score(onlyYounger, livedInBy(younger))).isPositive();
        Resident ageNotKnown = RESIDENT.withBirthMonth(Optional.empty()).withMayLiveWithYounger(Answer.NO);
        assertThat(score(REFERRAL, livedInBy(ageNotKnown))).isPositive();
    }

    @Test
    void risks_that_meet_leave_nothing_either_way() {
        KnownRisks harms = new KnownRisks(
                ImmutableSortedMap.of(), ImmutableSortedMap.of(RiskToOthers.SEXUAL_HARM, RiskAnswer.RISK_PRESENT));
        KnownRisks exposed = KnownRisks.NOT_SPECIFIED.with(RiskToChild.SEXUAL_EXPLOITATION, RiskAnswer.RISK_PRESENT);
        assertThat(score(atRisk(harms), livedInBy(RESIDENT.withRisks(exposed)))).isZero();
        assertThat(score(atRisk(exposed), livedInBy(RESIDENT.withRisks(harms)))).isZero();
        assertThat(score(atRisk(exposed), livedInBy(RESIDENT.withRisks(exposed))))
                .isPositive();
        KnownRisks recruits =
                KnownRisks.NOT_SPECIFIED.with(RiskToOthers.CRIMINAL_EXPLOITATION, RiskAnswer.RISK_PRESENT);
        KnownRisks recruited =
                KnownRisks.NOT_SPECIFIED.with(RiskToChild.CRIMINAL_EXPLOITATION, RiskAnswer.RISK_PRESENT);
        assertThat(score(atRisk(recruits), livedInBy(RESIDENT.withRisks(recruited))))
                .isZero();
    }
}
