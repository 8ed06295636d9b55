package org.placewright.matching.criterion;

import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;

/**
 * A soft criterion. Implementations are stateless and safe to share between threads; the same referral, home, market
 * and policy give the same answer.
 */
public interface Criterion {

    /**
     * Returns what names the criterion in policies and explanations.
     *
     * @return the key, which begins with {@code criterion.}
     */
    ExplanationKey key();

    /**
     * Tells whether the criterion says anything about this referral. If not, its weight goes to the others.
     *
     * @param referral who needs a home
     * @param market the snapshot, which locates places
     * @return true if every home is to be judged by it
     */
    boolean appliesTo(Referral referral, Market market);

    /**
     * Judges a home. Asked only where the criterion applies.
     *
     * @param referral who needs a home
     * @param home the home, which is in the market
     * @param market the snapshot, which locates places
     * @param policy the scales
     * @return a score from 0 to 1, or that it is not known
     */
    CriterionScore score(Referral referral, Home home, Market market, MatchPolicy policy);
}
