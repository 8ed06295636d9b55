package org.placewright.sufficiency.backtest;

import java.time.LocalDate;
import org.placewright.sufficiency.demand.DemandCell;

/** How many children there were in truth: what forecasts are scored by. Safe to share between threads. */
@FunctionalInterface
public interface ObservedDemand {

    /**
     * Returns how many children there were.
     *
     * @param date a day forecast
     * @param cell what is counted
     * @return children, 0 or more
     */
    int children(LocalDate date, DemandCell cell);
}
