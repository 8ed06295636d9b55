package org.placewright.matching.rule;

import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.MatchPolicy;

/**
 * A hard rule. Implementations are stateless and safe to share between threads; the same referral, home and policy give
 * the same answer, and no other home matters.
 */
public interface EligibilityRule {

    /**
     * Returns what names the rule in explanations.
     *
     * @return the key, which begins with {@code rule.}
     */
    ExplanationKey key();

    /**
     * Returns whether a home may be offered to a child.
     *
     * @param referral who needs a home, and from when
     * @param home the home asked about
     * @param policy the thresholds
     * @return allowed, excluded with the reason, or not to be told with the question to ask
     */
    Eligibility assess(Referral referral, Home home, MatchPolicy policy);
}
