package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.placewright.core.aggregate.MergeableSums;
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
import org.placewright.core.code.Sex;
import org.placewright.core.code.SexOfAdopters;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.code.YesNo;
import org.placewright.core.disclosure.Cell;
import org.placewright.core.disclosure.DisclosurePolicy;
import org.placewright.core.disclosure.DisclosureRule;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.Rounding;
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
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Region;
import org.placewright.core.geo.Wgs84Point;
import org.placewright.core.id.AgreementId;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.BlockContractId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.FrameworkId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.LotId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.id.SchoolUrn;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.core.id.Urn;
import org.placewright.core.measure.Lengths;
import org.placewright.core.money.HourlyRate;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.Needs;
import org.placewright.core.need.NeedsAssessment;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.ScoredNeed;
import org.placewright.core.need.VisitFrequency;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.CareInRange;
import org.placewright.core.placement.DaysByAge;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringExemption;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Inspection;
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
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;

/** jqwik finds the provider by itself, so naming a type is all an embedder's test has to do. */
class ModelArbitraryProviderTest {

    @Property(tries = 50)
    void gives_what_children_and_placements_are(
            @ForAll Child child,
            @ForAll Sex sex,
            @ForAll CareHistory history,
            @ForAll Episode episode,
            @ForAll Referral referral,
            @ForAll CareRecommendation recommendation,
            @ForAll List<Episode> episodes,
            @ForAll Optional<WeeklyFee> fee) {
        assertThat(child.id()).isNotNull();
        assertThat(sex.description()).isNotBlank();
        assertThat(history.childId()).isNotNull();
        assertThat(episode.start()).isNotNull();
        assertThat(referral.child()).isNotNull();
        assertThat(recommendation.fosterCare()).isNotNull();
        assertThat(episodes).doesNotContainNull();
        assertThat(fee).isNotNull();
    }

    @Property(tries = 50)
    void gives_what_is_read_from_histories(
            @ForAll Placement placement,
            @ForAll PeriodOfCare period,
            @ForAll CareInRange care,
            @ForAll DaysByAge days) {
        assertThat(placement.episodes()).isNotEmpty();
        assertThat(period.placements()).isNotEmpty();
        assertThat(care.range().until()).isPresent();
        assertThat(days.total()).isNotNegative();
    }

    @Property(tries = 50)
    void gives_what_children_need(
            @ForAll Needs needs,
            @ForAll Requirements requirements,
            @ForAll KnownRisks risks,
            @ForAll NeedsAssessment assessment,
            @ForAll ScoredNeed scored,
            @ForAll ImportantPlace place,
            @ForAll VisitFrequency frequency,
            @ForAll AreaToAvoid area) {
        assertThat(needs.requirements()).isNotNull();
        assertThat(requirements.communicationNeeds().label()).isNotBlank();
        assertThat(risks.toChild().values()).doesNotContain(RiskAnswer.NOT_SPECIFIED);
        assertThat(assessment.instrument().name()).isNotBlank();
        assertThat(scored.score()).isBetween(0, ScoredNeed.HIGHEST);
        assertThat(place.postcode()).isNotNull();
        assertThat(frequency.times()).isPositive();
        assertThat(Lengths.inMetres(area.radius())).isNotNegative();
    }

    @Property(tries = 50)
    void gives_what_is_asked_offered_and_chosen(
            @ForAll SiblingReferral siblings,
            @ForAll SecureAccommodationAuthority secure,
            @ForAll QualityAssurance check,
            @ForAll Offer offer,
            @ForAll ActualPlacement placement) {
        assertThat(siblings.referrals()).hasSizeBetween(2, 7);
        assertThat(secure.remanded().label()).isNotBlank();
        assertThat(check.on()).isNotNull();
        assertThat(offer.totalWeeklyCost(RoundingMode.HALF_UP)).isGreaterThanOrEqualTo(offer.weeklyFee());
        assertThat(placement.referral()).isNotNull();
    }

    @Property(tries = 50)
    void gives_what_is_known_of_children(
            @ForAll Background background,
            @ForAll Education education,
            @ForAll SchoolUrn school,
            @ForAll LegalStatusPeriod period,
            @ForAll RecordedWish wish,
            @ForAll KeptTogether kept,
            @ForAll SiblingGroup siblings) {
        assertThat(background.needsInterpreter().label()).isNotBlank();
        assertThat(education.placement().label()).isNotBlank();
        assertThat(school.value()).hasSize(6);
        assertThat(period.status()).isNotNull();
        assertThat(wish.whose().label()).isNotBlank();
        assertThat(kept.members()).hasSizeGreaterThan(1);
        assertThat(siblings.decision().label()).isNotBlank();
    }

    @Property(tries = 50)
    void gives_what_homes_are(
            @ForAll Home home,
            @ForAll ChildrensHome childrensHome,
            @ForAll FosteringHousehold household,
            @ForAll ResidentialSchool school,
            @ForAll SecureChildrensHome secureHome,
            @ForAll SupportedAccommodation accommodation,
            @ForAll UsableCapacity capacity,
            @ForAll Registration registration,
            @ForAll Provider provider,
            @ForAll AcceptedSex sex) {
        assertThat(List.of(home, childrensHome, household, school, secureHome, accommodation))
                .extracting(Home::id)
                .doesNotContainNull();
        assertThat(capacity.usable()).isNotNegative();
        assertThat(registration.urn()).isNotNull();
        assertThat(provider.name().toLowerCase(Locale.ROOT)).isNotBlank();
        assertThat(sex.label()).isNotBlank();
    }

    @Property(tries = 50)
    void gives_what_homes_may_do_and_who_lives_there(
            @ForAll Approval approval,
            @ForAll ApprovalTerms terms,
            @ForAll FosteringExemption exemption,
            @ForAll FosteringLimits limits,
            @ForAll Inspection inspection,
            @ForAll Offering offering,
            @ForAll Resident resident,
            @ForAll Residents residents,
            @ForAll ResidentToken token,
            @ForAll VacancyPeriod vacant,
            @ForAll CompanyNumber number) {
        assertThat(approval.standingOn(TimeArbitraries.LAST_DAY)).isNotNull();
        assertThat(terms.children().orElse(1)).isPositive();
        assertThat(exemption.children()).isNotEmpty();
        assertThat(limits.usualLimit()).isPositive();
        assertThat(inspection.judgement().label()).isNotBlank();
        assertThat(offering.petsKept()).isNotNull();
        assertThat(resident.token()).isNotNull();
        assertThat(residents.size()).isNotNegative();
        assertThat(token.value()).isNotBlank();
        assertThat(vacant.places()).isNotNegative();
        assertThat(number.value()).hasSize(8);
    }

    @Property(tries = 50)
    void gives_identifiers_places_and_times(
            @ForAll AuthorityId authority,
            @ForAll HomeId home,
            @ForAll ProviderId provider,
            @ForAll ReferralId referral,
            @ForAll Urn urn,
            @ForAll CollectionYear year,
            @ForAll DateRange days,
            @ForAll GridPoint point,
            @ForAll Wgs84Point place,
            @ForAll LocalAuthority localAuthority,
            @ForAll LocalAuthorities localAuthorities,
            @ForAll Region region) {
        assertThat(List.of(authority.value(), home.value(), provider.value(), referral.value(), urn.value()))
                .allMatch(value -> !value.isBlank());
        assertThat(year.contains(year.firstDay())).isTrue();
        assertThat(days.from()).isNotNull();
        assertThat(point.easting()).isNotNegative();
        assertThat(place.latitude()).isBetween(-90.0, 90.0);
        assertThat(localAuthority.name()).isNotBlank();
        assertThat(localAuthorities.all()).isNotEmpty();
        assertThat(region.label()).isNotBlank();
    }

    @Property(tries = 50)
    void gives_known_codes(
            @ForAll CategoryOfNeed need,
            @ForAll Ethnicity ethnicity,
            @ForAll LegalStatus status,
            @ForAll PlacementProvider provider,
            @ForAll PlacementType type,
            @ForAll ReasonEpisodeCeased ceased,
            @ForAll ReasonForNewEpisode newEpisode,
            @ForAll ReasonForPlacementChange change) {
        assertThat(List.<StatutoryCode<?>>of(need, ethnicity, status, provider, type, ceased, newEpisode, change))
                .allMatch(StatutoryCode::isRecognised);
    }

    @Property(tries = 50)
    void gives_known_codes_of_the_other_tables(
            @ForAll CareLeaverAccommodation accommodation,
            @ForAll CareLeaverActivity activity,
            @ForAll CareLeaverContact contact,
            @ForAll KindOfAbsence absence,
            @ForAll PreviousPermanence permanence,
            @ForAll ReasonForNoStrengthsAndDifficultiesScore noScore,
            @ForAll ReasonForNoUniquePupilNumber noNumber,
            @ForAll ReasonForSocialWorkerChange change,
            @ForAll ReasonNoLongerPlacedForAdoption noLongerPlaced,
            @ForAll ReviewParticipation participation,
            @ForAll YesNo answer) {
        assertThat(List.<StatutoryCode<?>>of(
                        accommodation,
                        activity,
                        contact,
                        absence,
                        permanence,
                        noScore,
                        noNumber,
                        change,
                        noLongerPlaced,
                        participation))
                .allMatch(StatutoryCode::isRecognised);
        assertThat(answer.isYes()).isNotEqualTo(answer.isNo());
    }

    @Property(tries = 50)
    void gives_known_codes_of_adopters(
            @ForAll LegalStatusOfAdopters status, @ForAll NumberOfAdopters number, @ForAll SexOfAdopters sex) {
        assertThat(List.<StatutoryCode<?>>of(status, number, sex)).allMatch(StatutoryCode::isRecognised);
    }

    @Property(tries = 50)
    void gives_pupil_numbers_scores_and_age_bands(
            @ForAll UniquePupilNumber number,
            @ForAll PupilNumber asReturned,
            @ForAll StrengthsAndDifficultiesScore score,
            @ForAll AgeBands bands) {
        assertThat(UniquePupilNumber.parse(number.value())).contains(number);
        assertThat(asReturned).isInstanceOfAny(PupilNumber.Given.class, PupilNumber.Absent.class);
        assertThat(score.points()).isBetween(0, StrengthsAndDifficultiesScore.HIGHEST);
        assertThat(bands.bands()).isNotEmpty();
    }

    @Property(tries = 50)
    void gives_what_homes_are_bought_by(
            @ForAll Framework framework,
            @ForAll Lot lot,
            @ForAll Tier tier,
            @ForAll PriceBand band,
            @ForAll PricedNeed need,
            @ForAll Discount discount,
            @ForAll DiscountCircumstances circumstances,
            @ForAll Uplift uplift) {
        assertThat(framework.isOpenOn(framework.period().from())).isTrue();
        assertThat(lot.discounts()).doesNotContainNull();
        assertThat(tier.rank()).isPositive();
        assertThat(band.allows(band.ceiling())).isTrue();
        assertThat(need.age()).isNotNegative();
        assertThat(discount.reduction()).isGreaterThan(Percentage.ZERO);
        assertThat(circumstances.siblingPosition()).isPositive();
        assertThat(uplift.changeFor(Percentage.ZERO)).isNotNull();
    }

    @Property(tries = 50)
    void gives_contracts_and_what_they_cost(
            @ForAll BlockContract contract,
            @ForAll ContractTerm term,
            @ForAll IndividualPlacementAgreement agreement,
            @ForAll FundingSplit split,
            @ForAll AdditionalPackage bought,
            @ForAll Percentage percentage,
            @ForAll Ratio ratio,
            @ForAll HourlyRate rate) {
        assertThat(contract.route().isBlock()).isTrue();
        assertThat(term.months()).isPositive();
        assertThat(agreement.funding()).isNotNull();
        assertThat(split.split(WeeklyFee.ZERO)).hasSize(3);
        assertThat(bought.kind().label()).isNotBlank();
        assertThat(percentage.value()).isNotNull();
        assertThat(ratio.adults()).isPositive();
        assertThat(rate.amount().isNegative()).isFalse();
    }

    @Property(tries = 50)
    void gives_identifiers_of_contracts(
            @ForAll FrameworkId framework,
            @ForAll LotId lot,
            @ForAll BlockContractId contract,
            @ForAll AgreementId agreement) {
        assertThat(List.of(framework.value(), lot.value(), contract.value(), agreement.value()))
                .allMatch(value -> !value.isBlank());
    }

    @Property(tries = 50)
    void gives_what_is_summed_and_published(
            @ForAll SumSchema schema,
            @ForAll MergeableSums sums,
            @ForAll Cell cell,
            @ForAll DisclosureRule rule,
            @ForAll DisclosurePolicy policy,
            @ForAll Rounding rounding,
            @ForAll PublishedFigure figure) {
        assertThat(schema.subject()).isNotBlank();
        assertThat(sums.groups()).isNotNull();
        assertThat(cell.count()).isNotNegative();
        assertThat(rule).isNotNull();
        assertThat(policy.rules()).isNotEmpty();
        assertThat(rounding.base()).isPositive();
        assertThat(figure.text()).isNotBlank();
    }

    @Example
    void is_found_as_a_service_and_leaves_other_types_alone() {
        assertThat(ServiceLoader.load(ArbitraryProvider.class))
                .hasAtLeastOneElementOfType(ModelArbitraryProvider.class);
        assertThat(new ModelArbitraryProvider().canProvideFor(TypeUsage.of(String.class)))
                .isFalse();
        assertThat(new ModelArbitraryProvider().canProvideFor(TypeUsage.of(Object.class)))
                .isFalse();
    }
}
