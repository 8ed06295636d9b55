package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * The way a place there is bought: the best the policy gives for the ways open, and 0 where none is. Where it is not
 * known which are open, or the policy names none of them, it is not known.
 */
public final class Route implements Criterion<Optional<ImmutableSortedSet<SourcingRoute>>> {

    private static final Facet<Optional<ImmutableSortedSet<SourcingRoute>>> ROUTES =
            Facet.of("routes", listed -> listed.listing().routes());

    /** Creates the criterion. */
    public Route() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.ROUTE;
    }

    @Override
    public String source() {
        return "Practice of local authorities: off-framework placements are a cost and a control problem";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<Optional<ImmutableSortedSet<SourcingRoute>>> facet() {
        return ROUTES;
    }

    @Override
    public Optional<CriterionTest<Optional<ImmutableSortedSet<SourcingRoute>>>> test(
            MatchRequest request, Market market, MatchPolicy policy) {
        return Optional.of(new Test(policy.criteria().cost().routePercents()));
    }

    private record Test(ImmutableSortedMap<SourcingRoute, Integer> percents)
            implements CriterionTest<Optional<ImmutableSortedSet<SourcingRoute>>> {

        @Override
        public double score(Optional<ImmutableSortedSet<SourcingRoute>> routes) {
            if (routes.isEmpty()) {
                return NOT_KNOWN;
            }
            if (routes.get().isEmpty()) {
                return 0;
            }
            int best = -1;
            for (SourcingRoute route : routes.get()) {
                best = Math.max(best, percents.getOrDefault(route, -1));
            }
            return best < 0 ? NOT_KNOWN : best / 100.0;
        }

        @Override
        public String statement(Optional<ImmutableSortedSet<SourcingRoute>> routes) {
            return routes.map(open -> open.isEmpty()
                            ? "No way to buy a place there"
                            : open.stream().map(SourcingRoute::label).collect(Collectors.joining("; ")))
                    .orElse("How a place there is bought is not known");
        }
    }
}
