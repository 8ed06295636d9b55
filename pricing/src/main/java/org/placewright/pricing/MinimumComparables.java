package org.placewright.pricing;

/**
 * How many comparable prices each figure needs before it is told as it is. Below the first, only an estimate shrunk
 * towards wider comparisons may be told, and is labelled so.
 *
 * @param median prices needed for a median, 3 or more, since fewer would all but show what somebody pays
 * @param quartiles prices needed for quartiles, no fewer than for a median
 * @param deciles prices needed for the tenth and ninetieth percentile, no fewer than for quartiles
 */
public record MinimumComparables(int median, int quartiles, int deciles) {

    private static final int FEWEST = 3;

    /**
     * Checks the order.
     *
     * @param median prices needed for a median, 3 or more
     * @param quartiles prices needed for quartiles, no fewer than for a median
     * @param deciles prices needed for the tenth and ninetieth percentile, no fewer than for quartiles
     * @throws IllegalArgumentException if the median needs fewer than 3, or the numbers are not in order
     */
    public MinimumComparables {
        if (median < FEWEST) {
            throw new IllegalArgumentException("MinimumComparables median must be " + FEWEST
                    + " or more, since fewer would all but show what somebody pays, but was " + median);
        }
        if (quartiles < median || deciles < quartiles) {
            throw new IllegalArgumentException("MinimumComparables must not fall from median to quartiles to deciles "
                    + "but were " + median + ", " + quartiles + " and " + deciles);
        }
    }

    /**
     * Returns 10 for the median, 20 for quartiles, 30 for deciles.
     *
     * @return the standard minima
     */
    public static MinimumComparables standard() {
        return new MinimumComparables(10, 20, 30);
    }
}
