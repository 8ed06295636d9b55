package org.placewright.matching.criterion;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.geo.GridPoint;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * Near the school: 1 at the school falling straight to 0 at the distance the policy names, in the miles of the SSDA903
 * return. Applies where the referral names a school, and that can be located; whether the child must stay there is
 * judged by {@link EducationUndisturbed} besides.
 */
public final class DistanceToSchool implements Criterion<Optional<GridPoint>> {

    /** Creates the criterion. */
    public DistanceToSchool() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.DISTANCE_TO_SCHOOL;
    }

    @Override
    public String source() {
        return "Children Act 1989 s22C(8)(b)";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<Optional<GridPoint>> facet() {
        return Facet.POSITION;
    }

    @Override
    public Optional<CriterionTest<Optional<GridPoint>>> test(MatchRequest request, Market market, MatchPolicy policy) {
        return request.referral()
                .knownSchoolPostcode()
                .flatMap(market::locate)
                .map(place ->
                        new Proximity(place, 0, policy.criteria().nearness().schoolMilesToZero(), "school"));
    }
}
