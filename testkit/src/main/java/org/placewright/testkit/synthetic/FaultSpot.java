package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;

/**
 * Where a fault could be: an episode in a return, beside what all the returns say of the child.
 *
 * @param returns what was submitted, by year and child
 * @param year of the return
 * @param history of the child, in that return
 * @param index of the episode in it
 */
record FaultSpot(
        NavigableMap<CollectionYear, NavigableMap<ChildId, CareHistory>> returns,
        CollectionYear year,
        CareHistory history,
        int index) {

    Episode episode() {
        return history.episodes().get(index);
    }

    boolean isFirst() {
        return index == 0;
    }

    boolean isLast() {
        return index == history.episodes().size() - 1;
    }

    boolean isOfLastReturn() {
        return year.equals(returns.lastKey());
    }

    /** Returns the episode that begins where this one ends by X1, in the same return. */
    Optional<Episode> successor() {
        return isLast() || !episode().reasonCeased().equals(ReasonEpisodeCeased.X1)
                ? Optional.empty()
                : Optional.of(history.episodes().get(index + 1))
                        .filter(next -> episode().end().equals(Optional.of(next.start())));
    }

    /** Tells whether the episode ended, and care with it, as far as the episode says. */
    boolean endsCare() {
        return episode().end().isPresent()
                && episode().reasonCeased().isRecorded()
                && !episode().reasonCeased().equals(ReasonEpisodeCeased.X1);
    }

    /** Returns the same episode in the return so many years later. */
    Optional<Episode> yearsLater(int years) {
        return inReturn(CollectionYear.of(year.endingIn() + years)).stream()
                .flatMap(other -> other.episodes().stream())
                .filter(other -> other.start().equals(episode().start()))
                .findFirst();
    }

    /** Returns what the return of a year says of the child. */
    Optional<CareHistory> inReturn(CollectionYear other) {
        return Optional.ofNullable(returns.get(other))
                .flatMap(children -> Optional.ofNullable(children.get(history.childId())));
    }

    /** Tells whether another return has the child too. */
    boolean isInAnotherReturn() {
        return returns.keySet().stream()
                .anyMatch(other -> !other.equals(year) && inReturn(other).isPresent());
    }

    /** Returns the episodes that this or a later return has from the end of this one, or its year, on. */
    Stream<Episode> later() {
        LocalDate end = episode().end().orElse(year.lastDay());
        return returns.tailMap(year, true).keySet().stream()
                .flatMap(other -> inReturn(other).stream())
                .flatMap(other -> other.episodes().stream())
                .filter(other -> other.start().isAfter(episode().start())
                        && !other.start().isBefore(end));
    }

    /**
     * Tells whether the last return has the child looked after on its last day. Then whatever stays open besides does
     * not change how many are.
     */
    boolean isInCareOnLastDay() {
        CollectionYear last = returns.lastKey();
        return inReturn(last)
                .filter(known -> known.isLookedAfterOn(last.lastDay()))
                .isPresent();
    }

    /** Returns how many days the episode had lasted by its end or that of the year. */
    int days() {
        LocalDate until = episode().end().orElse(year.lastDay());
        return Math.toIntExact(ChronoUnit.DAYS.between(episode().start(), until));
    }

    /** Returns what the return says of the child if this episode reads otherwise. */
    CareHistory with(Episode spoilt) {
        return history.withEpisodes(history.episodes().stream()
                .map(episode -> episode.equals(episode()) ? spoilt : episode)
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns nothing of the value: it describes a child. */
    @Override
    public String toString() {
        return "FaultSpot[...]";
    }
}
