package org.placewright.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;

class CareHistoryTest {

    private static final ChildId ID = ChildId.of("C-secret");
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static Episode episode(int from, int until) {
        return episode(from, until, LegalStatus.C2);
    }

    private static Episode episode(int from, int until, LegalStatus status) {
        return Episode.builder()
                .start(DAY.plusDays(from))
                .end(DAY.plusDays(until))
                .legalStatus(status)
                .build();
    }

    private static CareHistory history(Episode... episodes) {
        return CareHistory.builder().childId(ID).addEpisodes(episodes).build();
    }

    @Test
    void puts_its_episodes_in_order() {
        CareHistory history = history(episode(20, 30), episode(0, 10), episode(10, 20));

        assertThat(history.episodes()).containsExactly(episode(0, 10), episode(10, 20), episode(20, 30));
        assertThat(history).isEqualTo(history(episode(0, 10), episode(10, 20), episode(20, 30)));
    }

    @Test
    void holds_no_two_episodes_that_start_on_the_same_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history(episode(0, 10), episode(0, 20)))
                .withMessageContaining("CareHistory must not hold two episodes that start on the same day")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> history(episode(5, 10), episode(0, 3), episode(5, 20)));
    }

    @Test
    void finds_the_episode_of_a_day() {
        CareHistory history = history(episode(0, 10), episode(10, 20), episode(25, 30));

        assertThat(history.episodeOn(DAY.minusDays(1))).isEmpty();
        assertThat(history.episodeOn(DAY)).contains(episode(0, 10));
        assertThat(history.episodeOn(DAY.plusDays(10))).contains(episode(10, 20));
        assertThat(history.episodeOn(DAY.plusDays(20))).isEmpty();
        assertThat(history.episodeOn(DAY.plusDays(25))).contains(episode(25, 30));
        assertThat(history.episodeOn(DAY.plusDays(30))).isEmpty();
        assertThat(history().episodeOn(DAY)).isEmpty();
    }

    @Test
    void takes_the_episode_that_started_last_where_several_are_open() {
        CareHistory history = history(episode(0, 30), episode(10, 20), episode(12, 15));

        assertThat(history.episodeOn(DAY.plusDays(11))).contains(episode(10, 20));
        assertThat(history.episodeOn(DAY.plusDays(12))).contains(episode(12, 15));
        assertThat(history.episodeOn(DAY.plusDays(15))).contains(episode(10, 20));
        assertThat(history.episodeOn(DAY.plusDays(20))).contains(episode(0, 30));
    }

    @Test
    void takes_a_short_break_only_where_nothing_else_is_open() {
        Episode care = episode(0, 10);
        Episode breaks = episode(5, 20, LegalStatus.V4);
        Episode laterBreak = episode(15, 17, LegalStatus.V3);
        CareHistory history = history(care, breaks, laterBreak);

        assertThat(history.episodeOn(DAY.plusDays(7))).contains(care);
        assertThat(history.episodeOn(DAY.plusDays(10))).contains(breaks);
        assertThat(history.episodeOn(DAY.plusDays(16))).contains(laterBreak);
    }

    @Test
    void knows_the_age_of_a_child_it_knows() {
        Child child = Child.builder()
                .id(ID)
                .sex(Sex.MALE)
                .dateOfBirth(DAY.minusYears(5))
                .build();
        CareHistory history = CareHistory.builder().childId(ID).child(child).build();

        assertThat(history.ageOn(DAY.minusDays(1))).contains(4);
        assertThat(history.ageOn(DAY)).contains(5);
        assertThat(history.ageOn(DAY.minusYears(5))).contains(0);
        assertThat(history.ageOn(DAY.minusYears(5).minusDays(1))).isEmpty();
        assertThat(history().ageOn(DAY)).isEmpty();
    }

    @Test
    void is_about_the_child_it_names_and_quotes_no_identifier() {
        Child other = Child.builder()
                .id(ChildId.of("C-other"))
                .sex(Sex.MALE)
                .dateOfBirth(DAY)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(CareHistory.builder().childId(ID).child(other)::build)
                .withMessage("CareHistory child must be the child that childId names");
    }

    @Test
    void keeps_its_order_when_changed() {
        assertThat(history(episode(10, 20))
                        .withEpisodes(episode(30, 40), episode(0, 5))
                        .episodes())
                .containsExactly(episode(0, 5), episode(30, 40));
    }

    @Test
    void is_sequential_if_its_episodes_do_not_overlap() {
        assertThat(history().isSequential()).isTrue();
        assertThat(history(episode(0, 10), episode(10, 20), episode(25, 30)).isSequential())
                .isTrue();
        assertThat(history(episode(0, 0), episode(1, 1)).isSequential()).isTrue();
        assertThat(history(episode(0, 11), episode(10, 20)).isSequential()).isFalse();
        assertThat(history(episode(0, 11), episode(10, 20), episode(20, 30)).isSequential())
                .isFalse();
    }

    @Test
    void is_sequential_if_only_its_last_episode_goes_on() {
        Episode goesOn = Episode.builder().start(DAY).build();

        assertThat(history(goesOn).isSequential()).isTrue();
        assertThat(history(episode(-10, 0), goesOn).isSequential()).isTrue();
        assertThat(history(goesOn, episode(10, 20)).isSequential()).isFalse();
    }

    @Test
    void finds_the_placement_period_and_status_of_a_day() {
        Episode breaks = episode(30, 40, LegalStatus.V3);
        CareHistory history = history(episode(0, 10), episode(10, 20, LegalStatus.E1), breaks);

        assertThat(history.placementOn(DAY.plusDays(19)))
                .isEqualTo(Optional.of(history.placements().get(0)));
        assertThat(history.periodOfCareOn(DAY)).contains(history.periodsOfCare().get(0));
        assertThat(history.legalStatusOn(DAY.plusDays(9))).contains(LegalStatus.C2);
        assertThat(history.legalStatusOn(DAY.plusDays(10))).contains(LegalStatus.E1);
        assertThat(history.isLookedAfterOn(DAY.plusDays(19))).isTrue();

        assertThat(history.isLookedAfterOn(DAY.plusDays(20))).isFalse();
        assertThat(history.placementOn(DAY.plusDays(20))).isEmpty();
        assertThat(history.periodOfCareOn(DAY.minusDays(1))).isEmpty();
        assertThat(history.legalStatusOn(DAY.plusDays(20))).isEmpty();
    }

    @Test
    void looks_after_nobody_under_short_breaks_only() {
        CareHistory history = history(episode(0, 10, LegalStatus.V3));

        assertThat(history.legalStatusOn(DAY)).contains(LegalStatus.V3);
        assertThat(history.isLookedAfterOn(DAY)).isFalse();
        assertThat(history.placementOn(DAY)).isEmpty();
        assertThat(history.periodOfCareOn(DAY)).isEmpty();
        assertThat(history(episode(0, 10), episode(5, 8, LegalStatus.V4)).isLookedAfterOn(DAY.plusDays(6)))
                .isTrue();
    }

    @Test
    void counts_days_in_care_before_a_day_in_all_periods() {
        CareHistory history = history(episode(0, 10), episode(15, 20));

        assertThat(history.daysInCareBefore(DAY)).isZero();
        assertThat(history.daysInCareBefore(DAY.plusDays(10))).isEqualTo(10);
        assertThat(history.daysInCareBefore(DAY.plusDays(16))).isEqualTo(11);
        assertThat(history.daysInCareBefore(DAY.plusDays(99))).isEqualTo(15);
        assertThat(history.periodOfCareOn(DAY.plusDays(16)).orElseThrow().days().daysBefore(DAY.plusDays(16)))
                .isEqualTo(1);
    }
}
