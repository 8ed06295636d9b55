package org.placewright.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Days from a date until another, the last not included; without an end, it goes on.
 *
 * <p>A range may be empty: it then contains no date. Ordered by first day, then by end; one that goes on comes last.
 *
 * @param from the first day
 * @param until the day after the last, not before {@code from}; absent while it goes on
 */
public record DateRange(LocalDate from, Optional<LocalDate> until) implements Comparable<DateRange> {

    private static final Comparator<DateRange> BY_START_THEN_END = Comparator.comparing(DateRange::from)
            .thenComparing(range -> range.until().isEmpty())
            .thenComparing(range -> range.until().orElse(range.from()));

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
     * Tells whether it is over by the first day of another, so that the other may follow it.
     *
     * @param other another range
     * @return true if it has an end that is not after the start of the other
     */
    public boolean endsBy(DateRange other) {
        return until.isPresent() && !until.get().isAfter(other.from);
    }

    @Override
    public int compareTo(DateRange other) {
        return BY_START_THEN_END.compare(this, other);
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

    /**
     * Tells whether the next range begins on the day this one ends, so that together they leave no day out and count
     * none twice.
     *
     * @param next the range that may follow
     * @return true if this range has an end and the next begins on it
     */
    public boolean meets(DateRange next) {
        return until.filter(next.from::equals).isPresent();
    }

    /**
     * Returns the days that two ranges share.
     *
     * @param other another range
     * @return the days in both; empty if they do not {@linkplain #overlaps overlap}
     */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate latestStart = from.isAfter(other.from) ? from : other.from;
        Optional<LocalDate> earliestEnd = endsNoLaterThan(other) ? until : other.until;
        return Optional.of(new DateRange(latestStart, earliestEnd));
    }

    private boolean endsNoLaterThan(DateRange other) {
        return other.until.isEmpty()
                || until.filter(end -> !end.isAfter(other.until.get())).isPresent();
    }

    /**
     * Tells whether the range contains no day.
     *
     * @return true if it ends on the day it begins
     */
    public boolean isEmpty() {
        return until.filter(from::equals).isPresent();
    }

    /**
     * Returns how many days are in the range.
     *
     * @return days, 0 or more; empty while it goes on
     */
    public OptionalLong lengthInDays() {
        return until.map(this::daysBefore).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /**
     * Returns how many days of the range come before a day, that day not included.
     *
     * @param day any date
     * @return days, 0 if the range begins no earlier
     */
    public long daysBefore(LocalDate day) {
        LocalDate end = until.filter(day::isAfter).orElse(day);
        return Math.max(0, ChronoUnit.DAYS.between(from, end));
    }
}
