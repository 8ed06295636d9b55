package org.placewright.pricing;

/**
 * How many prices are alike in some respect.
 *
 * @param likeness what they have in common, such as {@code Residential - Mainstream, ages 10 to 15}
 * @param count how many there are, 0 or more
 */
public record ComparablesFound(String likeness, int count) {

    /**
     * Checks the count.
     *
     * @param likeness what they have in common
     * @param count how many there are, 0 or more
     * @throws IllegalArgumentException if the count is negative
     */
    public ComparablesFound {
        if (count < 0) {
            throw new IllegalArgumentException("ComparablesFound count must not be negative but was " + count);
        }
    }
}
