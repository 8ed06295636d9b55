package org.placewright.matching.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.measure.Lengths;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * A home must be no further from the family's home than the policy has it, if it has it at all: in the miles of the
 * SSDA903 return, in a straight line, to one decimal. Not asked where it is not known where the family lives.
 */
public final class DistanceRule implements EligibilityRule<Optional<GridPoint>> {

    private static final Eligibility TOO_FAR = Eligibility.excluded("too-far");
    private static final Eligibility NOT_LOCATED = Eligibility.cannotTell("home-not-located");
    private static final double TENTHS = 10;
    private static final double METRES_IN_MILE = Lengths.inMetres(Lengths.returnMiles(1));

    /** Creates the rule. */
    public DistanceRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.DISTANCE;
    }

    @Override
    public String source() {
        return "Children Act 1989 s22C(8)(a); the authority's own policy";
    }

    @Override
    public boolean mayBeRelaxed() {
        return true;
    }

    @Override
    public Facet<Optional<GridPoint>> facet() {
        return Facet.POSITION;
    }

    @Override
    public Optional<RuleTest<Optional<GridPoint>>> test(MatchRequest request, Market market, MatchPolicy policy) {
        return policy.rules().maximumMiles().isEmpty()
                ? Optional.empty()
                : request.referral()
                        .knownHomePostcode()
                        .flatMap(market::locate)
                        .map(family ->
                                new Test(family, policy.rules().maximumMiles().getAsInt()));
    }

    private record Test(GridPoint family, int miles) implements RuleTest<Optional<GridPoint>> {
        @Override
        public Eligibility assess(Optional<GridPoint> home) {
            if (home.isEmpty()) {
                return NOT_LOCATED;
            }
            return tenthsOfMiles(home.get()) > TENTHS * miles ? TOO_FAR : Eligibility.ALLOWED;
        }

        private long tenthsOfMiles(GridPoint home) {
            return Math.round(family.metresTo(home) / METRES_IN_MILE * TENTHS);
        }

        @Override
        public String statement(Optional<GridPoint> home, Eligibility said) {
            return said.equals(NOT_LOCATED)
                    ? "Is the home within " + miles + " miles of the family's home?"
                    : BigDecimal.valueOf(tenthsOfMiles(home.orElseThrow()), 1)
                            + " miles from the family's home; at most " + miles + " are allowed";
        }
    }
}
