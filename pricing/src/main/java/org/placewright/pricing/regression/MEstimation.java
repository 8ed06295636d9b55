package org.placewright.pricing.regression;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * M estimation by weights worked out again and again, from least squares on, the scale each time the median absolute
 * residual over 0.6745 (Huber, "Robust Statistics", Wiley 1981): {@link #huber()} weighs a residual of u scales 1.345 /
 * |u| where that is below 1; {@link #bisquare()} weighs it (1 - (u / 4.685)<sup>2</sup>)<sup>2</sup> up to 4.685,
 * beyond 0.
 *
 * <p>Complexity: O(n p<sup>2</sup>) for each step, of which there may be 200; memory O(n p).
 *
 * <p>Guaranteed: rows whose response is astray have little or no say. Not guaranteed: anything against rows that are
 * astray in what they are regressed on, nor, of the bisquare, that the fit nearest to least squares is the best: use
 * {@link RobustRegression}. Of collinear columns the later is dropped. There are no standard errors.
 */
public final class MEstimation {

    private static final double HUBER = 1.345;
    private static final Bisquare TUKEY = new Bisquare(4.685);
    private static final int MOST_STEPS = 200;
    private static final double CONVERGED = 1e-9;

    private final boolean redescending;

    private MEstimation(boolean redescending) {
        this.redescending = redescending;
    }

    /**
     * Returns the method with Huber's weights.
     *
     * @return the method
     */
    public static MEstimation huber() {
        return new MEstimation(false);
    }

    /**
     * Returns the method with Tukey's bisquare weights.
     *
     * @return the method
     */
    public static MEstimation bisquare() {
        return new MEstimation(true);
    }

    /**
     * Fits a response.
     *
     * @param design what it is regressed on, without weights
     * @param response a value for each row, in size 1e100 or less
     * @return the fit
     */
    public RobustFit fit(Design design, double[] response) {
        WeightedSolver solver = new WeightedSolver(design, response, LeastSquares.TOLERANCE);
        double[] now = solver.leastSquares();
        double[] residuals = solver.rows().residuals(now);
        double scale = Medians.deviation(residuals);
        boolean converged = false;
        double nought = Nought.of(0, 0, Nought.typical(response));
        for (int step = 0; step < MOST_STEPS && !converged && scale > nought; step++) {
            now = solver.solve(weights(residuals, scale), now);
            double[] moved = solver.rows().residuals(now);
            converged = RobustRegression.furthest(residuals, moved) <= CONVERGED * scale;
            residuals = moved;
            scale = Medians.deviation(residuals);
        }
        return RobustFit.builder()
                .coefficients(solver.coefficients(now))
                .start(solver.coefficients(solver.leastSquares()))
                .scale(scale)
                .weights(ImmutableDoubleArray.copyOf(weights(residuals, Math.max(scale, nought))))
                .converged(converged || !(scale > nought))
                .build();
    }

    private double[] weights(double[] residuals, double scale) {
        double[] weights = new double[residuals.length];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = weight(residuals[row] == 0 ? 0 : residuals[row] / scale);
        }
        return weights;
    }

    private double weight(double u) {
        return redescending ? TUKEY.weight(u) : Math.abs(u) <= HUBER ? 1 : HUBER / Math.abs(u);
    }
}
