package org.placewright.sufficiency.demand;

/**
 * A way of forecasting how many children will need homes: the interface to implement for a forecaster of one's own.
 *
 * <p><b>What is asked of an implementation</b> (the law suite of the test kit holds it to this): it is stateless and
 * safe to share between threads; the same question gives the same forecast; what happened after the day asked of
 * changes nothing, nor does the order of histories; means and variances are finite and not negative; means of cells add
 * up to those of their totals. Where the history does not support a forecast, it widens and says so, or returns
 * {@link NotDetermined}; it does not throw.
 */
public interface DemandForecaster {

    /**
     * Returns the name of the method.
     *
     * @return small letters joined by hyphens, such as {@code flow}
     */
    String method();

    /**
     * Forecasts.
     *
     * @param question the history, the day asked of, the dates and what is assumed
     * @return a {@link DemandForecast}, or why there is none
     */
    ForecastOutcome forecast(DemandQuestion question);
}
