package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** What a forecaster answers: a {@link DemandForecast}, or {@link NotDetermined}. */
public sealed interface ForecastOutcome permits DemandForecast, NotDetermined {

    /**
     * Returns the name of the method.
     *
     * @return small letters joined by hyphens
     */
    String method();

    /**
     * Returns the last day that was known.
     *
     * @return the day asked of
     */
    LocalDate asOf();

    /**
     * Returns what to know before relying on the answer.
     *
     * @return the warnings, in order; perhaps none
     */
    ImmutableList<ForecastWarning> warnings();
}
