package org.placewright.pricing.shrinkage;

/**
 * The derivatives of the logarithm of the gamma function: recurrence up to 12, then the asymptotic series (Abramowitz
 * and Stegun, "Handbook of Mathematical Functions" (1964) 6.3 and 6.4). Right to about 1e-14.
 */
final class Polygamma {

    private static final double FAR = 12;

    private Polygamma() {}

    /** The first derivative, for x above 0. */
    static double digamma(double x) {
        double sum = 0;
        double at = x;
        for (; at < FAR; at++) {
            sum -= 1 / at;
        }
        double u = 1 / (at * at);
        double series = u * (1.0 / 12 - u * (1.0 / 120 - u * (1.0 / 252 - u * (1.0 / 240 - u * (1.0 / 132)))));
        return sum + StrictMath.log(at) - 0.5 / at - series;
    }

    /** The second derivative, for x above 0. */
    static double trigamma(double x) {
        double sum = 0;
        double at = x;
        for (; at < FAR; at++) {
            sum += 1 / (at * at);
        }
        double u = 1 / (at * at);
        double series = 1.0 / 6 - u * (1.0 / 30 - u * (1.0 / 42 - u * (1.0 / 30 - u * (5.0 / 66))));
        return sum + 1 / at + u / 2 + u / at * series;
    }

    /** The third derivative, for x above 0. */
    static double tetragamma(double x) {
        double sum = 0;
        double at = x;
        for (; at < FAR; at++) {
            sum -= 2 / (at * at * at);
        }
        double u = 1 / (at * at);
        double series = 0.5 - u * (1.0 / 6 - u * (1.0 / 6 - u * (3.0 / 10 - u * (5.0 / 6))));
        return sum - u - u / at - u * u * series;
    }

    /**
     * The x above 0 with the given second derivative above 0: Newton on its reciprocal, which is convex, from the left.
     */
    static double inverseTrigamma(double value) {
        double x = 0.5 + 1 / value;
        for (int step = 0; step < 100; step++) {
            double at = trigamma(x);
            double move = at * (1 - at / value) / tetragamma(x);
            x += move;
            if (Math.abs(move) <= 1e-14 * x) {
                break;
            }
        }
        return x;
    }
}
