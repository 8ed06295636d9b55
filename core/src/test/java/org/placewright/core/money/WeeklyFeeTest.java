package org.placewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyFeeTest {

    @Test
    void is_the_same_however_it_is_made() {
        WeeklyFee fee = WeeklyFee.ofPounds(3_830);

        assertThat(fee).isEqualTo(WeeklyFee.ofPence(383_000)).hasSameHashCodeAs(WeeklyFee.ofPence(383_000));
        assertThat(fee).isEqualTo(WeeklyFee.ofPounds(new BigDecimal("3830.0")));
        assertThat(fee.pence()).isEqualTo(383_000);
        assertThat(fee).hasToString("GBP 3830.00 a week");
    }

    @Test
    void may_be_nothing_but_not_less() {
        assertThat(WeeklyFee.ofPence(0).pence()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyFee.ofPence(-1))
                .withMessageContaining("WeeklyFee must not be negative but was GBP -0.01");
    }

    @Test
    void is_in_sterling() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeeklyFee(Money.of(CurrencyUnit.EUR, 1)))
                .withMessageContaining("WeeklyFee must be in GBP but was in EUR")
                .withMessageContaining("Maybe");
    }

    @Test
    void has_no_part_of_a_penny() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyFee.ofPounds(new BigDecimal("0.001")))
                .withMessageContaining("whole pence")
                .withMessageContaining("Maybe");
        assertThat(WeeklyFee.ofPounds(new BigDecimal("1.500"))).isEqualTo(WeeklyFee.ofPence(150));
    }

    @ParameterizedTest
    @CsvSource({
        // pence a week, days, rounding, cost
        "70000, 0, UNNECESSARY, 0.00",
        "70000, 1, UNNECESSARY, 100.00",
        "70000, 7, UNNECESSARY, 700.00",
        "10000, 1, DOWN, 14.28",
        "10000, 1, UP, 14.29",
        "10000, 10, HALF_UP, 142.86",
        "10000, 10, DOWN, 142.85",
        "1, 7, UNNECESSARY, 0.01",
        "1, 3, HALF_UP, 0.00",
        "1, 4, HALF_UP, 0.01"
    })
    void charges_part_weeks_by_the_day(long pence, int days, RoundingMode rounding, BigDecimal cost) {
        assertThat(WeeklyFee.ofPence(pence).forDays(days, rounding).getAmount()).isEqualTo(cost);
    }

    @Test
    void charges_a_year_as_365_days() {
        assertThat(WeeklyFee.ofPounds(700).forYear(RoundingMode.UNNECESSARY).getAmount())
                .isEqualTo(new BigDecimal("36500.00"));
        assertThat(WeeklyFee.ofPounds(6_100).forYear(RoundingMode.HALF_EVEN).getAmount())
                .isEqualTo(new BigDecimal("318071.43"));
    }

    @Test
    void charges_no_negative_number_of_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyFee.ofPounds(1).forDays(-1, RoundingMode.DOWN))
                .withMessageContaining("days must not be negative but was -1");
    }

    @Test
    void gives_pennies_left_over_to_the_largest_remainders_and_then_to_the_earlier() {
        assertThat(WeeklyFee.ofPence(100).sharedBy(1, 1, 1))
                .extracting(WeeklyFee::pence)
                .containsExactly(34L, 33L, 33L);
        assertThat(WeeklyFee.ofPence(101).sharedBy(1, 1, 1))
                .extracting(WeeklyFee::pence)
                .containsExactly(34L, 34L, 33L);
        assertThat(WeeklyFee.ofPence(10).sharedBy(1, 2, 3))
                .extracting(WeeklyFee::pence)
                .containsExactly(2L, 3L, 5L);
        assertThat(WeeklyFee.ofPence(7).sharedBy(0, 1, 0))
                .extracting(WeeklyFee::pence)
                .containsExactly(0L, 7L, 0L);
    }

    @Test
    void shares_by_weights_that_are_not_negative_and_not_all_nothing() {
        WeeklyFee fee = WeeklyFee.ofPounds(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fee.sharedBy(1, -1))
                .withMessageContaining("weight must not be negative but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fee.sharedBy(0, 0))
                .withMessageContaining("At least one weight must be above 0");
        assertThatIllegalArgumentException().isThrownBy(fee::sharedBy).withMessageContaining("At least one weight");
    }

    @Test
    void shares_the_largest_amounts_by_the_largest_weights() {
        WeeklyFee fee = WeeklyFee.ofPence(Long.MAX_VALUE);

        assertThat(fee.sharedBy(Integer.MAX_VALUE, Integer.MAX_VALUE, 1).stream()
                        .map(WeeklyFee::amount)
                        .reduce(Money.zero(CurrencyUnit.GBP), Money::plus))
                .isEqualTo(fee.amount());
    }

    @Test
    void adds_up_and_is_ordered_by_amount() {
        assertThat(WeeklyFee.ofPounds(1).plus(WeeklyFee.ofPence(1))).isEqualTo(WeeklyFee.ofPence(101));
        assertThat(WeeklyFee.ofPounds(1)).isLessThan(WeeklyFee.ofPence(101));
        assertThat(WeeklyFee.ofPounds(1)).isEqualByComparingTo(WeeklyFee.ofPence(100));
    }

    @Test
    void is_known_from_what_a_year_or_a_day_costs() {
        // 318,400 pounds a place a year in children's homes, 2023-24 (National Audit Office, 2025).
        assertThat(WeeklyFee.ofYear(Money.of(CurrencyUnit.GBP, 318_400), RoundingMode.HALF_EVEN))
                .isEqualTo(WeeklyFee.ofPence(610_630));
        assertThat(WeeklyFee.ofYear(Money.of(CurrencyUnit.GBP, 36_500), RoundingMode.UNNECESSARY))
                .isEqualTo(WeeklyFee.ofPounds(700));
        assertThat(WeeklyFee.ofDay(Money.of(CurrencyUnit.GBP, 100))).isEqualTo(WeeklyFee.ofPounds(700));
        assertThat(WeeklyFee.ofPounds(700).forDay(RoundingMode.UNNECESSARY)).isEqualTo(Money.of(CurrencyUnit.GBP, 100));
        assertThat(WeeklyFee.ofPence(1).forDay(RoundingMode.UP)).isEqualTo(Money.ofMinor(CurrencyUnit.GBP, 1));
    }

    @Test
    void is_taken_from_a_higher_fee_only() {
        assertThat(WeeklyFee.ofPounds(3).minus(WeeklyFee.ofPounds(1))).isEqualTo(WeeklyFee.ofPounds(2));
        assertThat(WeeklyFee.ofPounds(3).minus(WeeklyFee.ofPounds(3))).isEqualTo(WeeklyFee.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyFee.ofPounds(3).minus(WeeklyFee.ofPence(301)))
                .withMessageContaining("GBP 3.01 a week from GBP 3.00 a week")
                .withMessageContaining("Maybe");
    }

    @Test
    void is_multiplied_by_a_number_of_beds() {
        assertThat(WeeklyFee.ofPence(12_345).times(4)).isEqualTo(WeeklyFee.ofPence(49_380));
        assertThat(WeeklyFee.ofPounds(1).times(0)).isEqualTo(WeeklyFee.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyFee.ofPounds(1).times(-1))
                .withMessageContaining("must not be negative but was -1");
    }

    @Test
    void changes_by_a_percentage_and_rounds_once() {
        WeeklyFee fee = WeeklyFee.ofPence(82_005);
        Percentage half = Percentage.of(new BigDecimal("0.5"));

        assertThat(fee.portion(Percentage.of(10), RoundingMode.DOWN)).isEqualTo(WeeklyFee.ofPence(8_200));
        assertThat(fee.portion(Percentage.of(10), RoundingMode.UP)).isEqualTo(WeeklyFee.ofPence(8_201));
        assertThat(fee.portion(Percentage.ZERO, RoundingMode.UNNECESSARY)).isEqualTo(WeeklyFee.ZERO);
        assertThat(fee.changedBy(half, RoundingMode.DOWN)).isEqualTo(WeeklyFee.ofPence(82_415));
        assertThat(fee.changedBy(half, RoundingMode.UP)).isEqualTo(WeeklyFee.ofPence(82_416));
        assertThat(fee.changedBy(Percentage.of(-10), RoundingMode.HALF_EVEN)).isEqualTo(WeeklyFee.ofPence(73_804));
        assertThat(fee.changedBy(Percentage.of(-100), RoundingMode.UNNECESSARY)).isEqualTo(WeeklyFee.ZERO);
        assertThat(WeeklyFee.ofPence(1).changedBy(Percentage.of(1_000_000), RoundingMode.UNNECESSARY))
                .isEqualTo(WeeklyFee.ofPence(10_001));
    }

    @Test
    void falls_by_no_more_than_all_of_it() {
        WeeklyFee fee = WeeklyFee.ofPounds(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fee.changedBy(Percentage.of(new BigDecimal("-100.1")), RoundingMode.UP))
                .withMessageContaining("more than 100% but the change was -100.1%")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fee.portion(Percentage.of(-1), RoundingMode.UP))
                .withMessageContaining("must not be negative but was -1%")
                .withMessageContaining("changedBy");
    }

    @Test
    void shares_by_weights_whose_sum_no_long_holds() {
        assertThat(WeeklyFee.ofPence(3).sharedBy(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
                .containsOnly(WeeklyFee.ofPence(1));
        assertThat(WeeklyFee.ofPence(3).sharedBy(0L, 5L)).containsExactly(WeeklyFee.ZERO, WeeklyFee.ofPence(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyFee.ZERO.sharedBy(1L, -2L))
                .withMessageContaining("weight must not be negative but was -2");
    }
}
