package org.placewright.pricing.cohort;

import java.util.Optional;

/**
 * A price that a share of a cohort's prices does not exceed.
 *
 * @param probability the share, above 0 and below 1: 0.5 is the median
 * @param price pounds a week for one place
 * @param confidence where the quantile of all such prices lies; empty if the cohort is too small to say
 */
public record CohortQuantile(double probability, double price, Optional<PriceSpan> confidence) {

    /**
     * Checks the share and the price.
     *
     * @param probability the share, above 0 and below 1
     * @param price pounds a week for one place, above 0
     * @param confidence where the quantile of all such prices lies, if that can be said
     * @throws IllegalArgumentException if the share or the price is out of range
     */
    public CohortQuantile {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("CohortQuantile probability must be above 0 and below 1 but was "
                    + probability + ". Maybe a percentage was meant: divide it by 100");
        }
        if (!(price > 0)) {
            throw new IllegalArgumentException("CohortQuantile price must be above 0. Maybe the cohort was empty");
        }
    }
}
