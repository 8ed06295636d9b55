package org.placewright.sufficiency.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EntryLevelTest {

    private static final double VOLATILITY = 0.09;

    private static EntryLevel of(int... counts) {
        return EntryLevel.of(counts, EntryLevel.QUARTER, VOLATILITY, 0.5);
    }

    @Test
    void a_level_that_never_changes_is_found() {
        int[] counts = new int[24];
        Arrays.fill(counts, 91);
        EntryLevel level = of(counts);

        assertThat(level.perDay()).isCloseTo(1, within(1e-9));
        assertThat(level.dispersion()).isEqualTo(1);
        for (int day = 1; day < 400; day += 30) {
            assertThat(level.season(day)).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void seasons_are_those_of_the_quarters_ahead() {
        int[] counts = new int[24];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = i % 4 == 0 ? 120 : 60;
        }
        EntryLevel level = of(counts);

        // The history ends with a fourth quarter, so the next is like the first.
        assertThat(level.season(40)).isGreaterThan(1.3);
        assertThat(level.season(120)).isLessThan(1).isEqualTo(level.season(300));
        assertThat(level.season(40 + 366)).isEqualTo(level.season(40));
        assertThat(level.perDay() * EntryLevel.QUARTER).isCloseTo(75, within(4.0));
    }

    @Test
    void less_than_two_years_tell_no_season() {
        assertThat(of(120, 60, 60, 60, 120, 60, 60).season(10)).isEqualTo(1);
    }

    @Test
    void a_level_that_rose_is_followed_and_is_less_sure_than_one_that_did_not() {
        int[] still = new int[24];
        int[] rising = new int[24];
        for (int i = 0; i < still.length; i++) {
            still[i] = 100;
            rising[i] = 60 + 5 * i;
        }
        assertThat(of(rising).perDay() * EntryLevel.QUARTER).isBetween(150.0, 180.0);
        assertThat(of(rising).driftPerDay()).isGreaterThan(4 * of(still).driftPerDay());
    }

    @Test
    void nobody_came_is_half_a_child_in_all_the_time_and_not_certain() {
        EntryLevel level = of(0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(level.perDay()).isCloseTo(0.5 / (8 * EntryLevel.QUARTER), within(1e-12));
        assertThat(level.spread()).isPositive();
    }

    @Test
    void without_belief_nobody_came_is_nobody_to_come() {
        EntryLevel level = EntryLevel.of(new int[] {0, 0, 0}, EntryLevel.QUARTER, VOLATILITY, 0);
        assertThat(level.perDay()).isZero();
        assertThat(level.meanSquare(1_000)).isEqualTo(1);
    }

    @Test
    void a_month_of_entries_is_not_a_quarter_of_them() {
        assertThat(EntryLevel.of(new int[] {31}, 31, VOLATILITY, 0.5).perDay()).isCloseTo(1, within(1e-12));
    }

    @Test
    void one_quarter_is_enough() {
        EntryLevel level = of(7);
        assertThat(level.perDay()).isCloseTo(7.0 / EntryLevel.QUARTER, within(1e-12));
        assertThat(level.spread()).isPositive().isFinite();
    }
}
