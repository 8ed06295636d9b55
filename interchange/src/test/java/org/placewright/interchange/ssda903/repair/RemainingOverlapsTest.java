package org.placewright.interchange.ssda903.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.id.ChildId;
import org.placewright.core.time.CollectionYear;

/** What is done where the published rules leave an overlap, or would end an episode before it starts. */
class RemainingOverlapsTest {

    private static final LocalDate START = LocalDate.of(2020, 5, 1);
    private static final CollectionYear LATEST = CollectionYear.of(2022);

    /** An episode from so many days after the first to so many, by the return of a year. */
    private static FiledEpisode filed(int year, String began, int from, int to) {
        return open(year, began, from).withEnd(START.plusDays(to)).withReasonCeased("E4A");
    }

    private static FiledEpisode open(int year, String began, int from) {
        return FiledEpisode.builder()
                .year(CollectionYear.of(year))
                .start(START.plusDays(from))
                .reasonForNewEpisode(began)
                .legalStatus(began)
                .build();
    }

    private static ImmutableList<RepairedEpisode> repair(FiledEpisode... filed) {
        return EpisodeRepair.standard().repair(List.of(filed), LATEST);
    }

    private static List<ImmutableList<RepairRule>> rules(FiledEpisode... filed) {
        return repair(filed).stream().map(RepairedEpisode::rules).toList();
    }

    /** Twins of one day, of which repair ends some on that day: a second pass must see them in the same order. */
    private static Stream<List<FiledEpisode>> twins() {
        FiledEpisode next = filed(2022, "P", 600, 700);
        FiledEpisode open = open(2020, "U", 0);
        FiledEpisode endedForNoReason = open.withEnd(START);
        return Stream.of(
                List.of(open, filed(2020, "U", 0, 0), next),
                List.of(open, endedForNoReason, next),
                List.of(open, endedForNoReason.withReasonForPlacementChange("CARPL"), next),
                List.of(open, endedForNoReason.withReasonCeased("E99"), next),
                List.of(open, open, open(2020, "S", 0), open(2020, "S", 30), next));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void twins_of_one_day_stay_in_their_places_and_in_whatever_order_they_are_given(List<FiledEpisode> filed) {
        List<FiledEpisode> once = asFiledAgain(filed);
        assertThat(asFiledAgain(once)).containsExactlyInAnyOrderElementsOf(once);
        assertThat(asFiledAgain(Lists.reverse(filed))).containsExactlyInAnyOrderElementsOf(once);
    }

    private static List<FiledEpisode> asFiledAgain(List<FiledEpisode> filed) {
        return EpisodeRepair.standard().repair(filed, LATEST).stream()
                .filter(episode -> !episode.isLeftOut())
                .map(episode -> episode.filed()
                        .withEnd(episode.end())
                        .withReasonCeased(episode.reasonCeasedAsWritten())
                        .withReasonForPlacementChange(episode.reasonForPlacementChangeAsWritten()))
                .toList();
    }

    @Test
    void of_two_in_one_return_that_overlap_the_first_ends_where_the_second_begins() {
        ImmutableList<RepairedEpisode> repaired = repair(filed(2021, "S", 0, 100), filed(2021, "P", 90, 200));
        assertThat(repaired.get(0).rules()).containsExactly(RepairRule.OVERLAPS);
        assertThat(repaired.get(0).end()).contains(START.plusDays(90));
        assertThat(repaired.get(0).reasonCeased()).contains("E4A");
        assertThat(repaired.get(1).isChanged()).isFalse();
        assertThat(rules(filed(2021, "S", 0, 90), filed(2021, "P", 90, 200))).containsOnly(ImmutableList.of());
    }

    @Test
    void one_within_an_episode_of_a_later_return_is_left_out_and_one_beyond_its_end_is_not() {
        FiledEpisode later = filed(2022, "S", 0, 100);
        assertThat(rules(later, filed(2021, "P", 50, 100)))
                .containsExactly(ImmutableList.of(), ImmutableList.of(RepairRule.ENCLOSED));
        assertThat(rules(later, filed(2021, "P", 50, 101)))
                .containsExactly(ImmutableList.of(RepairRule.OVERLAPS), ImmutableList.of());
        assertThat(rules(filed(2021, "S", 0, 100), filed(2021, "P", 50, 60)))
                .containsExactly(ImmutableList.of(RepairRule.OVERLAPS), ImmutableList.of());
    }

    @Test
    void one_without_a_day_within_another_is_left_out() {
        assertThat(rules(filed(2021, "S", 0, 100), filed(2021, "P", 50, 50)))
                .containsExactly(ImmutableList.of(), ImmutableList.of(RepairRule.ENCLOSED));
        assertThat(rules(filed(2021, "S", 0, 100), filed(2021, "P", 100, 100))).containsOnly(ImmutableList.of());
    }

    @Test
    void what_stood_between_is_left_out_and_the_published_rules_then_see_the_neighbours() {
        FiledEpisode first = filed(2021, "S", 0, 100).withReasonCeased("X1");
        assertThat(rules(first, filed(2020, "P", 50, 60), filed(2022, "P", 120, 200)))
                .containsExactly(
                        ImmutableList.of(RepairRule.GAP_BEFORE_LATER_RETURN),
                        ImmutableList.of(RepairRule.ENCLOSED),
                        ImmutableList.of());
    }

    @Test
    void what_is_open_in_the_latest_return_ends_where_its_successor_begins() {
        ImmutableList<RepairedEpisode> moved = repair(open(2022, "S", 0), open(2022, "P", 90));
        assertThat(moved.get(0).rules()).containsExactly(RepairRule.OPEN_BESIDE_SUCCESSOR);
        assertThat(moved.get(0).end()).contains(START.plusDays(90));
        assertThat(moved.get(0).reasonCeasedAsWritten()).contains("X1");
        assertThat(moved.get(0).reasonForPlacementChangeAsWritten()).contains("LIIAF");
        RepairedEpisode back = repair(open(2022, "L", 0), open(2022, "S", 90)).get(0);
        assertThat(back.end()).contains(START.plusDays(89));
        assertThat(back.reasonCeasedAsWritten()).contains("E99");
        assertThat(back.reasonCeased()).isEmpty();
    }

    @Test
    void of_two_open_in_the_latest_return_that_are_the_same_the_first_goes_on() {
        assertThat(rules(open(2022, "S", 0), open(2022, "S", 4)))
                .containsExactly(ImmutableList.of(), ImmutableList.of(RepairRule.ENCLOSED));
        assertThat(rules(open(2022, "P", 0), open(2022, "P", 0)))
                .containsExactlyInAnyOrder(ImmutableList.of(RepairRule.SAME_START), ImmutableList.of());
    }

    @Test
    void one_of_after_its_return_ends_on_the_day_it_starts() {
        RepairedEpisode after = repair(open(2020, "S", 0)).get(0);
        assertThat(after.rules()).containsExactly(RepairRule.NOT_SEEN_AGAIN);
        assertThat(after.end()).contains(START);
        RepairedEpisode lastDay = repair(
                        open(2020, "S", 0).withStart(CollectionYear.of(2020).lastDay()))
                .get(0);
        assertThat(lastDay.end()).contains(lastDay.filed().start());
    }

    @Test
    void what_was_filed_backwards_stays_so() {
        assertThat(rules(filed(2021, "S", 10, 5))).containsExactly(ImmutableList.of());
    }

    @Test
    void values_say_what_is_wrong_with_them() {
        FiledEpisode filed = open(2021, "S", 0);
        RepairedEpisode same = RepairedEpisode.unchanged(filed);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> same.withEnd(START))
                .withMessageContaining("rules")
                .withMessageContaining("Maybe");
        RepairedEpisode changed = RepairedEpisode.builder()
                .from(same)
                .addRules(RepairRule.NOT_SEEN_AGAIN)
                .reasonCeased("X1")
                .reasonForPlacementChange("CARPL")
                .build();
        for (RepairMark mark : RepairMark.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> changed.withMarks(mark))
                    .withMessageContaining("Maybe")
                    .withMessageContaining("blank");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChildRepair(Optional.empty(), ChildId.of("900001"), ImmutableList.of(same)))
                .withMessageContaining("changed")
                .withMessageContaining("Maybe");
        ChildRepair repair = new ChildRepair(Optional.empty(), ChildId.of("900001"), ImmutableList.of(changed));
        assertThat(List.of(filed, same, repair))
                .extracting(Object::toString)
                .containsExactly("FiledEpisode[...]", "RepairedEpisode[...]", "ChildRepair[...]");
    }
}
