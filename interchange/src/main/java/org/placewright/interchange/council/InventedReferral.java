package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.child.Background;
import org.placewright.core.child.Child;
import org.placewright.core.child.Education;
import org.placewright.core.child.EducationPlacement;
import org.placewright.core.child.LegalStatusPeriod;
import org.placewright.core.child.RecordedWish;
import org.placewright.core.child.WhoseWish;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.Sex;
import org.placewright.core.framework.AdditionalPackage;
import org.placewright.core.framework.PackageKind;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.measure.Lengths;
import org.placewright.core.money.HourlyRate;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.core.need.AssessmentInstrument;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.Language;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.NeedItem;
import org.placewright.core.need.Needs;
import org.placewright.core.need.NeedsAssessment;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.ScoredNeed;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.need.Suitability;
import org.placewright.core.need.VisitFrequency;
import org.placewright.core.referral.NeededBy;
import org.placewright.core.referral.Offer;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;

/** The invented referral of the templates, and the offer that answers it: there is no such child. */
final class InventedReferral {

    private static final Child CHILD = Child.builder()
            .id(ChildId.of("C1"))
            .sex(Sex.FEMALE)
            .dateOfBirth(LocalDate.of(2012, 2, 29))
            .ethnicity(Ethnicity.MWAS)
            .responsibleAuthority(AuthorityId.of("Invented Council"))
            .addLegalStatuses(
                    new LegalStatusPeriod(
                            LegalStatus.C1, DateRange.of(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 11, 10))),
                    new LegalStatusPeriod(LegalStatus.C2, DateRange.startingOn(LocalDate.of(2025, 11, 10))))
            .unaccompaniedPeriods(ImmutableSortedSet.<DateRange>of())
            .addWishes(RecordedWish.of(
                    WhoseWish.CHILD, LocalDate.of(2026, 1, 12), "To stay near her friends; to keep the cat"))
            .background(Background.builder()
                    .firstLanguage(Language.ENGLISH)
                    .addLanguages(Language.of("ur"))
                    .build())
            .education(Education.builder()
                    .placement(EducationPlacement.MAINSTREAM_SCHOOL)
                    .schoolName("Invented Academy")
                    .build())
            .addAssessments(new NeedsAssessment(
                    AssessmentInstrument.CANS,
                    LocalDate.of(2025, 12, 1),
                    ImmutableSortedSet.of(
                            new ScoredNeed(NeedItem.of("Anxiety"), 2), new ScoredNeed(NeedItem.of("Sleep"), 1))))
            .build();

    private static final Needs NEEDS = Needs.builder()
            .requirements(Requirements.builder()
                    .specificCommunication(Requirement.<SpecificCommunication>none())
                    .livingCompanions(LivingCompanions.WITH_OTHER_CHILDREN)
                    .build())
            .risks(new KnownRisks(
                    ImmutableSortedMap.copyOf(ImmutableMap.of(
                            RiskToChild.SELF_HARM, RiskAnswer.NO_KNOWN_RISK,
                            RiskToChild.GOING_MISSING, RiskAnswer.RISK_PRESENT)),
                    ImmutableSortedMap.of(RiskToOthers.FIRE_SETTING, RiskAnswer.NO_KNOWN_RISK)))
            .minimumAdultSupport(Ratio.ONE_TO_ONE)
            .addImportantPlaces(new ImportantPlace(Postcode.of("ZA99 1"), Optional.of(VisitFrequency.timesAWeek(2))))
            .addAreasToAvoid(new AreaToAvoid.AroundPostcode(Postcode.of("ZA99 5"), Lengths.metres(5_000)))
            .build();

    static final Referral REFERRAL = Referral.builder()
            .id(ReferralId.of("R1"))
            .child(CHILD)
            .neededFrom(LocalDate.of(2026, 2, 2))
            .latestStart(LocalDate.of(2026, 2, 16))
            .neededBy(NeededBy.IN_MORE_THAN_FIVE_DAYS)
            .plannedOrEmergency(PlannedOrEmergency.PLANNED)
            .siblingCount(1)
            .addSiblingsLiveAt(HomeId.of("H2"), HomeId.of("H3"))
            .homePostcode(Postcode.of("ZA99 1"))
            .schoolPostcode(Postcode.of("ZA99 2"))
            .recommendation(
                    new CareRecommendation(Suitability.PREFERRED, Suitability.SUITABLE, Suitability.NOT_SPECIFIED))
            .needs(NEEDS)
            .build();

    static final Offer OFFER = Offer.builder()
            .referral(REFERRAL.id())
            .provider(Invented.PROVIDER.id())
            .home(Invented.HOME.id())
            .availableFrom(LocalDate.of(2026, 2, 9))
            .weeklyFee(WeeklyFee.ofPounds(4_800))
            .packages(ImmutableList.of(
                    AdditionalPackage.ByTheHour.ofHours(PackageKind.ONE_TO_ONE, 10, HourlyRate.ofPence(2_150)),
                    new AdditionalPackage.ByTheWeek(PackageKind.THERAPY, WeeklyFee.ofPounds(180))))
            .addConditions("No other child under 10", "A visit first; with the social worker")
            .validUntil(LocalDate.of(2026, 2, 6))
            .build();

    private InventedReferral() {}
}
