package org.placewright.pricing;

import java.util.Optional;
import org.placewright.core.money.WeeklyFee;

/**
 * A fee that a share of comparable fees does not exceed.
 *
 * @param probability the share, above 0 and below 1: 0.5 is the median
 * @param fee the fee
 * @param confidence where the quantile of all such fees lies; empty if there are too few prices to say, or the method
 *     does not
 */
public record FeeQuantile(double probability, WeeklyFee fee, Optional<FairInterval> confidence) {

    /**
     * Checks the share.
     *
     * @param probability the share, above 0 and below 1: 0.5 is the median
     * @param fee the fee
     * @param confidence where the quantile of all such fees lies, if that can be said
     * @throws IllegalArgumentException if the share is out of range
     */
    public FeeQuantile {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(
                    "FeeQuantile probability must be above 0 and below 1 but was " + probability);
        }
    }
}
