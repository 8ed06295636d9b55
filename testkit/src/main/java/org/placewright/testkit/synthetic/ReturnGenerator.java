package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;

/** Writes down what a council that made no mistake would have told in a year's return. */
final class ReturnGenerator {

    private ReturnGenerator() {}

    /** Returns the histories in the return of a year, by child. */
    static NavigableMap<ChildId, CareHistory> inYear(List<CareHistory> truth, CollectionYear year) {
        NavigableMap<ChildId, CareHistory> submitted = new TreeMap<>();
        for (CareHistory history : truth) {
            ImmutableList<Episode> known = history.episodes().stream()
                    .filter(episode -> touches(episode, year))
                    .map(episode -> asKnown(episode, year))
                    .collect(ImmutableList.toImmutableList());
            if (!known.isEmpty()) {
                submitted.put(history.childId(), history.withEpisodes(known));
            }
        }
        return submitted;
    }

    private static boolean touches(Episode episode, CollectionYear year) {
        return !episode.start().isAfter(year.lastDay())
                && episode.end().map(end -> !end.isBefore(year.firstDay())).orElse(true);
    }

    private static Episode asKnown(Episode episode, CollectionYear year) {
        Episode coded = episode.withPlacementType(YearlyCodes.inYear(episode.placementType(), year));
        boolean ended = episode.end().map(end -> !end.isAfter(year.lastDay())).orElse(false);
        return ended
                ? coded
                : coded.withEnd(Optional.empty())
                        .withReasonCeased(ReasonEpisodeCeased.codes().notRecorded())
                        .withReasonForPlacementChange(
                                ReasonForPlacementChange.codes().notRecorded());
    }
}
