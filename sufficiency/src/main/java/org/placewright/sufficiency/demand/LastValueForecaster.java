package org.placewright.sufficiency.demand;

/**
 * Says that there will always be as many children as on the day asked of: what any better forecaster must beat.
 *
 * <p><b>Means.</b> The count of {@link CountedDemand} on the day asked of, in every cell.
 *
 * <p><b>Spread.</b> The mean square change of the cell in the past over the same time ahead, from counts every 28 days
 * over ten years at most, as far back as the history is complete, which it is held to be from the first recorded exit
 * from care on. Because few of these changes do not overlap, a cell's is drawn towards what cells of the same margin
 * change for each child, which counts as one change more. Times longer than half the history take the longest change
 * that was seen, with a variance that grows in proportion to time, and a warning. A cell of which nobody is expected
 * has no spread.
 *
 * <p><b>Limits.</b> Futures are not drawn, whatever is asked. Scenarios are ignored, with a warning. No drivers are
 * told. {@link NotDetermined} where nobody was ever looked after, or the history shows less than four weeks after the
 * first exit.
 *
 * <p>O(episodes + children counted + dates * cells * past counts). Stateless; safe to share between threads.
 *
 * <p>Source: R. J. Hyndman and G. Athanasopoulos, "Forecasting: Principles and Practice" (2021), section 5.2.
 */
public final class LastValueForecaster implements DemandForecaster {

    /** The name of the method. */
    public static final String METHOD = "last-value";

    private static final LastValueForecaster STANDARD = new LastValueForecaster();

    private LastValueForecaster() {}

    /**
     * Returns the forecaster.
     *
     * @return the forecaster
     */
    public static LastValueForecaster standard() {
        return STANDARD;
    }

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public ForecastOutcome forecast(DemandQuestion question) {
        return CountCarriedOn.forecast(METHOD, question, date -> question.asOf());
    }
}
