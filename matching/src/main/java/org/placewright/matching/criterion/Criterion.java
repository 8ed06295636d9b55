package org.placewright.matching.criterion;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * A soft criterion. Implementations are stateless and safe to share between threads; the same request, facts, market
 * and policy give the same answer.
 *
 * @param <F> the facts of a home that the criterion looks at
 */
public interface Criterion<F> {

    /**
     * Returns what names the criterion in policies and explanations.
     *
     * @return the key, which begins with {@code criterion.}
     */
    ExplanationKey key();

    /**
     * Returns where the criterion comes from.
     *
     * @return the statute, guidance or practice, as one would cite it
     */
    String source();

    /**
     * Tells whether it makes no difference to this criterion who else is to live in the home: that a child asked about
     * with others has the same score at every home as asked about alone, and the criterion says nothing about the one
     * request if and only if it says nothing about the other.
     *
     * <p>What is true of it is used to answer for many groups of the same children at once.
     *
     * @return false unless overridden, which is always safe
     */
    default boolean asksEachChildAlone() {
        return false;
    }

    /**
     * Returns what the criterion looks at.
     *
     * @return the facet, a constant
     */
    Facet<F> facet();

    /**
     * Puts the criterion to a request.
     *
     * @param request who needs a home
     * @param market the snapshot, which locates places and has statistics; no single home of it may matter
     * @param policy the scales
     * @return what remains to be judged of each home; empty if the criterion says nothing about this request, so that
     *     its weight goes to the others
     */
    Optional<CriterionTest<F>> test(MatchRequest request, Market market, MatchPolicy policy);
}
