package org.placewright.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.HomeId;
import org.placewright.core.time.DateRange;

class VacancyPeriodTest {

    private static final HomeId HOME = HomeId.of("H1");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static VacancyPeriod week(int places) {
        return new VacancyPeriod(HOME, places, DateRange.of(MONDAY, MONDAY.plusDays(7)));
    }

    @Test
    void places_are_those_of_every_entry_that_holds_on_the_day() {
        ImmutableList<VacancyPeriod> calendar = ImmutableList.of(
                week(1),
                new VacancyPeriod(HOME, 2, DateRange.startingOn(MONDAY.plusDays(6))),
                new VacancyPeriod(HomeId.of("H2"), 4, DateRange.startingOn(MONDAY)));

        assertThat(VacancyPeriod.placesOn(calendar, HOME, MONDAY.minusDays(1))).isEmpty();
        assertThat(VacancyPeriod.placesOn(calendar, HOME, MONDAY)).hasValue(1);
        assertThat(VacancyPeriod.placesOn(calendar, HOME, MONDAY.plusDays(6))).hasValue(3);
        assertThat(VacancyPeriod.placesOn(calendar, HOME, MONDAY.plusDays(7))).hasValue(2);
    }

    @Test
    void none_is_said_and_is_not_the_same_as_nothing_said() {
        assertThat(VacancyPeriod.placesOn(ImmutableList.of(week(0)), HOME, MONDAY))
                .hasValue(0);
        assertThat(VacancyPeriod.placesOn(ImmutableList.of(), HOME, MONDAY)).isEmpty();
        assertThat(VacancyPeriod.placesOn(ImmutableList.of(week(2), week(0)), HOME, MONDAY))
                .as("one entry says there is none")
                .hasValue(0);
        assertThat(VacancyPeriod.placesOn(
                        ImmutableList.of(week(Integer.MAX_VALUE), week(Integer.MAX_VALUE)), HOME, MONDAY))
                .hasValue(Integer.MAX_VALUE);
    }

    @Test
    void entries_that_are_the_same_are_one_of_the_places_of_all() {
        assertThat(VacancyPeriod.joined(ImmutableList.of(week(1), week(1)))).containsExactly(week(2));
        assertThat(VacancyPeriod.joined(ImmutableList.of(week(1), week(2), week(1))))
                .as("so that the two of one place do not become a second of two")
                .containsExactly(week(4));
        assertThat(VacancyPeriod.joined(ImmutableList.of(week(0), week(2), week(0))))
                .as("one entry says there is none")
                .containsExactly(week(0));
        assertThat(VacancyPeriod.joined(ImmutableList.of(week(Integer.MAX_VALUE), week(Integer.MAX_VALUE))))
                .containsExactly(week(Integer.MAX_VALUE));
    }

    @Test
    void entries_that_differ_stand_as_they_are() {
        VacancyPeriod later = new VacancyPeriod(HOME, 1, DateRange.startingOn(MONDAY));
        VacancyPeriod elsewhere = new VacancyPeriod(HomeId.of("H2"), 1, DateRange.of(MONDAY, MONDAY.plusDays(7)));
        assertThat(VacancyPeriod.joined(ImmutableList.of(elsewhere, later, week(2), week(1))))
                .containsExactly(week(1), week(2), later, elsewhere);
    }

    @Test
    void fewer_than_none_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> week(-1))
                .withMessageContaining("places")
                .withMessageContaining("-1")
                .withMessageContaining("Maybe");
    }
}
