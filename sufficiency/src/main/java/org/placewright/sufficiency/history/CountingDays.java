package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.placewright.core.placement.CareInRange;
import org.placewright.core.time.DateRange;

/**
 * Days on which children in care are counted, one or more, in the order of time.
 *
 * <p>What flows is counted between two of them: from the day after one to the next, that day included, so that the
 * stock changes by what flows ({@link CareInRange}). What flows on the first of the days, or before, is not counted.
 * Immutable.
 */
public final class CountingDays {

    private static final int MOST = 65_536;

    private final int[] days;

    private CountingDays(int[] days) {
        this.days = days;
    }

    /**
     * Returns every day of a range.
     *
     * @param range the days; they have an end
     * @return the days, up to 65,536
     * @throws IllegalArgumentException if the range goes on without end, or holds no day or too many
     */
    public static CountingDays daily(DateRange range) {
        LocalDate end = endOf(range);
        return of(LongStream.range(range.from().toEpochDay(), end.toEpochDay()).limit(MOST + 1L));
    }

    /**
     * Returns the last days of months that are in a range.
     *
     * @param range the days; they have an end
     * @return the days, such as 31 March
     * @throws IllegalArgumentException if the range goes on without end, or holds no such day or too many
     */
    public static CountingDays monthEnds(DateRange range) {
        LocalDate end = endOf(range);
        return of(LongStream.rangeClosed(0, MOST)
                .mapToObj(months -> YearMonth.from(range.from()).plusMonths(months))
                .map(YearMonth::atEndOfMonth)
                .takeWhile(day -> day.isBefore(end))
                .mapToLong(LocalDate::toEpochDay));
    }

    /**
     * Returns given days.
     *
     * @param days in any order; one that is given twice counts once
     * @return the days, in the order of time
     * @throws IllegalArgumentException if there is none, or too many
     */
    public static CountingDays of(Iterable<LocalDate> days) {
        return of(ImmutableSortedSet.copyOf(Ordering.natural(), days).stream().mapToLong(LocalDate::toEpochDay));
    }

    private static CountingDays of(LongStream days) {
        int[] numbers =
                days.mapToInt(day -> DayNumbers.of(LocalDate.ofEpochDay(day))).toArray();
        if (numbers.length == 0 || numbers.length > MOST) {
            throw new IllegalArgumentException("CountingDays must be 1 to " + MOST + " days but are "
                    + (numbers.length == 0 ? "none" : "more") + ". Maybe ask for another range?");
        }
        return new CountingDays(numbers);
    }

    private static LocalDate endOf(DateRange range) {
        return range.until()
                .orElseThrow(() -> new IllegalArgumentException("CountingDays range must have an end. "
                        + "Maybe ask until the day after the last that the returns are known for?"));
    }

    /**
     * Returns how many days there are.
     *
     * @return 1 or more
     */
    public int size() {
        return days.length;
    }

    /**
     * Returns how many steps there are from one day to the next.
     *
     * @return one less than there are days
     */
    public int steps() {
        return days.length - 1;
    }

    /**
     * Returns a day.
     *
     * @param point 0 to {@link #size()} - 1
     * @return the date
     */
    public LocalDate date(int point) {
        return LocalDate.ofEpochDay(days[point]);
    }

    /**
     * Returns the days of a step, on which what flows is counted.
     *
     * @param step 0 to {@link #steps()} - 1: from the point of that number to the next
     * @return from the day after that point until the day after the next
     */
    public DateRange daysOf(int step) {
        return DateRange.of(date(step).plusDays(1), date(step + 1).plusDays(1));
    }

    int day(int point) {
        return days[point];
    }

    /** Returns the first point that is not before a day; {@link #size} if all are. */
    int pointFrom(int day) {
        int last = days.length - 1;
        if (day <= days[0]) {
            return 0;
        }
        if (day > days[last]) {
            return days.length;
        }
        if (days[last] - days[0] == last) {
            return day - days[0];
        }
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountingDays that && Arrays.equals(days, that.days);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(days);
    }

    /** Returns the number of days, and the first and the last. */
    @Override
    public String toString() {
        return "CountingDays[" + days.length + " days, " + date(0) + " to " + date(days.length - 1) + "]";
    }
}
