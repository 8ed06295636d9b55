package org.placewright.matching.criterion;

import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;

/**
 * Education undisturbed: 1 at the school falling straight to 0 at the distance the policy names, in the miles of the
 * SSDA903 return (Children Act 1989, section 22C(8)(b)). Applies where the referral names a school to keep.
 */
public final class DistanceToSchool implements Criterion {

    /** Creates the criterion. */
    public DistanceToSchool() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.DISTANCE_TO_SCHOOL;
    }

    @Override
    public boolean appliesTo(Referral referral, Market market) {
        return referral.knownSchoolPostcode().flatMap(market::locate).isPresent();
    }

    @Override
    public CriterionScore score(Referral referral, Home home, Market market, MatchPolicy policy) {
        return Proximity.score(
                referral.knownSchoolPostcode().flatMap(market::locate),
                home,
                market,
                policy.schoolMilesToZero(),
                "school");
    }
}
