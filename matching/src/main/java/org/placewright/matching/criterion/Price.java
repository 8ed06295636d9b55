package org.placewright.matching.criterion;

import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;

/** What it usually charges: 1 at no charge falling straight to 0 at the weekly fee the policy names. */
public final class Price implements Criterion {

    /** Creates the criterion. */
    public Price() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.PRICE;
    }

    @Override
    public boolean appliesTo(Referral referral, Market market) {
        return true;
    }

    @Override
    public CriterionScore score(Referral referral, Home home, Market market, MatchPolicy policy) {
        return home.weeklyFee()
                .<CriterionScore>map(fee -> new CriterionScore.Scored(
                        Math.max(
                                0, 1 - fee.pence() / (double) policy.feeToZero().pence()),
                        fee.toString()))
                .orElseGet(() -> new CriterionScore.NotKnown("Weekly fee not known"));
    }
}
