package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.history.HistoryWarning;

/** What to know of a history before relying on flows fitted to it. */
final class FlowWarnings {

    /** The longest time {@link HistoryWarning} looks at. */
    private static final int MOST_DAYS = 65_000;

    private FlowWarnings() {}

    /** Returns the doubts there are about the time that rates are taken from. */
    static ImmutableList<ForecastWarning> of(CareStays stays, KnownCare care, int first) {
        LocalDate from = LocalDate.ofEpochDay(Math.max(first, care.asOf - MOST_DAYS));
        DateRange range = new DateRange(from, Optional.of(care.asOfDate().plusDays(1)));
        ImmutableList.Builder<ForecastWarning> warnings = ImmutableList.builder();
        for (HistoryWarning warning : HistoryWarning.of(stays, range)) {
            String kind = warning.doubt().name().toLowerCase(Locale.ROOT).replace('_', '-');
            warnings.add(ForecastWarning.of(kind, warning.text()));
        }
        if (care.birthNotKnown > 0) {
            warnings.add(ForecastWarning.of(
                    "birth-not-known",
                    care.birthNotKnown == 1
                            ? "One child whose date of birth is not known is left out"
                            : care.birthNotKnown + " children whose date of birth is not known are left out"));
        }
        return warnings.build();
    }

    /** Returns why there is nothing to fit rates to; empty if there is something. */
    static Optional<ForecastWarning> refusal(KnownCare care, int first) {
        if (care.size == 0) {
            return Optional.of(ForecastWarning.of(
                    "no-children", "No child of known age had come into care by " + care.asOfDate()));
        }
        if (care.asOf <= first) {
            return Optional.of(ForecastWarning.of(
                    "no-time",
                    "Nothing is known of the time before " + care.asOfDate()
                            + ", so there are no rates to forecast by"));
        }
        return Optional.empty();
    }

    static ImmutableList<ForecastWarning> with(ImmutableList<ForecastWarning> warnings, ForecastWarning first) {
        return ImmutableList.copyOf(Iterables.concat(ImmutableList.of(first), warnings));
    }
}
