package org.placewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class HourlyRateTest {

    private static final HourlyRate RATE = HourlyRate.ofPounds(new BigDecimal("21.50"));

    private static Money pounds(String amount) {
        return Money.of(CurrencyUnit.GBP, new BigDecimal(amount));
    }

    @Test
    void is_the_same_however_it_is_made() {
        HourlyRate inPounds = HourlyRate.ofPounds(new BigDecimal("21.5"));

        assertThat(inPounds).isEqualTo(HourlyRate.ofPence(2_150)).hasSameHashCodeAs(HourlyRate.ofPence(2_150));
        assertThat(inPounds).hasToString("GBP 21.50 an hour").isGreaterThan(HourlyRate.ofPence(2_149));
    }

    @Test
    void is_sterling_and_not_negative() {
        assertThat(HourlyRate.ofPence(0).amount().isZero()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HourlyRate.ofPence(-1))
                .withMessage("HourlyRate must not be negative but was GBP -0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HourlyRate(Money.of(CurrencyUnit.EUR, 1)))
                .withMessageContaining("HourlyRate must be in GBP but was in EUR");
    }

    @Test
    void is_paid_for_each_adult_and_shared_by_the_children() {
        Duration tenHours = Duration.ofHours(10);

        assertThat(RATE.costOf(tenHours, Ratio.ONE_TO_ONE, RoundingMode.UNNECESSARY))
                .isEqualTo(pounds("215.00"));
        assertThat(RATE.costOf(tenHours, Ratio.TWO_TO_ONE, RoundingMode.UNNECESSARY))
                .isEqualTo(pounds("430.00"));
        assertThat(RATE.costOf(tenHours, Ratio.of(1, 3), RoundingMode.DOWN)).isEqualTo(pounds("71.66"));
        assertThat(RATE.costOf(tenHours, Ratio.of(1, 3), RoundingMode.UP)).isEqualTo(pounds("71.67"));
    }

    @Test
    void is_paid_for_part_hours_to_the_nanosecond() {
        assertThat(RATE.costOf(Duration.ofMinutes(90), Ratio.ONE_TO_ONE, RoundingMode.UNNECESSARY))
                .isEqualTo(pounds("32.25"));
        assertThat(RATE.costOf(Duration.ofHours(1).plusNanos(1), Ratio.ONE_TO_ONE, RoundingMode.UP))
                .isEqualTo(pounds("21.51"));
        assertThat(RATE.costOf(Duration.ZERO, Ratio.ONE_TO_ONE, RoundingMode.UNNECESSARY))
                .isEqualTo(pounds("0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RATE.costOf(Duration.ofNanos(-1), Ratio.ONE_TO_ONE, RoundingMode.UP))
                .withMessageContaining("time must not be negative");
    }
}
