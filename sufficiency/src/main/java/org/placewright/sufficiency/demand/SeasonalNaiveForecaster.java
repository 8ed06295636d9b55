package org.placewright.sufficiency.demand;

import java.time.LocalDate;

/**
 * Says that there will be as many children as a year before, or as many whole years before as it takes to come to a day
 * that is known: what any forecaster that claims to know the seasons must beat.
 *
 * <p><b>Means.</b> The count of {@link CountedDemand} on the day k years before the date, in every cell; k is the least
 * whole number from 1 on for which that day is not after the day asked of. The year before a 29 February, it is 28
 * February.
 *
 * <p><b>Spread.</b> That of {@link LastValueForecaster} over those k years.
 *
 * <p><b>Limits.</b> As those of {@link LastValueForecaster}; and {@link NotDetermined} where the history is not
 * complete on the earliest day of which the count is asked.
 *
 * <p>O(episodes + children counted + dates * cells * past counts). Stateless; safe to share between threads.
 *
 * <p>Source: R. J. Hyndman and G. Athanasopoulos, "Forecasting: Principles and Practice" (2021), section 5.2.
 */
public final class SeasonalNaiveForecaster implements DemandForecaster {

    /** The name of the method. */
    public static final String METHOD = "seasonal-naive";

    private static final SeasonalNaiveForecaster STANDARD = new SeasonalNaiveForecaster();

    private SeasonalNaiveForecaster() {}

    /**
     * Returns the forecaster.
     *
     * @return the forecaster
     */
    public static SeasonalNaiveForecaster standard() {
        return STANDARD;
    }

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public ForecastOutcome forecast(DemandQuestion question) {
        return CountCarriedOn.forecast(METHOD, question, date -> lastKnownAnniversary(question.asOf(), date));
    }

    private static LocalDate lastKnownAnniversary(LocalDate asOf, LocalDate date) {
        int years = 1;
        while (date.minusYears(years).isAfter(asOf)) {
            years++;
        }
        return date.minusYears(years);
    }
}
