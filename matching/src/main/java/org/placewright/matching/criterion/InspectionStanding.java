package org.placewright.matching.criterion;

import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;

/**
 * The latest judgement of inspectors, in the scheme of the kind of home: 0 for its worst to 1 for its best, evenly
 * spaced. A home not inspected, or not inspected as a home, is not known.
 */
public final class InspectionStanding implements Criterion {

    /** Creates the criterion. */
    public InspectionStanding() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.INSPECTION;
    }

    @Override
    public boolean appliesTo(Referral referral, Market market) {
        return true;
    }

    @Override
    public CriterionScore score(Referral referral, Home home, Market market, MatchPolicy policy) {
        return home.judgement()
                .<CriterionScore>map(judgement -> new CriterionScore.Scored(judgement.standing(), judgement.label()))
                .orElseGet(() -> new CriterionScore.NotKnown("No inspection judgement"));
    }
}
