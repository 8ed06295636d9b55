package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.placewright.core.aggregate.Category;
import org.placewright.core.aggregate.Dimension;
import org.placewright.core.aggregate.DimensionId;
import org.placewright.core.aggregate.GroupKey;
import org.placewright.core.aggregate.GroupSums;
import org.placewright.core.aggregate.Measure;
import org.placewright.core.aggregate.MeasureId;
import org.placewright.core.aggregate.MeasureSums;
import org.placewright.core.aggregate.MergeableSums;
import org.placewright.core.aggregate.Observation;
import org.placewright.core.aggregate.SchemaHash;
import org.placewright.core.aggregate.SumSchema;
import org.placewright.core.child.Background;
import org.placewright.core.child.Child;
import org.placewright.core.child.Education;
import org.placewright.core.child.KeptTogether;
import org.placewright.core.child.LegalStatusPeriod;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.child.RecordedWish;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.StrengthsAndDifficultiesScore;
import org.placewright.core.code.CareLeaverAccommodation;
import org.placewright.core.code.CareLeaverActivity;
import org.placewright.core.code.CareLeaverContact;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.KindOfAbsence;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.LegalStatusOfAdopters;
import org.placewright.core.code.NumberOfAdopters;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.PreviousPermanence;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.ReasonForNoStrengthsAndDifficultiesScore;
import org.placewright.core.code.ReasonForNoUniquePupilNumber;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.code.ReasonForSocialWorkerChange;
import org.placewright.core.code.ReasonNoLongerPlacedForAdoption;
import org.placewright.core.code.ReviewParticipation;
import org.placewright.core.code.SexOfAdopters;
import org.placewright.core.code.YesNo;
import org.placewright.core.disclosure.Cell;
import org.placewright.core.disclosure.DisclosurePolicy;
import org.placewright.core.disclosure.DisclosureRule;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.Rounding;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.framework.AdditionalPackage;
import org.placewright.core.framework.BlockContract;
import org.placewright.core.framework.ContractTerm;
import org.placewright.core.framework.Discount;
import org.placewright.core.framework.DiscountCircumstances;
import org.placewright.core.framework.Framework;
import org.placewright.core.framework.FundingSplit;
import org.placewright.core.framework.IndividualPlacementAgreement;
import org.placewright.core.framework.Lot;
import org.placewright.core.framework.PriceBand;
import org.placewright.core.framework.PricedNeed;
import org.placewright.core.framework.Tier;
import org.placewright.core.framework.Uplift;
import org.placewright.core.framework.UpliftIndex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Wgs84Point;
import org.placewright.core.id.AgreementId;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.BlockContractId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.FrameworkId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.LotId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.id.SchoolUrn;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.core.id.Urn;
import org.placewright.core.money.HourlyRate;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.core.need.AssessmentInstrument;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.Language;
import org.placewright.core.need.NeedItem;
import org.placewright.core.need.Needs;
import org.placewright.core.need.NeedsAssessment;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.ScoredNeed;
import org.placewright.core.need.VisitFrequency;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.CareInRange;
import org.placewright.core.placement.DaysByAge;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringExemption;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.ActualPlacement;
import org.placewright.core.referral.Offer;
import org.placewright.core.referral.QualityAssurance;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SecureAccommodationAuthority;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.SourceLocation;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;
import org.placewright.matching.allocate.assignment.AssignmentProblem;

/**
 * Gives jqwik an arbitrary for each type of the model, so that {@code @ForAll Child child} works. jqwik finds it by
 * itself; there is no need to call it.
 *
 * <p>Values are well formed and consistent; a code is any known one. For such as returns really hold, call the
 * factories of this package that are named {@code ...AsRecorded}.
 */
public final class ModelArbitraryProvider implements ArbitraryProvider {

    private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES =
            ImmutableMap.<Class<?>, Supplier<Arbitrary<?>>>builder()
                    .put(AuthorityId.class, IdArbitraries::authorityIds)
                    .put(ChildId.class, IdArbitraries::childIds)
                    .put(HomeId.class, IdArbitraries::homeIds)
                    .put(ProviderId.class, IdArbitraries::providerIds)
                    .put(ReferralId.class, IdArbitraries::referralIds)
                    .put(Urn.class, IdArbitraries::urns)
                    .put(UniquePupilNumber.class, IdArbitraries::uniquePupilNumbers)
                    .put(AgeBands.class, TimeArbitraries::ageBands)
                    .put(CollectionYear.class, TimeArbitraries::collectionYears)
                    .put(DateRange.class, TimeArbitraries::dateRanges)
                    .put(Postcode.class, PlaceArbitraries::postcodes)
                    .put(GridPoint.class, PlaceArbitraries::gridPoints)
                    .put(Wgs84Point.class, PlaceArbitraries::wgs84Points)
                    .put(LocalAuthority.class, AuthorityArbitraries::localAuthorities)
                    .put(LocalAuthorities.class, AuthorityArbitraries::setsOfLocalAuthorities)
                    .put(CategoryOfNeed.class, () -> CodeArbitraries.known(CategoryOfNeed.codes()))
                    .put(Ethnicity.class, () -> CodeArbitraries.known(Ethnicity.codes()))
                    .put(LegalStatus.class, () -> CodeArbitraries.known(LegalStatus.codes()))
                    .put(PlacementProvider.class, () -> CodeArbitraries.known(PlacementProvider.codes()))
                    .put(PlacementType.class, () -> CodeArbitraries.known(PlacementType.codes()))
                    .put(ReasonEpisodeCeased.class, () -> CodeArbitraries.known(ReasonEpisodeCeased.codes()))
                    .put(ReasonForNewEpisode.class, () -> CodeArbitraries.known(ReasonForNewEpisode.codes()))
                    .put(ReasonForPlacementChange.class, () -> CodeArbitraries.known(ReasonForPlacementChange.codes()))
                    .put(CareLeaverAccommodation.class, () -> CodeArbitraries.known(CareLeaverAccommodation.codes()))
                    .put(CareLeaverActivity.class, () -> CodeArbitraries.known(CareLeaverActivity.codes()))
                    .put(CareLeaverContact.class, () -> CodeArbitraries.known(CareLeaverContact.codes()))
                    .put(KindOfAbsence.class, () -> CodeArbitraries.known(KindOfAbsence.codes()))
                    .put(LegalStatusOfAdopters.class, () -> CodeArbitraries.known(LegalStatusOfAdopters.codes()))
                    .put(NumberOfAdopters.class, () -> CodeArbitraries.known(NumberOfAdopters.codes()))
                    .put(PreviousPermanence.class, () -> CodeArbitraries.known(PreviousPermanence.codes()))
                    .put(
                            ReasonForNoStrengthsAndDifficultiesScore.class,
                            () -> CodeArbitraries.known(ReasonForNoStrengthsAndDifficultiesScore.codes()))
                    .put(
                            ReasonForNoUniquePupilNumber.class,
                            () -> CodeArbitraries.known(ReasonForNoUniquePupilNumber.codes()))
                    .put(
                            ReasonForSocialWorkerChange.class,
                            () -> CodeArbitraries.known(ReasonForSocialWorkerChange.codes()))
                    .put(
                            ReasonNoLongerPlacedForAdoption.class,
                            () -> CodeArbitraries.known(ReasonNoLongerPlacedForAdoption.codes()))
                    .put(ReviewParticipation.class, () -> CodeArbitraries.known(ReviewParticipation.codes()))
                    .put(SexOfAdopters.class, () -> CodeArbitraries.known(SexOfAdopters.codes()))
                    .put(YesNo.class, CodeArbitraries::yesOrNo)
                    .put(WeeklyFee.class, FeeArbitraries::weeklyFees)
                    .put(Child.class, ChildArbitraries::children)
                    .put(PupilNumber.class, ChildArbitraries::pupilNumbers)
                    .put(StrengthsAndDifficultiesScore.class, ChildArbitraries::strengthsAndDifficultiesScores)
                    .put(Background.class, BackgroundArbitraries::backgrounds)
                    .put(Education.class, BackgroundArbitraries::educations)
                    .put(SchoolUrn.class, BackgroundArbitraries::schoolUrns)
                    .put(LegalStatusPeriod.class, ChildArbitraries::legalStatusPeriods)
                    .put(RecordedWish.class, ChildArbitraries::recordedWishes)
                    .put(KeptTogether.class, SiblingArbitraries::keptTogether)
                    .put(SiblingGroup.class, SiblingArbitraries::siblingGroups)
                    .put(Episode.class, EpisodeArbitraries::episodes)
                    .put(CareHistory.class, CareHistoryArbitraries::careHistories)
                    .put(Placement.class, PlacementArbitraries::placements)
                    .put(PeriodOfCare.class, PlacementArbitraries::periodsOfCare)
                    .put(CareInRange.class, PlacementArbitraries::caresInRange)
                    .put(DaysByAge.class, PlacementArbitraries::daysByAge)
                    .put(UsableCapacity.class, CapacityArbitraries::usableCapacities)
                    .put(VacancyPeriod.class, CapacityArbitraries::vacancyPeriods)
                    .put(Registration.class, () -> RegistrationArbitraries.registrations())
                    .put(Inspection.class, () -> InspectionArbitraries.inspections())
                    .put(Approval.class, ApprovalArbitraries::approvals)
                    .put(ApprovalTerms.class, ApprovalArbitraries::approvalTerms)
                    .put(FosteringExemption.class, ApprovalArbitraries::fosteringExemptions)
                    .put(FosteringLimits.class, ApprovalArbitraries::fosteringLimits)
                    .put(Offering.class, OfferingArbitraries::offerings)
                    .put(Resident.class, ResidentArbitraries::residents)
                    .put(Residents.class, ResidentArbitraries::residentsOfOneHome)
                    .put(ResidentToken.class, IdArbitraries::residentTokens)
                    .put(CompanyNumber.class, IdArbitraries::companyNumbers)
                    .put(Provider.class, RegistrationArbitraries::providers)
                    .put(Home.class, HomeArbitraries::homes)
                    .put(ChildrensHome.class, HomeArbitraries::childrensHomes)
                    .put(FosteringHousehold.class, HomeArbitraries::fosteringHouseholds)
                    .put(ResidentialSchool.class, HomeArbitraries::residentialSchools)
                    .put(SecureChildrensHome.class, HomeArbitraries::secureChildrensHomes)
                    .put(SupportedAccommodation.class, HomeArbitraries::supportedAccommodation)
                    .put(CareRecommendation.class, ReferralArbitraries::careRecommendations)
                    .put(Referral.class, ReferralArbitraries::referrals)
                    .put(NeedsAssessment.class, NeedArbitraries::needsAssessments)
                    .put(AreaToAvoid.class, NeedArbitraries::areasToAvoid)
                    .put(ImportantPlace.class, NeedArbitraries::importantPlaces)
                    .put(KnownRisks.class, NeedArbitraries::knownRisks)
                    .put(Needs.class, NeedArbitraries::needs)
                    .put(Requirements.class, () -> NeedArbitraries.requirements())
                    .put(ScoredNeed.class, NeedArbitraries::scoredNeeds)
                    .put(VisitFrequency.class, NeedArbitraries::visitFrequencies)
                    .put(ActualPlacement.class, OfferArbitraries::actualPlacements)
                    .put(Offer.class, OfferArbitraries::offers)
                    .put(QualityAssurance.class, ReferralArbitraries::qualityAssurances)
                    .put(SecureAccommodationAuthority.class, ReferralArbitraries::secureAccommodationAuthorities)
                    .put(SiblingReferral.class, ReferralArbitraries::siblingReferrals)
                    .put(AgreementId.class, IdArbitraries::agreementIds)
                    .put(BlockContractId.class, IdArbitraries::blockContractIds)
                    .put(FrameworkId.class, IdArbitraries::frameworkIds)
                    .put(LotId.class, IdArbitraries::lotIds)
                    .put(HourlyRate.class, FeeArbitraries::hourlyRates)
                    .put(Percentage.class, () -> FeeArbitraries.percentages())
                    .put(Ratio.class, FeeArbitraries::ratios)
                    .put(PricedNeed.class, FrameworkArbitraries::pricedNeeds)
                    .put(PriceBand.class, FrameworkArbitraries::priceBands)
                    .put(Tier.class, FrameworkArbitraries::tiers)
                    .put(Lot.class, FrameworkArbitraries::lots)
                    .put(Framework.class, FrameworkArbitraries::frameworks)
                    .put(Discount.class, TermsArbitraries::discounts)
                    .put(DiscountCircumstances.class, TermsArbitraries::discountCircumstances)
                    .put(Uplift.class, TermsArbitraries::uplifts)
                    .put(FundingSplit.class, TermsArbitraries::fundingSplits)
                    .put(AdditionalPackage.class, TermsArbitraries::additionalPackages)
                    .put(ContractTerm.class, ContractArbitraries::contractTerms)
                    .put(BlockContract.class, ContractArbitraries::blockContracts)
                    .put(IndividualPlacementAgreement.class, ContractArbitraries::agreements)
                    .put(SumSchema.class, SumArbitraries::sumSchemas)
                    .put(MergeableSums.class, SumArbitraries::mergeableSums)
                    .put(Cell.class, DisclosureArbitraries::cells)
                    .put(DisclosureRule.class, DisclosureArbitraries::disclosureRules)
                    .put(DisclosurePolicy.class, DisclosureArbitraries::disclosurePolicies)
                    .put(Rounding.class, DisclosureArbitraries::roundings)
                    .put(PublishedFigure.class, DisclosureArbitraries::publishedFigures)
                    .put(AgeBand.class, TimeArbitraries::singleAgeBands)
                    .put(AssessmentInstrument.class, NeedArbitraries::assessmentInstruments)
                    .put(NeedItem.class, NeedArbitraries::needItems)
                    .put(Language.class, BackgroundArbitraries::languages)
                    .put(UpliftIndex.class, TermsArbitraries::upliftIndexes)
                    .put(InspectionJudgement.class, () -> InspectionArbitraries.judgements())
                    .put(Measure.class, SumArbitraries::measures)
                    .put(MeasureId.class, SumArbitraries::measureIds)
                    .put(Dimension.class, SumArbitraries::dimensions)
                    .put(DimensionId.class, SumArbitraries::dimensionIds)
                    .put(Category.class, SumArbitraries::categories)
                    .put(MeasureSums.class, SumArbitraries::measureSums)
                    .put(GroupSums.class, SumArbitraries::groupSums)
                    .put(GroupKey.class, () -> SumArbitraries.sumSchemas().flatMap(SumArbitraries::groupKeys))
                    .put(Observation.class, () -> SumArbitraries.sumSchemas().flatMap(SumArbitraries::observations))
                    .put(SchemaHash.class, () -> SumArbitraries.sumSchemas().map(SumSchema::hash))
                    .put(Explanation.class, ExplanationArbitraries::explanations)
                    .put(ExplanationKey.class, ExplanationArbitraries::explanationKeys)
                    .put(Finding.class, ResultArbitraries::findings)
                    .put(FindingCode.class, ResultArbitraries::findingCodes)
                    .put(SourceLocation.class, ResultArbitraries::sourceLocations)
                    .put(ImportCounts.class, ResultArbitraries::importCounts)
                    .put(ImportReport.class, ResultArbitraries::importReports)
                    .put(PseudonymKey.class, PrivacyArbitraries::pseudonymKeys)
                    .put(Pseudonym.class, PrivacyArbitraries::pseudonyms)
                    .put(Degradation.class, PrivacyArbitraries::degradations)
                    .put(AssignmentProblem.class, AssignmentArbitraries::assignmentProblems)
                    .buildOrThrow();

    /** Makes the provider, as jqwik does. */
    public ModelArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> arbitrary = ARBITRARIES.get(targetType.getRawType());
        return arbitrary == null ? ImmutableSet.of() : ImmutableSet.of(arbitrary.get());
    }
}
