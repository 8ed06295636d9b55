package org.placewright.pricing.regression;

/** A column of numbers. */
final class NumberTerm implements Term {

    private final double[] values;

    /** Keeps the values, which nobody may change after. */
    NumberTerm(double[] values) {
        this.values = values;
    }

    @Override
    public int width() {
        return 1;
    }

    @Override
    public void fill(int from, int count, double[] block, int at, int stride) {
        System.arraycopy(values, from, block, at, count);
    }
}
