package org.placewright.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.core.code.ReasonForNewEpisode.L;
import static org.placewright.core.code.ReasonForNewEpisode.P;
import static org.placewright.core.code.ReasonForNewEpisode.S;
import static org.placewright.core.placement.Episodes.day;
import static org.placewright.core.placement.Episodes.episode;
import static org.placewright.core.placement.Episodes.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.time.DateRange;

class PeriodOfCareTest {

    private static final Placement FIRST = placement(0, 10);
    private static final Placement SECOND = placement(10, 20);

    private static Placement placement(int from, int until) {
        return new Placement(DateRange.of(day(from), day(until)), ImmutableList.of(episode(from, until, P)));
    }

    private static ImmutableList<PeriodOfCare> periods(Episode... episodes) {
        return history(episodes).periodsOfCare();
    }

    @Test
    void goes_from_entry_to_exit() {
        Episode entry = episode(0, 10, S);
        Episode exit = episode(10, 30, P, ReasonEpisodeCeased.E4A);

        assertThat(periods(entry, exit)).singleElement().satisfies(period -> {
            assertThat(period.days()).isEqualTo(DateRange.of(day(0), day(30)));
            assertThat(period.placements()).hasSize(2);
            assertThat(period.start()).isEqualTo(day(0));
            assertThat(period.end()).contains(day(30));
            assertThat(period.entry()).isEqualTo(entry);
            assertThat(period.exit()).contains(exit);
            assertThat(period.reasonForExit()).isEqualTo(ReasonEpisodeCeased.E4A);
        });
    }

    @Test
    void goes_on_while_the_last_episode_does() {
        assertThat(periods(episode(0, 10, S), episode(10, 20, L).withEnd(Optional.empty())))
                .singleElement()
                .satisfies(period -> {
                    assertThat(period.end()).isEmpty();
                    assertThat(period.exit()).isEmpty();
                    assertThat(period.reasonForExit().isRecorded()).isFalse();
                    assertThat(period.daysToPermanence()).isEmpty();
                });
    }

    @Test
    void begins_anew_after_a_gap_whatever_the_codes_say() {
        assertThat(periods(episode(0, 10, S), episode(11, 20, L)))
                .extracting(PeriodOfCare::days)
                .containsExactly(DateRange.of(day(0), day(10)), DateRange.of(day(11), day(20)));
    }

    @Test
    void begins_anew_where_care_ended_and_started_on_one_day() {
        assertThat(periods(episode(0, 10, S), episode(10, 20, S))).hasSize(2);
        assertThat(periods(episode(0, 10, S, ReasonEpisodeCeased.E4B), episode(10, 20, P)))
                .hasSize(2);
        assertThat(periods(episode(0, 10, S, ReasonEpisodeCeased.of("E99")), episode(10, 20, P)))
                .hasSize(1);
    }

    @Test
    void is_cut_by_an_episode_that_starts_care_while_another_goes_on() {
        Episode leftOpen = episode(0, 50, S, ReasonEpisodeCeased.E11);

        assertThat(periods(leftOpen, episode(10, 60, S)))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.days()).isEqualTo(DateRange.of(day(0), day(10)));
                            assertThat(first.exit()).contains(leftOpen);
                            assertThat(first.reasonForExit().isRecorded()).isFalse();
                            assertThat(first.daysToPermanence()).isEmpty();
                        },
                        second -> assertThat(second.days()).isEqualTo(DateRange.of(day(10), day(60))));
    }

    @Test
    void is_not_ended_by_an_episode_that_ends_while_another_goes_on() {
        Episode around = episode(0, 30, S);
        Episode within = episode(10, 20, L, ReasonEpisodeCeased.E4A);

        assertThat(periods(around, within)).singleElement().satisfies(period -> assertThat(period.placements())
                .containsExactly(
                        new Placement(DateRange.of(day(0), day(30)), ImmutableList.of(around, within, around))));
        assertThat(periods(around, within.withReasonForNewEpisode(P)))
                .singleElement()
                .satisfies(period -> assertThat(period.placements())
                        .extracting(Placement::days)
                        .containsExactly(DateRange.of(day(0), day(10)), DateRange.of(day(10), day(30))));
    }

    @Test
    void ignores_an_end_of_care_while_a_later_episode_goes_on() {
        assertThat(periods(episode(0, 15, S, ReasonEpisodeCeased.E4A), episode(10, 20, P)))
                .extracting(PeriodOfCare::days)
                .containsExactly(DateRange.of(day(0), day(20)));
    }

    @Test
    void holds_no_short_breaks() {
        Episode breaks = episode(10, 20, L).withLegalStatus(LegalStatus.V4);

        assertThat(periods(breaks)).isEmpty();
        assertThat(periods(episode(0, 10, S), breaks, episode(20, 30, L)))
                .extracting(PeriodOfCare::days)
                .containsExactly(DateRange.of(day(0), day(10)), DateRange.of(day(20), day(30)));
        assertThat(periods(episode(0, 30, S), breaks))
                .extracting(PeriodOfCare::days)
                .containsExactly(DateRange.of(day(0), day(30)));
    }

    @Test
    void holds_no_episode_without_days() {
        assertThat(periods(episode(0, 0, S))).isEmpty();
        assertThat(periods(episode(0, 10, S), episode(5, 5, S)).get(0).placements())
                .extracting(Placement::episodes)
                .containsExactly(ImmutableList.of(episode(0, 10, S)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E11", "E12", "E41", "E43", "E44", "E45", "E46", "E47", "E48"})
    void leads_to_permanence_by_adoption_guardianship_or_a_child_arrangements_order(String reason) {
        assertThat(periods(episode(0, 10, S), episode(10, 30, P, ReasonEpisodeCeased.of(reason)))
                        .get(0)
                        .daysToPermanence())
                .hasValue(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E13", "E17", "E4A", "E4B", "E3", "X1", "", "E99"})
    void leads_to_permanence_by_no_other_exit_unless_asked_to(String reason) {
        ReasonEpisodeCeased ceased = ReasonEpisodeCeased.of(reason);
        PeriodOfCare period = periods(episode(0, 30, S, ceased)).get(0);

        assertThat(period.daysToPermanence()).isEmpty();
        assertThat(period.daysToExit(ImmutableSortedSet.of(ceased))).hasValue(30);
    }

    @Test
    void goes_on_towards_no_exit_not_even_one_not_recorded() {
        PeriodOfCare period =
                periods(episode(0, 30, S).withEnd(Optional.empty())).get(0);

        assertThat(period.daysToExit(
                        ImmutableSortedSet.of(ReasonEpisodeCeased.codes().notRecorded())))
                .isEmpty();
    }

    @Test
    void has_a_placement() {
        assertThatIllegalArgumentException()
                .isThrownBy(PeriodOfCare.builder()::build)
                .withMessageContaining("PeriodOfCare must have a placement")
                .withMessageContaining("Maybe");
    }

    @Test
    void has_placements_that_follow_one_another() {
        PeriodOfCare period =
                PeriodOfCare.builder().addPlacements(FIRST, SECOND).build();

        assertThat(period.days()).isEqualTo(DateRange.of(day(0), day(20)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period.withPlacements(SECOND, FIRST))
                .withMessageContaining("PeriodOfCare placements must each begin as the one before ends")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> period.withPlacements(FIRST, placement(11, 20)));
        assertThatIllegalArgumentException().isThrownBy(() -> period.withPlacements(FIRST, placement(9, 20)));
    }
}
