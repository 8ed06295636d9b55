package org.placewright.core.placement;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.placewright.core.child.Child;
import org.placewright.core.time.DateRange;

/**
 * What happened to a child within a range of days: entries, moves, exits and days in care.
 *
 * <p>Whatever is counted by the day it happened (entries, moves, exits) or by days adds up: what is counted in one
 * range and in the next that it {@linkplain DateRange#meets meets} is what is counted in both together. Between two
 * days, the child's being in care changes by the entries less the exits from the day after the first to the second.
 * Each query is O(episodes); each reads a history that contradicts itself as {@link CareHistory} says.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>history</td><td>{@link CareHistory}</td><td></td><td>yes</td><td></td><td>whose care it is</td>
 *     <td>episodes</td></tr>
 * <tr><td>range</td><td>{@link DateRange}</td><td>days</td><td>yes</td><td></td>
 *     <td>the days asked about; they have an end</td><td></td></tr>
 * </table>
 *
 * @param history whose care it is
 * @param range the days asked about; they have an end
 */
public record CareInRange(CareHistory history, DateRange range) {

    /** The number of placements in a year from which DfE's indicator of stability counts a child. */
    private static final int MANY_PLACEMENTS = 3;

    /**
     * Checks that the range has an end.
     *
     * @param history whose care it is
     * @param range the days asked about; they have an end
     * @throws IllegalArgumentException if the range goes on without end
     */
    public CareInRange {
        if (range.until().isEmpty()) {
            throw new IllegalArgumentException("CareInRange range must have an end. Maybe ask until the day after the "
                    + "last that the returns are known for?");
        }
    }

    /**
     * Returns the episodes that have a day in the range, short breaks included.
     *
     * @return the episodes as recorded, by start
     */
    public ImmutableList<Episode> episodes() {
        return history.episodes().stream()
                .filter(episode -> episode.days().overlaps(range))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the placements that have a day in the range, those that began before it included.
     *
     * @return the placements, in order of time
     */
    public ImmutableList<Placement> placements() {
        return history.placements().stream()
                .filter(placement -> placement.days().overlaps(range))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Tells whether the child had three or more placements in the range.
     *
     * <p>Asked of a collection year, and of children looked after at its end, this is DfE's indicator of placement
     * stability. For another number, count {@link #placements()}.
     *
     * @return true if there were three or more, wherever they began
     */
    public boolean hasThreeOrMorePlacements() {
        return placements().size() >= MANY_PLACEMENTS;
    }

    /**
     * Returns the moves on days in the range. Coming into care is not a move; {@link Placement} says what is.
     *
     * @return the placements the child moved to from another in the same period of care, in order of time
     */
    public ImmutableList<Placement> moves() {
        return history.periodsOfCare().stream()
                .flatMap(period -> period.placements().stream().skip(1))
                .filter(placement -> range.contains(placement.days().from()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the entries to care on days in the range.
     *
     * @return the periods of care that began in it, in order of time
     */
    public ImmutableList<PeriodOfCare> entries() {
        return history.periodsOfCare().stream()
                .filter(period -> range.contains(period.start()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the exits from care on days in the range. The day care ended is the first the child was not looked after,
     * or was looked after anew.
     *
     * @return the periods of care that ended in it, in order of time
     */
    public ImmutableList<PeriodOfCare> exits() {
        return history.periodsOfCare().stream()
                .filter(period -> period.end().filter(range::contains).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns how many days of the range the child was looked after.
     *
     * @return days, short breaks left out
     */
    public long daysInCare() {
        return daysOf(inCare());
    }

    /**
     * Returns how many days of the range the child was under an agreed series of short breaks and nothing else.
     *
     * @return days; with {@link #daysInCare} all days on which some episode was open
     */
    public long daysOfShortBreaks() {
        return daysOf(LineOfDays.of(history.episodes()).stream().map(Stretch::days)) - daysInCare();
    }

    /**
     * Returns the days in care by the age of the child, split at birthdays.
     *
     * @return days by age; they add up to {@link #daysInCare}
     */
    public DaysByAge daysInCareByAge() {
        return DaysByAge.of(within(inCare()).toList(), history.child().map(Child::dateOfBirth));
    }

    private Stream<DateRange> inCare() {
        return history.periodsOfCare().stream().map(PeriodOfCare::days);
    }

    private Stream<DateRange> within(Stream<DateRange> days) {
        return days.flatMap(each -> each.intersection(range).stream());
    }

    private long daysOf(Stream<DateRange> days) {
        return within(days).mapToLong(each -> each.lengthInDays().orElseThrow()).sum();
    }
}
