package org.placewright.interchange.ssda903.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.placewright.core.time.CollectionYear;

/** The laws of repair, on children whose returns contradict one another in every way. */
class EpisodeRepairPropertyTest {

    private static final CollectionYear LATEST = CollectionYear.of(2021);

    /** Few days, years and codes, so that much coincides. */
    @Provide
    Arbitrary<List<FiledEpisode>> contradictory() {
        Arbitrary<LocalDate> starts =
                Arbitraries.of(0, 1, 30, 250, 365, 366, 500, 800).map(LocalDate.of(2018, 4, 1)::plusDays);
        Arbitrary<Optional<Integer>> lengths =
                Arbitraries.of(0, 1, 29, 30, 120, 365, 900).optional(0.6);
        return Combinators.combine(
                        starts,
                        lengths,
                        Arbitraries.integers().between(2018, 2021).map(CollectionYear::of),
                        Arbitraries.of("S", "S", "L", "P", "B"),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just("C2")), Tuple.of(1, Arbitraries.just("V2"))),
                        Arbitraries.of("U4", "K2"),
                        Arbitraries.of("X1", "E4A"))
                .as((start, length, year, began, status, place, ceased) -> FiledEpisode.builder()
                        .year(year)
                        .start(start)
                        .end(length.map(start::plusDays))
                        .reasonForNewEpisode(began)
                        .legalStatus(status)
                        .placementType(place)
                        .reasonCeased(length.map(any -> ceased))
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    /** Episodes that follow one another, each filed as it ended or is open in the latest return. */
    @Provide
    Arbitrary<List<FiledEpisode>> clean() {
        return Arbitraries.integers()
                .between(0, 200)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(lengths -> {
                    List<FiledEpisode> episodes = new ArrayList<>();
                    LocalDate start = LocalDate.of(2018, 6, 1);
                    for (int i = 0; i < lengths.size(); i++) {
                        boolean last = i + 1 == lengths.size();
                        boolean goesOn = last && lengths.get(i) % 2 == 1;
                        LocalDate end = start.plusDays(lengths.get(i) + 1L);
                        boolean leaves = last || lengths.get(i) % 3 == 0;
                        episodes.add(FiledEpisode.builder()
                                .year(goesOn ? LATEST : CollectionYear.containing(end))
                                .start(start)
                                .end(goesOn ? Optional.empty() : Optional.of(end))
                                .reasonForNewEpisode("S")
                                .reasonCeased(goesOn ? Optional.empty() : Optional.of(leaves ? "E4A" : "X1"))
                                .build());
                        start = leaves ? end.plusDays(40) : end;
                    }
                    return episodes;
                });
    }

    private static ImmutableList<RepairedEpisode> repair(List<FiledEpisode> filed) {
        return EpisodeRepair.standard().repair(filed, LATEST);
    }

    /** What is left, in order; of those that start together the one without a day first. */
    private static List<RepairedEpisode> left(List<RepairedEpisode> repaired) {
        return repaired.stream()
                .filter(episode -> !episode.isLeftOut())
                .sorted(Comparator.<RepairedEpisode, LocalDate>comparing(
                                episode -> episode.filed().start())
                        .thenComparing(EpisodeRepairPropertyTest::end))
                .toList();
    }

    private static LocalDate end(RepairedEpisode episode) {
        return episode.end().orElse(LocalDate.MAX);
    }

    private static LocalDate endAsFiled(FiledEpisode episode) {
        LocalDate ifOpen = episode.year().equals(LATEST)
                ? LocalDate.MAX
                : Collections.max(List.of(episode.start(), episode.year().lastDay()));
        return episode.end().orElse(ifOpen);
    }

    private static FiledEpisode asIfFiled(RepairedEpisode repaired) {
        return repaired.filed()
                .withEnd(repaired.end())
                .withReasonCeased(repaired.reasonCeasedAsWritten())
                .withReasonForPlacementChange(repaired.reasonForPlacementChangeAsWritten());
    }

    @Property
    void none_overlaps_the_next_and_none_ends_before_it_starts(@ForAll("contradictory") List<FiledEpisode> filed) {
        List<RepairedEpisode> left = left(repair(filed));
        for (int i = 0; i < left.size(); i++) {
            assertThat(end(left.get(i))).isAfterOrEqualTo(left.get(i).filed().start());
            if (i > 0) {
                assertThat(end(left.get(i - 1)))
                        .isBeforeOrEqualTo(left.get(i).filed().start());
            }
        }
    }

    @Property
    void only_what_the_latest_return_has_last_is_still_open(@ForAll("contradictory") List<FiledEpisode> filed) {
        List<RepairedEpisode> left = left(repair(filed));
        for (RepairedEpisode episode : left) {
            if (episode.end().isEmpty()) {
                assertThat(episode.filed().year()).isEqualTo(LATEST);
                assertThat(episode).isSameAs(left.get(left.size() - 1));
            }
        }
    }

    @Property
    void no_day_is_added_before_the_first_or_after_the_last(@ForAll("contradictory") List<FiledEpisode> filed) {
        LocalDate last = filed.stream()
                .map(EpisodeRepairPropertyTest::endAsFiled)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        ImmutableList<RepairedEpisode> repaired = repair(filed);
        assertThat(repaired).extracting(RepairedEpisode::filed).isEqualTo(filed);
        assertThat(left(repaired))
                .allSatisfy(episode -> assertThat(end(episode)).isBeforeOrEqualTo(last));
    }

    @Property
    void repairing_twice_changes_nothing(@ForAll("contradictory") List<FiledEpisode> filed) {
        List<FiledEpisode> once = left(repair(filed)).stream()
                .map(EpisodeRepairPropertyTest::asIfFiled)
                .toList();
        assertThat(repair(once))
                .allSatisfy(episode -> assertThat(episode.rules()).isEmpty());
    }

    @Property
    void the_order_of_rows_decides_nothing(@ForAll("contradictory") List<FiledEpisode> filed, @ForAll long seed) {
        List<FiledEpisode> shuffled = new ArrayList<>(filed);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(repair(shuffled)).containsExactlyInAnyOrderElementsOf(repair(filed));
    }

    @Property
    void what_is_clean_is_left_alone(@ForAll("clean") List<FiledEpisode> filed) {
        assertThat(repair(filed))
                .allSatisfy(episode -> assertThat(episode.rules()).isEmpty());
    }

    @Property
    void none_changes_nothing(@ForAll("contradictory") List<FiledEpisode> filed) {
        assertThat(EpisodeRepair.none().repair(filed, LATEST))
                .allSatisfy(episode -> assertThat(episode.isChanged()).isFalse())
                .extracting(RepairedEpisode::filed)
                .isEqualTo(filed);
    }

    @Property
    void marks_stand_only_where_a_rule_put_them(@ForAll("contradictory") List<FiledEpisode> filed) {
        assertThat(repair(filed)).allSatisfy(episode -> {
            boolean endsCare = episode.marks().contains(RepairMark.END_OF_CARE_NOT_EXPLAINED);
            boolean ended = episode.filed().end().isEmpty() && episode.end().isPresent();
            assertThat(endsCare && !ended).isFalse();
            if (ended && !endsCare) {
                assertThat(episode.reasonCeased()).contains("X1");
            }
        });
    }
}
