package org.placewright.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.core.code.ReasonForNewEpisode.L;
import static org.placewright.core.code.ReasonForNewEpisode.P;
import static org.placewright.core.code.ReasonForNewEpisode.S;
import static org.placewright.core.placement.Episodes.childBorn;
import static org.placewright.core.placement.Episodes.day;
import static org.placewright.core.placement.Episodes.episode;
import static org.placewright.core.placement.Episodes.history;
import static org.placewright.core.placement.Episodes.hospital;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.DateRange;

class CareInRangeTest {

    private static final Episode FIRST = episode(0, 10, S);
    private static final Episode SECOND = episode(10, 20, P);
    private static final Episode STAY = hospital(20, 23);
    private static final Episode BACK = episode(23, 30, P, ReasonEpisodeCeased.E4A);
    private static final Episode BREAKS = episode(35, 40, S).withLegalStatus(LegalStatus.V3);
    private static final Episode AGAIN = episode(50, 60, S);
    private static final CareHistory HISTORY = history(FIRST, SECOND, STAY, BACK, BREAKS, AGAIN);

    private static CareInRange in(int from, int until) {
        return HISTORY.in(DateRange.of(day(from), day(until)));
    }

    @Test
    void finds_the_episodes_with_a_day_in_it() {
        assertThat(in(10, 20).episodes()).containsExactly(SECOND);
        assertThat(in(9, 21).episodes()).containsExactly(FIRST, SECOND, STAY);
        assertThat(in(30, 50).episodes()).containsExactly(BREAKS);
        assertThat(in(10, 10).episodes()).isEmpty();
    }

    @Test
    void finds_the_placements_with_a_day_in_it() {
        assertThat(in(0, 60).placements()).hasSize(3).isEqualTo(HISTORY.placements());
        assertThat(in(9, 10).placements()).hasSize(1);
        assertThat(in(9, 11).placements()).hasSize(2);
        assertThat(in(30, 50).placements()).isEmpty();
    }

    @Test
    void counts_three_or_more_placements_as_many() {
        assertThat(in(9, 51).hasThreeOrMorePlacements()).isTrue();
        assertThat(in(9, 50).hasThreeOrMorePlacements()).isFalse();
        assertThat(in(10, 51).hasThreeOrMorePlacements()).isFalse();
    }

    @Test
    void finds_moves_on_the_day_they_are_made_and_neither_entries_nor_interruptions() {
        assertThat(in(0, 100).moves())
                .extracting(placement -> placement.days().from())
                .containsExactly(day(10));
        assertThat(in(10, 11).moves()).hasSize(1);
        assertThat(in(9, 10).moves()).isEmpty();
        assertThat(in(11, 100).moves()).isEmpty();
    }

    @Test
    void finds_entries_and_exits_on_their_days() {
        assertThat(in(0, 100).entries()).isEqualTo(HISTORY.periodsOfCare()).hasSize(2);
        assertThat(in(0, 1).entries()).hasSize(1);
        assertThat(in(1, 50).entries()).isEmpty();
        assertThat(in(30, 31).exits()).containsExactly(HISTORY.periodsOfCare().get(0));
        assertThat(in(29, 30).exits()).isEmpty();
        assertThat(in(31, 61).exits()).containsExactly(HISTORY.periodsOfCare().get(1));
    }

    @Test
    void counts_days_in_care_and_short_breaks_apart() {
        assertThat(in(0, 100).daysInCare()).isEqualTo(40);
        assertThat(in(0, 100).daysOfShortBreaks()).isEqualTo(5);
        assertThat(in(25, 36).daysInCare()).isEqualTo(5);
        assertThat(in(25, 36).daysOfShortBreaks()).isEqualTo(1);
        assertThat(in(5, 5).daysInCare()).isZero();
        CareHistory overlapping = history(episode(0, 10, S), BREAKS.withStart(day(5)));
        assertThat(overlapping.in(DateRange.of(day(0), day(100))).daysOfShortBreaks())
                .isEqualTo(30);
    }

    @Test
    void splits_days_in_care_at_birthdays() {
        DateRange year = DateRange.of(day(0), day(100));
        CareHistory known = HISTORY.withChild(childBorn(day(12).minusYears(1)));

        assertThat(known.in(year).daysInCareByAge()).isEqualTo(new DaysByAge(ImmutableSortedMap.of(0, 12L, 1, 28L), 0));
        assertThat(HISTORY.in(year).daysInCareByAge()).isEqualTo(new DaysByAge(ImmutableSortedMap.of(), 40));
        assertThat(HISTORY.withChild(childBorn(day(12))).in(year).daysInCareByAge())
                .isEqualTo(new DaysByAge(ImmutableSortedMap.of(0, 28L), 12));
    }

    @Test
    void splits_at_1_March_in_common_years_for_those_born_on_29_February() {
        LocalDate january = LocalDate.of(2021, 1, 1);
        CareHistory history =
                history(Episode.builder().start(january).build()).withChild(childBorn(LocalDate.of(2016, 2, 29)));

        assertThat(history.in(DateRange.of(january, LocalDate.of(2024, 3, 2))).daysInCareByAge())
                .isEqualTo(new DaysByAge(ImmutableSortedMap.of(4, 59L, 5, 365L, 6, 365L, 7, 365L, 8, 2L), 0));
    }

    @Test
    void puts_ages_into_bands_every_band_present() {
        DaysByAge days = new DaysByAge(ImmutableSortedMap.of(0, 3L, 4, 5L, 5, 7L, 17, 11L, 18, 13L), 17);

        assertThat(days.byBand(AgeBands.DFE).values()).containsExactly(3L, 5L, 7L, 0L, 24L);
        assertThat(days.byBand(AgeBands.DFE).keySet()).containsExactlyElementsOf(AgeBands.DFE.bands());
        assertThat(days.total()).isEqualTo(56);
        assertThat(days).hasToString("DaysByAge[...]");
    }

    @Test
    void refuses_days_and_ages_that_cannot_be_and_quotes_none() {
        assertThat(new DaysByAge(ImmutableSortedMap.of(0, 1L), 0).total()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DaysByAge(ImmutableSortedMap.of(-7, 1L), 0))
                .withMessageContaining("byYear must not hold a negative age")
                .withMessageContaining("Maybe")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("7"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DaysByAge(ImmutableSortedMap.of(7, 0L), 0))
                .withMessageContaining("byYear must hold 1 day or more")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DaysByAge(ImmutableSortedMap.of(), -1))
                .withMessageContaining("ageNotKnown must not be negative")
                .withMessageContaining("Maybe");
    }

    @Test
    void counts_an_episode_left_open_up_to_the_end_of_the_range() {
        CareHistory history = history(Episode.builder().start(day(0)).build());

        assertThat(history.in(DateRange.of(day(0), day(7))).daysInCare()).isEqualTo(7);
        assertThat(history.in(DateRange.of(day(0), day(7))).exits()).isEmpty();
    }

    @Test
    void asks_about_a_range_that_ends() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HISTORY.in(DateRange.startingOn(day(0))))
                .withMessageContaining("CareInRange range must have an end")
                .withMessageContaining("Maybe");
    }

    @Test
    void prints_whose_it_is_no_more_than_the_history_does() {
        assertThat(in(0, 1).toString()).contains("2020-01-01").doesNotContain("C-secret");
        assertThat(history(FIRST, episode(20, 25, L)).in(DateRange.of(day(0), day(1))))
                .isEqualTo(new CareInRange(history(FIRST, episode(20, 25, L)), DateRange.of(day(0), day(1))));
    }
}
