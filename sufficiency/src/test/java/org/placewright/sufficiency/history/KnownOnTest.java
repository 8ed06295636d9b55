package org.placewright.sufficiency.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;

class KnownOnTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 31);
    private static final Episode FIRST = Episode.builder()
            .start(DAY.minusDays(50))
            .end(DAY)
            .placementType(PlacementType.U4)
            .reasonCeased(ReasonEpisodeCeased.X1)
            .reasonForPlacementChange(ReasonForPlacementChange.codes().codes().first())
            .build();
    private static final Episode SECOND =
            FIRST.withStart(DAY).withEnd(DAY.plusDays(9)).withReasonCeased(ReasonEpisodeCeased.E4A);

    @Test
    void what_happened_by_the_day_is_known_and_nothing_later() {
        assertThat(knownOn(DAY)).containsExactly(FIRST, reopened(SECOND));
        assertThat(knownOn(DAY.minusDays(1))).containsExactly(reopened(FIRST));
        assertThat(knownOn(DAY.plusDays(9))).containsExactly(FIRST, SECOND);
        assertThat(knownOn(DAY.minusDays(51))).isEmpty();
    }

    private static Episode reopened(Episode episode) {
        return Episode.builder()
                .start(episode.start())
                .placementType(episode.placementType())
                .build();
    }

    private static ImmutableList<Episode> knownOn(LocalDate day) {
        CareHistory history = CareHistory.builder()
                .childId(ChildId.of("1"))
                .addEpisodes(FIRST, SECOND)
                .build();
        return CareHistories.of(ImmutableList.of(history)).knownOn(day).histories().stream()
                .flatMap(each -> each.episodes().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
