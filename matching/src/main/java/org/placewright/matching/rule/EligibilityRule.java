package org.placewright.matching.rule;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * A hard rule. Implementations are stateless and safe to share between threads; the same request, facts and policy give
 * the same answer, and no other home matters.
 *
 * <p>A rule says which {@link Facet} of a home it looks at, and is put to one request at a time. It is then asked once
 * for each different fact in the market, or for each home, whichever is less.
 *
 * @param <F> the facts of a home that the rule looks at
 */
public interface EligibilityRule<F> {

    /**
     * Returns what names the rule in policies and explanations.
     *
     * @return the key, which begins with {@code rule.}
     */
    ExplanationKey key();

    /**
     * Returns where the rule comes from.
     *
     * @return the statute, guidance or practice, as one would cite it
     */
    String source();

    /**
     * Tells whether a policy may let this rule be relaxed, so that a home that only this rule excludes is shown as a
     * near miss. A rule that keeps children safe never may.
     *
     * @return false unless overridden
     */
    default boolean mayBeRelaxed() {
        return false;
    }

    /**
     * Tells whether it makes no difference to this rule who else is to live in the home: that for children who are to
     * live together, each asked about with the others, it excludes a home if and only if it does so for one of them
     * asked about alone, and, where it does not, cannot tell if and only if so it is for one of them.
     *
     * <p>What is true of it is used to answer for many groups of the same children at once.
     *
     * @return false unless overridden, which is always safe
     */
    default boolean asksEachChildAlone() {
        return false;
    }

    /**
     * Returns what the rule looks at.
     *
     * @return the facet, a constant
     */
    Facet<F> facet();

    /**
     * Puts the rule to a request.
     *
     * @param request who needs a home, and from when
     * @param market the snapshot, which locates places; no single home of it may matter
     * @param policy the thresholds
     * @return what remains to be asked of each home; empty if the rule has nothing to ask about this child
     */
    Optional<RuleTest<F>> test(MatchRequest request, Market market, MatchPolicy policy);
}
