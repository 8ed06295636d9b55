package org.placewright.pricing.regression;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;

/** Least squares of one design and response under weights that change, on columns put at right angles once. */
final class WeightedSolver {

    private final Design design;
    private final ImmutableIntArray kept;
    private final DenseRows turned;
    private final double[][] inverse;
    private final double[] leastSquares;

    WeightedSolver(Design design, double[] response, double tolerance) {
        design.checkResponse(response);
        if (design.isWeighted()) {
            throw new IllegalArgumentException(
                    "Robust regression gives rows their weights itself, but the design has weights already");
        }
        DenseRows all =
                DenseRows.of(design, response, DenseRows.allColumns(design), DenseRows.positive(design), design.rows());
        RankedTriangle ranked = new RankedTriangle(all.triangle(), tolerance);
        this.design = design;
        this.kept = ranked.kept();
        this.inverse = ranked.inverse();
        this.turned = all.select(kept).timesTriangle(inverse);
        this.leastSquares = ranked.turned();
    }

    /** Returns the rows, their columns at right angles. */
    DenseRows rows() {
        return turned;
    }

    int rank() {
        return kept.length();
    }

    /** Returns the coefficients of all weights 1, of columns at right angles. */
    double[] leastSquares() {
        return leastSquares.clone();
    }

    /** Returns the coefficients under weights, or those given if the rows with a weight are too few. */
    double[] solve(double[] weights, double[] otherwise) {
        return solve(turned, weights, otherwise);
    }

    /** Returns the coefficients of some rows under weights, or those given if the rows with a weight are too few. */
    static double[] solve(DenseRows rows, double[] weights, double[] otherwise) {
        Cholesky products = new Cholesky(rows.gram(weights));
        if (!products.isPositive()) {
            return otherwise;
        }
        double[] residuals = rows.residuals(otherwise);
        for (int row = 0; row < residuals.length; row++) {
            residuals[row] *= weights[row];
        }
        double[] solution = products.solve(rows.transposedTimes(residuals));
        for (int column = 0; column < solution.length; column++) {
            solution[column] += otherwise[column];
        }
        return solution;
    }

    /** Returns the coefficients of the design's columns. */
    Coefficients coefficients(double[] ofTurned) {
        double[] values = new double[design.columns().size()];
        ImmutableSet.Builder<String> dropped = ImmutableSet.builder();
        for (int column = 0; column < values.length; column++) {
            int at = kept.indexOf(column);
            if (at < 0) {
                dropped.add(design.columns().get(column));
            }
            for (int turn = Math.max(at, 0); at >= 0 && turn < ofTurned.length; turn++) {
                values[column] += inverse[at][turn] * ofTurned[turn];
            }
        }
        return new Coefficients(design.columns(), ImmutableDoubleArray.copyOf(values), dropped.build());
    }

    /** Returns standard errors of the design's columns from the covariance of the turned ones; 0 for one dropped. */
    ImmutableDoubleArray errors(double[][] covariance) {
        double[] errors = new double[design.columns().size()];
        for (int at = 0; at < kept.length(); at++) {
            double sum = 0;
            for (int left = at; left < kept.length(); left++) {
                for (int right = at; right < kept.length(); right++) {
                    sum += inverse[at][left] * covariance[left][right] * inverse[at][right];
                }
            }
            errors[kept.get(at)] = Math.sqrt(Math.max(0, sum));
        }
        return ImmutableDoubleArray.copyOf(errors);
    }
}
