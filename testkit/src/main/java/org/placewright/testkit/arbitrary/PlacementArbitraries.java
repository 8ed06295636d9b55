package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.CareInRange;
import org.placewright.core.placement.DaysByAge;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;
import org.placewright.core.time.DateRange;

/** What is read from care histories: placements, periods of care, and what happened in a range of days. */
public final class PlacementArbitraries {

    private static final int MOST_PERIODS = 3;

    private PlacementArbitraries() {}

    /**
     * Draws placements of consistent histories.
     *
     * @return placements; shrinks towards those of few and short episodes
     */
    public static Arbitrary<Placement> placements() {
        return periodsOfCare().flatMap(period -> Arbitraries.of(period.placements()));
    }

    /**
     * Draws periods of care of consistent histories.
     *
     * @return periods, each the first, second or third of a child; shrinks towards those of few and short episodes
     */
    public static Arbitrary<PeriodOfCare> periodsOfCare() {
        return Arbitraries.integers()
                .between(1, MOST_PERIODS)
                .flatMap(CareHistoryArbitraries.careHistories()::withPeriodsOfCare)
                .map(history -> Iterables.getLast(history.periodsOfCare()));
    }

    /**
     * Draws ranges of consistent histories, many of which begin or end with an episode.
     *
     * @return histories in a range; shrinks towards few and short episodes
     */
    public static Arbitrary<CareInRange> caresInRange() {
        return CareHistoryArbitraries.careHistories()
                .flatMap(history -> rangesOf(history).map(history::in));
    }

    /**
     * Draws days in care by age, as {@link #caresInRange()} has them.
     *
     * @return days by age
     */
    public static Arbitrary<DaysByAge> daysByAge() {
        return caresInRange().map(CareInRange::daysInCareByAge);
    }

    /**
     * Draws ranges of days with an end, among which many begin or end with an episode of a history.
     *
     * @param history a history
     * @return ranges
     */
    public static Arbitrary<DateRange> rangesOf(CareHistory history) {
        return Combinators.combine(daysOf(history), daysOf(history))
                .as((one, other) -> one.isBefore(other) ? DateRange.of(one, other) : DateRange.of(other, one));
    }

    private static Arbitrary<LocalDate> daysOf(CareHistory history) {
        ImmutableList<LocalDate> changes = history.episodes().stream()
                .flatMap(episode -> Stream.concat(Stream.of(episode.start()), episode.end().stream()))
                .collect(ImmutableList.toImmutableList());
        return changes.isEmpty()
                ? TimeArbitraries.dates()
                : Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(changes)), Tuple.of(1, TimeArbitraries.dates()));
    }
}
