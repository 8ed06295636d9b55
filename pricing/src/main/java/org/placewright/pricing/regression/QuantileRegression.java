package org.placewright.pricing.regression;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * Quantile regression: the coefficients b for which the sum of w rho(y - x b) over the rows is least, where rho(r) is
 * tau r above 0 and (tau - 1) r below (Koenker and Bassett, "Regression quantiles", Econometrica 46, 1978).
 *
 * <p>An interior point method comes near, and a simplex method goes from there to a fit that passes exactly through as
 * many rows as there are columns, so that coefficients have full precision. Above {@value #LARGE} rows only those near
 * the quantile of a sample's fit take part, the others through two sums, and their sides are checked after (Portnoy and
 * Koenker, "The Gaussian hare and the Laplacian tortoise", Statistical Science 12, 1997).
 *
 * <p>Complexity: O(n p<sup>2</sup>) operations for each of some 10 to 30 steps up to {@value #LARGE} rows; above,
 * typically O(n p + (n p)<sup>2/3</sup> p<sup>2</sup>). Memory: O(n p) up to {@value #LARGE} rows, above O((n
 * p)<sup>2/3</sup> p).
 *
 * <p>Guaranteed where {@link QuantileFit#proven()}: no coefficients have a smaller objective; with an intercept and no
 * weights, at most tau n rows are below and at most (1 - tau) n above. Scaling or shifting the response scales or
 * shifts the fit. Not guaranteed: that the best fit is the only one. Where several are as good, one is returned, the
 * same each time. Of collinear columns the later is dropped, as by {@link LeastSquares}.
 */
public final class QuantileRegression {

    /** The most rows that all take part. */
    public static final int LARGE = 20_000;

    private final double tolerance;

    private QuantileRegression(double tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * Returns the method with the tolerance {@link LeastSquares#TOLERANCE} for collinear columns.
     *
     * @return the method
     */
    public static QuantileRegression standard() {
        return new QuantileRegression(LeastSquares.TOLERANCE);
    }

    /**
     * Fits one quantile.
     *
     * @param design what the response is regressed on
     * @param response a value for each row, in size 1e100 or less
     * @param tau the quantile, above 0 and below 1
     * @return the fit
     */
    public QuantileFit fit(Design design, double[] response, double tau) {
        return fit(design, response, ImmutableDoubleArray.of(tau)).fits().get(0);
    }

    /**
     * Fits several quantiles.
     *
     * @param design what the response is regressed on
     * @param response a value for each row, in size 1e100 or less
     * @param taus the quantiles, each above 0 and below 1, from the smallest to the largest
     * @return the fits
     */
    public QuantileFits fit(Design design, double[] response, ImmutableDoubleArray taus) {
        design.checkResponse(response);
        taus.forEach(QuantileRegression::check);
        QuantileSolver solver = design.rows() > LARGE
                ? LargeQuantileSolver.of(design, response, tolerance)
                : DenseQuantileSolver.of(design, response, tolerance);
        double typical = Nought.typical(response);
        ImmutableList.Builder<QuantileFit> fits = ImmutableList.builder();
        taus.forEach(tau -> fits.add(fit(design, response, tau, solver, typical)));
        return new QuantileFits(fits.build());
    }

    private static void check(double tau) {
        if (!(tau > 0 && tau < 1)) {
            throw new IllegalArgumentException("QuantileRegression tau must be above 0 and below 1 but was " + tau
                    + ". Maybe it was given in per cent?");
        }
    }

    private static QuantileFit fit(
            Design design, double[] response, double tau, QuantileSolver solver, double typical) {
        QuantileSolver.Solved solved = solver.solve(tau);
        Coefficients coefficients = coefficients(design, solver.kept(), solved.coefficients());
        double[] fitted = Rows.times(design, coefficients.values().toArray());
        double objective = 0;
        long[] sides = new long[3];
        for (int row = 0; row < fitted.length; row++) {
            double weight = design.weight(row);
            double residual = response[row] - fitted[row];
            double nought = Nought.of(response[row], residual, typical);
            boolean on = Math.abs(residual) <= nought || Arrays.binarySearch(solved.rows(), row) >= 0;
            if (weight > 0) {
                sides[on ? 1 : residual > 0 ? 0 : 2]++;
                objective += on ? 0 : weight * residual * (residual > 0 ? tau : tau - 1);
            }
        }
        return QuantileFit.builder()
                .tau(tau)
                .coefficients(coefficients)
                .objective(objective)
                .above(sides[0])
                .on(sides[1])
                .below(sides[2])
                .proven(solved.proven())
                .build();
    }

    private static Coefficients coefficients(Design design, ImmutableIntArray kept, double[] solution) {
        double[] values = new double[design.columns().size()];
        ImmutableSet.Builder<String> dropped = ImmutableSet.builder();
        for (int column = 0; column < values.length; column++) {
            int at = kept.indexOf(column);
            if (at < 0) {
                dropped.add(design.columns().get(column));
            } else {
                values[column] = solution[at];
            }
        }
        return new Coefficients(design.columns(), ImmutableDoubleArray.copyOf(values), dropped.build());
    }
}
