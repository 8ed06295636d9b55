package org.placewright.pricing.regression;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;

/**
 * How hard each row's response pulls its own fitted value: the squared length of the row times the inverse triangle.
 */
final class Leverage {

    private Leverage() {}

    static ImmutableDoubleArray of(Design design, ImmutableIntArray kept, double[][] inverse) {
        double[] leverage = new double[design.rows()];
        double[] values = new double[design.columns().size()];
        for (int row = 0; row < leverage.length; row++) {
            design.fill(row, 1, values, 1);
            double squares = 0;
            for (int column = 0; column < inverse.length; column++) {
                double along = 0;
                for (int term = 0; term <= column; term++) {
                    along += values[kept.get(term)] * inverse[term][column];
                }
                squares += along * along;
            }
            leverage[row] = Math.min(1, squares * design.weight(row));
        }
        return ImmutableDoubleArray.copyOf(leverage);
    }
}
