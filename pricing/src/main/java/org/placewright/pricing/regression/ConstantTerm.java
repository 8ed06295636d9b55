package org.placewright.pricing.regression;

import java.util.Arrays;

/** The intercept: a column of ones. */
record ConstantTerm() implements Term {

    @Override
    public int width() {
        return 1;
    }

    @Override
    public void fill(int from, int count, double[] block, int at, int stride) {
        Arrays.fill(block, at, at + count, 1);
    }
}
