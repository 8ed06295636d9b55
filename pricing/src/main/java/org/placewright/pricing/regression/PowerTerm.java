package org.placewright.pricing.regression;

/** The powers of a number: x, x squared, ..., each kept to twice the precision of a double. */
final class PowerTerm implements Term {

    private final double[] values;
    private final int degree;

    /** Keeps the values, which nobody may change after. */
    PowerTerm(double[] values, int degree) {
        this.values = values;
        this.degree = degree;
    }

    @Override
    public int width() {
        return degree;
    }

    @Override
    public void fill(int from, int count, double[] block, int at, int stride) {
        fill(from, count, block, at, stride, false);
    }

    @Override
    public void fillRemainder(int from, int count, double[] block, int at, int stride) {
        fill(from, count, block, at, stride, true);
    }

    private void fill(int from, int count, double[] block, int at, int stride, boolean remainder) {
        for (int row = 0; row < count; row++) {
            double value = values[from + row];
            double high = value;
            double low = 0;
            for (int power = 0; power < degree; power++) {
                block[at + power * stride + row] = remainder ? low : high;
                double product = high * value;
                double error = Math.fma(high, value, -product) + low * value;
                high = product + error;
                low = error - (high - product);
            }
        }
    }
}
