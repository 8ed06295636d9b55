package org.placewright.matching.criterion;

import java.util.Optional;

/**
 * A soft criterion put to one request: what remains to be judged of each home.
 *
 * @param <F> the facts of a home that the criterion looks at
 */
public interface CriterionTest<F> {

    /** The score that says that a fact is missing: not a number. The policy's score for that is used instead. */
    double NOT_KNOWN = Double.NaN;

    /**
     * Judges a home of which these are the facts. Called for every home in question, so it makes no words.
     *
     * @param facts of the home
     * @return 0 (worst) to 1 (best), or {@link #NOT_KNOWN}
     */
    double score(F facts);

    /**
     * Returns fewer facts by which nearly all homes can be judged, where there are any.
     *
     * @return the facts, and the homes they do not do for; empty unless overridden
     */
    default Optional<FewerFacts<?>> fewerFacts() {
        return Optional.empty();
    }

    /**
     * Says why.
     *
     * @param facts of the home
     * @return one sentence; it may tell how far away the family lives, so it is not printed
     */
    String statement(F facts);
}
