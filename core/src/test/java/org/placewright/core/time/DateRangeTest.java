package org.placewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final LocalDate THIRD = FIRST.plusDays(2);

    @Test
    void is_half_open() {
        DateRange days = DateRange.of(FIRST, THIRD);

        assertThat(days.contains(FIRST.minusDays(1))).isFalse();
        assertThat(days.contains(FIRST)).isTrue();
        assertThat(days.contains(SECOND)).isTrue();
        assertThat(days.contains(THIRD)).isFalse();
    }

    @Test
    void goes_on_without_an_end() {
        DateRange days = DateRange.startingOn(FIRST);

        assertThat(days.until()).isEmpty();
        assertThat(days.contains(FIRST.minusDays(1))).isFalse();
        assertThat(days.contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void may_be_empty_and_then_shares_no_day_even_with_itself() {
        DateRange none = DateRange.of(SECOND, SECOND);

        assertThat(none.contains(SECOND)).isFalse();
        assertThat(none.overlaps(none)).isFalse();
        assertThat(none.overlaps(DateRange.of(FIRST, THIRD))).isFalse();
        assertThat(DateRange.of(FIRST, THIRD).overlaps(none)).isFalse();
    }

    @Test
    void overlaps_what_shares_a_day_and_not_what_it_only_meets() {
        DateRange days = DateRange.of(FIRST, THIRD);

        assertThat(days.overlaps(DateRange.of(SECOND, THIRD))).isTrue();
        assertThat(days.overlaps(DateRange.startingOn(THIRD))).isFalse();
        assertThat(DateRange.startingOn(THIRD).overlaps(days)).isFalse();
        assertThat(DateRange.startingOn(FIRST).overlaps(DateRange.startingOn(THIRD)))
                .isTrue();
    }

    @Test
    void rejects_an_end_before_the_beginning_and_quotes_no_date() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(SECOND, FIRST))
                .withMessageContaining("DateRange ends before it begins")
                .withMessageContaining("Maybe")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("2020"));
        assertThat(new DateRange(FIRST, Optional.of(FIRST))).isEqualTo(DateRange.of(FIRST, FIRST));
    }

    @Test
    void meets_what_begins_as_it_ends() {
        DateRange days = DateRange.of(FIRST, SECOND);

        assertThat(days.meets(DateRange.of(SECOND, THIRD))).isTrue();
        assertThat(days.meets(DateRange.startingOn(SECOND))).isTrue();
        assertThat(days.meets(DateRange.startingOn(THIRD))).isFalse();
        assertThat(days.meets(days)).isFalse();
        assertThat(DateRange.of(SECOND, THIRD).meets(days)).isFalse();
        assertThat(DateRange.startingOn(FIRST).meets(DateRange.startingOn(FIRST)))
                .isFalse();
    }

    @Test
    void shares_the_days_that_are_in_both() {
        DateRange days = DateRange.of(FIRST, THIRD);

        assertThat(days.intersection(days)).contains(days);
        assertThat(days.intersection(DateRange.startingOn(SECOND))).contains(DateRange.of(SECOND, THIRD));
        assertThat(DateRange.startingOn(SECOND).intersection(days)).contains(DateRange.of(SECOND, THIRD));
        assertThat(DateRange.startingOn(FIRST).intersection(DateRange.startingOn(SECOND)))
                .contains(DateRange.startingOn(SECOND));
        assertThat(days.intersection(DateRange.startingOn(THIRD))).isEmpty();
        assertThat(days.intersection(DateRange.of(SECOND, SECOND))).isEmpty();
    }

    @Test
    void knows_how_many_days_it_holds_if_it_ends() {
        assertThat(DateRange.of(FIRST, FIRST).lengthInDays()).hasValue(0);
        assertThat(DateRange.of(FIRST, THIRD).lengthInDays()).hasValue(2);
        assertThat(DateRange.startingOn(FIRST).lengthInDays()).isEmpty();
        assertThat(DateRange.of(FIRST, FIRST).isEmpty()).isTrue();
        assertThat(DateRange.of(FIRST, SECOND).isEmpty()).isFalse();
        assertThat(DateRange.startingOn(FIRST).isEmpty()).isFalse();
    }

    @Test
    void counts_its_days_before_a_day_and_not_that_day() {
        DateRange days = DateRange.of(FIRST, THIRD);

        assertThat(days.daysBefore(FIRST.minusDays(3))).isZero();
        assertThat(days.daysBefore(FIRST)).isZero();
        assertThat(days.daysBefore(SECOND)).isEqualTo(1);
        assertThat(days.daysBefore(THIRD)).isEqualTo(2);
        assertThat(days.daysBefore(THIRD.plusDays(1))).isEqualTo(2);
        assertThat(DateRange.startingOn(FIRST).daysBefore(FIRST.plusDays(9))).isEqualTo(9);
    }

    @Test
    void comes_in_order_of_start_then_end_and_last_without_one() {
        DateRange none = DateRange.of(FIRST, FIRST);
        DateRange day = DateRange.of(FIRST, SECOND);
        DateRange goingOn = DateRange.startingOn(FIRST);
        DateRange toTheEndOfTime = DateRange.of(FIRST, LocalDate.MAX);

        assertThat(Stream.of(DateRange.of(SECOND, SECOND), goingOn, toTheEndOfTime, day, none)
                        .sorted())
                .containsExactly(none, day, toTheEndOfTime, goingOn, DateRange.of(SECOND, SECOND));
    }

    @Test
    void ends_by_the_start_of_what_follows() {
        assertThat(DateRange.of(FIRST, SECOND).endsBy(DateRange.startingOn(SECOND)))
                .isTrue();
        assertThat(DateRange.of(FIRST, THIRD).endsBy(DateRange.startingOn(SECOND)))
                .isFalse();
        assertThat(DateRange.startingOn(FIRST).endsBy(DateRange.startingOn(SECOND)))
                .isFalse();
    }
}
