package org.placewright.pricing.regression;

import java.util.Optional;

/**
 * The covariance of an MM fit's coefficients, without assuming equal variances (Croux, Dhaene and Hoorelbeke, "Robust
 * standard errors for robust estimators", Discussion Paper 03.16, K.U. Leuven 2003, Avar1).
 */
final class MmCovariance {

    private static final double HALF = 0.5;

    private MmCovariance() {}

    /** Returns the covariance, or nothing if the weighted columns are singular. */
    static Optional<double[][]> of(DenseRows rows, double[] first, double[] last, double scale) {
        int count = rows.rows();
        double[] slopes = new double[count];
        double[] slopedResiduals = new double[count];
        double[] influences = new double[count];
        double[] crossed = new double[count];
        double meanSlope = 0;
        double spread = 0;
        for (int row = 0; row < count; row++) {
            double begun = first[row] / scale;
            double ended = last[row] / scale;
            double loss = Bisquare.HALF_BREAKDOWN.loss(begun);
            double influence = Bisquare.EFFICIENT.influence(ended);
            slopes[row] = Bisquare.EFFICIENT.influenceSlope(ended);
            slopedResiduals[row] = slopes[row] * ended;
            influences[row] = influence * influence;
            crossed[row] = influence * loss;
            meanSlope += Bisquare.HALF_BREAKDOWN.lossSlope(begun) * begun / count;
            spread += (loss * loss - HALF * HALF) / count;
        }
        Cholesky products = new Cholesky(rows.gram(slopes));
        if (!products.isPositive() || !(meanSlope > 0)) {
            return Optional.empty();
        }
        double[] along = products.solve(rows.transposedTimes(slopedResiduals));
        double[] across = products.solve(rows.transposedTimes(crossed));
        double[][] middle = sandwich(products, rows.gram(influences));
        int width = rows.width();
        double[][] covariance = new double[width][width];
        for (int left = 0; left < width; left++) {
            double a = along[left] * scale / meanSlope;
            for (int right = 0; right < width; right++) {
                double b = along[right] * scale / meanSlope;
                covariance[left][right] = scale * scale * middle[left][right]
                        + (spread * a * b - scale * (a * across[right] + across[left] * b)) / count;
            }
        }
        return Optional.of(covariance);
    }

    /** Returns the inverse of the products, times a lower triangle mirrored, times the inverse. */
    private static double[][] sandwich(Cholesky products, double[][] lower) {
        int width = lower.length;
        double[][] half = new double[width][];
        for (int column = 0; column < width; column++) {
            double[] mirrored = new double[width];
            for (int row = 0; row < width; row++) {
                mirrored[row] = row >= column ? lower[row][column] : lower[column][row];
            }
            half[column] = products.solve(mirrored);
        }
        double[][] whole = new double[width][];
        for (int column = 0; column < width; column++) {
            double[] row = new double[width];
            for (int at = 0; at < width; at++) {
                row[at] = half[at][column];
            }
            whole[column] = products.solve(row);
        }
        return whole;
    }
}
