package org.placewright.pricing.regression;

/** Passes over the rows of a design, a block at a time. */
final class Rows {

    /** How many rows a block has: few enough for its columns to stay in the processor's cache. */
    static final int BLOCK = 512;

    private Rows() {}

    /** Returns each row's sum of values times coefficients, unweighted. */
    static double[] times(Design design, double[] coefficients) {
        double[] sums = new double[design.rows()];
        double[] block = new double[BLOCK * coefficients.length];
        for (int from = 0; from < design.rows(); from += BLOCK) {
            int count = Math.min(BLOCK, design.rows() - from);
            design.fill(from, count, block, BLOCK);
            for (int column = 0; column < coefficients.length; column++) {
                double coefficient = coefficients[column];
                int at = column * BLOCK;
                for (int row = 0; row < count; row++) {
                    sums[from + row] += coefficient * block[at + row];
                }
            }
        }
        return sums;
    }

    /** Returns each row's sum of squared values times factors, unweighted. */
    static double[] quadratic(Design design, double[] factors) {
        double[] sums = new double[design.rows()];
        double[] block = new double[BLOCK * factors.length];
        for (int from = 0; from < design.rows(); from += BLOCK) {
            int count = Math.min(BLOCK, design.rows() - from);
            design.fill(from, count, block, BLOCK);
            for (int column = 0; column < factors.length; column++) {
                double factor = factors[column];
                int at = column * BLOCK;
                for (int row = 0; row < count; row++) {
                    sums[from + row] += factor * block[at + row] * block[at + row];
                }
            }
        }
        return sums;
    }

    /** Returns each column's sum of values times factors, unweighted. */
    static double[] transposedTimes(Design design, double[] factors) {
        double[] sums = new double[design.columns().size()];
        double[] block = new double[BLOCK * sums.length];
        for (int from = 0; from < design.rows(); from += BLOCK) {
            int count = Math.min(BLOCK, design.rows() - from);
            design.fill(from, count, block, BLOCK);
            for (int column = 0; column < sums.length; column++) {
                double sum = 0;
                int at = column * BLOCK;
                for (int row = 0; row < count; row++) {
                    sum += factors[from + row] * block[at + row];
                }
                sums[column] += sum;
            }
        }
        return sums;
    }
}
