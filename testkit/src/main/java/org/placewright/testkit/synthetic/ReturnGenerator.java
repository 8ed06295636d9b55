package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.core.child.Child;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;

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
                submitted.put(
                        history.childId(),
                        history.withEpisodes(known).withChild(history.child().map(child -> asKnown(child, year))));
            }
        }
        return submitted;
    }

    private static boolean touches(Episode episode, CollectionYear year) {
        return !episode.start().isAfter(year.lastDay())
                && episode.end().map(end -> !end.isBefore(year.firstDay())).orElse(true);
    }

    /** A status that ends later has not ended. */
    private static Child asKnown(Child child, CollectionYear year) {
        return child.unaccompaniedPeriods()
                .filter(periods -> !periods.isEmpty())
                .map(periods -> child.withUnaccompaniedPeriods(periods.stream()
                        .map(days ->
                                new DateRange(days.from(), days.until().filter(end -> !end.isAfter(year.lastDay()))))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))))
                .orElse(child);
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
