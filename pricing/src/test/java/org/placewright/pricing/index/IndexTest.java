package org.placewright.pricing.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;

class IndexTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 15);

    private static final IndexSeries MONTHLY = IndexSeries.monthly(
            ImmutableMap.of(YearMonth.of(2024, 5), 144.0, YearMonth.of(2024, 3), 100.0, YearMonth.of(2024, 4), 121.0));

    @Test
    void a_constant_rate_compounds_by_the_day_and_none_changes_nothing() {
        PriceIndex index = PriceIndex.constantRate(0.035);
        assertThat(index.factor(MARCH, MARCH)).hasValue(1);
        // Four years with one leap day are 1,461 days: four years to the day.
        assertThat(index.factor(MARCH, MARCH.plusDays(1_461)).orElseThrow())
                .isCloseTo(StrictMath.pow(1.035, 4), within(1e-12));
        assertThat(index.factor(MARCH.plusDays(1_461), MARCH).orElseThrow())
                .isCloseTo(StrictMath.pow(1.035, -4), within(1e-12));
        assertThat(PriceIndex.none().factor(MARCH, MARCH.plusYears(50))).hasValue(1);
        assertThatIllegalArgumentException().isThrownBy(() -> PriceIndex.constantRate(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> PriceIndex.constantRate(Double.NaN));
    }

    @Test
    void levels_stand_in_the_middle_of_their_month_and_run_geometrically_between() {
        assertThat(MONTHLY.level(MARCH)).hasValue(100);
        assertThat(MONTHLY.level(LocalDate.of(2024, 4, 15))).hasValue(121);
        // 31 days apart: 110 would be half way.
        assertThat(MONTHLY.level(LocalDate.of(2024, 3, 30)).orElseThrow())
                .isCloseTo(100 * StrictMath.pow(1.21, 15.0 / 31), within(1e-9));
        assertThat(MONTHLY.factor(MARCH, LocalDate.of(2024, 5, 15)).orElseThrow())
                .isCloseTo(1.44, within(1e-12));
        assertThat(MONTHLY.factor(LocalDate.of(2024, 5, 15), MARCH).orElseThrow())
                .isCloseTo(1 / 1.44, within(1e-12));
    }

    @Test
    void beyond_its_levels_an_index_does_not_guess() {
        assertThat(MONTHLY.firstDay()).isEqualTo(MARCH);
        assertThat(MONTHLY.lastDay()).isEqualTo(LocalDate.of(2024, 5, 15));
        assertThat(MONTHLY.level(MARCH.minusDays(1))).isEmpty();
        assertThat(MONTHLY.level(LocalDate.of(2024, 5, 16))).isEmpty();
        assertThat(MONTHLY.factor(MARCH, LocalDate.of(2024, 5, 16))).isEmpty();
        assertThat(MONTHLY.factor(MARCH.minusDays(1), MARCH)).isEmpty();
    }

    @Test
    void quarters_stand_in_the_middle_of_their_middle_month() {
        IndexSeries quarterly =
                IndexSeries.quarterly(ImmutableMap.of(YearMonth.of(2024, 1), 100.0, YearMonth.of(2024, 4), 110.0));
        assertThat(quarterly.level(LocalDate.of(2024, 2, 15))).hasValue(100);
        assertThat(quarterly.level(LocalDate.of(2024, 5, 15))).hasValue(110);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexSeries.quarterly(ImmutableMap.of(YearMonth.of(2024, 3), 100.0)))
                .withMessageContaining("2024-01");
    }

    @Test
    void what_is_no_level_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> IndexSeries.monthly(ImmutableMap.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexSeries.monthly(ImmutableMap.of(YearMonth.of(2024, 3), 0.0)))
                .withMessageContaining("2024-03");
    }

    @Test
    void a_series_in_another_order_is_the_same_and_says_what_it_reaches() {
        assertThat(IndexSeries.monthly(ImmutableMap.of(
                        YearMonth.of(2024, 3), 100.0, YearMonth.of(2024, 4), 121.0, YearMonth.of(2024, 5), 144.0)))
                .isEqualTo(MONTHLY)
                .hasSameHashCodeAs(MONTHLY)
                .hasToString("IndexSeries[3 levels, 2024-03-15 to 2024-05-15]");
    }

    @Test
    void an_authority_goes_before_its_region_and_a_place_not_known_has_one_and_says_so() {
        AuthorityId manchester = AuthorityId.of("E08000003");
        AuthorityId other = AuthorityId.of("E08000001");
        RegionalFactor factors =
                RegionalFactor.of(ImmutableMap.of(manchester, 1.05), ImmutableMap.of(Region.NORTH_WEST, 0.97));
        assertThat(factors.of(Optional.of(manchester), Optional.of(Region.NORTH_WEST)))
                .isEqualTo(new StaffCost(1.05, StaffCost.Basis.AUTHORITY));
        assertThat(factors.of(Optional.of(other), Optional.of(Region.NORTH_WEST)))
                .isEqualTo(new StaffCost(0.97, StaffCost.Basis.REGION));
        StaffCost unknown = new StaffCost(1, StaffCost.Basis.NOT_KNOWN);
        assertThat(factors.of(Optional.of(other), Optional.of(Region.LONDON))).isEqualTo(unknown);
        assertThat(factors.of(Optional.empty(), Optional.empty())).isEqualTo(unknown);
        assertThat(RegionalFactor.none().of(Optional.of(manchester), Optional.of(Region.LONDON)))
                .isEqualTo(unknown);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionalFactor.of(ImmutableMap.of(manchester, 0.0), ImmutableMap.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new StaffCost(1.1, StaffCost.Basis.NOT_KNOWN));
    }
}
