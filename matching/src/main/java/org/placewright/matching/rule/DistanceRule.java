package org.placewright.matching.rule;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.placewright.core.Personal;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.ChildId;
import org.placewright.core.measure.Lengths;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * A home must be no further from the family's home than the policy has it, if it has it at all: in the miles of the
 * SSDA903 return, in a straight line, to one decimal. Not asked where it is not known where the family lives.
 *
 * <p>How far is too far is the authority's preference, and a connected person has the preference of the law (Children
 * Act 1989, section 22C(7)(a)): the home of a carer connected with every child who comes is not excluded, nor held
 * back, but flagged.
 */
public final class DistanceRule implements EligibilityRule<DistanceRule.Where> {

    private static final Facet<Where> WHERE = Facet.of("position and connection", Where::of);

    private static final Eligibility TOO_FAR = Eligibility.excluded("too-far");
    private static final Eligibility NOT_LOCATED = Eligibility.cannotTell("home-not-located");
    private static final Eligibility TOO_FAR_FOR_OTHERS = Eligibility.flagged("too-far-for-others");
    private static final Eligibility NOT_LOCATED_OF_CONNECTED = Eligibility.flagged("connected-home-not-located");
    private static final double TENTHS = 10;
    private static final double METRES_IN_MILE = Lengths.inMetres(Lengths.returnMiles(1));

    /** Creates the rule. */
    public DistanceRule() {}

    /**
     * What the rule looks at.
     *
     * @param position where the home is, if known; personal
     * @param connected with whom a foster carer is connected
     */
    public record Where(@Personal Optional<GridPoint> position, ConnectedChildren connected) {

        static Where of(ListedHome listed) {
            return new Where(listed.position(), ConnectedChildren.of(listed));
        }

        /** Names the type only: it tells where children live. */
        @Override
        public String toString() {
            return "Where[...]";
        }
    }

    @Override
    public ExplanationKey key() {
        return RuleKeys.DISTANCE;
    }

    @Override
    public String source() {
        return "Children Act 1989 s22C(7)(a), s22C(8)(a); the authority's own policy";
    }

    @Override
    public boolean mayBeRelaxed() {
        return true;
    }

    @Override
    public Facet<DistanceRule.Where> facet() {
        return WHERE;
    }

    @Override
    public Optional<RuleTest<DistanceRule.Where>> test(MatchRequest request, Market market, MatchPolicy policy) {
        return policy.rules().maximumMiles().isEmpty()
                ? Optional.empty()
                : EachChild.of(request, child -> child.knownHomePostcode()
                        .flatMap(market::locate)
                        .map(family ->
                                new Test(family, policy.rules().maximumMiles().getAsInt(), request.children())));
    }

    private record Test(GridPoint family, int miles, ImmutableSortedSet<ChildId> children) implements RuleTest<Where> {
        @Override
        public Eligibility assess(Where home) {
            if (home.position.isEmpty()) {
                return home.connected.includeAll(children) ? NOT_LOCATED_OF_CONNECTED : NOT_LOCATED;
            }
            if (tenthsOfMiles(home.position.get()) <= TENTHS * miles) {
                return Eligibility.ALLOWED;
            }
            return home.connected.includeAll(children) ? TOO_FAR_FOR_OTHERS : TOO_FAR;
        }

        private long tenthsOfMiles(GridPoint home) {
            return Math.round(family.metresTo(home) / METRES_IN_MILE * TENTHS);
        }

        @Override
        public String statement(Where home, Eligibility said) {
            if (home.position.isEmpty()) {
                return said.equals(NOT_LOCATED)
                        ? "Is the home within " + miles + " miles of the family's home?"
                        : "Where the home is cannot be told; the carer is connected with the child: to be assessed";
            }
            String far = BigDecimal.valueOf(tenthsOfMiles(home.position.get()), 1) + " miles from the family's home; ";
            return said.equals(TOO_FAR)
                    ? far + "at most " + miles + " are allowed"
                    : far + "at most " + miles + " are allowed of others, and the carer is connected with the child: to"
                            + " be assessed";
        }

        /** Names the type only: it is about a child. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
