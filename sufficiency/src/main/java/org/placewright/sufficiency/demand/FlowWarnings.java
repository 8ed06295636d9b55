package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.TreeMap;
import org.placewright.core.explain.ExplanationKey;

/** What a history is not fit for, as far as the flow model goes. */
final class FlowWarnings {

    private static final double DAYS_A_YEAR = 365.25;
    private static final int FEW_CHILDREN = 30;
    private static final double ALMOST_CLOSED = 0.1;

    private final KnownCare care;
    private final TreeMap<ExplanationKey, ForecastWarning> warnings = new TreeMap<>();
    private boolean notDetermined;

    FlowWarnings(KnownCare care) {
        this.care = care;
        if (care.birthNotKnown > 0) {
            add("birth-not-known", care.birthNotKnown + " children whose date of birth is not known are left out");
        }
        if (care.adults > 0) {
            add("adults", care.adults + " persons of 18 or over whose care was never closed are left out");
        }
        if (care.authorityNotKnown > 0) {
            add(
                    "authority-not-known",
                    care.authorityNotKnown
                            + " children whose council is not known are left out, because councils are told apart");
        }
        if (care.size == 0) {
            notDetermined = true;
            add("no-children", "No child of known age was in care by " + care.asOfDate());
        } else if (care.asOf <= care.observedFrom) {
            notDetermined = true;
            add(
                    "no-time",
                    "Nothing is known of the time before " + care.asOfDate()
                            + ", so there are no rates to forecast by");
        }
    }

    private void add(String kind, String statement) {
        ForecastWarning warning = ForecastWarning.of(kind, statement);
        warnings.putIfAbsent(warning.key(), warning);
    }

    boolean isNotDetermined() {
        return notDetermined;
    }

    /** Adds what is odd about a council; of one kind, the first council stands for all. */
    void add(FlowCouncil council, int first) {
        double years = (care.asOf - first) / DAYS_A_YEAR;
        if (years < 1) {
            add(
                    "short-history",
                    "Everything is known of " + (care.asOf - first)
                            + " days only, so seasons and rare moves are not told from chance");
        }
        double exits = 0;
        for (double events : council.exits()) {
            exits += events;
        }
        if (exits == 0) {
            add("no-exits", "Nobody is known to have left care before turning 18, so the rate of leaving is a guess");
        }
        if (council.residents().length() < FEW_CHILDREN) {
            add(
                    "few-children",
                    "A council has " + council.residents().length()
                            + " children in care, so its rates are mostly prior belief");
        }
        double lately = council.level.perDay() * DAYS_A_YEAR;
        double stock = council.residents().length();
        if (council.entriesCounted() == 0 || lately < ALMOST_CLOSED * stock) {
            add(
                    "closed-cohort",
                    String.format(
                            Locale.ROOT,
                            "Hardly any children come into care (%.1f a year beside %.0f in care): this looks like a closed cohort,"
                                    + " a sample followed without newcomers, and a forecast from it falls to nothing",
                            lately,
                            stock));
        }
    }

    ImmutableList<ForecastWarning> all() {
        return ImmutableList.copyOf(warnings.values());
    }
}
