package org.placewright.pricing.shrinkage;

/**
 * The variance a group shows, and on how much that rests.
 *
 * @param variance the unbiased sample variance, 0 or more, in the unit's square; any where there are no degrees of
 *     freedom
 * @param degreesOfFreedom 0 or more; for a plain sample its size less 1
 */
public record SampleVariance(double variance, double degreesOfFreedom) {

    /**
     * Checks the numbers.
     *
     * @param variance finite, 0 or more
     * @param degreesOfFreedom finite, 0 or more
     * @throws IllegalArgumentException if a number is out of range
     */
    public SampleVariance {
        Require.notNegative("SampleVariance variance", variance);
        Require.notNegative("SampleVariance degreesOfFreedom", degreesOfFreedom);
    }
}
