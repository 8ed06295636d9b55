package org.placewright.matching.criterion;

import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;

/**
 * Living with a brother or sister who is looked after: 1 where one lives at the home, else 0 (Children Act 1989,
 * section 22C(8)(c)). Applies where the referral names where siblings live.
 */
public final class SiblingsTogether implements Criterion {

    /** Creates the criterion. */
    public SiblingsTogether() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.SIBLINGS_TOGETHER;
    }

    @Override
    public boolean appliesTo(Referral referral, Market market) {
        return !referral.siblingsLiveAt().isEmpty();
    }

    @Override
    public CriterionScore score(Referral referral, Home home, Market market, MatchPolicy policy) {
        return referral.siblingsLiveAt().contains(home.id())
                ? new CriterionScore.Scored(1, "A brother or sister lives here")
                : new CriterionScore.Scored(0, "No brother or sister lives here");
    }
}
