package org.placewright.sufficiency.score;

/**
 * What a forecast of one number loses.
 *
 * <p>O(1) each. Losses are in the unit of what is forecast, and 0 for a forecast that came true only.
 *
 * <p>Source: T. Gneiting, "Making and evaluating point forecasts", Journal of the American Statistical Association 106
 * (2011) 746-762; R. Koenker and G. Bassett, "Regression quantiles", Econometrica 46 (1978) 33-50.
 */
public final class PointLoss {

    private PointLoss() {}

    /**
     * Returns the absolute error: |forecast - observed|. Its expectation is least for the median.
     *
     * @param forecast finite
     * @param observed finite
     * @return 0 or more
     * @throws IllegalArgumentException if a number is not finite
     */
    public static double absoluteError(double forecast, double observed) {
        return Math.abs(Require.finite("forecast", forecast) - Require.finite("observed", observed));
    }

    /**
     * Returns the pinball loss of a quantile: p (observed - quantile) where more came than the quantile, (1 - p)
     * (quantile - observed) where less did. Its expectation is least for the quantile at p. At 0.5 it is half the
     * absolute error; twice its integral over p is the continuous ranked probability score.
     *
     * @param probability p: above 0 and below 1
     * @param quantile the quantile forecast, finite
     * @param observed finite
     * @return 0 or more
     * @throws IllegalArgumentException if the probability is out of range or a number is not finite
     */
    public static double pinball(double probability, double quantile, double observed) {
        Require.inside("probability", probability);
        double above = Require.finite("observed", observed) - Require.finite("quantile", quantile);
        return above >= 0 ? probability * above : (1 - probability) * -above;
    }
}
