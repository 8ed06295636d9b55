package org.placewright.core.time;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;

/**
 * A band of ages in whole years.
 *
 * @param label how publications name it, such as {@code 10 to 15}
 * @param years the ages in it; never empty and never below zero
 */
public record AgeBand(String label, Range<Integer> years) {

    /**
     * Checks the band.
     *
     * @param label how publications name it, such as {@code 10 to 15}
     * @param years the ages in it; never empty and never below zero
     * @throws IllegalArgumentException if the label is blank or the ages are empty, open below or negative
     */
    public AgeBand {
        if (label.isBlank()) {
            throw new IllegalArgumentException("AgeBand label must not be blank");
        }
        if (!years.hasLowerBound() || years.lowerEndpoint() < 0 || holdsNoWholeYear(years)) {
            throw new IllegalArgumentException(
                    "AgeBand years must begin at zero or above and not be empty but were " + years);
        }
    }

    private static boolean holdsNoWholeYear(Range<Integer> years) {
        return years.canonical(DiscreteDomain.integers()).isEmpty();
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
