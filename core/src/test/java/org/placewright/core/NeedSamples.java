package org.placewright.core;

import com.google.common.collect.ImmutableClassToInstanceMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.child.Child;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.framework.AdditionalPackage;
import org.placewright.core.framework.PackageKind;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.Urn;
import org.placewright.core.measure.Lengths;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.AreaToAvoid.AroundPoint;
import org.placewright.core.need.AreaToAvoid.AroundPostcode;
import org.placewright.core.need.AssessmentInstrument;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.CulturalNeeds;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.KindOfCare;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.NeedItem;
import org.placewright.core.need.Needs;
import org.placewright.core.need.NeedsAssessment;
import org.placewright.core.need.Pets;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.ScoredNeed;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.need.Suitability;
import org.placewright.core.need.VisitFrequency;
import org.placewright.core.referral.ActualPlacement;
import org.placewright.core.referral.DeprivationOfLibertyOrder;
import org.placewright.core.referral.NeededBy;
import org.placewright.core.referral.Offer;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.QualityAssurance;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SecureAccommodationAuthority;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.core.time.DateRange;

/** The part of {@link Samples} about what children need and what is asked and offered for them. */
final class NeedSamples {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    // What is personal is of a year that occurs in no other date.
    private static final LocalDate ASSESSED = LocalDate.of(2016, 7, 8);

    private static final ScoredNeed SCORED = new ScoredNeed(NeedItem.of("Social functioning"), 2);
    static final NeedsAssessment ASSESSMENT =
            new NeedsAssessment(AssessmentInstrument.CANS, ASSESSED, ImmutableSortedSet.of(SCORED));
    private static final KnownRisks RISKS = new KnownRisks(
            ImmutableSortedMap.of(RiskToChild.SELF_HARM, RiskAnswer.RISK_PRESENT),
            ImmutableSortedMap.of(RiskToOthers.FIRE_SETTING, RiskAnswer.NO_KNOWN_RISK));
    private static final ImportantPlace PLACE =
            new ImportantPlace(Postcode.of("M1 1AA"), Optional.of(VisitFrequency.timesAWeek(2)));
    private static final AroundPoint POINT = new AroundPoint(new GridPoint(384_123, 398_456), Lengths.miles(2));
    private static final AroundPostcode AROUND = new AroundPostcode(Postcode.of("M2 2BB"), Lengths.metres(750));

    private static final Requirements REQUIREMENTS = Requirements.builder()
            .communicationNeeds(Answer.YES)
            .specificCommunication(Requirement.of(ImmutableSet.of(SpecificCommunication.MAKATON)))
            .homeAdaptation(Requirement.of(ImmutableSet.of(Adaptation.HOIST)))
            .culturalNeeds(CulturalNeeds.REQUIRED)
            .livingCompanions(LivingCompanions.SOLO)
            .pets(Pets.CAN)
            .additionalSupport(Requirement.of(ImmutableSet.of(AdditionalSupport.TAXIS_TO_SCHOOL)))
            .deprivationOfLiberty(Answer.NO)
            .build();

    private static final Needs NEEDS = Needs.builder()
            .requirements(REQUIREMENTS)
            .risks(RISKS)
            .minimumAdultSupport(Ratio.TWO_TO_ONE)
            .wakingNight(Answer.YES)
            .preferredLocation(Postcode.of("M3 3DD"))
            .addImportantPlaces(PLACE)
            .addAreasToAvoid(POINT, AROUND)
            .build();

    private static final SecureAccommodationAuthority SECURE =
            new SecureAccommodationAuthority(Optional.of(DateRange.of(DAY, DAY.plusDays(28))), Answer.YES, Answer.NO);
    private static final QualityAssurance CHECKED =
            new QualityAssurance(Optional.of("Secret Social-Worker"), DAY.plusDays(1));

    private NeedSamples() {}

    static void add(ImmutableClassToInstanceMap.Builder<Object> samples, Child child) {
        addNeeds(samples);
        addReferrals(samples, child);
    }

    private static void addNeeds(ImmutableClassToInstanceMap.Builder<Object> samples) {
        samples.put(Requirement.class, REQUIREMENTS.homeAdaptation())
                .put(Requirements.class, REQUIREMENTS)
                .put(KnownRisks.class, RISKS)
                .put(NeedItem.class, SCORED.item())
                .put(AssessmentInstrument.class, AssessmentInstrument.CANS)
                .put(ScoredNeed.class, SCORED)
                .put(NeedsAssessment.class, ASSESSMENT)
                .put(VisitFrequency.class, new VisitFrequency(1, 2))
                .put(ImportantPlace.class, PLACE)
                .put(AroundPoint.class, POINT)
                .put(AroundPostcode.class, AROUND)
                .put(Needs.class, NEEDS);
    }

    private static void addReferrals(ImmutableClassToInstanceMap.Builder<Object> samples, Child child) {
        Referral referral = Referral.builder()
                .id(ReferralId.of("R-1"))
                .child(child)
                .authority(AuthorityId.of("Northmoor"))
                .neededFrom(DAY)
                .latestStart(DAY.plusDays(9))
                .neededBy(NeededBy.IN_MORE_THAN_FIVE_DAYS)
                .plannedOrEmergency(PlannedOrEmergency.PLANNED)
                .siblingCount(1)
                .addSiblingsLiveAt(HomeId.of("secret-home"))
                .currentHome(HomeId.of("secret-carers"))
                .homePostcode(Postcode.of("SW1A 2AA"))
                .schoolPostcode(Postcode.of("EC1A 1BB"))
                .recommendation(
                        new CareRecommendation(Suitability.PREFERRED, Suitability.SUITABLE, Suitability.UNSUITABLE))
                .needs(NEEDS)
                .secureAccommodation(SECURE)
                .deprivationOfLibertyOrder(DeprivationOfLibertyOrder.APPLIED_FOR)
                .qualityAssurance(CHECKED)
                .build();
        Referral sibling = referral.withId(ReferralId.of("R-2")).withChild(child.withId(ChildId.of("secret-sibling")));
        samples.put(SecureAccommodationAuthority.class, SECURE)
                .put(QualityAssurance.class, CHECKED)
                .put(Referral.class, referral)
                .put(
                        SiblingReferral.class,
                        SiblingReferral.builder()
                                .id(ReferralId.of("G-1"))
                                .addReferrals(referral, sibling)
                                .siblings(SiblingGroup.builder()
                                        .addMembers(child.id(), ChildId.of("secret-sibling"))
                                        .decision(TogetherOrApart.KEEP_TOGETHER)
                                        .build())
                                .build())
                .put(
                        Offer.class,
                        Offer.builder()
                                .referral(ReferralId.of("R-1"))
                                .provider(ProviderId.of("P-1"))
                                .home(HomeId.of("secret-home"))
                                .availableFrom(DAY)
                                .weeklyFee(WeeklyFee.ofPounds(5_000))
                                .addPackages(
                                        new AdditionalPackage.ByTheWeek(PackageKind.TRANSPORT, WeeklyFee.ofPounds(90)))
                                .addConditions("not with the child upstairs")
                                .validUntil(DAY.plusDays(2))
                                .build())
                .put(
                        ActualPlacement.class,
                        ActualPlacement.builder()
                                .referral(ReferralId.of("R-1"))
                                .totalWeeklyCost(WeeklyFee.ofPounds(5_090))
                                .location(Postcode.of("M4 4DD"))
                                .preferredLocation(Answer.YES)
                                .educationContinues(Answer.NO)
                                .provider(Urn.of("SC123456"))
                                .siblingsTogether(Answer.NOT_SPECIFIED)
                                .kindOfCare(KindOfCare.RESIDENTIAL_CARE)
                                .build());
    }
}
