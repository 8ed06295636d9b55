package org.placewright.core.time;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;

/**
 * A band of ages in whole years.
 *
 * <p>However the range is written, it is held from the first age on until the age after the last, so that bands of the
 * same ages are equal.
 *
 * @param label how publications name it, such as {@code 10 to 15}
 * @param years the ages in it; never empty and never below zero
 */
public record AgeBand(String label, Range<Integer> years) {

    /**
     * Checks the band and puts its range into the one form.
     *
     * @param label how publications name it, such as {@code 10 to 15}
     * @param years the ages in it; never empty and never below zero
     * @throws IllegalArgumentException if the label is blank or the ages are empty, open below or negative
     */
    public AgeBand {
        if (label.isBlank()) {
            throw new IllegalArgumentException("AgeBand label must not be blank");
        }
        Range<Integer> given = years;
        years = years.canonical(DiscreteDomain.integers());
        if (!years.hasLowerBound() || years.lowerEndpoint() < 0 || years.isEmpty()) {
            throw new IllegalArgumentException(
                    "AgeBand years must begin at zero or above and not be empty but were " + given);
        }
    }

    /**
     * Tells whether an age is in the band.
     *
     * @param ageInYears an age in whole years
     * @return true if it is
     */
    public boolean contains(int ageInYears) {
        return years.contains(ageInYears);
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return label;
    }
}
