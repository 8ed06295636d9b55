package org.placewright.pricing.cohort;

/**
 * Prices between which a price, or a quantile of prices, is expected to lie.
 *
 * @param lower pounds a week for one place
 * @param upper pounds a week for one place, not below the lower
 * @param level how often a span made this way holds what it is about, above 0 and below 1
 */
public record PriceSpan(double lower, double upper, double level) {

    /**
     * Checks the order.
     *
     * @param lower pounds a week for one place
     * @param upper pounds a week for one place, not below the lower
     * @param level above 0 and below 1
     * @throws IllegalArgumentException if the ends are not in order or the level is out of range
     */
    public PriceSpan {
        if (!(lower <= upper) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("PriceSpan lower must not be above upper, and level must be above 0 and "
                    + "below 1. Maybe the ends were swapped, or the level is a percentage");
        }
    }
}
