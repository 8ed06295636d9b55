package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * Says why a history does not support a forecast.
 *
 * @param method the name of the method asked
 * @param asOf the day asked of
 * @param warnings why, one or more
 */
public record NotDetermined(String method, LocalDate asOf, ImmutableList<ForecastWarning> warnings)
        implements ForecastOutcome {

    /**
     * Checks that a reason is given.
     *
     * @param method the name of the method asked
     * @param asOf the day asked of
     * @param warnings why, one or more
     * @throws IllegalArgumentException if no reason is given
     */
    public NotDetermined {
        if (warnings.isEmpty()) {
            throw new IllegalArgumentException("NotDetermined must give a reason");
        }
    }
}
