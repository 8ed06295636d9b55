package org.placewright.sufficiency.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.ProviderId;

class FinancialSignalTest {

    private static final LocalDate YEAR_END = LocalDate.of(2025, 3, 31);
    private static final FinancialPolicy POLICY = FinancialPolicy.standard();

    @Test
    void a_ratio_on_a_bound_is_on_the_sounder_side() {
        FinancialSignal signal = signal("0.05", "6", "0.99", "1");
        assertThat(signal.bands().values())
                .containsExactly(FinancialBand.SOUND, FinancialBand.WATCH, FinancialBand.WEAK, FinancialBand.SOUND);
        assertThat(signal.overall()).isEqualTo(FinancialBand.WATCH);
        assertThat(signal("-0.01", "6", "0.99", "1").overall()).isEqualTo(FinancialBand.WEAK);
        assertThat(signal("0.1", "2", "3", "1").overall()).isEqualTo(FinancialBand.SOUND);
    }

    @Test
    void what_is_not_known_is_not_determined() {
        FiledAccounts accounts = new FiledAccounts(
                ProviderId.of("a"), YEAR_END, ImmutableMap.of(FinancialRatio.LEVERAGE, new BigDecimal("1")));
        FinancialSignal signal = FinancialSignal.of(accounts, YEAR_END, POLICY);
        assertThat(signal.overall()).isEqualTo(FinancialBand.NOT_DETERMINED);
        assertThat(signal.bands()).containsEntry(FinancialRatio.CURRENT_RATIO, FinancialBand.NOT_DETERMINED);
    }

    @Test
    void old_accounts_say_so() {
        FiledAccounts accounts = new FiledAccounts(ProviderId.of("a"), YEAR_END, ImmutableMap.of());
        FinancialSignal current = FinancialSignal.of(accounts, LocalDate.of(2026, 12, 31), POLICY);
        assertThat(current.isOld()).isFalse();
        assertThat(current.ageInMonths()).isEqualTo(21);
        assertThat(FinancialSignal.of(accounts, LocalDate.of(2027, 1, 1), POLICY)
                        .isOld())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinancialSignal.of(accounts, YEAR_END.minusDays(1), POLICY))
                .withMessageContaining("yearEnd 2025-03-31");
    }

    @Property
    void a_ratio_that_improves_never_makes_a_band_worse(
            @ForAll @IntRange(min = -20, max = 100) int tenths,
            @ForAll @IntRange(min = 0, max = 30) int better,
            @ForAll FinancialRatio improved) {
        BigDecimal value = BigDecimal.valueOf(Math.max(0, tenths), 1);
        BigDecimal gain = BigDecimal.valueOf(improved.higherIsSounder() ? better : -better, 1);
        ImmutableMap.Builder<FinancialRatio, BigDecimal> before = ImmutableMap.builder();
        ImmutableMap.Builder<FinancialRatio, BigDecimal> after = ImmutableMap.builder();
        for (FinancialRatio ratio : FinancialRatio.values()) {
            before.put(ratio, value);
            after.put(ratio, ratio == improved ? value.add(gain).max(BigDecimal.ZERO) : value);
        }
        FinancialSignal worse = signal(before.buildOrThrow());
        FinancialSignal sounder = signal(after.buildOrThrow());
        assertThat(sounder.overall()).isLessThanOrEqualTo(worse.overall());
        assertThat(sounder.bands().get(improved))
                .isLessThanOrEqualTo(worse.bands().get(improved));
    }

    @Test
    void bounds_are_the_right_way_round() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinancialPolicy.builder()
                        .bounds(ImmutableMap.of(FinancialRatio.LEVERAGE, FinancialPolicy.Bounds.of("6", "4")))
                        .build())
                .withMessageContaining("LEVERAGE");
    }

    private static FinancialSignal signal(String margin, String leverage, String cover, String current) {
        return signal(ImmutableMap.of(
                FinancialRatio.OPERATING_MARGIN, new BigDecimal(margin),
                FinancialRatio.LEVERAGE, new BigDecimal(leverage),
                FinancialRatio.INTEREST_COVER, new BigDecimal(cover),
                FinancialRatio.CURRENT_RATIO, new BigDecimal(current)));
    }

    private static FinancialSignal signal(ImmutableMap<FinancialRatio, BigDecimal> ratios) {
        return FinancialSignal.of(new FiledAccounts(ProviderId.of("a"), YEAR_END, ratios), YEAR_END, POLICY);
    }
}
