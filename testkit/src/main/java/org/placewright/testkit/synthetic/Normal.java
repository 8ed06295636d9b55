package org.placewright.testkit.synthetic;

/** The standard normal distribution, by StrictMath, so that it is the same on any machine. */
final class Normal {

    private Normal() {}

    /** Returns the probability below a number, to about 1e-7 (Abramowitz and Stegun, 26.2.17). */
    static double below(double x) {
        double t = 1 / (1 + 0.2316419 * Math.abs(x));
        double tail = StrictMath.exp(-x * x / 2)
                / StrictMath.sqrt(2 * StrictMath.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return x > 0 ? 1 - tail : tail;
    }

    /** Returns the number so much of the probability is below, by bisection. */
    static double quantile(double probability) {
        double low = -8;
        double high = 8;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (below(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
