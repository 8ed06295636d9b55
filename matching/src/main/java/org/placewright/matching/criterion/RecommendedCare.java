package org.placewright.matching.criterion;

import java.util.stream.Stream;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.KindOfCare;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;

/**
 * The kind of care the social worker recommends: 1 preferred, 0.5 suitable but not preferred. Where nothing is
 * specified about the kind it is not known. Applies where the recommendation prefers some kind.
 */
public final class RecommendedCare implements Criterion {

    /** Creates the criterion. */
    public RecommendedCare() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.RECOMMENDED_CARE;
    }

    @Override
    public boolean appliesTo(Referral referral, Market market) {
        return Stream.of(KindOfCare.values())
                .anyMatch(care -> care.suitabilityIn(referral.recommendation()) == Suitability.PREFERRED);
    }

    @Override
    public CriterionScore score(Referral referral, Home home, Market market, MatchPolicy policy) {
        KindOfCare care = home.kind().kindOfCare();
        return switch (care.suitabilityIn(referral.recommendation())) {
            case PREFERRED -> new CriterionScore.Scored(1, care.label() + " is preferred");
            case SUITABLE -> new CriterionScore.Scored(0.5, care.label() + " is suitable but not preferred");
            case UNSUITABLE -> new CriterionScore.Scored(0, care.label() + " is unsuitable");
            case NOT_SPECIFIED -> new CriterionScore.NotKnown(care.label() + ": no recommendation");
        };
    }
}
