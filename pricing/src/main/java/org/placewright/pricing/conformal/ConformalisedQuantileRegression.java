package org.placewright.pricing.conformal;

/**
 * Conformalised quantile regression: a lower and an upper predicted quantile, both moved by what a calibration sample
 * says they lack, or have too much.
 *
 * <p>Formula: scores are max(lower - observed, observed - upper), negative inside; the interval is lower - q to upper +
 * q, q the quantile of {@link CalibrationScores}. Where q is so negative that the ends cross, their midpoint alone.
 *
 * <p>Complexity: O(n log n) time once for n calibration values, then O(1) an interval. Ties as in
 * {@link CalibrationScores}.
 *
 * <p>Guaranteed: for values exchangeable with the calibration sample the interval covers with probability at least the
 * level, and below the level + 1 / (n + 1) where scores cannot be equal and ends do not cross, however bad the
 * quantiles are. Predicted quantiles that cross are sorted first, in calibration and after. Not guaranteed: as much
 * below as above; coverage for each group apart (see {@link MondrianScores}).
 *
 * <p>Source: Y. Romano, E. Patterson and E. Candes, "Conformalized quantile regression", NeurIPS 32 (2019).
 *
 * @param scores how far values lay outside their predicted quantiles, negative inside
 */
public record ConformalisedQuantileRegression(CalibrationScores scores) {

    /**
     * Calibrates.
     *
     * @param lower the lower quantiles predicted for the calibration sample, none or more, finite; not changed
     * @param upper as many upper quantiles, finite; not changed
     * @param observed as many values, finite; not changed
     * @return the calibrated method
     * @throws IllegalArgumentException if lengths differ or a number is not finite
     */
    public static ConformalisedQuantileRegression calibrated(double[] lower, double[] upper, double[] observed) {
        Require.sameLength("lower", lower.length, observed.length);
        Require.sameLength("upper", upper.length, observed.length);
        double[] scores = new double[observed.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(lower[i], upper[i], observed[i]);
        }
        return new ConformalisedQuantileRegression(CalibrationScores.of(scores));
    }

    /**
     * Returns the score of one value.
     *
     * @param lower its lower predicted quantile, finite
     * @param upper its upper predicted quantile, finite
     * @param observed the value, finite
     * @return how far it lies outside, negative inside
     * @throws IllegalArgumentException if a number is not finite
     */
    public static double score(double lower, double upper, double observed) {
        Require.finite("lower", lower);
        Require.finite("upper", upper);
        Require.finite("observed", observed);
        return Math.max(Math.min(lower, upper) - observed, observed - Math.max(lower, upper));
    }

    /**
     * Returns the interval about two predicted quantiles.
     *
     * @param lower the lower, finite
     * @param upper the upper, finite
     * @param level the coverage: above 0 and below 1, often 0.9
     * @return the interval; infinite where there are too few calibration values for the level
     * @throws IllegalArgumentException if a number is out of range
     */
    public PredictionInterval interval(double lower, double upper, double level) {
        Require.finite("lower", lower);
        Require.finite("upper", upper);
        double q = scores.quantile(level);
        return PredictionInterval.between(Math.min(lower, upper) - q, Math.max(lower, upper) + q);
    }
}
