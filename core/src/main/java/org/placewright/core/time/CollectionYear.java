package org.placewright.core.time;

import java.time.LocalDate;
import java.time.Month;

/**
 * A collection year of the SSDA903 return: 1 April to 31 March, named here by the year it <em>ends</em> in.
 *
 * <p>So {@code CollectionYear.of(2018)} is 1 April 2017 to 31 March 2018 and prints as {@code 2017-18}. Files are not
 * consistent about this; a reader must find out which end a name means. Ordered in time.
 *
 * @param endingIn the calendar year of the 31 March that ends it, 1950 to 2150
 */
public record CollectionYear(int endingIn) implements Comparable<CollectionYear> {

    private static final int EARLIEST = 1950;
    private static final int LATEST = 2150;

    /**
     * Checks the range.
     *
     * @param endingIn the calendar year of the 31 March that ends it, 1950 to 2150
     * @throws IllegalArgumentException if the year is outside 1950 to 2150
     */
    public CollectionYear {
        if (endingIn < EARLIEST || endingIn > LATEST) {
            throw new IllegalArgumentException("CollectionYear must end in " + EARLIEST + " to " + LATEST + " but was "
                    + endingIn + ". Maybe the year has two digits?");
        }
    }

    /**
     * Returns the collection year that ends on 31 March of the given year.
     *
     * @param endingIn the calendar year it ends in, 1950 to 2150
     * @return the collection year
     * @throws IllegalArgumentException if the year is outside 1950 to 2150
     */
    public static CollectionYear of(int endingIn) {
        return new CollectionYear(endingIn);
    }

    /**
     * Returns the collection year that a date falls in.
     *
     * @param date any date from 1 April 1949 to 31 March 2150
     * @return the collection year that contains it
     * @throws IllegalArgumentException if the date is outside that range
     */
    public static CollectionYear containing(LocalDate date) {
        return new CollectionYear(date.getMonthValue() >= 4 ? date.getYear() + 1 : date.getYear());
    }

    /**
     * Returns the first day, a 1 April.
     *
     * @return the first day
     */
    public LocalDate firstDay() {
        return LocalDate.of(endingIn - 1, Month.APRIL, 1);
    }

    /**
     * Returns the last day, a 31 March.
     *
     * @return the last day, which belongs to the year
     */
    public LocalDate lastDay() {
        return LocalDate.of(endingIn, Month.MARCH, 31);
    }

    /**
     * Returns all the days of the year.
     *
     * @return from 1 April until the next 1 April, that day not included
     */
    public DateRange days() {
        return DateRange.of(firstDay(), lastDay().plusDays(1));
    }

    /**
     * Tells whether a date falls in this year.
     *
     * @param date any date
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    @Override
    public int compareTo(CollectionYear other) {
        return Integer.compare(endingIn, other.endingIn);
    }

    /** Returns the form used in publications, such as {@code 2017-18}. */
    @Override
    public String toString() {
        int lastTwo = endingIn % 100;
        return (endingIn - 1) + (lastTwo < 10 ? "-0" : "-") + lastTwo;
    }
}
