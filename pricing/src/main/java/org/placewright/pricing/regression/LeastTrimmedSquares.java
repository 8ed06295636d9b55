package org.placewright.pricing.regression;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Least trimmed squares: the coefficients for which the sum of the h smallest squared residuals is least, h = (n + p +
 * 1) / 2 rounded down (Rousseeuw, "Least median of squares regression", Journal of the American Statistical Association
 * 79, 1984), by sets of rows and steps that never raise the sum (Rousseeuw and Van Driessen, "Computing LTS regression
 * for large data sets", Data Mining and Knowledge Discovery 12, 2006). Then least squares of the rows within 2.24 raw
 * scales, of which 97.5 % are where errors are normal.
 *
 * <p>All sets of as many rows as there are columns are tried if these are 6,000 or fewer, otherwise 500 drawn.
 * Complexity: O(n p<sup>2</sup> + n log n) for each step; memory O(n p). Of equally good sets the first is taken.
 *
 * <p>Guaranteed: the same answer for the same seed; where all sets are tried, just under half the rows may be anything.
 * Not guaranteed: the least sum of all. There are no standard errors. Of collinear columns the later is dropped.
 */
public final class LeastTrimmedSquares {

    private static final int FEW = 6_000;
    private static final int STEPS_AT_FIRST = 2;
    private static final int BEST = 10;
    private static final int MOST_STEPS = 100;
    private static final int JUDGED_ON = 2_000;

    /** The quantile 0.9875 of the standard normal distribution. */
    private static final double FAR = 2.241402727604947;

    private final long seed;

    private LeastTrimmedSquares(long seed) {
        this.seed = seed;
    }

    /**
     * Returns the method that draws from seed 1.
     *
     * @return the method
     */
    public static LeastTrimmedSquares standard() {
        return of(1);
    }

    /**
     * Returns the method with a seed.
     *
     * @param seed what sets are drawn from where there are too many to try all
     * @return the method
     */
    public static LeastTrimmedSquares of(long seed) {
        return new LeastTrimmedSquares(seed);
    }

    /**
     * Fits a response.
     *
     * @param design what it is regressed on, without weights
     * @param response a value for each row, in size 1e100 or less
     * @return the fit, its start the raw one and its weights 0 or 1
     */
    public RobustFit fit(Design design, double[] response) {
        WeightedSolver solver = new WeightedSolver(design, response, LeastSquares.TOLERANCE);
        DenseRows rows = solver.rows();
        int count = rows.rows();
        int columns = solver.rank();
        int half = Math.min(count, (count + columns + 1) / 2);
        boolean intercept = design.hasIntercept() && columns > 0;
        int slopes = columns - (intercept ? 1 : 0);
        Trimmed raw = best(rows, solver.leastSquares(), half);
        double[] residuals = rows.residuals(raw.coefficients);
        double nought = Nought.of(0, 0, Nought.typical(response)) * 1e3;
        double share = count == 0 ? 1 : (double) half / count;
        double rawScale = count == 0
                ? 0
                : Math.sqrt(raw.squares / half)
                        * TrimmedConsistency.ofShare(share)
                        * TrimmedConsistency.raw(count, slopes, intercept);
        double[] near = near(residuals, Math.max(nought, FAR * rawScale));
        double[] coefficients = solver.solve(near, raw.coefficients);
        double[] last = rows.residuals(coefficients);
        double scale = rawScale > nought ? scale(last, near, slopes, intercept) : 0;
        return RobustFit.builder()
                .coefficients(solver.coefficients(coefficients))
                .start(solver.coefficients(raw.coefficients))
                .scale(scale)
                .weights(ImmutableDoubleArray.copyOf(near(last, Math.max(nought, FAR * scale))))
                .converged(true)
                .build();
    }

    private static double scale(double[] residuals, double[] near, int slopes, boolean intercept) {
        double kept = 0;
        double squares = 0;
        for (int row = 0; row < near.length; row++) {
            kept += near[row];
            squares += near[row] * residuals[row] * residuals[row];
        }
        if (kept <= 1) {
            return 0;
        }
        double scale = Math.sqrt(squares / (kept - 1));
        return kept == near.length
                ? scale
                : scale
                        * TrimmedConsistency.ofShare(kept / near.length)
                        * TrimmedConsistency.reweighted(near.length, slopes, intercept);
    }

    private static double[] near(double[] residuals, double limit) {
        double[] near = new double[residuals.length];
        for (int row = 0; row < near.length; row++) {
            near[row] = Math.abs(residuals[row]) <= limit ? 1 : 0;
        }
        return near;
    }

    private Trimmed best(DenseRows rows, double[] start, int half) {
        List<Trimmed> candidates = new ArrayList<>();
        boolean many = rows.rows() > JUDGED_ON;
        DenseRows judging = many ? rows.everyNth(rows.rows() / JUDGED_ON) : rows;
        int judged = many ? (judging.rows() + rows.width() + 1) / 2 : half;
        candidates.add(improved(judging, start, judged, STEPS_AT_FIRST));
        if (rows.width() > 0) {
            for (int[] subset : new Subsets(judging).of(FEW, RobustRegression.SETS, seed)) {
                double[] through = new BasicSolution(judging, subset).coefficients();
                candidates.add(improved(judging, through, judged, STEPS_AT_FIRST));
            }
        }
        candidates.sort(Comparator.comparingDouble(Trimmed::squares));
        Trimmed best = improved(rows, candidates.get(0).coefficients, half, MOST_STEPS);
        for (Trimmed candidate : candidates.subList(1, Math.min(BEST, candidates.size()))) {
            Trimmed improved = improved(rows, candidate.coefficients, half, MOST_STEPS);
            if (improved.squares < best.squares) {
                best = improved;
            }
        }
        return best;
    }

    private static Trimmed improved(DenseRows rows, double[] from, int half, int most) {
        double[] now = from;
        double[] residuals = rows.residuals(now);
        double least = smallest(residuals, half);
        for (int step = 0; step < most; step++) {
            double[] next = WeightedSolver.solve(rows, nearest(residuals, half), now);
            double[] moved = rows.residuals(next);
            double squares = smallest(moved, half);
            if (!(squares < least)) {
                break;
            }
            now = next;
            residuals = moved;
            least = squares;
        }
        return new Trimmed(now, least);
    }

    private static double smallest(double[] residuals, int half) {
        double[] sorted = sizes(residuals);
        double squares = 0;
        for (int at = 0; at < half; at++) {
            squares += sorted[at] * sorted[at];
        }
        return squares;
    }

    private static double[] sizes(double[] residuals) {
        double[] sizes = new double[residuals.length];
        for (int row = 0; row < sizes.length; row++) {
            sizes[row] = Math.abs(residuals[row]);
        }
        Arrays.sort(sizes);
        return sizes;
    }

    /** Weighs 1 the rows nearest to the fit, of those equally near the earlier, and 0 the others. */
    private static double[] nearest(double[] residuals, int half) {
        double[] weights = new double[residuals.length];
        if (half == 0) {
            return weights;
        }
        double limit = sizes(residuals)[half - 1];
        int left = half;
        for (int row = 0; row < weights.length; row++) {
            if (Math.abs(residuals[row]) < limit) {
                weights[row] = 1;
                left--;
            }
        }
        for (int row = 0; row < weights.length && left > 0; row++) {
            if (Math.abs(residuals[row]) == limit) {
                weights[row] = 1;
                left--;
            }
        }
        return weights;
    }

    private static final class Trimmed {

        private final double[] coefficients;
        private final double squares;

        Trimmed(double[] coefficients, double squares) {
            this.coefficients = coefficients;
            this.squares = squares;
        }

        double squares() {
            return squares;
        }
    }
}
