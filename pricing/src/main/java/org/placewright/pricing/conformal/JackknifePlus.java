package org.placewright.pricing.conformal;

import java.util.Arrays;

/**
 * The jackknife+ (and, with folds in place of single values, CV+): intervals for samples too small to spare a part for
 * calibration.
 *
 * <p>Formula: with p(i) the prediction for the new value by a predictor that has not seen value i, and r(i) =
 * |observed(i) - its prediction by that same predictor|, the interval is from the floor((n + 1)(1 - L))-th smallest
 * p(i) - r(i) to the ceil((n + 1) L)-th smallest p(i) + r(i), for n values and the level L; infinite where there are
 * too few. For CV+ the predictor has not seen the fold of i.
 *
 * <p>Complexity: O(n log n) time and O(n) memory an interval, and n predictors (or as many as folds) made elsewhere. No
 * ties to break: only the numbers at two ranks matter.
 *
 * <p>Guaranteed: for a predictor that does not depend on the order of values and values exchangeable with the new one,
 * coverage of at least 2 L - 1 (CV+: but for a little that vanishes with n); in practice near L. Where ends cross,
 * which a predictor that fits badly can bring about, their midpoint alone. Not guaranteed: coverage of L.
 *
 * <p>Source: R. F. Barber, E. J. Candes, A. Ramdas and R. J. Tibshirani, "Predictive inference with the jackknife+",
 * Annals of Statistics 49 (2021) 486-507.
 */
public final class JackknifePlus {

    private JackknifePlus() {}

    /**
     * Returns the interval of a new value.
     *
     * @param predictions p: the new value as predicted by each predictor that left one value out, finite; not changed
     * @param residuals r: how far each value left out was from its prediction, 0 or more; not changed
     * @param level L: above 0 and below 1, often 0.9
     * @return the interval; infinite where there are too few values for the level
     * @throws IllegalArgumentException if lengths differ or a number is out of range
     */
    public static PredictionInterval interval(double[] predictions, double[] residuals, double level) {
        if (predictions.length != residuals.length) {
            throw new IllegalArgumentException("residuals must be as many as predictions, but were " + residuals.length
                    + " for " + predictions.length + ". Maybe one list was filtered and the other not.");
        }
        int n = predictions.length;
        double[] lower = new double[n];
        double[] upper = new double[n];
        for (int i = 0; i < n; i++) {
            double prediction = Require.finite("predictions", predictions[i]);
            double residual = Require.finite("residuals", residuals[i]);
            if (residual < 0) {
                throw new IllegalArgumentException(
                        "residuals must be 0 or more, but one was " + residual + ". Maybe its sign was kept.");
            }
            lower[i] = prediction - residual;
            upper[i] = prediction + residual;
        }
        int rank = CalibrationScores.rank(n, level);
        if (rank > n) {
            return new PredictionInterval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        Arrays.sort(lower);
        Arrays.sort(upper);
        // The floor((n + 1)(1 - L))-th smallest is the ceil((n + 1) L)-th largest.
        return PredictionInterval.between(lower[n - rank], upper[rank - 1]);
    }
}
