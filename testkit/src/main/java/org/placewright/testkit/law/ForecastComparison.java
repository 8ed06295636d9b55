package org.placewright.testkit.law;

import java.time.LocalDate;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.ForecastOutcome;

/** Compares what forecasters answer. */
final class ForecastComparison {

    private ForecastComparison() {}

    /** Checks that two answers tell the same: of every date and cell, and of warnings. */
    static void holds(ForecastOutcome one, ForecastOutcome other, double tolerance, String otherwise) {
        Law.holds(one.warnings().equals(other.warnings()), otherwise + ": warnings differ");
        Law.holds(one instanceof DemandForecast == other instanceof DemandForecast, otherwise + ": one is no forecast");
        if (one instanceof DemandForecast first && other instanceof DemandForecast second) {
            Law.holds(first.cells().equals(second.cells()), otherwise + ": cells differ");
            Law.holds(first.dates().equals(second.dates()), otherwise + ": dates differ");
            for (DemandCell cell : first.cells().all()) {
                Law.holds(
                        isClose(first.known(cell), second.known(cell), tolerance),
                        otherwise + ": what is known of " + cell + " differs");
                for (LocalDate date : first.dates()) {
                    same(first, second, date, cell, tolerance, otherwise);
                }
            }
        }
    }

    private static void same(
            DemandForecast first,
            DemandForecast second,
            LocalDate date,
            DemandCell cell,
            double tolerance,
            String otherwise) {
        Law.holds(
                isClose(first.mean(date, cell), second.mean(date, cell), tolerance)
                        && isClose(
                                first.standardDeviation(date, cell), second.standardDeviation(date, cell), tolerance),
                otherwise + ": " + cell + " differs");
        Law.holds(
                tolerance > 0 || first.drivers(date, cell).equals(second.drivers(date, cell)),
                otherwise + ": what drives " + cell + " differs");
    }

    /** Tells whether two numbers are the same but for a part of them, and of 1. */
    static boolean isClose(double one, double other, double tolerance) {
        return Math.abs(one - other) <= tolerance * (1 + Math.abs(one));
    }
}
