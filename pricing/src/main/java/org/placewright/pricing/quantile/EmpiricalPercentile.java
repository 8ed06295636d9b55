package org.placewright.pricing.quantile;

/**
 * Where a value stands in a sample: its mid-rank percentile.
 *
 * <p>Formula: 100 (b + e / 2) / n, for b numbers below the value and e equal to it among n; with weights, their sums in
 * place of the counts. Complexity: O(n) time, no memory; weighted O(n log n) and O(n). Ties: numbers equal to the value
 * count half, so a value equal to all is at 50.
 *
 * <p>Guaranteed: from 0 to 100; never falls as the value rises; the order of the numbers does not matter; changing the
 * unit of sample and value together changes nothing; a value and its mirror image add up to 100. Not guaranteed:
 * precision; of n numbers it knows steps of 50 / n.
 *
 * <p>Source: E. Parzen, "Quantile probability and statistical data modeling", Statistical Science 19 (2004) 652-662
 * (the mid-distribution function).
 */
public final class EmpiricalPercentile {

    private EmpiricalPercentile() {}

    /**
     * Returns the percentile of a value.
     *
     * @param values the sample: one number or more, all finite, in any order; not changed
     * @param value finite; it need not be in the sample
     * @return from 0 to 100
     * @throws IllegalArgumentException if the sample is empty, or a number is not finite
     */
    public static double of(double[] values, double value) {
        Sample.size(values.length);
        Sample.finite("value", value);
        long halves = 0;
        for (double each : values) {
            Sample.finite("values", each);
            halves += each < value ? 2 : each == value ? 1 : 0;
        }
        return 100.0 * halves / (2.0 * values.length);
    }

    /**
     * Returns the percentile of a value in a weighted sample.
     *
     * @param values the sample: one number or more, all finite, in any order; not changed
     * @param weights as many weights, finite, 0 or more, not all 0; their unit does not matter
     * @param value finite; it need not be in the sample
     * @return from 0 to 100
     * @throws IllegalArgumentException if the sample is empty, a number is not finite, or the weights do not fit the
     *     sample
     */
    public static double ofWeighted(double[] values, double[] weights, double value) {
        Sample.finite("value", value);
        return 100 * WeightedSample.of(values, weights).middleShare(value);
    }
}
