package org.placewright.pricing.regression;

import com.google.common.primitives.ImmutableIntArray;

/** Finds the best coefficients of one design and response for any quantile. */
interface QuantileSolver {

    /** Returns which columns are kept, in order. */
    ImmutableIntArray kept();

    /** Returns the best coefficients of the columns kept. */
    Solved solve(double tau);

    /** What was found. */
    final class Solved {

        private final double[] coefficients;
        private final int[] rows;
        private final boolean proven;

        /** Holds the coefficients, the design's rows they pass through, in order, and whether they are proven best. */
        Solved(double[] coefficients, int[] rows, boolean proven) {
            this.coefficients = coefficients;
            this.rows = rows;
            this.proven = proven;
        }

        double[] coefficients() {
            return coefficients;
        }

        int[] rows() {
            return rows;
        }

        boolean proven() {
            return proven;
        }
    }
}
