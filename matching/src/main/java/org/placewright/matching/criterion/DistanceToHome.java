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
 * Near home: 1 at the family's home falling straight to 0 at the distance the policy names, in the miles of the SSDA903
 * return. Applies where the referral or the child's record says where the family lives, and that can be located.
 */
public final class DistanceToHome implements Criterion<Optional<GridPoint>> {

    /** Creates the criterion. */
    public DistanceToHome() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.DISTANCE_TO_HOME;
    }

    @Override
    public String source() {
        return "Children Act 1989 s22C(8)(a)";
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
                .knownHomePostcode()
                .flatMap(market::locate)
                .map(place ->
                        new Proximity(place, 0, policy.criteria().nearness().homeMilesToZero(), "home"));
    }
}
