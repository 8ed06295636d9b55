package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.aggregate.Category;
import org.placewright.core.aggregate.Dimension;
import org.placewright.core.aggregate.DimensionId;
import org.placewright.core.aggregate.GroupKey;
import org.placewright.core.aggregate.Measure;
import org.placewright.core.aggregate.MeasureId;
import org.placewright.core.child.Education;
import org.placewright.core.child.KeptTogether;
import org.placewright.core.child.LegalStatusPeriod;
import org.placewright.core.child.RecordedWish;
import org.placewright.core.code.CodeSet;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.code.YesNo;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.framework.ContractTerm;
import org.placewright.core.framework.DiscountCircumstances;
import org.placewright.core.framework.Framework;
import org.placewright.core.framework.PricedNeed;
import org.placewright.core.id.AgreementId;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.BlockContractId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.FrameworkId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.id.LotId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.id.SchoolUrn;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.core.id.Urn;
import org.placewright.core.money.HourlyRate;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.Ratio;
import org.placewright.core.need.Answer;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.NeedsAssessment;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.ScoredNeed;
import org.placewright.core.need.VisitFrequency;
import org.placewright.core.placement.CareInRange;
import org.placewright.core.placement.DaysByAge;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringExemption;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.ActualPlacement;
import org.placewright.core.referral.QualityAssurance;
import org.placewright.core.referral.SecureAccommodationAuthority;

/**
 * For each type, what a person would think of occurs: here, or in the tests of its family. Whoever adds an arbitrary
 * says here what it must not leave to luck.
 */
class EveryArbitraryHasEdgeCasesTest {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /** Of these the tests of a family tell: {@code HomeArbitrariesTest} and its like in this package. */
    private static final ImmutableSet<String> TOLD_BY_FAMILY = ImmutableSet.of(
            "AdditionalPackage",
            "AgeBand",
            "AgeBands",
            "AreaToAvoid",
            "AssessmentInstrument",
            "Background",
            "BlockContract",
            "CareHistory",
            "CareRecommendation",
            "Cell",
            "Child",
            "ChildId",
            "CollectionYear",
            "DateRange",
            "Degradation",
            "DisclosurePolicy",
            "DisclosureRule",
            "Discount",
            "Episode",
            "Explanation",
            "Finding",
            "FindingCode",
            "FosteringHousehold",
            "FundingSplit",
            "GridPoint",
            "GroupSums",
            "Home",
            "ImportCounts",
            "ImportReport",
            "IndividualPlacementAgreement",
            "InspectionJudgement",
            "KnownRisks",
            "Language",
            "LocalAuthorities",
            "LocalAuthority",
            "Lot",
            "MeasureSums",
            "MergeableSums",
            "NeedItem",
            "Needs",
            "Observation",
            "Offer",
            "Offering",
            "Postcode",
            "PriceBand",
            "Pseudonym",
            "PseudonymKey",
            "PublishedFigure",
            "PupilNumber",
            "Referral",
            "Resident",
            "Residents",
            "Rounding",
            "SchemaHash",
            "SiblingGroup",
            "SiblingReferral",
            "SourceLocation",
            "StrengthsAndDifficultiesScore",
            "SumSchema",
            "SupportedAccommodation",
            "Tier",
            "Uplift",
            "UpliftIndex",
            "UsableCapacity",
            "WeeklyFee",
            "Wgs84Point",
            "YesNo");

    private static final Table CASES = new Table()
            .of(AuthorityId.class, "longest", id -> isLongest(id.value()))
            .of(HomeId.class, "longest", id -> isLongest(id.value()))
            .of(ProviderId.class, "longest", id -> isLongest(id.value()))
            .of(ReferralId.class, "longest", id -> isLongest(id.value()))
            .of(FrameworkId.class, "longest", id -> isLongest(id.value()))
            .of(LotId.class, "longest", id -> isLongest(id.value()))
            .of(BlockContractId.class, "longest", id -> isLongest(id.value()))
            .of(AgreementId.class, "longest", id -> isLongest(id.value()))
            .of(ResidentToken.class, "longest", id -> isLongest(id.value()))
            .of(Urn.class, "SC and six digits", urn -> urn.value().startsWith("SC"))
            .of(Urn.class, "lowest", urn -> urn.value().equals("1000000"))
            .of(UniquePupilNumber.class, "temporary", UniquePupilNumber::isTemporary)
            .of(UniquePupilNumber.class, "permanent", number -> !number.isTemporary())
            .of(CompanyNumber.class, "leading zeros", number -> number.value().startsWith("000"))
            .of(CompanyNumber.class, "Scottish", number -> number.value().startsWith("SC"))
            .of(CompanyNumber.class, "society", number -> number.value().endsWith("R"))
            .of(SchoolUrn.class, "lowest", urn -> urn.value().equals("100000"))
            .of(Measure.class, "whole numbers", measure -> measure.decimals() == 0)
            .of(Measure.class, "pence", measure -> measure.decimals() == 2)
            .of(MeasureId.class, "in parts", id -> id.value().contains("."))
            .of(Dimension.class, "one category", one -> one.categories().size() == 1)
            .of(Dimension.class, "several categories", one -> one.categories().size() > 2)
            .of(DimensionId.class, "in parts", id -> id.value().contains("-"))
            .of(Category.class, "not known", one -> one.value().equals("not known"))
            .of(Category.class, "beyond ASCII", one -> one.value().equals("Ynys Môn"))
            .of(GroupKey.class, "all", GroupKey.ALL::equals)
            .of(GroupKey.class, "by two", key -> key.categories().size() == 2)
            .of(ExplanationKey.class, "shortest", key -> key.value().length() == 1)
            .of(ExplanationKey.class, "longer", key -> key.value().length() > 1)
            .of(HourlyRate.class, "nothing", HourlyRate.ofPence(0)::equals)
            .of(Percentage.class, "none", Percentage.ZERO::equals)
            .of(Percentage.class, "all", Percentage.HUNDRED::equals)
            .of(Percentage.class, "parts of one", part -> part.value().scale() > 0)
            .of(Ratio.class, "one to one", Ratio.ONE_TO_ONE::equals)
            .of(Ratio.class, "two to one", Ratio.TWO_TO_ONE::equals)
            .of(Ratio.class, "one to several", ratio -> ratio.adults() == 1 && ratio.children() > 1)
            .of(Education.class, "not known", Education.NOT_KNOWN::equals)
            .of(Education.class, "must stay", one -> one.mustStayAtSchool() == Answer.YES)
            .of(Education.class, "named school", one -> one.schoolName().isPresent())
            .of(KeptTogether.class, "two", part -> part.members().size() == 2)
            .of(KeptTogether.class, "more", part -> part.members().size() > 2)
            .of(LegalStatusPeriod.class, "no day long", period -> period.days().isEmpty())
            .of(LegalStatusPeriod.class, "goes on", period -> period.days()
                    .until()
                    .isEmpty())
            .of(LegalStatusPeriod.class, "unrecognised", period -> !period.status()
                    .isRecognised())
            .of(RecordedWish.class, "words left out", wish -> wish.words().isEmpty())
            .of(RecordedWish.class, "in lines", wish -> wish.words()
                    .filter(words -> words.contains("\n"))
                    .isPresent())
            .of(RecordedWish.class, "on a leap day", wish -> isLeapDay(wish.recordedOn()))
            .of(ContractTerm.class, "a month", term -> term.months() == 1)
            .of(ContractTerm.class, "not extended", term -> term.extensionMonths()
                    .isEmpty())
            .of(
                    ContractTerm.class,
                    "extended twice",
                    term -> term.extensionMonths().size() > 1)
            .of(DiscountCircumstances.class, "the first day", one -> one.daysInPlacement() == 0)
            .of(DiscountCircumstances.class, "siblings", one -> one.siblingsTogether() > 1)
            .of(Framework.class, "no lots", framework -> framework.lots().isEmpty())
            .of(Framework.class, "several lots", framework -> framework.lots().size() > 1)
            .of(PricedNeed.class, "newborn", need -> need.age() == 0)
            .of(PricedNeed.class, "aged 17", need -> need.age() == 17)
            .of(ImportantPlace.class, "how often not known", place -> place.frequency()
                    .isEmpty())
            .of(NeedsAssessment.class, "no scores", scored -> scored.scores().isEmpty())
            .of(NeedsAssessment.class, "several", scored -> scored.scores().size() > 2)
            .of(Requirements.class, "liberty", asked -> asked.deprivationOfLiberty() == Answer.YES)
            .of(
                    Requirements.class,
                    "nothing said",
                    asked -> asked.homeAdaptation().answer() == Answer.NOT_SPECIFIED)
            .of(ScoredNeed.class, "lowest", scored -> scored.score() == 0)
            .of(ScoredNeed.class, "highest", scored -> scored.score() == ScoredNeed.HIGHEST)
            .of(VisitFrequency.class, "once a week", VisitFrequency.timesAWeek(1)::equals)
            .of(VisitFrequency.class, "every other week", visits -> visits.weeks() == 2)
            .of(Placement.class, "goes on", one -> one.days().until().isEmpty())
            .of(Placement.class, "a day", one -> one.days().lengthInDays().orElse(0) == 1)
            .of(Placement.class, "interrupted", one -> !one.interruptions().isEmpty())
            .of(PeriodOfCare.class, "goes on", period -> period.end().isEmpty())
            .of(
                    PeriodOfCare.class,
                    "a day",
                    period -> period.days().lengthInDays().orElse(0) == 1)
            .of(PeriodOfCare.class, "moves", period -> period.placements().size() > 1)
            .of(CareInRange.class, "no day long", care -> care.range().isEmpty())
            .of(CareInRange.class, "no care", care -> care.daysInCare() == 0)
            .of(CareInRange.class, "short breaks", care -> care.daysOfShortBreaks() > 0)
            .of(DaysByAge.class, "none", days -> days.total() == 0)
            .of(DaysByAge.class, "of several ages", days -> days.byYear().size() > 2)
            .of(DaysByAge.class, "aged 17", days -> days.byYear().containsKey(17))
            .of(VacancyPeriod.class, "none", vacant -> vacant.places() == 0)
            .of(VacancyPeriod.class, "several", vacant -> vacant.places() > 1)
            .of(VacancyPeriod.class, "no end", vacant -> vacant.days().until().isEmpty())
            .of(Registration.class, "closed", held -> held.closedOn().isPresent())
            .of(Registration.class, "never inspected", held -> held.inspections()
                    .isEmpty())
            .of(Registration.class, "ages not told", held -> held.ages().isEmpty())
            .of(Inspection.class, "not published", one -> one.publishedOn().isEmpty())
            .of(Inspection.class, "published the same day", one -> one.publishedOn()
                    .filter(one.inspectedOn()::equals)
                    .isPresent())
            .of(Approval.class, "full", Approval.Full.class::isInstance)
            .of(Approval.class, "temporary", Approval.Temporary.class::isInstance)
            .of(Approval.class, "refused", Approval.Refused.class::isInstance)
            .of(Approval.class, "not yet assessed", Approval.NotYetAssessed.class::isInstance)
            .of(ApprovalTerms.class, "not specified", ApprovalTerms.NOT_SPECIFIED::equals)
            .of(ApprovalTerms.class, "one child", terms -> terms.children().orElse(0) == 1)
            .of(FosteringExemption.class, "one child", one -> one.children().size() == 1)
            .of(FosteringExemption.class, "several", one -> one.children().size() > 1)
            .of(FosteringLimits.class, "standard", FosteringLimits.STANDARD::equals)
            .of(FosteringLimits.class, "another", limits -> limits.usualLimit() != 3)
            .of(Provider.class, "its own owner", one -> one.ultimateOwner().isEmpty())
            .of(Provider.class, "owned", one -> one.ultimateOwner().isPresent())
            .of(
                    Provider.class,
                    "several registrations",
                    one -> one.registrations().size() > 1)
            .of(ChildrensHome.class, "not yet inspected", home -> home.grade().isEmpty())
            .of(ChildrensHome.class, "full", home -> home.capacity()
                    .filter(places -> places.usable() > 0 && places.occupied().orElse(0) == places.usable())
                    .isPresent())
            .of(SecureChildrensHome.class, "not yet inspected", home -> home.grade()
                    .isEmpty())
            .of(ResidentialSchool.class, "not yet inspected", home -> home.grade()
                    .isEmpty())
            .of(ActualPlacement.class, "apart", placed -> placed.siblingsTogether() == Answer.NO)
            .of(ActualPlacement.class, "cost not told", placed -> placed.totalWeeklyCost()
                    .isEmpty())
            .of(QualityAssurance.class, "by nobody named", check -> check.by().isEmpty())
            .of(SecureAccommodationAuthority.class, "remand", authority -> authority.remanded() == Answer.YES)
            .of(SecureAccommodationAuthority.class, "order", authority -> authority
                    .order()
                    .isPresent());

    /** What must occur, by type and name. */
    private static final class Table {

        private final ImmutableTable.Builder<Class<?>, String, Predicate<Object>> cases = ImmutableTable.builder();

        <T> Table of(Class<T> type, String name, Predicate<? super T> occurs) {
            cases.put(type, name, value -> occurs.test(type.cast(value)));
            return this;
        }

        ImmutableTable<Class<?>, String, Predicate<Object>> all() {
            return cases.buildOrThrow();
        }
    }

    private static boolean isLongest(String value) {
        return value.length() == IdentifierText.LONGEST;
    }

    private static boolean isLeapDay(LocalDate date) {
        return MonthDay.from(date).equals(LEAP_DAY);
    }

    @Property(tries = 3)
    void each_edge_case_occurs(@ForAll Random random) {
        List<String> missing = new ArrayList<>();
        CASES.all().rowMap().forEach((type, cases) -> {
            List<?> drawn = Draws.many(ProvidedTypes.arbitrary(type), random);
            cases.forEach((name, occurs) -> {
                if (drawn.stream().noneMatch(occurs)) {
                    missing.add(type.getSimpleName() + ": " + name);
                }
            });
        });
        assertThat(missing).isEmpty();
    }

    @Property(tries = 3)
    void each_known_code_occurs(@ForAll Random random) {
        ProvidedTypes.all().stream()
                .filter(EveryArbitraryHasEdgeCasesTest::isCode)
                .forEach(type -> assertThat(ImmutableSet.copyOf(Draws.many(ProvidedTypes.arbitrary(type), random)))
                        .as(type.getSimpleName())
                        .isEqualTo(ImmutableSet.copyOf(codes(type).codes())));
    }

    private static CodeSet<?> codes(Class<?> type) {
        try {
            return (CodeSet<?>) type.getMethod("codes").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getSimpleName() + " has no codes()", e);
        }
    }

    @Example
    void no_type_is_forgotten() {
        ImmutableSet<String> provided = ProvidedTypes.all().stream()
                .filter(type -> !isCode(type))
                .map(Class::getSimpleName)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> here =
                CASES.all().rowKeySet().stream().map(Class::getSimpleName).collect(ImmutableSet.toImmutableSet());

        assertThat(Sets.union(here, TOLD_BY_FAMILY)).containsExactlyInAnyOrderElementsOf(provided);
        assertThat(Sets.intersection(here, TOLD_BY_FAMILY)).isEmpty();
    }

    private static boolean isCode(Class<?> type) {
        // Yes and no mean something else in each column, and have a test of their own.
        return StatutoryCode.class.isAssignableFrom(type) && type != YesNo.class;
    }
}
