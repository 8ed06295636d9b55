package org.placewright.pricing.regression;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/**
 * Fits of several quantiles to the same rows, whose fitted values never cross: each row's are put in order
 * (Chernozhukov, Fernández-Val and Galichon, "Quantile and probability curves without crossing", Econometrica 78,
 * 2010), which is never further from the true quantiles than what was fitted. The coefficients stay as fitted.
 *
 * @param fits one for each quantile, from the smallest quantile to the largest
 */
public record QuantileFits(ImmutableList<QuantileFit> fits) {

    /**
     * Checks the order.
     *
     * @param fits one for each quantile, from the smallest quantile to the largest
     * @throws IllegalArgumentException if a quantile is no larger than the one before
     */
    public QuantileFits {
        for (int at = 1; at < fits.size(); at++) {
            if (!(fits.get(at).tau() > fits.get(at - 1).tau())) {
                throw new IllegalArgumentException(
                        "QuantileFits must go from the smallest quantile to the largest, but "
                                + fits.get(at).tau() + " follows "
                                + fits.get(at - 1).tau());
            }
        }
    }

    /**
     * Returns a row's quantiles.
     *
     * @param row a value for each column, as {@link Design#row} has them
     * @return a value for each quantile, none smaller than the one before
     */
    public ImmutableDoubleArray fittedAt(ImmutableDoubleArray row) {
        double[] fitted = new double[fits.size()];
        for (int at = 0; at < fitted.length; at++) {
            fitted[at] = fits.get(at).coefficients().fittedAt(row);
        }
        Arrays.sort(fitted);
        return ImmutableDoubleArray.copyOf(fitted);
    }
}
