package org.placewright.matching.criterion;

import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;

/**
 * Near home: 1 at the family's home falling straight to 0 at the distance the policy names, in the miles of the SSDA903
 * return (Children Act 1989, section 22C(8)(a)).
 */
public final class DistanceToHome implements Criterion {

    /** Creates the criterion. */
    public DistanceToHome() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.DISTANCE_TO_HOME;
    }

    @Override
    public boolean appliesTo(Referral referral, Market market) {
        return referral.knownHomePostcode().flatMap(market::locate).isPresent();
    }

    @Override
    public CriterionScore score(Referral referral, Home home, Market market, MatchPolicy policy) {
        return Proximity.score(
                referral.knownHomePostcode().flatMap(market::locate), home, market, policy.homeMilesToZero(), "home");
    }
}
