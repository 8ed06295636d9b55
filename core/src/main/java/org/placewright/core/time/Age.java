package org.placewright.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Age in whole years on a date, and the days on which it changes. */
public final class Age {

    private Age() {}

    /**
     * Returns the number of birthdays a person has had by a date, that day included.
     *
     * <p>A person born on 29 February has their birthday on 1 March in a common year, as English law counts an age that
     * is attained at the start of the anniversary of birth (Family Law Reform Act 1969, section 9).
     *
     * @param dateOfBirth the day of birth
     * @param on the day asked about
     * @return the age in years, 0 or more
     * @throws IllegalArgumentException if the day asked about is before the day of birth; neither date is quoted
     */
    public static int inYears(LocalDate dateOfBirth, LocalDate on) {
        if (on.isBefore(dateOfBirth)) {
            throw new IllegalArgumentException("No age before birth. Maybe ask on a later date?");
        }
        return Math.toIntExact(ChronoUnit.YEARS.between(dateOfBirth, on));
    }

    /**
     * Returns the first day on which a person is of an age, by the rule of {@link #inYears}.
     *
     * @param dateOfBirth the day of birth
     * @param years the age in whole years, 0 or more
     * @return the birthday; for those born on 29 February, 1 March in a common year
     * @throws IllegalArgumentException if the age is negative
     */
    public static LocalDate birthday(LocalDate dateOfBirth, int years) {
        if (years < 0) {
            throw new IllegalArgumentException("An age must not be negative but was " + years);
        }
        LocalDate sameDay = dateOfBirth.plusYears(years);
        boolean isMissing = sameDay.getDayOfMonth() != dateOfBirth.getDayOfMonth();
        return isMissing ? sameDay.plusDays(1) : sameDay;
    }
}
