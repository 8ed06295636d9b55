package org.placewright.sufficiency.score;

/**
 * Bounds a forecast gives for what will come, both included.
 *
 * @param lower the lower bound, in the unit of what is forecast
 * @param upper the upper bound, not below the lower
 */
public record PredictionInterval(double lower, double upper) {

    /**
     * Checks the bounds.
     *
     * @param lower finite
     * @param upper finite, not below {@code lower}
     * @throws IllegalArgumentException if a bound is not finite or the two are exchanged
     */
    public PredictionInterval {
        lower = Require.finite("PredictionInterval lower", lower) + 0.0;
        upper = Require.finite("PredictionInterval upper", upper) + 0.0;
        if (upper < lower) {
            throw new IllegalArgumentException("PredictionInterval upper must not be below lower, but was " + upper
                    + " for " + lower + ". Maybe the two were exchanged.");
        }
    }

    /**
     * Returns the width.
     *
     * @return upper less lower, 0 or more
     */
    public double width() {
        return upper - lower;
    }

    /**
     * Returns whether a number lies in the interval, bounds included.
     *
     * @param observed finite
     * @return whether it does
     * @throws IllegalArgumentException if the number is not finite
     */
    public boolean covers(double observed) {
        Require.finite("observed", observed);
        return lower <= observed && observed <= upper;
    }

    /**
     * Returns the interval score of a central interval: its width, and 2 / a times the distance by which it was missed,
     * where a is 1 less the level. O(1). Its expectation is least for the quantiles at a / 2 and 1 - a / 2.
     *
     * <p>Source: Gneiting and Raftery (2007), formula 43.
     *
     * @param level the probability the interval was to cover what comes with: above 0 and below 1, often 0.8 or 0.95
     * @param observed finite
     * @return 0 or more, in the unit of what is forecast
     * @throws IllegalArgumentException if the level is out of range or the number is not finite
     */
    public double score(double level, double observed) {
        double missed = 1 - Require.inside("level", level);
        Require.finite("observed", observed);
        return width() + 2 / missed * (Math.max(0, lower - observed) + Math.max(0, observed - upper));
    }
}
