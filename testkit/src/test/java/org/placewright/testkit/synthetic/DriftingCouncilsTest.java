package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.time.DateRange;

class DriftingCouncilsTest {

    private static final LocalDate FROM = LocalDate.of(2012, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2018, 4, 1);
    private static final ImmutableList<CareHistory> MADE = DriftingCouncils.histories(1, 2, FROM, UNTIL);

    @Test
    void the_same_seed_makes_the_same_councils_and_another_makes_others() {
        assertThat(DriftingCouncils.histories(1, 2, FROM, UNTIL)).isEqualTo(MADE);
        assertThat(DriftingCouncils.histories(2, 2, FROM, UNTIL)).isNotEqualTo(MADE);
    }

    @Test
    void one_council_more_leaves_the_others_as_they_are() {
        assertThat(DriftingCouncils.histories(1, 3, FROM, UNTIL)).startsWith(MADE.toArray(CareHistory[]::new));
    }

    @Test
    void nobody_is_in_care_at_eighteen_and_nobody_left_before_the_first_day() {
        for (CareHistory history : MADE) {
            assertThat(history.isSequential()).isTrue();
            PeriodOfCare period = history.periodsOfCare().get(0);
            LocalDate last = period.end().map(end -> end.minusDays(1)).orElse(UNTIL);
            assertThat(history.ageOn(last))
                    .hasValueSatisfying(age -> assertThat(age).isLessThan(18));
            assertThat(period.end().filter(FROM::isAfter)).isEmpty();
        }
    }

    @Test
    void the_first_month_sees_the_most_exits_for_each_day_in_care() {
        double first = rate(0, 30);
        double halfYear = rate(30, 182);
        double later = rate(730, 3_000);
        assertThat(first).isGreaterThan(1.5 * halfYear);
        assertThat(halfYear).isGreaterThan(1.5 * later);
    }

    @Test
    void numbers_and_days_out_of_range_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DriftingCouncils.histories(1, 0, FROM, UNTIL));
        assertThatIllegalArgumentException().isThrownBy(() -> DriftingCouncils.histories(1, 1, UNTIL, FROM));
    }

    /** Exits for each day in care, of those who came after the first day, between two times in care. */
    private static double rate(int fromDay, int untilDay) {
        double exits = 0;
        double days = 0;
        for (CareHistory history : MADE) {
            DateRange care = history.periodsOfCare().get(0).days();
            if (!care.from().isBefore(FROM)) {
                long length =
                        care.until().orElse(UNTIL).toEpochDay() - care.from().toEpochDay();
                days += Math.max(0, Math.min(length, untilDay) - fromDay);
                exits += care.until().isPresent() && length >= fromDay && length < untilDay ? 1 : 0;
            }
        }
        return exits / days;
    }
}
