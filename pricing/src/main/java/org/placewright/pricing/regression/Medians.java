package org.placewright.pricing.regression;

import java.util.Arrays;

/** Middle sizes of residuals. */
final class Medians {

    /** The third quartile of the standard normal distribution, as rounded in the literature. */
    private static final double NORMAL_QUARTILE = 0.6745;

    private Medians() {}

    /** Returns the median of absolute residuals, scaled to the standard deviation where errors are normal. */
    static double deviation(double[] residuals) {
        if (residuals.length == 0) {
            return 0;
        }
        double[] sizes = new double[residuals.length];
        for (int row = 0; row < sizes.length; row++) {
            sizes[row] = Math.abs(residuals[row]);
        }
        Arrays.sort(sizes);
        int middle = sizes.length / 2;
        double median = sizes.length % 2 == 1 ? sizes[middle] : (sizes[middle - 1] + sizes[middle]) / 2;
        return median / NORMAL_QUARTILE;
    }
}
