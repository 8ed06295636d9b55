package org.placewright.pricing.shrinkage;

/**
 * What many groups say together of a group's variance: a scaled inverse chi-squared distribution.
 *
 * @param variance the variance about which groups lie, 0 or more, in the unit's square
 * @param degreesOfFreedom how much that counts, in observations: above 0; infinite where groups agree but for chance
 */
public record VariancePrior(double variance, double degreesOfFreedom) {

    /**
     * Checks the numbers.
     *
     * @param variance finite, 0 or more
     * @param degreesOfFreedom above 0, or infinite
     * @throws IllegalArgumentException if a number is out of range
     */
    public VariancePrior {
        Require.notNegative("VariancePrior variance", variance);
        if (!(degreesOfFreedom > 0)) {
            throw new IllegalArgumentException("VariancePrior degreesOfFreedom must be above 0, but was "
                    + degreesOfFreedom + ". Maybe there is no prior: use the group's own variance.");
        }
    }

    /**
     * Returns the shrunk variance of a group: (f p + d s) / (f + d).
     *
     * @param group what the group itself shows
     * @return between the group's own variance and the prior's, in the unit's square
     */
    public double shrink(SampleVariance group) {
        if (Double.isInfinite(degreesOfFreedom)) {
            return variance;
        }
        double ownWeight = group.degreesOfFreedom() / (degreesOfFreedom + group.degreesOfFreedom());
        double shrunk = variance + ownWeight * (group.variance() - variance);
        return Math.max(Math.min(variance, group.variance()), Math.min(Math.max(variance, group.variance()), shrunk));
    }
}
