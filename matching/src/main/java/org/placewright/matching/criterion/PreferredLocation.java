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
 * Near the place wished for: 1 there falling straight to 0 at the distance the policy names, in the miles of the
 * SSDA903 return. Applies where the referral names a place, and that can be located. Wishes in free text are for the
 * officer to read.
 */
public final class PreferredLocation implements Criterion<Optional<GridPoint>> {

    /** Creates the criterion. */
    public PreferredLocation() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.PREFERRED_LOCATION;
    }

    @Override
    public String source() {
        return "Placements Data Standard v2, preferredLocation; Children Act 1989 s22(4)-(5)";
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
                .needs()
                .preferredLocation()
                .flatMap(market::locate)
                .map(place -> new Proximity(
                        place, 0, policy.criteria().nearness().preferredLocationMilesToZero(), "the place wished for"));
    }
}
