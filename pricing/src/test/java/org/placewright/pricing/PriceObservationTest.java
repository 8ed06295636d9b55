package org.placewright.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.CollectionYear;

class PriceObservationTest {

    private static final LocalDate CENSUS = LocalDate.of(2026, 3, 31);

    @Test
    void an_observation_falls_in_the_collection_year_of_its_day() {
        assertThat(observation().build().year()).isEqualTo(CollectionYear.of(2026));
        assertThat(observation().observedOn(CENSUS.plusDays(1)).build().year()).isEqualTo(CollectionYear.of(2027));
    }

    @Test
    void a_fee_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> observation().fee(WeeklyFee.ofPence(0)).build())
                .withMessageContaining("fee");
    }

    @Test
    void ages_are_bounded() {
        assertThat(PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 0).ageInYears())
                .isZero();
        assertThat(PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 25).ageInYears())
                .isEqualTo(25);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 26));
    }

    @Test
    void a_placement_cannot_begin_after_it_was_observed() {
        observation().placementStart(CENSUS).build();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> observation().placementStart(CENSUS.plusDays(1)).build())
                .withMessageContaining("placementStart");
    }

    @Test
    void a_provision_type_has_single_blanks_and_a_bounded_length() {
        assertThat(ProvisionType.of("  Residential \t-  Mainstream ")).isEqualTo(ProvisionType.RESIDENTIAL_MAINSTREAM);
        assertThatIllegalArgumentException().isThrownBy(() -> ProvisionType.of("  "));
        assertThatIllegalArgumentException().isThrownBy(() -> ProvisionType.of("x".repeat(101)));
        assertThatIllegalArgumentException().isThrownBy(() -> ProvisionType.of("a\u0000b"));
    }

    private static PriceObservation.Builder observation() {
        return PriceObservation.builder()
                .facts(PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 14))
                .fee(WeeklyFee.ofPounds(5_400))
                .observedOn(CENSUS);
    }
}
