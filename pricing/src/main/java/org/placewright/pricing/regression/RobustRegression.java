package org.placewright.pricing.regression;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * MM regression: an S fit whose scale half the rows cannot carry away, improved at that scale to an efficiency of 0.95
 * (Yohai, "High breakdown-point and high efficiency robust estimates for regression", Annals of Statistics 15, 1987),
 * with Tukey's bisquare of 1.54764 and 4.685061.
 *
 * <p>The S fit tries all sets of as many rows as there are columns if these are 6,000 or fewer, otherwise as many as
 * the method is told to draw. Standard errors are those of Croux, Dhaene and Hoorelbeke ("Robust standard errors for
 * robust estimators", Leuven 2003), which allow for unequal variances.
 *
 * <p>Complexity: O(n p<sup>2</sup>) operations for each step of the few best sets, and as much on 2,000 rows for each
 * set; memory O(n p), twice the rows written out. Of equally good sets the first is taken.
 *
 * <p>Guaranteed: the same answer for the same seed; scaling or shifting the response scales or shifts the fit; where
 * all sets are tried, just under half the rows may be anything. Not guaranteed: the least scale of all, where sets are
 * drawn. With p columns and a share e of rows astray, a set of sound rows is among 500 drawn with chance 1 - (1 - (1 -
 * e) <sup>p</sup>)<sup>500</sup>. Of collinear columns the later is dropped.
 */
public final class RobustRegression {

    /** How many sets are drawn, unless said otherwise. */
    public static final int SETS = 500;

    private static final int MOST_STEPS = 500;
    private static final double CONVERGED = 1e-11;

    private final long seed;
    private final int sets;

    private RobustRegression(long seed, int sets) {
        this.seed = seed;
        this.sets = sets;
    }

    /**
     * Returns the method that draws {@value #SETS} sets from seed 1.
     *
     * @return the method
     */
    public static RobustRegression standard() {
        return of(1, SETS);
    }

    /**
     * Returns the method with a seed.
     *
     * @param seed what sets are drawn from
     * @param sets how many are drawn where there are too many to try all, 1 or more
     * @return the method
     */
    public static RobustRegression of(long seed, int sets) {
        if (sets < 1) {
            throw new IllegalArgumentException("RobustRegression sets must be 1 or more but was " + sets);
        }
        return new RobustRegression(seed, sets);
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
        FastS first = new FastS(solver.rows(), solver.leastSquares(), sets, seed);
        double scale = first.scale();
        double[] start = first.coefficients();
        double[] residuals = solver.rows().residuals(start);
        double typical = Nought.typical(response);
        if (!(scale > Nought.of(0, 0, typical))) {
            return exact(solver, response, start, residuals, typical);
        }
        double[] now = start;
        boolean converged = false;
        for (int step = 0; step < MOST_STEPS && !converged; step++) {
            double[] next = solver.solve(weights(residuals, scale), now);
            double[] moved = solver.rows().residuals(next);
            converged = furthest(residuals, moved) <= CONVERGED * scale;
            now = next;
            residuals = moved;
        }
        return RobustFit.builder()
                .coefficients(solver.coefficients(now))
                .start(solver.coefficients(start))
                .scale(scale)
                .weights(ImmutableDoubleArray.copyOf(weights(residuals, scale)))
                .standardErrors(MmCovariance.of(solver.rows(), solver.rows().residuals(start), residuals, scale)
                        .map(solver::errors))
                .converged(converged)
                .build();
    }

    private static RobustFit exact(
            WeightedSolver solver, double[] response, double[] start, double[] residuals, double typical) {
        double[] weights = new double[residuals.length];
        for (int row = 0; row < weights.length; row++) {
            boolean on = Math.abs(residuals[row]) <= 1e3 * Nought.of(response[row], residuals[row], typical);
            weights[row] = on ? 1 : 0;
        }
        return RobustFit.builder()
                .coefficients(solver.coefficients(start))
                .start(solver.coefficients(start))
                .scale(0)
                .weights(ImmutableDoubleArray.copyOf(weights))
                .converged(true)
                .build();
    }

    private static double[] weights(double[] residuals, double scale) {
        double[] weights = new double[residuals.length];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = Bisquare.EFFICIENT.weight(residuals[row] / scale);
        }
        return weights;
    }

    /** Returns the most that any residual has changed. */
    static double furthest(double[] before, double[] after) {
        double most = 0;
        for (int row = 0; row < before.length; row++) {
            most = Math.max(most, Math.abs(after[row] - before[row]));
        }
        return most;
    }
}
