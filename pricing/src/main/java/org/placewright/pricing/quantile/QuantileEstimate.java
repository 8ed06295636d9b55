package org.placewright.pricing.quantile;

/**
 * An estimated quantile with its standard error.
 *
 * @param value the quantile, in the unit of the sample
 * @param standardError the standard deviation to be expected of the value from sample to sample, 0 or more, in the unit
 *     of the sample
 */
public record QuantileEstimate(double value, double standardError) {

    /**
     * Checks the standard error.
     *
     * @param value the quantile, finite
     * @param standardError finite, 0 or more
     * @throws IllegalArgumentException if either is not finite, or the standard error is negative
     */
    public QuantileEstimate {
        Sample.finite("QuantileEstimate value", value);
        Sample.finite("QuantileEstimate standardError", standardError);
        if (standardError < 0) {
            throw new IllegalArgumentException("QuantileEstimate standardError must be 0 or more, but was "
                    + standardError + ". Maybe a variance was not made a root.");
        }
    }
}
