package org.placewright.sufficiency.demand;

import org.placewright.core.explain.ExplanationKey;

/**
 * Something to know before relying on a forecast.
 *
 * @param key what kind of thing it is, such as {@code warning.closed-cohort}; of one kind a forecast has no two
 * @param statement one sentence in English, without a full stop; it names no child
 */
public record ForecastWarning(ExplanationKey key, String statement) {

    /**
     * Checks the statement.
     *
     * @param key what kind of thing it is
     * @param statement one sentence in English
     * @throws IllegalArgumentException if the statement is blank
     */
    public ForecastWarning {
        if (statement.isBlank()) {
            throw new IllegalArgumentException("ForecastWarning statement must not be blank");
        }
    }

    /**
     * Returns a warning.
     *
     * @param kind words joined by hyphens, the key after {@code warning.}
     * @param statement one sentence in English
     * @return the warning
     * @throws IllegalArgumentException if the key has another form or the statement is blank
     */
    public static ForecastWarning of(String kind, String statement) {
        return new ForecastWarning(ExplanationKey.of("warning." + kind), statement);
    }
}
