package org.placewright.pricing.conformal;

import java.util.Arrays;

/**
 * Split conformal prediction: an interval about a prediction, as wide as predictions missed on a calibration sample
 * that was not used to make the predictor.
 *
 * <p>Formula: scores are |observed - predicted| / scale, with scale 1 for plain residuals; the interval is prediction
 * plus and minus q times scale, q the quantile of {@link CalibrationScores}. A scale that grows where predictions are
 * less sure (that of the group, say) makes intervals wide where they must be and narrow where they can be.
 *
 * <p>Complexity: O(n log n) time once for n calibration values, then O(1) an interval. Ties as in
 * {@link CalibrationScores}.
 *
 * <p>Guaranteed: for values exchangeable with the calibration sample the interval covers with probability at least the
 * level, and below the level + 1 / (n + 1) where scores cannot be equal, however bad predictor and scale are; higher
 * levels contain lower ones; with unit and offset of the values the interval moves and stretches. Not guaranteed:
 * coverage for each group apart (see {@link MondrianScores}), or where the predictor or the scale has seen the
 * calibration values.
 *
 * <p>Source: H. Papadopoulos and others, "Inductive confidence machines for regression", ECML (2002) 345-356; J. Lei
 * and others, "Distribution-free predictive inference for regression", Journal of the American Statistical Association
 * 113 (2018) 1094-1111, sections 2.2 and 5.2.
 *
 * @param scores how badly predictions missed, in scales
 */
public record SplitConformal(CalibrationScores scores) {

    /**
     * Checks the scores.
     *
     * @param scores how badly predictions missed, none below 0
     * @throws IllegalArgumentException if a score is negative
     */
    public SplitConformal {
        if (scores.size() > 0 && scores.sorted().get(0) < 0) {
            throw new IllegalArgumentException("SplitConformal scores must be 0 or more, but one was "
                    + scores.sorted().get(0) + ". Maybe the sign of residuals was kept.");
        }
    }

    /**
     * Calibrates by plain residuals.
     *
     * @param observed the values of the calibration sample, none or more, finite; not changed
     * @param predicted as many predictions of them, finite; not changed
     * @return the calibrated method
     * @throws IllegalArgumentException if lengths differ or a number is not finite
     */
    public static SplitConformal absolute(double[] observed, double[] predicted) {
        double[] ones = new double[observed.length];
        Arrays.fill(ones, 1);
        return scaled(observed, predicted, ones);
    }

    /**
     * Calibrates by residuals over a scale.
     *
     * @param observed the values of the calibration sample, none or more, finite; not changed
     * @param predicted as many predictions of them, finite; not changed
     * @param scale as many scales, above 0, in the unit of the values; not changed
     * @return the calibrated method
     * @throws IllegalArgumentException if lengths differ or a number is out of range
     */
    public static SplitConformal scaled(double[] observed, double[] predicted, double[] scale) {
        Require.sameLength("predicted", predicted.length, observed.length);
        Require.sameLength("scale", scale.length, observed.length);
        double[] scores = new double[observed.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(observed[i], predicted[i], scale[i]);
        }
        return new SplitConformal(CalibrationScores.of(scores));
    }

    /**
     * Returns the score of one value.
     *
     * @param observed the value, finite
     * @param predicted its prediction, finite
     * @param scale its scale, above 0; 1 for plain residuals
     * @return |observed - predicted| / scale, 0 or more
     * @throws IllegalArgumentException if a number is out of range
     */
    public static double score(double observed, double predicted, double scale) {
        return Math.abs(Require.finite("observed", observed) - Require.finite("predicted", predicted))
                / Require.positive("scale", scale);
    }

    /**
     * Returns the interval about a prediction, of one width for all.
     *
     * @param prediction finite
     * @param level the coverage: above 0 and below 1, often 0.9
     * @return the interval; infinite where there are too few calibration values for the level
     * @throws IllegalArgumentException if a number is out of range
     */
    public PredictionInterval interval(double prediction, double level) {
        return interval(prediction, 1, level);
    }

    /**
     * Returns the interval about a prediction, in proportion to its scale.
     *
     * @param prediction finite
     * @param scale its scale, above 0
     * @param level the coverage: above 0 and below 1, often 0.9
     * @return the interval; infinite where there are too few calibration values for the level
     * @throws IllegalArgumentException if a number is out of range
     */
    public PredictionInterval interval(double prediction, double scale, double level) {
        Require.finite("prediction", prediction);
        double reach = scores.quantile(level) * Require.positive("scale", scale);
        return new PredictionInterval(prediction - reach, prediction + reach);
    }
}
