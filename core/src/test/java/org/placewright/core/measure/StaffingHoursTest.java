package org.placewright.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.money.Ratio;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

class StaffingHoursTest {

    @Test
    void hold_seconds_so_that_equal_times_are_equal() {
        assertThat(StaffingHours.of(1.5))
                .isEqualTo(StaffingHours.of(Duration.ofMinutes(90), Ratio.of(1, 1)))
                .hasSameHashCodeAs(StaffingHours.of(Duration.ofMinutes(45), Ratio.of(2, 1)))
                .isNotEqualTo(StaffingHours.of(1.25));
        assertThat(StaffingHours.of(1.1)).isEqualTo(StaffingHours.of(Duration.ofMinutes(66), Ratio.ONE_TO_ONE));
        assertThat(StaffingHours.of(1 / 3.0)).isEqualTo(StaffingHours.of(Duration.ofHours(1), Ratio.of(1, 3)));
        assertThat(StaffingHours.of(-0.0)).isEqualTo(StaffingHours.of(Duration.ZERO, Ratio.of(1, 1)));
    }

    @Test
    void add_up_over_adults_and_are_shared_among_children() {
        assertThat(StaffingHours.inHours(StaffingHours.of(Duration.ofHours(3), Ratio.of(2, 1))))
                .isEqualTo(6);
        assertThat(StaffingHours.inHours(StaffingHours.of(Duration.ofHours(3), Ratio.of(1, 4))))
                .isEqualTo(0.75);
        assertThat(StaffingHours.inHours(StaffingHours.of(Duration.ofMillis(1_800), Ratio.of(1, 1))))
                .isEqualTo(0.0005);
    }

    @Test
    void read_any_unit() {
        assertThat(StaffingHours.inHours(Quantities.getQuantity(2, Units.DAY))).isEqualTo(48);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY, Double.MAX_VALUE})
    void refuse_what_is_no_working_time(double hours) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffingHours.of(hours))
                .withMessage("Staffing hours must be finite and not negative but were " + hours + " hours");
    }

    @Test
    void refuse_negative_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffingHours.of(Duration.ofHours(-1), Ratio.ONE_TO_ONE))
                .withMessage("Staffing hours need a time that is not negative but it was PT-1H");
    }
}
