package org.placewright.pricing.regression;

/**
 * A number to about 32 digits: the unevaluated sum of a double and a much smaller one (Dekker, "A floating-point
 * technique for extending the available precision", Numerische Mathematik 18, 1971).
 */
record DoubleDouble(double high, double low) {

    static final DoubleDouble ZERO = new DoubleDouble(0, 0);

    static DoubleDouble of(double value) {
        return new DoubleDouble(value, 0);
    }

    DoubleDouble plus(DoubleDouble other) {
        double sum = high + other.high;
        double back = sum - high;
        double error = (high - (sum - back)) + (other.high - back) + (low + other.low);
        double rounded = sum + error;
        return new DoubleDouble(rounded, error - (rounded - sum));
    }

    DoubleDouble minus(DoubleDouble other) {
        return plus(new DoubleDouble(-other.high, -other.low));
    }

    DoubleDouble times(DoubleDouble other) {
        double product = high * other.high;
        double error = Math.fma(high, other.high, -product) + (high * other.low + low * other.high);
        double rounded = product + error;
        return new DoubleDouble(rounded, error - (rounded - product));
    }

    DoubleDouble over(DoubleDouble other) {
        double first = high / other.high;
        DoubleDouble rest = minus(other.times(of(first)));
        double second = rest.high / other.high;
        DoubleDouble left = rest.minus(other.times(of(second)));
        return of(first).plus(of(second)).plus(of(left.high / other.high));
    }

    DoubleDouble squareRoot() {
        if (!(high > 0)) {
            return ZERO;
        }
        double root = Math.sqrt(high);
        DoubleDouble rest = minus(of(root).times(of(root)));
        return of(root).plus(of(rest.high / (2 * root)));
    }
}
