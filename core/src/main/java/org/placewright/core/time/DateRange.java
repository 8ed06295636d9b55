package org.placewright.core.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from a date until another, the last not included; without an end, it goes on.
 *
 * <p>A range may be empty: it then contains no date.
 *
 * @param from the first day
 * @param until the day after the last, not before {@code from}; absent while it goes on
 */
public record DateRange(LocalDate from, Optional<LocalDate> until) {

    /**
     * Checks the order.
     *
     * @param from the first day
     * @param until the day after the last, not before {@code from}; absent while it goes on
     * @throws IllegalArgumentException if the range ends before it begins
     */
    public DateRange {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("DateRange ends before it begins. Maybe the dates are swapped?");
        }
    }

    /**
     * Returns the days from one date until another.
     *
     * @param from the first day
     * @param until the day after the last
     * @return the range
     * @throws IllegalArgumentException if it would end before it begins
     */
    public static DateRange of(LocalDate from, LocalDate until) {
        return new DateRange(from, Optional.of(until));
    }

    /**
     * Returns the days from a date on, without end.
     *
     * @param from the first day
     * @return the range
     */
    public static DateRange startingOn(LocalDate from) {
        return new DateRange(from, Optional.empty());
    }

    /**
     * Tells whether a day is in the range.
     *
     * @param day any date
     * @return true if it is not before the first day and is before the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /**
     * Tells whether two ranges share a day.
     *
     * @param other another range
     * @return true if some day is in both
     */
    public boolean overlaps(DateRange other) {
        LocalDate latestStart = from.isAfter(other.from) ? from : other.from;
        return contains(latestStart) && other.contains(latestStart);
    }
}
