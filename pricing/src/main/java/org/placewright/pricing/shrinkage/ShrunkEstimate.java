package org.placewright.pricing.shrinkage;

import com.google.common.collect.Range;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A group's estimate after borrowing from the others.
 *
 * @param mean the shrunk estimate, in the unit of the estimates
 * @param standardError the root of its posterior variance, 0 or more, in the unit of the estimates
 * @param ownWeight how much of it is the group's own: 0 only the others', 1 only its own
 */
public record ShrunkEstimate(double mean, double standardError, double ownWeight) {

    /**
     * Checks the numbers.
     *
     * @param mean finite
     * @param standardError finite, 0 or more
     * @param ownWeight from 0 to 1
     * @throws IllegalArgumentException if a number is out of range
     */
    public ShrunkEstimate {
        Require.finite("ShrunkEstimate mean", mean);
        Require.notNegative("ShrunkEstimate standardError", standardError);
        if (!(ownWeight >= 0 && ownWeight <= 1)) {
            throw new IllegalArgumentException("ShrunkEstimate ownWeight must be from 0 to 1, but was " + ownWeight
                    + ". Maybe a percentage was meant: divide it by 100.");
        }
    }

    /**
     * Returns the normal interval: mean and standard error times a normal quantile. It takes the variance between
     * groups for known, so with few groups it covers less often than it says.
     *
     * @param level the posterior probability: above 0 and below 1, often 0.95
     * @return a closed range, in the unit of the estimates
     * @throws IllegalArgumentException if the level is out of range
     */
    public Range<Double> interval(double level) {
        double reach =
                standardError * NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Require.level(level)) / 2);
        return Range.closed(mean - reach, mean + reach);
    }
}
