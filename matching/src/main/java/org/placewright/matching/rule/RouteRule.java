package org.placewright.matching.rule;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.id.ChildId;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * The authority must be able to buy a place there, and by one of the routes the policy demands, if it demands any: on a
 * framework, say. A place with a connected person is not bought.
 */
public final class RouteRule implements EligibilityRule<RouteRule.Routes> {

    private static final Facet<Routes> ROUTES = Facet.of("routes", Routes::of);

    private static final Eligibility NONE = Eligibility.excluded("no-route");
    private static final Eligibility NOT_BY_ROUTE = Eligibility.excluded("not-by-route-demanded");
    private static final Eligibility NOT_KNOWN = Eligibility.cannotTell("route-not-known");

    /** Creates the rule. */
    public RouteRule() {}

    /**
     * What the rule looks at.
     *
     * @param open the routes by which a place may be bought, if known; none at all says that it may not
     * @param connected with whom a foster carer is connected
     */
    public record Routes(Optional<ImmutableSortedSet<SourcingRoute>> open, ConnectedChildren connected) {

        static Routes of(ListedHome listed) {
            return new Routes(listed.listing().routes(), ConnectedChildren.of(listed));
        }
    }

    @Override
    public ExplanationKey key() {
        return RuleKeys.ROUTE;
    }

    @Override
    public String source() {
        return "The authority's own procurement policy";
    }

    @Override
    public boolean mayBeRelaxed() {
        return true;
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<RouteRule.Routes> facet() {
        return ROUTES;
    }

    @Override
    public Optional<RuleTest<RouteRule.Routes>> test(MatchRequest request, Market market, MatchPolicy policy) {
        return EachChild.of(
                request,
                referral -> Optional.of(
                        new Test(referral.child().id(), policy.rules().routes())));
    }

    private record Test(ChildId child, ImmutableSortedSet<SourcingRoute> demanded) implements RuleTest<Routes> {
        @Override
        public Eligibility assess(Routes routes) {
            if (routes.connected.include(child)) {
                return Eligibility.ALLOWED;
            }
            if (routes.open.isEmpty()) {
                return demanded.isEmpty() ? Eligibility.ALLOWED : NOT_KNOWN;
            }
            if (routes.open.get().isEmpty()) {
                return NONE;
            }
            return demanded.isEmpty() || meet(routes.open.get()) ? Eligibility.ALLOWED : NOT_BY_ROUTE;
        }

        private boolean meet(ImmutableSortedSet<SourcingRoute> open) {
            for (SourcingRoute route : open) {
                if (demanded.contains(route)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String statement(Routes routes, Eligibility said) {
            if (said.equals(NONE)) {
                return "The authority has no route by which to buy a place there";
            }
            return said.equals(NOT_BY_ROUTE)
                    ? "Not on a framework, or by another route, that the policy demands"
                    : "Can a place there be bought by a route that the policy demands?";
        }

        /** Names the type only: it is about a child. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
