package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.measure.Lengths;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * A home must not lie within an area where the child must not live. Where the home, or the area, cannot be located it
 * has to be confirmed. Nothing the rule says tells where the area is. It is never relaxed.
 */
public final class AreaToAvoidRule implements EligibilityRule<Optional<GridPoint>> {

    private static final Eligibility INSIDE = Eligibility.excluded("inside-area-to-avoid");
    private static final Eligibility HOME_NOT_LOCATED = Eligibility.cannotTell("home-not-located");
    private static final Eligibility AREA_NOT_LOCATED = Eligibility.cannotTell("area-to-avoid-not-located");

    /** Creates the rule. */
    public AreaToAvoidRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.AREA_TO_AVOID;
    }

    @Override
    public String source() {
        return "The referral: locations to avoid";
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
    public Optional<RuleTest<Optional<GridPoint>>> test(MatchRequest request, Market market, MatchPolicy policy) {
        return EachChild.of(
                request,
                referral -> referral.needs().areasToAvoid().isEmpty()
                        ? Optional.empty()
                        : Optional.of(put(referral.needs().areasToAvoid(), market)));
    }

    private static RuleTest<Optional<GridPoint>> put(ImmutableSortedSet<AreaToAvoid> areas, Market market) {
        List<Circle> circles = new ArrayList<>();
        for (AreaToAvoid area : areas) {
            area.locatedBy(market.locator())
                    .map(centre -> new Circle(centre, Lengths.inMetres(area.radius())))
                    .ifPresent(circles::add);
        }
        return new Test(ImmutableList.copyOf(circles), circles.size() == areas.size());
    }

    /** An area that could be located. Personal: never printed. */
    private record Circle(GridPoint centre, double metres) {
        @Override
        public String toString() {
            return "Circle[...]";
        }
    }

    private record Test(ImmutableList<Circle> circles, boolean allLocated) implements RuleTest<Optional<GridPoint>> {
        @Override
        public Eligibility assess(Optional<GridPoint> home) {
            if (home.isEmpty()) {
                return HOME_NOT_LOCATED;
            }
            for (int i = 0; i < circles.size(); i++) {
                Circle circle = circles.get(i);
                if (circle.centre.metresTo(home.get()) <= circle.metres) {
                    return INSIDE;
                }
            }
            return allLocated ? Eligibility.ALLOWED : AREA_NOT_LOCATED;
        }

        @Override
        public String statement(Optional<GridPoint> home, Eligibility said) {
            if (said.equals(INSIDE)) {
                return "Inside an area to avoid";
            }
            return said.equals(HOME_NOT_LOCATED)
                    ? "Where the home is cannot be told. Is it outside every area to avoid?"
                    : "Where an area to avoid is cannot be told. Is the home outside it?";
        }
    }
}
