package org.placewright.pricing;

import org.placewright.core.money.WeeklyFee;

/**
 * Fees between which a fee, or a quantile of fees, is expected to lie.
 *
 * @param lower the lowest, in the interval
 * @param upper the highest, in the interval; not below the lowest
 * @param level how often an interval made this way holds what it is about, above 0 and below 1
 */
public record FairInterval(WeeklyFee lower, WeeklyFee upper, double level) {

    /**
     * Checks the order.
     *
     * @param lower the lowest, in the interval
     * @param upper the highest, in the interval; not below the lowest
     * @param level how often an interval made this way holds what it is about, above 0 and below 1
     * @throws IllegalArgumentException if the fees are not in order or the level is out of range
     */
    public FairInterval {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("FairInterval lower " + lower + " is above upper " + upper);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("FairInterval level must be above 0 and below 1 but was " + level);
        }
    }

    /**
     * Tells whether a fee lies in the interval.
     *
     * @param fee any fee
     * @return true from the lowest to the highest
     */
    public boolean contains(WeeklyFee fee) {
        return fee.compareTo(lower) >= 0 && fee.compareTo(upper) <= 0;
    }
}
