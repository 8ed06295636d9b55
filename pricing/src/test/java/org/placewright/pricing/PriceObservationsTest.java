package org.placewright.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.AdditionalPackage;
import org.placewright.core.framework.IndividualPlacementAgreement;
import org.placewright.core.framework.PackageKind;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.id.AgreementId;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.HourlyRate;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.referral.Offer;
import org.placewright.core.time.DateRange;

class PriceObservationsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    private static final PseudonymKey KEY = PseudonymKey.of(new byte[32]);
    private static final PlacementFacts FACTS = PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 14);
    private static final PriceProvenance CONTRACT = new PriceProvenance(PriceSource.CONTRACT, "agreements", 3);
    private static final PriceProvenance OFFER = new PriceProvenance(PriceSource.OFFER, "offers", 4);
    private static final AdditionalPackage STAFF = AdditionalPackage.ByTheHour.ofHours(
            PackageKind.TWO_TO_ONE, 10, new HourlyRate(Money.of(CurrencyUnit.GBP, new BigDecimal("20"))));
    private static final AdditionalPackage THERAPY =
            new AdditionalPackage.ByTheWeek(PackageKind.THERAPY, WeeklyFee.ofPounds(100));

    private static final BenchmarkPolicy WINDOW = BenchmarkPolicy.standard();

    private static IndividualPlacementAgreement agreement(AdditionalPackage... packages) {
        return IndividualPlacementAgreement.builder()
                .id(AgreementId.of("A-1"))
                .child(ChildId.of("child-1"))
                .authority(AuthorityId.of("Testshire"))
                .provider(ProviderId.of("P-1"))
                .route(SourcingRoute.OFF_FRAMEWORK)
                .period(DateRange.startingOn(LocalDate.of(2025, 1, 6)))
                .coreFee(WeeklyFee.ofPounds(4_000))
                .packages(ImmutableList.copyOf(packages))
                .build();
    }

    private static Offer offer(AdditionalPackage... packages) {
        return Offer.builder()
                .referral(ReferralId.of("R-1"))
                .provider(ProviderId.of("P-1"))
                .home(HomeId.of("H-1"))
                .availableFrom(DAY.plusDays(7))
                .weeklyFee(WeeklyFee.ofPounds(4_000))
                .validUntil(DAY.plusDays(30))
                .packages(ImmutableList.copyOf(packages))
                .build();
    }

    @Test
    void what_was_agreed_is_a_price_with_its_packages() {
        PriceObservation price = PriceObservations.of(agreement(STAFF, THERAPY), FACTS, DAY, KEY, CONTRACT);
        assertThat(price.fee()).isEqualTo(WeeklyFee.ofPounds(4_500));
        assertThat(price.facts().route()).contains(SourcingRoute.OFF_FRAMEWORK);
        assertThat(price.facts().additionalPackages()).isEqualTo(Answer.YES);
        assertThat(price.facts().additionalStaffing().map(StaffingHours::inHours))
                .contains(20.0);
        assertThat(price.placementStart()).contains(LocalDate.of(2025, 1, 6));
        assertThat(price.placingAuthority()).contains(AuthorityId.of("Testshire"));
        assertThat(price.placed())
                .contains(KEY.forAuthority(AuthorityId.of("Testshire")).pseudonymOf(ChildId.of("child-1")));
        assertThat(price.provenance()).contains(CONTRACT);
        assertThat(price.toString()).doesNotContain("child-1");
    }

    @Test
    void what_is_not_recorded_is_not_known() {
        PlacementFacts plain =
                PriceObservations.of(agreement(), FACTS, DAY, KEY, CONTRACT).facts();
        assertThat(plain.additionalPackages()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(plain.additionalStaffing()).isEmpty();
        AdditionalPackage nights = new AdditionalPackage.ByTheWeek(PackageKind.WAKING_NIGHT, WeeklyFee.ofPounds(900));
        assertThat(PriceObservations.of(agreement(STAFF, nights), FACTS, DAY, KEY, CONTRACT)
                        .facts()
                        .additionalStaffing())
                .isEmpty();
    }

    @Test
    void what_the_caller_knows_stays() {
        PlacementFacts facts = FACTS.withAdditionalStaffing(StaffingHours.of(35))
                .withAdditionalPackages(Answer.NO)
                .withRoute(SourcingRoute.FRAMEWORK);
        assertThat(PriceObservations.of(agreement(STAFF), facts, DAY, KEY, CONTRACT)
                        .facts())
                .isEqualTo(facts);
    }

    @Test
    void what_was_asked_is_a_price_that_names_no_child() {
        PriceObservation price = PriceObservations.of(offer(STAFF), FACTS, DAY, OFFER);
        assertThat(price.fee()).isEqualTo(WeeklyFee.ofPounds(4_400));
        assertThat(price.placed()).isEmpty();
        assertThat(price.placementStart()).isEmpty();
        assertThat(price.provider()).contains(ProviderId.of("P-1"));
        assertThat(price.facts().additionalPackages()).isEqualTo(Answer.YES);
    }

    @Test
    void a_placement_told_by_census_and_contract_counts_once_by_its_contract() {
        PriceObservation agreed = PriceObservations.of(agreement(), FACTS, DAY, KEY, CONTRACT);
        PriceObservation told = agreed.withFee(WeeklyFee.ofPounds(4_100))
                .withProvenance(new PriceProvenance(PriceSource.CENSUS, "census.csv", 2));
        PricesAsOf counted =
                PricesAsOf.of(PriceBook.of(ImmutableList.of(told, agreed)), DAY, BenchmarkPolicy.standard());
        assertThat(counted.size()).isEqualTo(1);
        assertThat(counted.observation(0).fee()).isEqualTo(WeeklyFee.ofPounds(4_000));
        assertThat(counted.leftOut().get(LeftOut.REPEATED)).isEqualTo(1);
    }

    private static int counted(PriceObservation... prices) {
        return PricesAsOf.of(PriceBook.of(ImmutableList.copyOf(prices)), LocalDate.of(2026, 3, 31), WINDOW)
                .size();
    }

    /** A census knows since when the child lives there; an agreement since when it runs. */
    @Test
    void an_agreement_renewed_is_of_the_placement_the_census_tells() {
        PriceObservation agreed = PriceObservations.of(agreement(), FACTS, DAY, KEY, CONTRACT);
        PriceObservation told = agreed.withProvenance(new PriceProvenance(PriceSource.CENSUS, "census.csv", 2))
                .withProvider(Optional.empty());
        assertThat(counted(agreed, told.withPlacementStart(LocalDate.of(2022, 5, 1))))
                .isEqualTo(1);
        assertThat(counted(agreed, told.withPlacementStart(Optional.empty()))).isEqualTo(1);
        PriceObservation moved = told.withObservedOn(DAY.plusDays(90)).withPlacementStart(DAY.plusDays(60));
        assertThat(counted(agreed, moved)).isEqualTo(2);
        assertThat(counted(agreed, moved.withProvider(agreed.provider()))).isEqualTo(1);
    }

    @Test
    void of_one_census_two_placements_that_began_on_two_days_are_two() {
        PriceObservation told = PriceObservations.of(agreement(), FACTS, DAY, KEY, CONTRACT)
                .withProvenance(new PriceProvenance(PriceSource.CENSUS, "census.csv", 2));
        PriceObservation other = told.withPlacementStart(LocalDate.of(2024, 1, 1))
                .withProvenance(new PriceProvenance(PriceSource.CENSUS, "census.csv", 3));
        assertThat(counted(told, other)).isEqualTo(2);
    }

    @Test
    void days_outside_and_sources_mixed_up_are_refused() {
        assertThatThrownBy(() -> PriceObservations.of(agreement(), FACTS, LocalDate.of(2025, 1, 5), KEY, CONTRACT))
                .hasMessageContaining("not in force")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> PriceObservations.of(agreement(), FACTS, DAY, KEY, OFFER))
                .hasMessageContaining("source");
        assertThatThrownBy(() -> PriceObservations.of(offer(), FACTS, DAY, CONTRACT))
                .hasMessageContaining("source");
        assertThatThrownBy(() -> PriceObservations.of(offer(), FACTS, DAY.plusDays(31), OFFER))
                .hasMessageContaining("no longer valid");
    }
}
