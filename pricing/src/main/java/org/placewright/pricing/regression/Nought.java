package org.placewright.pricing.regression;

/** How small a residual is nought, but for rounding. */
final class Nought {

    private static final double SHARE = 1e-12;

    private Nought() {}

    /** Returns the largest residual that is nought, beside a response and its fitted value, or typical responses. */
    static double of(double response, double residual, double typical) {
        return SHARE * (Math.abs(response) + Math.abs(response - residual) + typical);
    }

    /** Returns the mean size of responses. */
    static double typical(double[] response) {
        double size = 0;
        for (double value : response) {
            size += Math.abs(value);
        }
        return response.length == 0 ? 0 : size / response.length;
    }
}
