package org.placewright.pricing.shrinkage;

/**
 * Where a group's numbers lie and how widely, after borrowing from other groups.
 *
 * @param location the group's mean, shrunk
 * @param variance the variance of one number of the group, shrunk, 0 or more, in the unit's square
 * @param degreesOfFreedom how much that variance rests on, its own and the others': above 0; infinite where groups
 *     agree but for chance
 */
public record LocationScale(ShrunkEstimate location, double variance, double degreesOfFreedom) {

    /**
     * Checks the numbers.
     *
     * @param location the group's mean
     * @param variance finite, 0 or more
     * @param degreesOfFreedom above 0, or infinite
     * @throws IllegalArgumentException if a number is out of range
     */
    public LocationScale {
        Require.notNegative("LocationScale variance", variance);
        if (!(degreesOfFreedom > 0)) {
            throw new IllegalArgumentException("LocationScale degreesOfFreedom must be above 0, but was "
                    + degreesOfFreedom + ". Maybe the prior's were left out.");
        }
    }

    /**
     * Returns the standard deviation of one number of the group.
     *
     * @return 0 or more, in the numbers' unit
     */
    public double standardDeviation() {
        return StrictMath.sqrt(variance);
    }
}
