package org.placewright.pricing.regression;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Least squares by merged QR: the coefficients b for which the sum of w (y - x b)<sup>2</sup> over the rows is least.
 *
 * <p>Blocks of rows are reduced to a triangle by Householder reflections, and triangles are merged in pairs by a tree
 * that depends on the number of rows alone (Demmel, Grigori, Hoemmen and Langou, "Communication-optimal parallel and
 * sequential QR and LU factorizations", SIAM Journal on Scientific Computing 34, 2012). The squares of the design are
 * never formed. Where the condition of the columns is above {@value #ILL_CONDITIONED} and rows times columns squared
 * are {@value #EXTENDED_LIMIT} or fewer, the fit is made again to twice the precision of a double (modified
 * Gram-Schmidt, Björck, BIT 7, 1967).
 *
 * <p>Complexity: 2 n p<sup>2</sup> operations and O(p<sup>2</sup>) memory beside the design for n rows of p columns.
 * Tie-break: of collinear columns the later is dropped; a column is collinear when its part at right angles to the
 * columns before is no longer than the tolerance times its length.
 *
 * <p>Guaranteed: the same bits on however many threads; backward stable, so that coefficients have about 16 -
 * log10(condition) digits, or all a double can hold where the fit was made again. Not guaranteed: more digits than the
 * data have. A column of powers rounded to doubles is not the powers: see {@link Design.Builder#addPowers}.
 */
public final class LeastSquares {

    /** Above this condition a fit that is small enough is made again to twice the precision. */
    public static final double ILL_CONDITIONED = 1e3;

    /** The most rows times columns squared of a fit that is made again. */
    public static final long EXTENDED_LIMIT = 1L << 24;

    /** The share of its length that must be new in a column, unless said otherwise. */
    public static final double TOLERANCE = 1e-12;

    private final double tolerance;

    private LeastSquares(double tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * Returns the method with the tolerance {@link #TOLERANCE}.
     *
     * @return the method
     */
    public static LeastSquares standard() {
        return of(TOLERANCE);
    }

    /**
     * Returns the method with a tolerance.
     *
     * @param tolerance the share of its length that must be new in a column for it to be kept, 1e-15 up to but not 1
     * @return the method
     */
    public static LeastSquares of(double tolerance) {
        if (!(tolerance >= 1e-15 && tolerance < 1)) {
            throw new IllegalArgumentException(
                    "LeastSquares tolerance must be 1e-15 up to but not 1 but was " + tolerance);
        }
        return new LeastSquares(tolerance);
    }

    /**
     * Fits a response.
     *
     * @param design what it is regressed on
     * @param response a value for each row, in size 1e100 or less
     * @return the fit
     */
    public LinearFit fit(Design design, double[] response) {
        return fit(design, response, Runnable::run);
    }

    /**
     * Fits a response on the threads of an executor.
     *
     * @param design what it is regressed on
     * @param response a value for each row, in size 1e100 or less
     * @param executor what runs the parts, on however many threads, of which the caller's is none, since it waits for
     *     them
     * @return the fit
     */
    public LinearFit fit(Design design, double[] response, Executor executor) {
        PartialLeastSquares partial = partial(design, response, executor);
        RankedTriangle ranked = new RankedTriangle(partial.triangle(), tolerance);
        double condition = ranked.condition(ranked.inverse());
        long work = (long) design.rows() * ranked.rank() * ranked.rank();
        if (condition > ILL_CONDITIONED && work <= EXTENDED_LIMIT) {
            return fit(partial, ranked, condition, new ExtendedQr(design, response, ranked.kept()));
        }
        return fit(partial, ranked, condition, ranked);
    }

    /**
     * Returns the fit of all observations merged. It is never made again, since the rows are not known.
     *
     * @param partial what is known of them
     * @return the fit
     */
    public LinearFit fit(PartialLeastSquares partial) {
        RankedTriangle ranked = new RankedTriangle(partial.triangle(), tolerance);
        return fit(partial, ranked, ranked.condition(ranked.inverse()), ranked);
    }

    /**
     * Returns what is to be known of some observations, for merging.
     *
     * @param design what the response is regressed on
     * @param response a value for each row
     * @param executor what runs the parts, on threads of which the caller's is none
     * @return what is known of them
     */
    public PartialLeastSquares partial(Design design, double[] response, Executor executor) {
        design.checkResponse(response);
        return MergedQr.of(design, response, executor);
    }

    /**
     * Returns the leverage of each row: the diagonal of X (X'WX)<sup>-1</sup> X'W, by which a row's response pulls its
     * own fitted value.
     *
     * @param design what a response is regressed on
     * @return for each row 0 to 1; together the number of columns kept
     */
    public ImmutableDoubleArray leverage(Design design) {
        RankedTriangle ranked = new RankedTriangle(
                MergedQr.of(design, new double[design.rows()], Runnable::run).triangle(), tolerance);
        return Leverage.of(design, ranked.kept(), ranked.inverse());
    }

    private static LinearFit fit(
            PartialLeastSquares partial, RankedTriangle ranked, double condition, Solution solved) {
        long freedom = Math.max(0, partial.observations() - ranked.rank());
        LinearFit.Builder fit = LinearFit.builder()
                .coefficients(coefficients(partial.columns(), ranked, solved.solve()))
                .observations(partial.observations())
                .degreesOfFreedom(freedom)
                .residualSumOfSquares(solved.leftOver())
                .condition(condition);
        if (freedom > 0) {
            double deviation = Math.sqrt(solved.leftOver() / freedom);
            fit.residualStandardDeviation(deviation)
                    .standardErrors(
                            Optional.of(spread(partial.columns().size(), ranked.kept(), errors(solved, deviation))));
        }
        explain(fit, partial, ranked, solved, freedom);
        return fit.build();
    }

    private static void explain(
            LinearFit.Builder fit, PartialLeastSquares partial, RankedTriangle ranked, Solution solved, long freedom) {
        boolean aboutMean =
                partial.hasIntercept() && ranked.rank() > 0 && ranked.kept().get(0) == 0;
        int first = aboutMean ? 1 : 0;
        double[] turned = solved.turned();
        double explained = 0;
        for (int row = first; row < ranked.rank(); row++) {
            explained += turned[row] * turned[row];
        }
        double all = explained + solved.leftOver();
        if (all > 0) {
            fit.rSquared(explained / all);
        }
        int columns = ranked.rank() - first;
        if (freedom > 0 && columns > 0 && solved.leftOver() > 0) {
            fit.fStatistic(explained / columns / (solved.leftOver() / freedom));
        }
    }

    private static double[] errors(Solution solved, double deviation) {
        double[][] inverse = solved.inverse();
        double[] errors = new double[inverse.length];
        for (int row = 0; row < errors.length; row++) {
            double squares = 0;
            for (double value : inverse[row]) {
                squares += value * value;
            }
            errors[row] = deviation * Math.sqrt(squares);
        }
        return errors;
    }

    private static Coefficients coefficients(ImmutableList<String> columns, RankedTriangle ranked, double[] solution) {
        return new Coefficients(
                columns,
                spread(columns.size(), ranked.kept(), solution),
                ranked.dropped().stream().map(columns::get).collect(ImmutableSet.toImmutableSet()));
    }

    private static ImmutableDoubleArray spread(int columns, ImmutableIntArray kept, double[] values) {
        double[] spread = new double[columns];
        for (int at = 0; at < values.length; at++) {
            spread[kept.get(at)] = values[at];
        }
        return ImmutableDoubleArray.copyOf(spread);
    }
}
