package org.placewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    @ParameterizedTest
    @CsvSource({"2.50, 2.5", "2.500000000000000, 2.5", "1E+2, 100", "0.00, 0", "-3.0, -3", "0E-30, 0"})
    void is_the_same_however_it_is_written(BigDecimal one, BigDecimal other) {
        assertThat(Percentage.of(one))
                .isEqualTo(Percentage.of(other))
                .hasSameHashCodeAs(Percentage.of(other))
                .isEqualByComparingTo(Percentage.of(other))
                .hasToString(other + "%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000", "-1000000", "0.000000000001", "-0.000000000001"})
    void may_be_large_or_fine(BigDecimal value) {
        assertThat(Percentage.of(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000.1", "-1000001", "0.0000000000001", "1E+1000000000", "1E-1000000000"})
    void is_not_beyond_a_million_nor_finer_than_twelve_decimals(BigDecimal value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of(value))
                .withMessageContaining("Percentage must be from -1,000,000 to 1,000,000 with at most 12 decimals")
                .withMessageContaining(value.toString())
                .withMessageContaining("Maybe round it first?");
    }

    @Test
    void is_a_part_of_a_whole() {
        assertThat(Percentage.ofPart(new BigDecimal("1"), new BigDecimal("3"), 2, RoundingMode.DOWN))
                .isEqualTo(Percentage.of(new BigDecimal("33.33")));
        assertThat(Percentage.ofPart(new BigDecimal("1"), new BigDecimal("3"), 0, RoundingMode.UP))
                .isEqualTo(Percentage.of(34));
        assertThat(Percentage.ofPart(BigDecimal.ZERO, new BigDecimal("3"), 12, RoundingMode.UNNECESSARY))
                .isEqualTo(Percentage.ZERO);
    }

    @Test
    void is_no_part_of_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.ofPart(BigDecimal.ONE, new BigDecimal("0.00"), 2, RoundingMode.DOWN))
                .withMessageContaining("whole must not be 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.ofPart(BigDecimal.ONE, BigDecimal.ONE, 13, RoundingMode.DOWN))
                .withMessageContaining("decimals must be 0 to 12 but was 13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.ofPart(BigDecimal.ONE, BigDecimal.ONE, -1, RoundingMode.DOWN))
                .withMessageContaining("decimals must be 0 to 12 but was -1");
    }

    @Test
    void is_added_and_ordered_by_size() {
        Percentage some = Percentage.of(new BigDecimal("2.5"));

        assertThat(some.plus(Percentage.of(new BigDecimal("7.5")))).isEqualTo(Percentage.of(10));
        assertThat(some.minus(Percentage.of(3))).isEqualTo(Percentage.of(new BigDecimal("-0.5")));
        assertThat(some.minus(Percentage.of(3)).isNegative()).isTrue();
        assertThat(Percentage.ZERO.isNegative()).isFalse();
        assertThat(some).isBetween(Percentage.ZERO, Percentage.HUNDRED);
        assertThat(Percentage.of(-1)).isLessThan(Percentage.ZERO);
        assertThat(some.asFraction()).isEqualByComparingTo("0.025");
    }
}
