package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;

/** Forgets what happened to a child after a day: see {@link CareHistories#knownOn}. */
final class HistoryAsKnown {

    private HistoryAsKnown() {}

    /** Returns what was known of a child; empty if no episode had begun. */
    static Optional<CareHistory> on(CareHistory history, LocalDate day) {
        if (history.episodes().stream().allMatch(episode -> isKnown(episode, day))) {
            return Optional.of(history).filter(all -> !all.episodes().isEmpty());
        }
        ImmutableList<Episode> begun = history.episodes().stream()
                .filter(episode -> !episode.start().isAfter(day))
                .map(episode -> isKnown(episode, day) ? episode : goingOn(episode))
                .collect(ImmutableList.toImmutableList());
        return begun.isEmpty() ? Optional.empty() : Optional.of(history.withEpisodes(begun));
    }

    private static boolean isKnown(Episode episode, LocalDate day) {
        return !episode.start().isAfter(day)
                && episode.end().filter(end -> end.isAfter(day)).isEmpty();
    }

    private static Episode goingOn(Episode episode) {
        return episode.withEnd(Optional.empty())
                .withReasonCeased(ReasonEpisodeCeased.codes().notRecorded())
                .withReasonForPlacementChange(ReasonForPlacementChange.codes().notRecorded());
    }
}
