package org.placewright.sufficiency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.sufficiency.history.MadeHistories.day;
import static org.placewright.sufficiency.history.MadeHistories.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.DateRange;

class HistoryWarningTest {

    private static final LocalDate FIRST = day("2018-04-01");
    private static final DateRange THREE_YEARS = DateRange.of(FIRST, day("2021-04-01"));

    private final List<CareHistory> histories = new ArrayList<>();

    private void add(String born, int from, Optional<Integer> until) {
        histories.add(history(
                "C" + histories.size(),
                born,
                Episode.builder()
                        .start(FIRST.plusDays(from))
                        .end(until.map(FIRST::plusDays))
                        .reasonForNewEpisode(ReasonForNewEpisode.S)
                        .reasonCeased(ReasonEpisodeCeased.of(until.isPresent() ? "E4A" : ""))
                        .build()));
    }

    private List<HistoryDoubt> doubts(DateRange range) {
        return warnings(range).stream().map(HistoryWarning::doubt).toList();
    }

    private List<HistoryWarning> warnings(DateRange range) {
        return HistoryWarning.of(CareStays.of(CareHistories.of(histories)), range);
    }

    /** A child in care every eight days for two hundred days, up to a last one. */
    private void comeAndGo(int lastEntry) {
        for (int day = -200; day <= lastEntry; day += 8) {
            add("2012-01-01", day, Optional.of(day + 200).filter(end -> end < 1096));
        }
    }

    @Test
    void who_comes_and_goes_gives_no_reason_to_doubt() {
        comeAndGo(1090);
        assertThat(warnings(THREE_YEARS)).isEmpty();
    }

    @Test
    void nobody_in_care_is_all_there_is_to_say() {
        add("2012-01-01", 2000, Optional.empty());
        assertThat(warnings(THREE_YEARS)).containsExactly(new HistoryWarning(HistoryDoubt.NOBODY_IN_CARE, 0, 1));
        histories.clear();
        assertThat(warnings(THREE_YEARS)).containsExactly(new HistoryWarning(HistoryDoubt.NOBODY_IN_CARE, 0, 0));
    }

    @Test
    void one_child_who_goes_on() {
        add("2012-01-01", 5, Optional.empty());
        assertThat(warnings(THREE_YEARS))
                .containsExactly(
                        new HistoryWarning(HistoryDoubt.FEW_CHILDREN, 1, 10),
                        new HistoryWarning(HistoryDoubt.NO_EXITS, 0, 1));
    }

    @Test
    void a_month_is_not_a_year() {
        comeAndGo(1090);
        assertThat(doubts(DateRange.of(day("2020-03-01"), day("2020-04-01"))))
                .containsExactly(HistoryDoubt.SHORTER_THAN_A_YEAR);
        assertThat(doubts(DateRange.of(day("2020-03-01"), day("2020-03-02"))))
                .contains(HistoryDoubt.SHORTER_THAN_A_YEAR);
    }

    @Test
    void all_episodes_open() {
        for (int child = 0; child < 20; child++) {
            add("2012-01-01", child * 50, Optional.empty());
        }
        assertThat(warnings(THREE_YEARS))
                .containsExactly(
                        new HistoryWarning(HistoryDoubt.NO_EXITS, 0, 20),
                        new HistoryWarning(HistoryDoubt.ALL_OPEN, 20, 20));
    }

    @Test
    void entries_that_stop_make_a_closed_cohort() {
        for (int child = 0; child < 60; child++) {
            add("2012-01-01", child - 60, Optional.of(10 + child * 18));
        }
        assertThat(doubts(THREE_YEARS)).containsExactly(HistoryDoubt.CLOSED_COHORT);
    }

    @Test
    void entries_that_stopped_half_a_year_ago() {
        comeAndGo(900);
        assertThat(doubts(THREE_YEARS)).containsExactly(HistoryDoubt.ENTRIES_STOPPED);
        histories.clear();
        comeAndGo(1040);
        assertThat(doubts(THREE_YEARS)).isEmpty();
    }

    @Test
    void exits_that_stopped_half_a_year_ago() {
        for (int day = -200; day <= 1090; day += 8) {
            add("2012-01-01", day, Optional.of(day + 200).filter(end -> end < 900));
        }
        assertThat(doubts(THREE_YEARS)).containsExactly(HistoryDoubt.EXITS_STOPPED);
    }

    @Test
    void a_year_without_events_between_returns() {
        comeAndGo(300);
        for (int day = 700; day < 1090; day += 8) {
            add("2012-01-01", day, Optional.of(day + 20));
        }
        assertThat(warnings(THREE_YEARS)).singleElement().satisfies(warning -> {
            assertThat(warning.doubt()).isEqualTo(HistoryDoubt.GAP);
            assertThat(warning.figure()).isBetween(190L, 210L);
            assertThat(warning.against()).isBetween(30L, 90L);
            assertThat(warning.text()).contains("Nothing happened for " + warning.figure() + " days");
        });
    }

    @Test
    void adults_and_unknown_ages_are_told() {
        comeAndGo(1090);
        add("2003-03-31", 900, Optional.empty());
        add("2003-04-01", 901, Optional.empty());
        add("", 902, Optional.empty());
        List<HistoryWarning> warnings = warnings(THREE_YEARS);
        assertThat(warnings.stream().map(HistoryWarning::doubt))
                .containsExactly(HistoryDoubt.ADULTS_STILL_OPEN, HistoryDoubt.AGE_NOT_KNOWN);
        assertThat(warnings.get(0).figure()).isEqualTo(1);
        assertThat(warnings.get(1).figure()).isEqualTo(1);
    }

    @Test
    void figures_are_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HistoryWarning(HistoryDoubt.GAP, -1, 0));
    }
}
