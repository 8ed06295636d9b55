package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.VisitFrequency;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.NearnessScales;

/**
 * Near the places the child visits: for each place 1 there falling straight to 0 at the distance the policy names, in
 * the miles of the SSDA903 return, and of these the mean, each place weighted by visits a year:
 *
 * <pre>sum over places of visits * nearness / sum over places of visits</pre>
 *
 * <p>A place of which it is not known how often the child goes there counts as the policy says. Places that cannot be
 * located are left out. Applies where there is one that can.
 */
public final class ImportantPlaces implements Criterion<Optional<GridPoint>> {

    private static final double WEEKS_IN_A_YEAR = 52;

    /** Creates the criterion. */
    public ImportantPlaces() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.IMPORTANT_PLACES;
    }

    @Override
    public String source() {
        return "Regional drafts before the Placements Data Standard v2, locations to visit; Children Act 1989 s22C(8)(a)";
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
        NearnessScales scales = policy.criteria().nearness();
        ImmutableList.Builder<Visited> visited = ImmutableList.builder();
        for (ImportantPlace place : request.referral().needs().importantPlaces()) {
            double visits = place.frequency().map(ImportantPlaces::visitsAYear).orElse((double)
                    scales.visitsAYearWhenNotKnown());
            market.locate(place.postcode()).ifPresent(there -> visited.add(new Visited(there, visits)));
        }
        ImmutableList<Visited> located = visited.build();
        return located.isEmpty()
                ? Optional.empty()
                : Optional.of(new Test(located, scales.importantPlaceMilesToZero()));
    }

    private static double visitsAYear(VisitFrequency frequency) {
        return WEEKS_IN_A_YEAR * frequency.times() / frequency.weeks();
    }

    private record Visited(GridPoint place, double visits) {}

    private record Test(ImmutableList<Visited> places, int milesToZero) implements CriterionTest<Optional<GridPoint>> {
        @Override
        public double score(Optional<GridPoint> position) {
            if (position.isEmpty()) {
                return NOT_KNOWN;
            }
            GridPoint home = position.get();
            double near = 0;
            double visits = 0;
            for (int i = 0; i < places.size(); i++) {
                Visited visited = places.get(i);
                near += visited.visits() * Proximity.near(visited.place(), home, 0, milesToZero);
                visits += visited.visits();
            }
            return Math.min(1, near / visits);
        }

        @Override
        public String statement(Optional<GridPoint> position) {
            String where = places.size() == 1 ? "the place the child visits" : "the places the child visits";
            return position.map(home -> places.stream()
                                    .map(visited -> Proximity.miles(visited.place(), home))
                                    .collect(Collectors.joining(", "))
                            + " from " + where)
                    .orElse("Distance to " + where + " not known");
        }
    }
}
