package org.placewright.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.math.RoundingMode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.AdditionalPackage.ByTheHour;
import org.placewright.core.framework.AdditionalPackage.ByTheWeek;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.HourlyRate;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;

class AdditionalPackageTest {

    private static final HourlyRate RATE = HourlyRate.ofPence(2_000);

    @Test
    void costs_hours_times_ratio_times_rate() {
        assertThat(ByTheHour.ofHours(PackageKind.ONE_TO_ONE, 30, RATE).weeklyCost(RoundingMode.UNNECESSARY))
                .isEqualTo(WeeklyFee.ofPounds(600));
        assertThat(ByTheHour.ofHours(PackageKind.TWO_TO_ONE, 30, RATE).weeklyCost(RoundingMode.UNNECESSARY))
                .isEqualTo(WeeklyFee.ofPounds(1_200));
        assertThat(ByTheHour.ofHours(PackageKind.WAKING_NIGHT, 70, RATE).weeklyCost(RoundingMode.UNNECESSARY))
                .isEqualTo(WeeklyFee.ofPounds(1_400));
        ByTheHour shared = new ByTheHour(PackageKind.WAKING_NIGHT, Duration.ofHours(70), Ratio.of(1, 3), RATE);
        assertThat(shared.weeklyCost(RoundingMode.DOWN)).isEqualTo(WeeklyFee.ofPence(46_666));
        assertThat(shared.weeklyCost(RoundingMode.UP)).isEqualTo(WeeklyFee.ofPence(46_667));
    }

    @Test
    void says_what_working_time_falls_to_the_child() {
        assertThat(ByTheHour.ofHours(PackageKind.TWO_TO_ONE, 30, RATE).staffingPerWeek())
                .isEqualTo(StaffingHours.of(60));
        assertThat(new ByTheHour(PackageKind.WAKING_NIGHT, Duration.ofHours(70), Ratio.of(1, 4), RATE)
                        .staffingPerWeek())
                .isEqualTo(StaffingHours.of(17.5));
    }

    @Test
    void costs_what_it_costs_a_week_if_priced_so() {
        assertThat(new ByTheWeek(PackageKind.TRANSPORT, WeeklyFee.ofPounds(150)).weeklyCost(RoundingMode.UNNECESSARY))
                .isEqualTo(WeeklyFee.ofPounds(150));
    }

    @Test
    void is_the_same_in_hours_and_in_minutes() {
        assertThat(new ByTheHour(PackageKind.THERAPY, Duration.ofMinutes(90).plusMinutes(30), Ratio.of(2, 2), RATE))
                .isEqualTo(ByTheHour.ofHours(PackageKind.THERAPY, 2, RATE));
    }

    @Test
    void takes_some_of_a_week() {
        assertThat(ByTheHour.ofHours(PackageKind.ONE_TO_ONE, 168, RATE).timePerWeek())
                .isEqualTo(Duration.ofDays(7));
        for (Duration time : new Duration[] {
            Duration.ZERO, Duration.ofHours(-1), Duration.ofDays(7).plusNanos(1)
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ByTheHour(PackageKind.THERAPY, time, Ratio.ONE_TO_ONE, RATE))
                    .withMessageContaining("timePerWeek must be above 0 and up to 168 hours but was " + time)
                    .withMessageContaining("Maybe");
        }
    }

    @Test
    void has_the_ratio_that_its_kind_prescribes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ByTheHour(PackageKind.ONE_TO_ONE, Duration.ofHours(1), Ratio.TWO_TO_ONE, RATE))
                .withMessageContaining("ratio must be 1:1 for 1:1 support but was 2:1. Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ByTheHour(PackageKind.TWO_TO_ONE, Duration.ofHours(1), Ratio.ONE_TO_ONE, RATE))
                .withMessageContaining("ratio must be 2:1 for 2:1 support but was 1:1");
    }

    @Test
    void is_ordered_by_kind_then_by_how_it_is_priced() {
        AdditionalPackage support = ByTheHour.ofHours(PackageKind.ONE_TO_ONE, 9, RATE);
        AdditionalPackage hour = ByTheHour.ofHours(PackageKind.THERAPY, 1, RATE);
        AdditionalPackage shared = new ByTheHour(PackageKind.THERAPY, Duration.ofHours(2), Ratio.of(1, 2), RATE);
        AdditionalPackage hours = ByTheHour.ofHours(PackageKind.THERAPY, 2, RATE);
        AdditionalPackage dearHours = ByTheHour.ofHours(PackageKind.THERAPY, 2, HourlyRate.ofPence(2_001));
        AdditionalPackage week = new ByTheWeek(PackageKind.THERAPY, WeeklyFee.ofPounds(1));
        AdditionalPackage dearWeek = new ByTheWeek(PackageKind.THERAPY, WeeklyFee.ofPounds(2));

        assertThat(ImmutableSortedSet.of(dearWeek, week, dearHours, hours, shared, hour, support))
                .containsExactly(support, hour, shared, hours, dearHours, week, dearWeek);
    }
}
