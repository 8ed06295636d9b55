package org.placewright.pricing.regression;

import java.util.Arrays;

/** How small a residual is nought, but for rounding. */
final class Nought {

    private static final double SHARE = 1e-12;

    private Nought() {}

    /** Returns the largest residual that is nought, beside a response and its fitted value, or typical responses. */
    static double of(double response, double residual, double typical) {
        return SHARE * (Math.abs(response) + Math.abs(response - residual) + typical);
    }

    /** Returns the median size, which no few of another kind can carry away; the mean if more than half are 0. */
    static double typical(double[] values) {
        double[] sizes = new double[values.length];
        double sum = 0;
        for (int at = 0; at < values.length; at++) {
            sizes[at] = Math.abs(values[at]);
            sum += sizes[at];
        }
        Arrays.sort(sizes);
        double median = values.length == 0 ? 0 : sizes[values.length / 2];
        return median > 0 || values.length == 0 ? median : sum / values.length;
    }
}
