package org.placewright.pricing.regression;

/**
 * The coefficients that pass exactly through as many rows as there are columns: elimination with row pivots, mended by
 * residuals to twice the precision of a double.
 */
final class BasicSolution {

    private static final int MENDINGS = 3;

    private final DenseRows rows;
    private final int[] basis;
    private final double[][] eliminated;
    private final int[] order;

    /** Eliminates the rows of the basis, which must be independent. */
    BasicSolution(DenseRows rows, int[] basis) {
        this.rows = rows;
        this.basis = basis;
        this.eliminated = new double[basis.length][basis.length];
        this.order = new int[basis.length];
        for (int at = 0; at < basis.length; at++) {
            order[at] = at;
            for (int column = 0; column < basis.length; column++) {
                eliminated[at][column] = rows.value(basis[at], column);
            }
        }
        for (int column = 0; column < basis.length; column++) {
            eliminate(column);
        }
    }

    private void eliminate(int column) {
        int pivot = column;
        for (int row = column + 1; row < basis.length; row++) {
            if (Math.abs(eliminated[row][column]) > Math.abs(eliminated[pivot][column])) {
                pivot = row;
            }
        }
        double[] swapped = eliminated[pivot];
        eliminated[pivot] = eliminated[column];
        eliminated[column] = swapped;
        int place = order[pivot];
        order[pivot] = order[column];
        order[column] = place;
        for (int row = column + 1; row < basis.length; row++) {
            double factor = eliminated[row][column] / swapped[column];
            eliminated[row][column] = factor;
            for (int next = column + 1; next < basis.length; next++) {
                eliminated[row][next] -= factor * swapped[next];
            }
        }
    }

    /** Returns the coefficients. */
    double[] coefficients() {
        double[] responses = new double[basis.length];
        for (int at = 0; at < basis.length; at++) {
            responses[at] = rows.response(basis[at]);
        }
        double[] solution = solve(responses);
        for (int mending = 0; mending < MENDINGS; mending++) {
            double[] correction = solve(missed(solution));
            for (int column = 0; column < solution.length; column++) {
                solution[column] += correction[column];
            }
        }
        return solution;
    }

    private double[] missed(double[] solution) {
        double[] missed = new double[basis.length];
        for (int at = 0; at < basis.length; at++) {
            DoubleDouble rest = DoubleDouble.of(rows.response(basis[at]));
            for (int column = 0; column < solution.length; column++) {
                rest = rest.minus(
                        DoubleDouble.of(rows.value(basis[at], column)).times(DoubleDouble.of(solution[column])));
            }
            missed[at] = rest.high();
        }
        return missed;
    }

    private double[] solve(double[] right) {
        double[] solution = new double[right.length];
        for (int row = 0; row < right.length; row++) {
            solution[row] = right[order[row]];
            for (int column = 0; column < row; column++) {
                solution[row] -= eliminated[row][column] * solution[column];
            }
        }
        for (int row = right.length - 1; row >= 0; row--) {
            for (int column = row + 1; column < right.length; column++) {
                solution[row] -= eliminated[row][column] * solution[column];
            }
            solution[row] /= eliminated[row][row];
        }
        return solution;
    }

    /** Returns the inverse of the rows of the basis: a column for each of them. */
    double[][] inverse() {
        double[][] inverse = new double[basis.length][basis.length];
        for (int at = 0; at < basis.length; at++) {
            double[] unit = new double[basis.length];
            unit[at] = 1;
            double[] column = solve(unit);
            for (int row = 0; row < basis.length; row++) {
                inverse[row][at] = column[row];
            }
        }
        return inverse;
    }
}
