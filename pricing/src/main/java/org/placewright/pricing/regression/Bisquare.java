package org.placewright.pricing.regression;

/**
 * Tukey's bisquare (Beaton and Tukey, "The fitting of power series", Technometrics 16, 1974): u = x / c, of which
 * residuals beyond c count for no more.
 *
 * @param c where it levels off, above 0
 */
record Bisquare(double c) {

    /** For a scale of breakdown one half (Rousseeuw and Yohai 1984). */
    static final Bisquare HALF_BREAKDOWN = new Bisquare(1.54764);

    /** For an efficiency of 0.95 where errors are normal. */
    static final Bisquare EFFICIENT = new Bisquare(4.685061);

    /** Returns the loss, from 0 to 1. */
    double loss(double x) {
        double square = x / c * (x / c);
        return square >= 1 ? 1 : square * (3 + square * (square - 3));
    }

    /** Returns the slope of the loss. */
    double lossSlope(double x) {
        return 6 / (c * c) * x * weight(x);
    }

    /** Returns the influence, x (1 - u^2)^2. */
    double influence(double x) {
        return x * weight(x);
    }

    /** Returns the slope of the influence. */
    double influenceSlope(double x) {
        double square = x / c * (x / c);
        return square >= 1 ? 0 : (1 - square) * (1 - 5 * square);
    }

    /** Returns the weight, from 0 to 1. */
    double weight(double x) {
        double square = x / c * (x / c);
        return square >= 1 ? 0 : (1 - square) * (1 - square);
    }
}
