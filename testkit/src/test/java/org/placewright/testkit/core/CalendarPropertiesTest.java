package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.time.DateRange;

/** What holds of every calendar of vacancies. */
class CalendarPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final ImmutableList<HomeId> HOMES = ImmutableList.of(HomeId.of("H1"), HomeId.of("H2"));

    @Provide
    Arbitrary<List<VacancyPeriod>> entries() {
        Arbitrary<DateRange> days = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as((from, length) -> DateRange.of(FIRST.plusDays(from), FIRST.plusDays(from + length)));
        Arbitrary<Integer> places = Arbitraries.of(0, 1, 1, 2, 2, Integer.MAX_VALUE);
        return Combinators.combine(Arbitraries.of(HOMES), places, days)
                .as(VacancyPeriod::new)
                .list()
                .ofMaxSize(8);
    }

    @Property
    void a_calendar_joined_says_of_every_day_what_its_entries_do(@ForAll("entries") List<VacancyPeriod> entries) {
        for (HomeId home : HOMES) {
            for (int day = -1; day <= 5; day++) {
                LocalDate date = FIRST.plusDays(day);
                assertThat(VacancyPeriod.placesOn(VacancyPeriod.joined(entries), home, date))
                        .isEqualTo(VacancyPeriod.placesOn(entries, home, date));
            }
        }
    }

    @Property
    void a_calendar_joined_stays_as_it_is(@ForAll("entries") List<VacancyPeriod> entries) {
        assertThat(VacancyPeriod.joined(VacancyPeriod.joined(entries))).isEqualTo(VacancyPeriod.joined(entries));
    }
}
