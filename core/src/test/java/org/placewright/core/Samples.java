package org.placewright.core;

import com.google.common.collect.ImmutableClassToInstanceMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
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
import org.placewright.core.child.EducationPlacement;
import org.placewright.core.child.KeptTogether;
import org.placewright.core.child.LegalStatusPeriod;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.child.RecordedWish;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.SpecialEducationalNeed;
import org.placewright.core.child.StrengthsAndDifficultiesScore;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.child.WhoseWish;
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
import org.placewright.core.code.Sex;
import org.placewright.core.code.SexOfAdopters;
import org.placewright.core.code.YesNo;
import org.placewright.core.disclosure.Cell;
import org.placewright.core.disclosure.DisclosurePolicy;
import org.placewright.core.disclosure.DisclosureRule.Dominance;
import org.placewright.core.disclosure.DisclosureRule.MinimumCount;
import org.placewright.core.disclosure.DisclosureRule.PPercent;
import org.placewright.core.disclosure.DisclosureRule.PriorPosterior;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.Rounding;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.framework.AdditionalPackage;
import org.placewright.core.framework.BlockCommitment;
import org.placewright.core.framework.BlockContract;
import org.placewright.core.framework.ContractTerm;
import org.placewright.core.framework.Discount;
import org.placewright.core.framework.DiscountCircumstances;
import org.placewright.core.framework.DiscountReach;
import org.placewright.core.framework.Framework;
import org.placewright.core.framework.FrameworkKind;
import org.placewright.core.framework.FundingSplit;
import org.placewright.core.framework.IndividualPlacementAgreement;
import org.placewright.core.framework.Lot;
import org.placewright.core.framework.LotKind;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.framework.PackageKind;
import org.placewright.core.framework.PlacementFeature;
import org.placewright.core.framework.PriceBand;
import org.placewright.core.framework.PricedNeed;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.framework.Tier;
import org.placewright.core.framework.Uplift;
import org.placewright.core.framework.UpliftIndex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Region;
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
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.Language;
import org.placewright.core.need.Religion;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.need.Suitability;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.CareInRange;
import org.placewright.core.placement.DaysByAge;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringExemption;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.SupportedAccommodationCategory;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;

/** One instance of every public value type, with every attribute set, and every personal text easy to recognise. */
final class Samples {

    // The year of birth occurs in no other date.
    private static final LocalDate BORN = LocalDate.of(2011, 12, 13);
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final PseudonymKey KEY = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);
    private static final UniquePupilNumber UPN = UniquePupilNumber.of("B801200005001");
    private static final Postcode UNIT = Postcode.of("SW1A 2AA");

    private static final LegalStatusPeriod LEGAL_STATUS =
            new LegalStatusPeriod(LegalStatus.D1, DateRange.startingOn(LocalDate.of(2013, 2, 3)));

    private static final RecordedWish WISH =
            RecordedWish.of(WhoseWish.OTHER_RELEVANT_PERSON, LocalDate.of(2014, 3, 4), "secret wish");

    private static final Background BACKGROUND = Background.builder()
            .religion(Religion.SIKH)
            .firstLanguage(Language.BRITISH_SIGN_LANGUAGE)
            .addLanguages(Language.of("kok"))
            .needsInterpreter(Answer.YES)
            .culturalBackground("secret culture")
            .build();

    private static final Education EDUCATION = Education.builder()
            .placement(EducationPlacement.OTHERWISE_THAN_AT_SCHOOL)
            .schoolName("secret school")
            .schoolUrn(SchoolUrn.of("918273"))
            .schoolPostcode(Postcode.of("E1 1AA"))
            .mustStayAtSchool(Answer.YES)
            .specialEducationalNeed(SpecialEducationalNeed.SEN_SUPPORT)
            .build();

    private static final Child CHILD = Child.builder()
            .id(ChildId.of("secret-child"))
            .sex(Sex.FEMALE)
            .dateOfBirth(BORN)
            .ethnicity(Ethnicity.WIRT)
            .responsibleAuthority(AuthorityId.of("Northmoor"))
            .homePostcode(Postcode.of("N1 1AA"))
            .addLegalStatuses(LEGAL_STATUS)
            .unaccompaniedPeriods(ImmutableSortedSet.of(DateRange.of(LocalDate.of(2012, 1, 2), DAY)))
            .mother(Answer.YES)
            .dateOfBirthOfMothersChild(LocalDate.of(2027, 8, 9))
            .addWishes(WISH)
            .background(BACKGROUND)
            .education(EDUCATION)
            .pupilNumber(new PupilNumber.Given(UPN))
            .addAssessments(NeedSamples.ASSESSMENT)
            .build();

    private static final Episode EPISODE = Episode.builder()
            .start(DAY)
            .end(DAY.plusDays(7))
            .reasonForNewEpisode(ReasonForNewEpisode.S)
            .legalStatus(LegalStatus.C2)
            .categoryOfNeed(CategoryOfNeed.N1)
            .placementType(PlacementType.U6)
            .placementProvider(PlacementProvider.PR4)
            .reasonCeased(ReasonEpisodeCeased.X1)
            .reasonForPlacementChange(ReasonForPlacementChange.CARPL)
            .homePostcode(UNIT)
            .placementPostcode(Postcode.of("EC1A 1"))
            .urn(Urn.of("SC123456"))
            .build();

    private static final Placement PLACEMENT = new Placement(EPISODE.days(), ImmutableList.of(EPISODE));

    private static final CareHistory HISTORY = CareHistory.builder()
            .childId(CHILD.id())
            .responsibleAuthority(AuthorityId.of("Northmoor"))
            .child(CHILD)
            .addEpisodes(EPISODE, EPISODE.withStart(DAY.plusDays(2)))
            .build();
    private static final Inspection INSPECTION =
            new Inspection(DAY, InspectionGrade.GOOD, Optional.of(DAY.plusDays(20)));

    private static final Registration REGISTRATION = Registration.builder()
            .urn(Urn.of("1234567"))
            .status(RegistrationStatus.ACTIVE)
            .registeredOn(DAY)
            .closedOn(DAY.plusYears(1))
            .places(4)
            .ages(Range.closed(8, 17))
            .addNeeds(RegisteredNeed.LEARNING_DISABILITY)
            .addInspections(INSPECTION)
            .build();

    private static final Offering OFFERING = Offering.builder()
            .putStay(KindOfStay.SHORT_TERM, Answer.YES)
            .putAdaptation(Adaptation.HOIST, Answer.NO)
            .putCommunication(SpecificCommunication.MAKATON, Answer.YES)
            .putAdditionalSupport(AdditionalSupport.THERAPEUTIC_SUPPORT, Answer.YES)
            .putRisksToChild(RiskToChild.SELF_HARM, Answer.YES)
            .putRisksToOthers(RiskToOthers.PHYSICAL_HARM, Answer.NO)
            .addLanguages(Language.ENGLISH)
            .addFaiths(Religion.SIKH)
            .petsKept(Answer.YES)
            .soloPlacements(Answer.NO)
            .deprivationOfLiberty(Answer.NO)
            .wakingNight(Answer.YES)
            .highestRatio(Ratio.TWO_TO_ONE)
            .build();

    // What is personal here is said of no home, so that it is easy to recognise.
    private static final Resident RESIDENT = Resident.builder()
            .token(ResidentToken.of("token-1"))
            .birthMonth(YearMonth.from(BORN))
            .sex(Sex.FEMALE)
            .risks(KnownRisks.NOT_SPECIFIED.with(RiskToOthers.FIRE_SETTING, RiskAnswer.RISK_PRESENT))
            .needsSolo(Answer.NO)
            .mayLiveWithYounger(Answer.NO)
            .mayLiveWithOlder(Answer.YES)
            .addSiblings(ResidentToken.of("token-2"))
            .expectedUntil(DAY)
            .build();

    private static final ApprovalTerms TERMS = ApprovalTerms.builder()
            .children(2)
            .ages(Range.closed(5, 12))
            .sex(AcceptedSex.ANY)
            .addStays(KindOfStay.RESPITE)
            .build();

    private static final FosteringExemption EXEMPTION = new FosteringExemption(
            ImmutableSortedSet.of(ChildId.of("secret-sibling")),
            AuthorityId.of("Northmoor"),
            DateRange.startingOn(DAY));

    private static final UsableCapacity CAPACITY = UsableCapacity.builder()
            .registered(4)
            .putBlocked(BlockReason.MATCHING, 1)
            .staffed(3)
            .occupied(2)
            .build();

    private static final Finding FINDING = Finding.builder()
            .severity(Severity.WARNING)
            .code(FindingCode.of("UNKNOWN_CODE"))
            .location(SourceLocation.atLine("episodes.csv", 3).column("LS"))
            .fault("a code this library does not know")
            .remedy("a published code")
            .done("kept as it is")
            .subject(KEY.pseudonymOf(ChildId.of("C-903")))
            .build();

    private static final LocalAuthority SUCCESSOR = LocalAuthority.builder()
            .id(AuthorityId.of("E06000999"))
            .name("Northmoor")
            .region(Region.NORTH_WEST)
            .validity(Range.atLeast(DAY))
            .build();

    private static final LocalAuthority AUTHORITY = LocalAuthority.builder()
            .id(AuthorityId.of("E10000999"))
            .name("Northmoor and Southmoor")
            .addNameVariants("Northmoor & Southmoor")
            .region(Region.NORTH_WEST)
            .validity(Range.lessThan(DAY))
            .addSuccessors(SUCCESSOR.id())
            .build();

    private Samples() {}

    static ImmutableClassToInstanceMap<Object> all() {
        ImmutableClassToInstanceMap.Builder<Object> samples = ImmutableClassToInstanceMap.builder();
        addCodes(samples);
        addSmallValues(samples);
        addHomes(samples);
        addBuying(samples);
        addSums(samples);
        addDisclosure(samples);
        addChildren(samples);
        samples.put(Episode.class, EPISODE);
        samples.put(CareHistory.class, HISTORY);
        samples.put(Placement.class, PLACEMENT);
        samples.put(
                PeriodOfCare.class,
                PeriodOfCare.builder().addPlacements(PLACEMENT).build());
        samples.put(CareInRange.class, HISTORY.in(DateRange.of(LocalDate.of(2023, 4, 1), LocalDate.of(2025, 7, 9))));
        samples.put(DaysByAge.class, new DaysByAge(ImmutableSortedMap.of(99, 98L), 97));
        NeedSamples.add(samples, CHILD);
        return samples.build();
    }

    private static void addChildren(ImmutableClassToInstanceMap.Builder<Object> samples) {
        KeptTogether kept = KeptTogether.of(CHILD.id(), ChildId.of("secret-sister"));
        samples.put(Child.class, CHILD)
                .put(LegalStatusPeriod.class, LEGAL_STATUS)
                .put(RecordedWish.class, WISH)
                .put(Background.class, BACKGROUND)
                .put(Education.class, EDUCATION)
                .put(SchoolUrn.class, SchoolUrn.of("918273"))
                .put(KeptTogether.class, kept)
                .put(
                        SiblingGroup.class,
                        SiblingGroup.builder()
                                .addAllMembers(kept.members())
                                .addMembers(ChildId.of("secret-brother"))
                                .decision(TogetherOrApart.MAY_BE_SPLIT)
                                .addKeptTogether(kept)
                                .decidedBy("secret manager")
                                .decidedOn(DAY)
                                .reason("secret reason")
                                .build());
    }

    private static void addCodes(ImmutableClassToInstanceMap.Builder<Object> samples) {
        samples.put(CategoryOfNeed.class, CategoryOfNeed.N1)
                .put(Ethnicity.class, Ethnicity.WBRI)
                .put(LegalStatus.class, LegalStatus.V4)
                .put(PlacementProvider.class, PlacementProvider.PR1)
                .put(PlacementType.class, PlacementType.K3)
                .put(ReasonEpisodeCeased.class, ReasonEpisodeCeased.of("E99"))
                .put(ReasonForNewEpisode.class, ReasonForNewEpisode.of(""))
                .put(ReasonForPlacementChange.class, ReasonForPlacementChange.CLOSE)
                .put(CareLeaverAccommodation.class, CareLeaverAccommodation.of("B1"))
                .put(CareLeaverActivity.class, CareLeaverActivity.G6)
                .put(CareLeaverContact.class, CareLeaverContact.RHOM)
                .put(KindOfAbsence.class, KindOfAbsence.M)
                .put(LegalStatusOfAdopters.class, LegalStatusOfAdopters.L11)
                .put(NumberOfAdopters.class, NumberOfAdopters.TWO)
                .put(PreviousPermanence.class, PreviousPermanence.P4)
                .put(ReasonForNoStrengthsAndDifficultiesScore.class, ReasonForNoStrengthsAndDifficultiesScore.SDQ5)
                .put(ReasonForNoUniquePupilNumber.class, ReasonForNoUniquePupilNumber.UN1)
                .put(ReasonForSocialWorkerChange.class, ReasonForSocialWorkerChange.TSPROC)
                .put(ReasonNoLongerPlacedForAdoption.class, ReasonNoLongerPlacedForAdoption.RD4)
                .put(ReviewParticipation.class, ReviewParticipation.PN0)
                .put(SexOfAdopters.class, SexOfAdopters.MF)
                .put(YesNo.class, YesNo.YES);
    }

    private static void addSmallValues(ImmutableClassToInstanceMap.Builder<Object> samples) {
        ExplanationKey key = ExplanationKey.of("criterion.price");
        samples.put(AuthorityId.class, AuthorityId.of("Northmoor"))
                .put(ChildId.class, ChildId.of("secret-child"))
                .put(HomeId.class, HomeId.of("H-1"))
                .put(ProviderId.class, ProviderId.of("P-1"))
                .put(CompanyNumber.class, CompanyNumber.of("SC123456"))
                .put(ResidentToken.class, ResidentToken.of("token-1"))
                .put(ReferralId.class, ReferralId.of("R-1"))
                .put(Pseudonym.class, KEY.pseudonymOf(HomeId.of("home")))
                .put(Degradation.class, Degradation.toSector(KEY))
                .put(Language.class, Language.ENGLISH)
                .put(Urn.class, Urn.REGIONAL_ADOPTION_AGENCY)
                .put(UniquePupilNumber.class, UPN)
                .put(PupilNumber.Given.class, new PupilNumber.Given(UPN))
                .put(PupilNumber.Absent.class, new PupilNumber.Absent(ReasonForNoUniquePupilNumber.UN1))
                .put(StrengthsAndDifficultiesScore.class, new StrengthsAndDifficultiesScore(17))
                .put(Postcode.class, UNIT)
                .put(GridPoint.class, new GridPoint(530_000, 180_000))
                .put(Wgs84Point.class, new Wgs84Point(51.50335, -0.12764))
                .put(LocalAuthority.class, AUTHORITY)
                .put(LocalAuthorities.class, LocalAuthorities.of(ImmutableList.of(AUTHORITY, SUCCESSOR)))
                .put(AgreementId.class, AgreementId.of("IPA-1"))
                .put(BlockContractId.class, BlockContractId.of("B-1"))
                .put(FrameworkId.class, FrameworkId.of("F-1"))
                .put(LotId.class, LotId.of("1a"))
                .put(WeeklyFee.class, WeeklyFee.ofPounds(900))
                .put(HourlyRate.class, HourlyRate.ofPence(2_150))
                .put(Percentage.class, Percentage.of(5))
                .put(Ratio.class, Ratio.TWO_TO_ONE)
                .put(
                        CareRecommendation.class,
                        new CareRecommendation(Suitability.PREFERRED, Suitability.SUITABLE, Suitability.UNSUITABLE))
                .put(CollectionYear.class, CollectionYear.of(2024))
                .put(DateRange.class, DateRange.of(DAY, DAY.plusDays(1)))
                .put(AgeBand.class, new AgeBand("1 to 4", Range.closedOpen(1, 5)))
                .put(AgeBands.class, AgeBands.DFE)
                .put(ExplanationKey.class, key)
                .put(
                        Explanation.class,
                        Explanation.builder()
                                .key(ExplanationKey.of("score"))
                                .subject("H-1")
                                .statement("It adds up.")
                                .putFact("parts", "1")
                                .contribution(5)
                                .addPart(Explanation.builder()
                                        .key(key)
                                        .statement("It is cheap.")
                                        .contribution(5)
                                        .build())
                                .build())
                .put(
                        Explanation.Difference.class,
                        new Explanation.Difference("/score", Optional.of("a"), Optional.empty()))
                .put(FindingCode.class, FindingCode.of("UNKNOWN_CODE"))
                .put(SourceLocation.class, new SourceLocation("episodes.csv", OptionalLong.of(3), Optional.of("LS")))
                .put(Finding.class, FINDING)
                .put(ImportCounts.class, new ImportCounts(6, 1, 2, 3))
                .put(ImportReport.class, new ImportReport(ImmutableList.of(FINDING), ImportCounts.NONE))
                .put(Import.class, new Import<>(ImmutableList.of(CHILD), ImmutableList.of(FINDING), ImportCounts.NONE));
    }

    private static void addHomes(ImmutableClassToInstanceMap.Builder<Object> samples) {
        samples.put(Registration.class, REGISTRATION);
        samples.put(UsableCapacity.class, CAPACITY);
        samples.put(
                Provider.class,
                Provider.builder()
                        .id(ProviderId.of("P-1"))
                        .name("Elm Care")
                        .sector(ProviderSector.PRIVATE)
                        .companyNumber(CompanyNumber.of("SC123456"))
                        .ultimateOwner(ProviderId.of("P-2"))
                        .addRegistrations(REGISTRATION)
                        .build());
        samples.put(Inspection.class, INSPECTION)
                .put(Offering.class, OFFERING)
                .put(Resident.class, RESIDENT)
                .put(Residents.class, Residents.of(RESIDENT))
                .put(ApprovalTerms.class, TERMS)
                .put(Approval.Full.class, new Approval.Full(DateRange.startingOn(DAY), TERMS))
                .put(Approval.Temporary.class, FosteringLimits.STANDARD.temporaryApproval(DAY))
                .put(Approval.NotYetAssessed.class, new Approval.NotYetAssessed(Optional.of(DAY)))
                .put(Approval.Refused.class, new Approval.Refused(DAY))
                .put(FosteringExemption.class, EXEMPTION)
                .put(FosteringLimits.class, FosteringLimits.STANDARD)
                .put(VacancyPeriod.class, new VacancyPeriod(HomeId.of("H-1"), 2, DateRange.startingOn(DAY)));
        samples.put(
                ChildrensHome.class,
                ChildrensHome.builder()
                        .id(HomeId.of("H-1"))
                        .provider(ProviderId.of("P-1"))
                        .localAuthority(AuthorityId.of("Northmoor"))
                        .postcode(UNIT)
                        .acceptedAges(Range.closed(8, 17))
                        .acceptedSex(AcceptedSex.ANY)
                        .capacity(CAPACITY)
                        .offering(OFFERING)
                        .residents(Residents.of(RESIDENT))
                        .weeklyFee(WeeklyFee.ofPounds(5_000))
                        .registration(REGISTRATION)
                        .grade(InspectionGrade.GOOD)
                        .build());
        samples.put(
                SecureChildrensHome.class,
                SecureChildrensHome.builder()
                        .id(HomeId.of("H-2"))
                        .provider(ProviderId.of("P-1"))
                        .localAuthority(AuthorityId.of("Northmoor"))
                        .postcode(UNIT)
                        .acceptedAges(Range.closed(10, 17))
                        .acceptedSex(AcceptedSex.ANY)
                        .capacity(CAPACITY)
                        .offering(OFFERING)
                        .residents(Residents.of(RESIDENT))
                        .weeklyFee(WeeklyFee.ofPounds(8_000))
                        .registration(REGISTRATION)
                        .grade(InspectionGrade.GOOD)
                        .build());
        samples.put(
                ResidentialSchool.class,
                ResidentialSchool.builder()
                        .id(HomeId.of("H-3"))
                        .provider(ProviderId.of("P-1"))
                        .localAuthority(AuthorityId.of("Northmoor"))
                        .postcode(UNIT)
                        .acceptedAges(Range.closed(10, 17))
                        .acceptedSex(AcceptedSex.MALE)
                        .capacity(CAPACITY)
                        .offering(OFFERING)
                        .residents(Residents.of(RESIDENT))
                        .weeklyFee(WeeklyFee.ofPounds(4_000))
                        .registration(REGISTRATION)
                        .grade(InspectionGrade.GOOD)
                        .build());
        samples.put(
                SupportedAccommodation.class,
                SupportedAccommodation.builder()
                        .id(HomeId.of("H-4"))
                        .provider(ProviderId.of("P-1"))
                        .localAuthority(AuthorityId.of("Northmoor"))
                        .postcode(UNIT)
                        .acceptedAges(Range.closed(16, 17))
                        .acceptedSex(AcceptedSex.FEMALE)
                        .capacity(CAPACITY)
                        .offering(OFFERING)
                        .residents(Residents.of(RESIDENT))
                        .weeklyFee(WeeklyFee.ofPounds(1_200))
                        .registration(REGISTRATION.withInspections(
                                Inspection.of(DAY, SupportedAccommodationOutcome.INCONSISTENT)))
                        .category(SupportedAccommodationCategory.PRIVATE_RESIDENCE)
                        .outcome(SupportedAccommodationOutcome.INCONSISTENT)
                        .build());
        samples.put(
                FosteringHousehold.class,
                FosteringHousehold.builder()
                        .id(HomeId.of("H-5"))
                        .provider(ProviderId.of("P-1"))
                        .localAuthority(AuthorityId.of("Northmoor"))
                        .postcode(UNIT)
                        .acceptedAges(Range.closed(0, 17))
                        .acceptedSex(AcceptedSex.ANY)
                        .capacity(CAPACITY)
                        .offering(OFFERING)
                        .residents(Residents.of(RESIDENT))
                        .weeklyFee(WeeklyFee.ofPounds(900))
                        .approval(new Approval.Full(DateRange.startingOn(DAY), TERMS))
                        .fosteringService(Urn.of("SC654321"))
                        .addConnectedChildren(CHILD.id())
                        .exemption(EXEMPTION)
                        .build());
    }

    private static void addBuying(ImmutableClassToInstanceMap.Builder<Object> samples) {
        Percentage five = Percentage.of(5);
        Discount.Sibling sibling = new Discount.Sibling(2, DiscountReach.EVERY_ONE, five);
        Uplift.IndexLinked indexLinked = Uplift.IndexLinked.between(UpliftIndex.CPI, Percentage.ZERO, five);
        AdditionalPackage.ByTheHour hours =
                AdditionalPackage.ByTheHour.ofHours(PackageKind.ONE_TO_ONE, 10, HourlyRate.ofPence(2_150));
        PriceBand band = PriceBand.builder()
                .ages(Range.closed(5, 10))
                .addNeedLevels(NeedLevel.ENHANCED)
                .addFeatures(PlacementFeature.DISABILITY)
                .floor(WeeklyFee.ofPounds(800))
                .ceiling(WeeklyFee.ofPounds(900))
                .build();
        Tier tier = Tier.builder()
                .rank(1)
                .addProviders(ProviderId.of("P-1"))
                .addPriceBands(band)
                .build();
        Lot lot = Lot.builder()
                .id(LotId.of("1a"))
                .kind(LotKind.FOSTERING)
                .addTiers(tier)
                .addDiscounts(sibling)
                .uplift(indexLinked)
                .build();
        samples.put(PricedNeed.class, PricedNeed.of(9, NeedLevel.STANDARD))
                .put(PriceBand.class, band)
                .put(Tier.class, tier)
                .put(Lot.class, lot)
                .put(
                        Framework.class,
                        Framework.builder()
                                .id(FrameworkId.of("F-1"))
                                .name("North fostering")
                                .kind(FrameworkKind.FRAMEWORK)
                                .period(DateRange.startingOn(DAY))
                                .addBuyers(AuthorityId.of("Northmoor"))
                                .addLots(lot)
                                .build())
                .put(Discount.Sibling.class, sibling)
                .put(Discount.Volume.class, new Discount.Volume(10, DiscountReach.FROM_THRESHOLD_ON, five))
                .put(Discount.LongStay.class, new Discount.LongStay(365, five))
                .put(Discount.Block.class, new Discount.Block(five))
                .put(
                        DiscountCircumstances.class,
                        DiscountCircumstances.builder()
                                .route(SourcingRoute.FRAMEWORK)
                                .siblingsTogether(2)
                                .siblingPosition(2)
                                .placementsWithProvider(9)
                                .placementPosition(3)
                                .daysInPlacement(40)
                                .build())
                .put(UpliftIndex.class, UpliftIndex.CPI)
                .put(Uplift.IndexLinked.class, indexLinked)
                .put(Uplift.Fixed.class, new Uplift.Fixed(five))
                .put(Uplift.Voted.class, new Uplift.Voted(Optional.of(five)))
                .put(FundingSplit.class, new FundingSplit(2, 1, 1))
                .put(AdditionalPackage.ByTheHour.class, hours)
                .put(
                        AdditionalPackage.ByTheWeek.class,
                        new AdditionalPackage.ByTheWeek(PackageKind.TRANSPORT, WeeklyFee.ofPounds(90)))
                .put(ContractTerm.class, ContractTerm.ofYears(DAY, 5, 2, 2));
        addContracts(samples, hours);
    }

    private static void addContracts(
            ImmutableClassToInstanceMap.Builder<Object> samples, AdditionalPackage boughtBeside) {
        samples.put(
                        BlockContract.class,
                        BlockContract.builder()
                                .id(BlockContractId.of("B-1"))
                                .provider(ProviderId.of("P-1"))
                                .addBuyers(AuthorityId.of("Northmoor"))
                                .commitment(BlockCommitment.HARD)
                                .beds(4)
                                .feePerBed(WeeklyFee.ofPounds(4_000))
                                .term(ContractTerm.ofYears(DAY, 5, 2, 2))
                                .ceiling(Money.of(CurrencyUnit.GBP, 9_000_000))
                                .build())
                .put(
                        IndividualPlacementAgreement.class,
                        IndividualPlacementAgreement.builder()
                                .id(AgreementId.of("IPA-1"))
                                .child(CHILD.id())
                                .authority(AuthorityId.of("Northmoor"))
                                .provider(ProviderId.of("P-1"))
                                .home(HomeId.of("secret-home"))
                                .route(SourcingRoute.LOCAL_HARD_BLOCK)
                                .blockContract(BlockContractId.of("B-1"))
                                .framework(FrameworkId.of("F-1"))
                                .lot(LotId.of("1a"))
                                .period(DateRange.startingOn(DAY))
                                .coreFee(WeeklyFee.ofPounds(900))
                                .addPackages(boughtBeside)
                                .funding(new FundingSplit(2, 1, 1))
                                .noticeInDays(28)
                                .build());
    }

    private static void addSums(ImmutableClassToInstanceMap.Builder<Object> samples) {
        Measure measure = new Measure(MeasureId.of("weekly-fee"), 2, "GBP a week");
        Dimension dimension = Dimension.of("region", "London", "North West");
        SumSchema schema = SumSchema.builder()
                .subject("a placement")
                .addMeasure(measure)
                .addDimension(dimension)
                .build();
        GroupKey key = GroupKey.ALL.with("region", "London");
        Observation observation = Observation.of(key, measure.id(), 987_654_321);
        MeasureSums measureSums =
                new MeasureSums(918_273_645, BigInteger.valueOf(1_928_374_655), BigInteger.valueOf(9_753_186_421L));
        GroupSums groupSums = new GroupSums(918_273_646, ImmutableSortedMap.of(measure.id(), measureSums));
        samples.put(MeasureId.class, measure.id())
                .put(DimensionId.class, dimension.id())
                .put(Category.class, Category.of("London"))
                .put(Measure.class, measure)
                .put(Dimension.class, dimension)
                .put(SumSchema.class, schema)
                .put(SchemaHash.class, schema.hash())
                .put(GroupKey.class, key)
                .put(Observation.class, observation)
                .put(MeasureSums.class, measureSums)
                .put(GroupSums.class, groupSums)
                .put(MergeableSums.class, new MergeableSums(schema, ImmutableSortedMap.of(key, groupSums)));
    }

    private static void addDisclosure(ImmutableClassToInstanceMap.Builder<Object> samples) {
        samples.put(Cell.class, new Cell(918_273_645, ImmutableList.of(BigInteger.valueOf(1_928_374_655))))
                .put(MinimumCount.class, new MinimumCount(6))
                .put(Dominance.class, Dominance.of(2, 85))
                .put(PPercent.class, PPercent.of(10))
                .put(PriorPosterior.class, PriorPosterior.of(60, 80))
                .put(Rounding.class, new Rounding(10))
                .put(PublishedFigure.Shown.class, new PublishedFigure.Shown(new BigDecimal("12.50")))
                .put(
                        DisclosurePolicy.class,
                        DisclosurePolicy.builder()
                                .addRules(new MinimumCount(6), PPercent.of(10))
                                .rounding(new Rounding(5))
                                .minimumDenominator(20)
                                .percentageDecimals(1)
                                .averageDecimals(2)
                                .build());
    }
}
