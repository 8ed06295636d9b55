package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;

/** Lays the periods of care of one child after another down as rows. */
final class StaysInProgress {

    private final StayColumns columns;
    private final HistoryPolicy policy;

    StaysInProgress(int episodes, HistoryPolicy policy) {
        this.columns = new StayColumns(episodes);
        this.policy = policy;
    }

    StayColumns columns() {
        columns.trim();
        return columns;
    }

    int rows() {
        return columns.size;
    }

    void add(int child, CareHistory history) {
        ImmutableList<PeriodOfCare> periods =
                policy.countsShortBreaks() ? history.periodsOfCareWithShortBreaks() : history.periodsOfCare();
        for (PeriodOfCare period : periods) {
            int entry = columns.size;
            for (Placement placement : period.placements()) {
                add(child, entry, placement);
            }
            columns.reason[columns.size - 1] = columns.reasons.of(period.reasonForExit());
        }
    }

    private void add(int child, int entry, Placement placement) {
        ImmutableList<Episode> episodes = placement.episodes();
        int first = columns.size;
        int settled = first;
        LocalDate from = placement.days().from();
        for (int i = 0; i < episodes.size(); i++) {
            Episode episode = episodes.get(i);
            int row = columns.add(child, DayNumbers.of(from), episode);
            settled = isTemporary(episode) ? settled : row;
            columns.entry[row] = entry;
            columns.placement[row] = first;
            columns.settled[row] = settled;
            Optional<LocalDate> until = i + 1 == episodes.size()
                    ? placement.days().until()
                    : Optional.of(firstDayOf(episodes.get(i + 1), episode, from));
            columns.until[row] = DayNumbers.ofEnd(until);
            from = until.orElse(from);
        }
    }

    /**
     * Returns the day the next episode of a placement began to count: that of its start, unless it started no later
     * than the one before began to count, or could not take a day from it; then the day that one ended.
     */
    private static LocalDate firstDayOf(Episode next, Episode last, LocalDate lastFrom) {
        boolean waits =
                next.legalStatus().isShortBreaks() && !last.legalStatus().isShortBreaks();
        return next.start().isAfter(lastFrom) && !waits
                ? next.start()
                : last.end().orElseThrow(() -> new IllegalStateException("an episode that goes on is resumed by none"));
    }

    private static boolean isTemporary(Episode episode) {
        return episode.placementType().group() == PlacementGroup.TEMPORARY;
    }
}
