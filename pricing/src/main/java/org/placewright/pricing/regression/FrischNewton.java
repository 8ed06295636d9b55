package org.placewright.pricing.regression;

import java.util.Arrays;

/**
 * The interior point method for quantile regression: the linear programme max y'a subject to X'a = (1 - tau) X'1 and 0
 * &lt;= a &lt;= 1, whose multipliers are the coefficients, by predictor and corrector steps (Portnoy and Koenker, "The
 * Gaussian hare and the Laplacian tortoise", Statistical Science 12, 1997; Mehrotra, SIAM Journal on Optimization 2,
 * 1992). Each step costs about n p^2 operations.
 */
final class FrischNewton {

    private static final double SHORT_OF_THE_EDGE = 0.9995;
    private static final int MOST_STEPS = 60;

    private final DenseRows rows;
    private final int count;
    private final double[] coefficients;

    /** Within the box: from the floor, and from the ceiling, and the multipliers of each. */
    private final double[] low;

    private final double[] high;
    private final double[] lowPrice;
    private final double[] highPrice;

    /** The step of each, and what the predictor says of the corrector. */
    private final double[] lowStep;

    private final double[] lowPriceStep;
    private final double[] highPriceStep;
    private final double[] inverse;
    private final double[] pull;

    /**
     * Prepares the method.
     *
     * @param rows columns about at right angles to one another, so that their products can be inverted
     * @param tau the quantile
     * @param start first coefficients
     */
    FrischNewton(DenseRows rows, double tau, double[] start) {
        this.rows = rows;
        this.count = rows.rows();
        this.coefficients = start.clone();
        this.low = new double[count];
        this.high = new double[count];
        Arrays.fill(low, 1 - tau);
        Arrays.fill(high, tau);
        this.lowPrice = new double[count];
        this.highPrice = new double[count];
        this.lowStep = new double[count];
        this.lowPriceStep = new double[count];
        this.highPriceStep = new double[count];
        this.inverse = new double[count];
        this.pull = new double[count];
        double[] residuals = rows.residuals(start);
        double size = 0;
        for (double residual : residuals) {
            size += Math.abs(residual);
        }
        double floor = count == 0 || size == 0 ? 1e-3 : 1e-3 * size / count;
        for (int row = 0; row < count; row++) {
            // A price above nought on both sides, whose difference is the residual.
            lowPrice[row] = Math.max(-residuals[row], 0) + floor;
            highPrice[row] = Math.max(residuals[row], 0) + floor;
        }
    }

    /**
     * Takes steps until the gap between the programme and its dual is small.
     *
     * @param tolerance the gap that is small, as a share of the gap at the start
     * @return the coefficients
     */
    double[] solve(double tolerance) {
        double start = gap();
        for (int step = 0; step < MOST_STEPS && gap() > tolerance * start; step++) {
            if (!step()) {
                break;
            }
        }
        return coefficients.clone();
    }

    /**
     * Returns how far each row is from the best fit: the size of its residual over its room in the box, which is next
     * to nothing of the rows the fit passes through.
     */
    double[] distances() {
        double[] distances = rows.residuals(coefficients);
        for (int row = 0; row < count; row++) {
            distances[row] = Math.abs(distances[row]) / Math.min(low[row], high[row]);
        }
        return distances;
    }

    private double gap() {
        double gap = 0;
        for (int row = 0; row < count; row++) {
            gap += lowPrice[row] * low[row] + highPrice[row] * high[row];
        }
        return gap;
    }

    private boolean step() {
        for (int row = 0; row < count; row++) {
            inverse[row] = 1 / (lowPrice[row] / low[row] + highPrice[row] / high[row]);
            pull[row] = inverse[row] * (highPrice[row] - lowPrice[row]);
        }
        Cholesky products = new Cholesky(rows.gram(inverse));
        if (!products.isPositive()) {
            return false;
        }
        double[] change = products.solve(rows.transposedTimes(pull));
        predict(rows.times(change));
        double inside = Math.min(1, SHORT_OF_THE_EDGE * boxRoom());
        double along = Math.min(1, SHORT_OF_THE_EDGE * priceRoom());
        if (Math.min(inside, along) < 1) {
            change = correct(products, inside, along);
            inside = Math.min(1, SHORT_OF_THE_EDGE * boxRoom());
            along = Math.min(1, SHORT_OF_THE_EDGE * priceRoom());
        }
        move(change, inside, along);
        return true;
    }

    private void predict(double[] fitted) {
        for (int row = 0; row < count; row++) {
            double step = pull[row] - inverse[row] * fitted[row];
            lowStep[row] = step;
            lowPriceStep[row] = -lowPrice[row] * (1 + step / low[row]);
            highPriceStep[row] = -highPrice[row] * (1 - step / high[row]);
        }
    }

    /**
     * Aims at the middle of the box, as far as the predictor says is worth it, and takes its curvature into account.
     */
    private double[] correct(Cholesky products, double inside, double along) {
        double now = gap();
        double after = 0;
        for (int row = 0; row < count; row++) {
            after += (lowPrice[row] + along * lowPriceStep[row]) * (low[row] + inside * lowStep[row])
                    + (highPrice[row] + along * highPriceStep[row]) * (high[row] - inside * lowStep[row]);
        }
        double share = after / now;
        double target = now * share * share * share / (2.0 * count);
        for (int row = 0; row < count; row++) {
            double lowTurn = target / low[row] - lowStep[row] * lowPriceStep[row] / low[row];
            double highTurn = target / high[row] + lowStep[row] * highPriceStep[row] / high[row];
            pull[row] = inverse[row] * (highPrice[row] - lowPrice[row] + lowTurn - highTurn);
            lowPriceStep[row] = lowTurn;
            highPriceStep[row] = highTurn;
        }
        double[] change = products.solve(rows.transposedTimes(pull));
        double[] fitted = rows.times(change);
        for (int row = 0; row < count; row++) {
            double step = pull[row] - inverse[row] * fitted[row];
            lowStep[row] = step;
            lowPriceStep[row] += -lowPrice[row] - lowPrice[row] * step / low[row];
            highPriceStep[row] += -highPrice[row] + highPrice[row] * step / high[row];
        }
        return change;
    }

    private double boxRoom() {
        double most = 0;
        for (int row = 0; row < count; row++) {
            most = Math.max(most, Math.max(-lowStep[row] / low[row], lowStep[row] / high[row]));
        }
        return most > 0 ? 1 / most : Double.MAX_VALUE;
    }

    private double priceRoom() {
        double most = 0;
        for (int row = 0; row < count; row++) {
            most = Math.max(most, Math.max(-lowPriceStep[row] / lowPrice[row], -highPriceStep[row] / highPrice[row]));
        }
        return most > 0 ? 1 / most : Double.MAX_VALUE;
    }

    private void move(double[] change, double inside, double along) {
        for (int column = 0; column < coefficients.length; column++) {
            coefficients[column] += along * change[column];
        }
        for (int row = 0; row < count; row++) {
            low[row] += inside * lowStep[row];
            high[row] -= inside * lowStep[row];
            lowPrice[row] += along * lowPriceStep[row];
            highPrice[row] += along * highPriceStep[row];
        }
    }
}
