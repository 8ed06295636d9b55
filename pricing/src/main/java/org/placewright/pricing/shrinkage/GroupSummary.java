package org.placewright.pricing.shrinkage;

import java.util.Arrays;

/**
 * A group of numbers in short: how many, their mean, and their variance.
 *
 * @param size how many numbers, 1 or more
 * @param mean their mean, in their unit
 * @param variance their unbiased variance, 0 or more, in the unit's square; 0 for a single number, which shows none
 */
public record GroupSummary(int size, double mean, double variance) {

    /**
     * Checks the numbers.
     *
     * @param size 1 or more
     * @param mean finite
     * @param variance finite, 0 or more; 0 where the size is 1
     * @throws IllegalArgumentException if a number is out of range
     */
    public GroupSummary {
        if (size < 1) {
            throw new IllegalArgumentException(
                    "GroupSummary size must be 1 or more, but was " + size + ". Maybe leave the empty group out.");
        }
        Require.finite("GroupSummary mean", mean);
        Require.notNegative("GroupSummary variance", variance);
        if (size == 1 && variance > 0) {
            throw new IllegalArgumentException("GroupSummary variance of a single number must be 0, but was " + variance
                    + ". Maybe the size is wrong.");
        }
    }

    /**
     * Returns the summary of a group of numbers; their order does not matter.
     *
     * @param values one or more, finite; not changed
     * @return the summary
     * @throws IllegalArgumentException if there is none, or one is not finite
     */
    public static GroupSummary of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double mean = 0;
        for (double value : sorted) {
            mean += Require.finite("values", value);
        }
        mean /= Math.max(1, sorted.length);
        double squares = 0;
        for (double value : sorted) {
            squares += (value - mean) * (value - mean);
        }
        return new GroupSummary(sorted.length, mean, sorted.length > 1 ? squares / (sorted.length - 1) : 0);
    }

    /**
     * Returns what the group shows of its variance.
     *
     * @return the variance with size - 1 degrees of freedom
     */
    public SampleVariance sampleVariance() {
        return new SampleVariance(variance, size - 1.0);
    }
}
