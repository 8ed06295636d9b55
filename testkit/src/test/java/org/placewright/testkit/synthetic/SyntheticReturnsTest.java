package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;

/** Returns without faults are rebuilt from the truth, by the words of {@link SyntheticCouncil}. */
class SyntheticReturnsTest {

    private static final SyntheticEngland ENGLAND = SyntheticEngland.of(SyntheticEnglandSpec.builder()
            .councilCount(1)
            .childrenInCare(400)
            .yearsOfHistory(5)
            .asOf(LocalDate.of(2026, 3, 31))
            .faultsOfEachKind(0)
            .build());

    private static final SyntheticCouncil COUNCIL =
            ENGLAND.returns(ENGLAND.councils().get(0).id());

    @Test
    void a_return_holds_what_was_known_on_its_31_March() {
        assertThat(COUNCIL.faults()).isEmpty();
        assertThat(COUNCIL.returns().keySet())
                .extracting(CollectionYear::endingIn)
                .containsExactly(2022, 2023, 2024, 2025, 2026);
        COUNCIL.returns().forEach((year, submitted) -> {
            ImmutableMap<ChildId, CareHistory> byChild =
                    submitted.stream().collect(ImmutableMap.toImmutableMap(CareHistory::childId, history -> history));
            for (CareHistory history : COUNCIL.histories()) {
                assertThat(Optional.ofNullable(byChild.get(history.childId())).equals(expected(history, year)))
                        .as("the return of %s agrees with the truth", year)
                        .isTrue();
            }
        });
    }

    @Test
    void every_child_and_every_code_of_a_return_belongs_there() {
        COUNCIL.returns().forEach((year, submitted) -> {
            assertThat(COUNCIL.histories())
                    .extracting(CareHistory::childId)
                    .containsAll(submitted.stream().map(CareHistory::childId).toList());
            assertThat(submitted.stream().flatMap(history -> history.episodes().stream()))
                    .allMatch(episode -> episode.placementType().isValidIn(year)
                            && episode.legalStatus().isValidIn(year)
                            && episode.categoryOfNeed().isValidIn(year)
                            && episode.reasonForNewEpisode().isValidIn(year));
            assertThat(submitted)
                    .extracting(history -> history.child().orElseThrow().pupilNumber())
                    .doesNotContain(PupilNumber.NOT_RECORDED);
        });
        assertThat(COUNCIL.returns().values().stream()
                        .flatMap(ImmutableList::stream)
                        .map(CareHistory::childId)
                        .distinct())
                .hasSameSizeAs(COUNCIL.histories());
    }

    private static Optional<CareHistory> expected(CareHistory history, CollectionYear year) {
        ImmutableList<Episode> episodes = history.episodes().stream()
                .filter(episode -> !episode.start().isAfter(year.lastDay())
                        && !episode.end().orElse(LocalDate.MAX).isBefore(year.firstDay()))
                .map(episode -> {
                    Episode coded = recoded(episode, year);
                    return episode.end().orElse(LocalDate.MAX).isAfter(year.lastDay())
                            ? coded.withEnd(Optional.empty())
                                    .withReasonCeased(ReasonEpisodeCeased.of(""))
                                    .withReasonForPlacementChange(ReasonForPlacementChange.of(""))
                            : coded;
                })
                .collect(ImmutableList.toImmutableList());
        return episodes.isEmpty()
                ? Optional.empty()
                : Optional.of(history.withEpisodes(episodes)
                        .withChild(history.child().map(child -> asKnownOn(child, year.lastDay()))));
    }

    /** Nobody knows on a day that a child will no longer be unaccompanied later. */
    private static Child asKnownOn(Child child, LocalDate day) {
        return child.withUnaccompaniedPeriods(child.unaccompaniedPeriods().map(periods -> periods.stream()
                .map(days -> new DateRange(days.from(), days.until().filter(end -> !end.isAfter(day))))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))));
    }

    private static Episode recoded(Episode episode, CollectionYear year) {
        if (episode.placementType().equals(PlacementType.K3) && year.endingIn() <= 2024) {
            return episode.withPlacementType(PlacementType.H5);
        }
        return episode.placementType().equals(PlacementType.Z12) && year.endingIn() <= 2025
                ? episode.withPlacementType(PlacementType.Z1)
                : episode;
    }
}
