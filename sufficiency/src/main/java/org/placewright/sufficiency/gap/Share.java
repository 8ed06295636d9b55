package org.placewright.sufficiency.gap;

import java.util.OptionalDouble;

/**
 * How many of how many.
 *
 * @param count the part, 0 or more
 * @param base the whole, at least the part
 */
public record Share(long count, long base) {

    /**
     * Checks the counts.
     *
     * @param count the part
     * @param base the whole
     * @throws IllegalArgumentException if the part is negative, or above the whole
     */
    public Share {
        if (count < 0 || count > base) {
            throw new IllegalArgumentException(
                    "Share count must be 0 to its base " + base + " but was " + count + ". Maybe they are swapped?");
        }
    }

    /**
     * Returns the part of the whole.
     *
     * @return 0 to 1; empty if there is no whole
     */
    public OptionalDouble proportion() {
        return base == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / base);
    }
}
