package org.placewright.pricing.regression;

import java.util.Arrays;

/** One or more columns of a design that come of one variable. */
sealed interface Term permits ConstantTerm, NumberTerm, PowerTerm, FactorTerm {

    /** Returns how many columns there are. */
    int width();

    /** Writes rows from, from + 1, ... into columns at block[at], block[at + stride], ... */
    void fill(int from, int count, double[] block, int at, int stride);

    /** Writes what rounding took off the values: zero, unless a column is worked out from another. */
    default void fillRemainder(int from, int count, double[] block, int at, int stride) {
        for (int column = 0; column < width(); column++) {
            Arrays.fill(block, at + column * stride, at + column * stride + count, 0);
        }
    }
}
