package org.placewright.sufficiency.backtest;

import org.immutables.value.Value;

/**
 * How far forecasts were from what came, in the mean over forecasts of one number each.
 *
 * <table>
 * <caption>Attributes, all required</caption>
 * <tr><th>name</th><th>unit</th><th>meaning</th></tr>
 * <tr><td>forecasts</td><td>1 or more</td><td>how many were scored</td></tr>
 * <tr><td>meanAbsoluteError</td><td>children</td><td>the mean of how far the mean forecast was off, either way</td></tr>
 * <tr><td>bias</td><td>children</td><td>the mean of the mean forecast less what came: above 0 where too many were forecast</td></tr>
 * <tr><td>crps</td><td>children</td><td>the mean continuous ranked probability score</td></tr>
 * <tr><td>pinball10</td><td>children</td><td>the mean pinball loss of the quantile at 0.1</td></tr>
 * <tr><td>pinball50</td><td>children</td><td>the mean pinball loss of the median</td></tr>
 * <tr><td>pinball90</td><td>children</td><td>the mean pinball loss of the quantile at 0.9</td></tr>
 * <tr><td>coverage80</td><td>0 to 1</td><td>the share of intervals from the quantile at 0.1 to that at 0.9 that held what came</td></tr>
 * <tr><td>width80</td><td>children</td><td>their mean width</td></tr>
 * <tr><td>coverage95</td><td>0 to 1</td><td>the share of intervals from the quantile at 0.025 to that at 0.975 that held what came</td></tr>
 * <tr><td>width95</td><td>children</td><td>their mean width</td></tr>
 * </table>
 *
 * <p>Quantiles are whole numbers, the smallest that are not exceeded with the probability, and bounds are in their
 * intervals; so intervals of small counts hold more than they say. Forecasts of one origin, and of neighbouring dates,
 * are wrong together: a mean over few origins says less than the number of forecasts suggests.
 */
@Value.Immutable
public abstract class ForecastScores implements WithForecastScores {

    ForecastScores() {}

    /**
     * Returns how many forecasts were scored.
     *
     * @return 1 or more
     */
    public abstract long forecasts();

    /**
     * Returns the mean of how far the mean forecast was off, either way.
     *
     * @return children
     */
    public abstract double meanAbsoluteError();

    /**
     * Returns the mean of the mean forecast less what came: above 0 where too many were forecast.
     *
     * @return children
     */
    public abstract double bias();

    /**
     * Returns the mean continuous ranked probability score.
     *
     * @return children
     */
    public abstract double crps();

    /**
     * Returns the mean pinball loss of the quantile at 0.1.
     *
     * @return children
     */
    public abstract double pinball10();

    /**
     * Returns the mean pinball loss of the median.
     *
     * @return children
     */
    public abstract double pinball50();

    /**
     * Returns the mean pinball loss of the quantile at 0.9.
     *
     * @return children
     */
    public abstract double pinball90();

    /**
     * Returns the share of intervals from the quantile at 0.1 to that at 0.9 that held what came.
     *
     * @return a share, 0 to 1
     */
    public abstract double coverage80();

    /**
     * Returns their mean width.
     *
     * @return children
     */
    public abstract double width80();

    /**
     * Returns the share of intervals from the quantile at 0.025 to that at 0.975 that held what came.
     *
     * @return a share, 0 to 1
     */
    public abstract double coverage95();

    /**
     * Returns their mean width.
     *
     * @return children
     */
    public abstract double width95();

    @Value.Check
    void check() {
        if (forecasts() < 1) {
            throw new IllegalArgumentException("ForecastScores forecasts must be 1 or more but are " + forecasts());
        }
        if (!Double.isFinite(bias())) {
            throw new IllegalArgumentException("ForecastScores bias must be finite but is " + bias());
        }
        share("coverage80", coverage80());
        share("coverage95", coverage95());
        loss("meanAbsoluteError", meanAbsoluteError());
        loss("crps", crps());
        loss("pinball10", pinball10());
        loss("pinball50", pinball50());
        loss("pinball90", pinball90());
        loss("width80", width80());
        loss("width95", width95());
    }

    private static void share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("ForecastScores " + name + " must be 0 to 1 but is " + value);
        }
    }

    private static void loss(String name, double value) {
        if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "ForecastScores " + name + " must be 0 or more and finite but is " + value);
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ForecastScores}. Everything must be set. */
    public static final class Builder extends ImmutableForecastScores.Builder {
        Builder() {}
    }
}
