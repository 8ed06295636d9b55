package org.placewright.matching.criterion;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.need.Answer;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.NearnessScales;

/**
 * Education undisturbed for a child who must stay at a school: 1 up to the distance from which the child can travel
 * there as before, falling straight to 0 at the distance from which the child no longer can, in the miles of the
 * SSDA903 return.
 *
 * <p>Applies only where the child's record says that the child must stay, and the school can be located. So such a
 * child's education weighs more, by the weight of this criterion, and the sum stays exact.
 */
public final class EducationUndisturbed implements Criterion<Optional<GridPoint>> {

    /** Creates the criterion. */
    public EducationUndisturbed() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.EDUCATION_UNDISTURBED;
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
        if (request.referral().child().education().mustStayAtSchool() != Answer.YES) {
            return Optional.empty();
        }
        NearnessScales scales = policy.criteria().nearness();
        return request.referral()
                .knownSchoolPostcode()
                .flatMap(market::locate)
                .map(place -> new Proximity(
                        place,
                        scales.keptSchoolMiles(),
                        scales.keptSchoolMilesToZero(),
                        "the school the child must stay at"));
    }
}
