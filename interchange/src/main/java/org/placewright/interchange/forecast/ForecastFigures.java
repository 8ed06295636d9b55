package org.placewright.interchange.forecast;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.placewright.sufficiency.demand.ChangeDriver;

/** Which figures of a forecast are written, and with how many decimals. */
final class ForecastFigures {

    /** The probabilities of the quantiles that are written, by their names. */
    static final ImmutableMap<String, Double> QUANTILES = ImmutableMap.<String, Double>builder()
            .put("q025", 0.025)
            .put("q10", 0.1)
            .put("q25", 0.25)
            .put("q50", 0.5)
            .put("q75", 0.75)
            .put("q90", 0.9)
            .put("q975", 0.975)
            .buildOrThrow();

    private static final int DECIMALS = 4;

    private ForecastFigures() {}

    static BigDecimal rounded(double children) {
        return BigDecimal.valueOf(children).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Returns what a column of a table calls a driver. */
    static String column(ChangeDriver driver) {
        return switch (driver) {
            case ENTRIES -> "entries";
            case EXITS -> "exits";
            case TURNED_EIGHTEEN -> "turned_18";
            case MOVES_IN -> "moves_in";
            case MOVES_OUT -> "moves_out";
            case AGED_IN -> "aged_in";
            case AGED_OUT -> "aged_out";
        };
    }

    /** Returns what JSON calls a driver. */
    static String field(ChangeDriver driver) {
        return switch (driver) {
            case ENTRIES -> "entries";
            case EXITS -> "exits";
            case TURNED_EIGHTEEN -> "turned18";
            case MOVES_IN -> "movesIn";
            case MOVES_OUT -> "movesOut";
            case AGED_IN -> "agedIn";
            case AGED_OUT -> "agedOut";
        };
    }
}
