package org.placewright.pricing.regression;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * Least squares to twice the precision of a double, by modified Gram-Schmidt with the response as last column (Björck,
 * "Solving linear least squares problems by Gram-Schmidt orthogonalization", BIT 7, 1967).
 */
final class ExtendedQr implements Solution {

    private final int rank;
    private final double[][] high;
    private final double[][] low;
    private final DoubleDouble[][] triangle;

    /** Decomposes the columns kept and the response; every row times the root of its weight. */
    ExtendedQr(Design design, double[] response, ImmutableIntArray kept) {
        int rows = design.rows();
        int columns = design.columns().size();
        this.rank = kept.length();
        this.high = new double[rank + 1][];
        this.low = new double[rank + 1][];
        this.triangle = new DoubleDouble[rank][rank + 1];
        double[] values = new double[rows * columns];
        double[] remainders = new double[rows * columns];
        design.fill(0, rows, values, rows);
        design.fillRemainder(0, rows, remainders, rows);
        for (int column = 0; column < rank; column++) {
            int at = kept.get(column) * rows;
            high[column] = Arrays.copyOfRange(values, at, at + rows);
            low[column] = Arrays.copyOfRange(remainders, at, at + rows);
        }
        high[rank] = response.clone();
        low[rank] = new double[rows];
        if (design.isWeighted()) {
            weigh(design);
        }
        decompose();
    }

    private void weigh(Design design) {
        for (int row = 0; row < design.rows(); row++) {
            DoubleDouble root = DoubleDouble.of(design.weight(row)).squareRoot();
            for (int column = 0; column <= rank; column++) {
                put(column, row, at(column, row).times(root));
            }
        }
    }

    private void decompose() {
        for (int column = 0; column < rank; column++) {
            DoubleDouble length = dot(column, column).squareRoot();
            triangle[column][column] = length;
            DoubleDouble inverse = DoubleDouble.of(1).over(length);
            for (int row = 0; row < high[column].length; row++) {
                put(column, row, at(column, row).times(inverse));
            }
            for (int next = column + 1; next <= rank; next++) {
                DoubleDouble along = dot(column, next);
                triangle[column][next] = along;
                for (int row = 0; row < high[next].length; row++) {
                    put(next, row, at(next, row).minus(along.times(at(column, row))));
                }
            }
        }
    }

    private DoubleDouble at(int column, int row) {
        return new DoubleDouble(high[column][row], low[column][row]);
    }

    private void put(int column, int row, DoubleDouble value) {
        high[column][row] = value.high();
        low[column][row] = value.low();
    }

    private DoubleDouble dot(int left, int right) {
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int row = 0; row < high[left].length; row++) {
            sum = sum.plus(at(left, row).times(at(right, row)));
        }
        return sum;
    }

    @Override
    public double[] solve() {
        DoubleDouble[] solution = new DoubleDouble[rank];
        double[] rounded = new double[rank];
        for (int row = rank - 1; row >= 0; row--) {
            DoubleDouble value = triangle[row][rank];
            for (int column = row + 1; column < rank; column++) {
                value = value.minus(triangle[row][column].times(solution[column]));
            }
            solution[row] = value.over(triangle[row][row]);
            rounded[row] = solution[row].high();
        }
        return rounded;
    }

    @Override
    public double leftOver() {
        return dot(rank, rank).high();
    }

    @Override
    public double[] turned() {
        double[] turned = new double[rank];
        for (int row = 0; row < rank; row++) {
            turned[row] = triangle[row][rank].high();
        }
        return turned;
    }

    @Override
    public double[][] inverse() {
        double[][] rounded = new double[rank][rank];
        for (int column = 0; column < rank; column++) {
            DoubleDouble[] solution = new DoubleDouble[column + 1];
            solution[column] = DoubleDouble.of(1).over(triangle[column][column]);
            rounded[column][column] = solution[column].high();
            for (int row = column - 1; row >= 0; row--) {
                DoubleDouble sum = DoubleDouble.ZERO;
                for (int middle = row + 1; middle <= column; middle++) {
                    sum = sum.minus(triangle[row][middle].times(solution[middle]));
                }
                solution[row] = sum.over(triangle[row][row]);
                rounded[row][column] = solution[row].high();
            }
        }
        return rounded;
    }
}
