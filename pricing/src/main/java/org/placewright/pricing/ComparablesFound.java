package org.placewright.pricing;

import java.util.OptionalInt;

/**
 * How many prices are alike in some respect.
 *
 * <p>Of one placement under an order to deprive a child of liberty in a region, its being there says something of a
 * child. So a count below {@link #FEWEST_TOLD}, 0 too, is not to leave the council as it is: {@link #told} and
 * {@link #countTold} leave it out, and what renders an answer uses those.
 *
 * @param likeness what they have in common, such as {@code Residential - Mainstream, ages 10 to 15}
 * @param count how many there are, 0 or more
 */
public record ComparablesFound(String likeness, int count) {

    /** The least count that is told as it is: the threshold of published statistics of children. */
    public static final int FEWEST_TOLD = 5;

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

    /**
     * Returns the count if it may be told.
     *
     * @return {@link #FEWEST_TOLD} or more; empty if there are fewer
     */
    public OptionalInt countTold() {
        return count < FEWEST_TOLD ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /**
     * Returns the count in words that may be told.
     *
     * @return the count, or "fewer than 5"
     */
    public String told() {
        return told(count);
    }

    /**
     * Returns a count of placements or prices in words that may be told.
     *
     * @param count 0 or more
     * @return the count, or "fewer than 5"
     */
    public static String told(int count) {
        return count < FEWEST_TOLD ? "fewer than " + FEWEST_TOLD : Integer.toString(count);
    }

    /** Tells the count as it may be told. */
    @Override
    public String toString() {
        return "ComparablesFound[likeness=" + likeness + ", count=" + told() + "]";
    }
}
