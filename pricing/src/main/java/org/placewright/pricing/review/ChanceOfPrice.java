package org.placewright.pricing.review;

/**
 * How often chance alone makes a price as dear as one is, beside what is expected of it.
 *
 * @param pValue of this price alone: above 0, up to 1
 * @param adjusted for all prices its authority pays (Benjamini and Hochberg): not below the p-value, up to 1
 */
public record ChanceOfPrice(double pValue, double adjusted) {

    /**
     * Checks the order.
     *
     * @param pValue of this price alone: above 0, up to 1
     * @param adjusted for all prices its authority pays: not below the p-value, up to 1
     * @throws IllegalArgumentException if a value is out of range, or the adjusted one is the smaller
     */
    public ChanceOfPrice {
        if (!(pValue > 0 && pValue <= adjusted && adjusted <= 1)) {
            throw new IllegalArgumentException("ChanceOfPrice must be above 0, up to 1, and the adjusted value not the"
                    + " smaller, but was " + pValue + " and " + adjusted);
        }
    }
}
