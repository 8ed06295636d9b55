package org.placewright.pricing.regression;

/**
 * Goes from a basis to the best one by the simplex method of Barrodale and Roberts ("An improved algorithm for discrete
 * l1 linear approximation", SIAM Journal on Numerical Analysis 10, 1973; for quantiles, Koenker and d'Orey, Applied
 * Statistics 36, 1987): one row leaves the basis, and along the line that frees the next enters where the objective
 * stops falling. Each pivot costs O(n p).
 *
 * <p>Ties would make it go in circles, so responses are raised by tiny amounts, each its own; a basis that is best then
 * is best without, if no residual has changed sides.
 */
final class VertexPolish {

    private static final double[] RAISED_BY = {1e-8, 1e-10, 1e-6, 0};
    private static final double PRICE_TOLERANCE = 1e-9;

    private final DenseRows rows;
    private final double tau;
    private final int[] basis;
    private final boolean[] inBasis;
    private final double[] raised;
    private double[] residuals;
    private boolean best;

    /**
     * Prepares the method.
     *
     * @param rows columns about at right angles to one another
     * @param tau the quantile
     * @param coefficients from which to go on
     * @param distances how far each row is from the best fit, the nearest of which make the first basis
     */
    VertexPolish(DenseRows rows, double tau, double[] coefficients, double[] distances) {
        this.rows = rows;
        this.tau = tau;
        this.residuals = rows.residuals(coefficients);
        this.basis = FirstBasis.of(rows, distances);
        this.inBasis = new boolean[rows.rows()];
        for (int row : basis) {
            inBasis[row] = true;
        }
        this.raised = new double[rows.rows()];
    }

    /** Goes to the best basis; says whether it was reached and is proven best. */
    boolean polish() {
        if (basis.length < rows.width()) {
            return false;
        }
        double size = Math.max(Nought.typical(residuals), 1e-3 * Nought.typical(rows.responses()));
        for (double share : RAISED_BY) {
            for (int row = 0; row < raised.length; row++) {
                raised[row] = share * size * (0.5 + fraction(row));
            }
            best = pivotUntilBest() && noneChangedSides();
            if (best) {
                return true;
            }
        }
        return false;
    }

    /** Returns the rows through which the best fit passes. */
    int[] basis() {
        return basis.clone();
    }

    /** A number from 0 to 1 that is a row's own, well spread (Knuth's multiplicative hashing). */
    private static double fraction(int row) {
        long spread = (row + 1L) * 0x9E3779B97F4A7C15L;
        spread ^= spread >>> 32;
        spread *= 0xD6E8FEB86659FD93L;
        return (spread >>> 11) * 0x1.0p-53;
    }

    private boolean pivotUntilBest() {
        int most = 200 + 40 * rows.width();
        for (int pivot = 0; pivot < most; pivot++) {
            double[][] inverse = new BasicSolution(rows, basis).inverse();
            follow(inverse);
            double[] prices = prices(inverse);
            int leaving = mostViolated(prices);
            if (leaving < 0) {
                return true;
            }
            if (!exchange(inverse, leaving, prices[leaving])) {
                return false;
            }
        }
        return false;
    }

    private void follow(double[][] inverse) {
        double[] coefficients = new double[basis.length];
        for (int column = 0; column < basis.length; column++) {
            for (int at = 0; at < basis.length; at++) {
                coefficients[column] += inverse[column][at] * (rows.response(basis[at]) + raised[basis[at]]);
            }
        }
        residuals = rows.residuals(coefficients);
        for (int row = 0; row < residuals.length; row++) {
            residuals[row] = inBasis[row] ? 0 : residuals[row] + raised[row];
        }
    }

    private double[] prices(double[][] inverse) {
        double[] sides = new double[residuals.length];
        for (int row = 0; row < sides.length; row++) {
            sides[row] = inBasis[row] ? 0 : residuals[row] >= 0 ? tau : tau - 1;
        }
        double[] pull = rows.transposedTimes(sides);
        double[] prices = new double[basis.length];
        for (int at = 0; at < basis.length; at++) {
            for (int column = 0; column < basis.length; column++) {
                prices[at] += inverse[column][at] * pull[column];
            }
        }
        return prices;
    }

    private int mostViolated(double[] prices) {
        int worst = -1;
        double most = PRICE_TOLERANCE;
        for (int at = 0; at < prices.length; at++) {
            double violation = violation(prices[at]);
            if (violation > most) {
                most = violation;
                worst = at;
            }
        }
        return worst;
    }

    private double violation(double price) {
        return Math.max(price - (1 - tau), -tau - price);
    }

    private boolean exchange(double[][] inverse, int leaving, double price) {
        double[] line = new double[basis.length];
        double sign = price > 0 ? 1 : -1;
        for (int column = 0; column < line.length; column++) {
            line[column] = sign * inverse[column][leaving];
        }
        double[] rates = rows.times(line);
        BreakpointHeap breaks = new BreakpointHeap(rates.length);
        for (int row = 0; row < rates.length; row++) {
            boolean above = residuals[row] >= 0;
            if (!inBasis[row] && (above ? rates[row] > 1e-11 : rates[row] < -1e-11)) {
                breaks.put(residuals[row] / rates[row], row);
            }
        }
        breaks.order();
        double slope = -violation(price);
        int entering = -1;
        while (slope < 0 && !breaks.isEmpty()) {
            entering = breaks.take();
            slope += Math.abs(rates[entering]);
        }
        if (entering < 0) {
            return false;
        }
        inBasis[basis[leaving]] = false;
        inBasis[entering] = true;
        basis[leaving] = entering;
        return true;
    }

    private boolean noneChangedSides() {
        double[] coefficients = new BasicSolution(rows, basis).coefficients();
        double[] unraised = rows.residuals(coefficients);
        double typical = Nought.typical(rows.responses());
        for (int row = 0; row < unraised.length; row++) {
            double nought = Nought.of(rows.response(row), unraised[row], typical);
            boolean changed = residuals[row] >= 0 ? unraised[row] < -nought : unraised[row] > nought;
            if (!inBasis[row] && changed) {
                return false;
            }
        }
        return true;
    }
}
