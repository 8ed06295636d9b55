package org.placewright.pricing;

import org.placewright.core.explain.ExplanationKey;

/**
 * Something to know before relying on a benchmark.
 *
 * @param key what kind of thing it is, such as {@code caveat.one-provider}; of one kind an answer has no two
 * @param statement one sentence in English, without a full stop; it names nobody
 */
public record Caveat(ExplanationKey key, String statement) {

    /**
     * Checks the statement.
     *
     * @param key what kind of thing it is
     * @param statement one sentence in English
     * @throws IllegalArgumentException if the statement is blank
     */
    public Caveat {
        if (statement.isBlank()) {
            throw new IllegalArgumentException("Caveat statement must not be blank");
        }
    }

    /**
     * Returns a caveat.
     *
     * @param kind words joined by hyphens, the key after {@code caveat.}
     * @param statement one sentence in English
     * @return the caveat
     * @throws IllegalArgumentException if the key has another form or the statement is blank
     */
    public static Caveat of(String kind, String statement) {
        return new Caveat(ExplanationKey.of("caveat." + kind), statement);
    }
}
