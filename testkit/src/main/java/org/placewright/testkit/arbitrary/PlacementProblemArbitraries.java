package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.measure.Lengths;
import org.placewright.sufficiency.reach.AddedHome;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.SiteReach;

/**
 * Problems of placing children within reach: small enough to look at every placement, by distance or by area, with
 * frequent ties, sites of which nothing tells where they are, groups without children, pools without places, and
 * children whom no home takes.
 */
public final class PlacementProblemArbitraries {

    /** The most groups and the most pools of a problem for which nothing else is asked. */
    public static final int MOST = 4;

    /** How many child sites and how many home sites there are. */
    private static final int SITES = 4;

    /** How many types of children and how many classes of homes there are. */
    private static final int TYPES = 3;

    /** The most children of a group, and the most places of a pool. */
    private static final int MOST_EACH = 2;

    /** Everybody lives on a square of so many metres. */
    private static final int METRES = 4;

    private PlacementProblemArbitraries() {}

    /**
     * Draws problems of up to 4 groups of up to 2 children and up to 4 pools of up to 2 places.
     *
     * @return problems; shrinks towards one without children and places
     */
    public static Arbitrary<PlacementProblem> placementProblems() {
        return placementProblems(MOST);
    }

    /**
     * Draws problems of groups of up to 2 children and pools of up to 2 places, on 4 child sites and 4 home sites, with
     * 3 types of children and 3 classes of homes.
     *
     * @param most how many groups and how many pools there are at most, 0 or more
     * @return problems; shrinks towards one without children and places
     */
    public static Arbitrary<PlacementProblem> placementProblems(int most) {
        return Combinators.combine(
                        Arbitraries.oneOf(List.of(byDistance(), byArea())),
                        below(TYPES * TYPES).set(),
                        row().list().ofMaxSize(most),
                        row().list().ofMaxSize(most))
                .as(PlacementProblemArbitraries::problem)
                .withoutEdgeCases();
    }

    /**
     * Draws homes that might be opened in a problem that {@link #placementProblems()} draws.
     *
     * @return homes of up to 4 places; shrinks towards one without places
     */
    public static Arbitrary<AddedHome> addedHomes() {
        return Combinators.combine(below(SITES).set(), below(TYPES).set(), below(2 * MOST_EACH + 1))
                .as((sites, types, places) ->
                        new AddedHome(ImmutableIntArray.copyOf(sites), ImmutableIntArray.copyOf(types), places));
    }

    /** What a group or pool is drawn as: where, of which type or class, and how many. */
    private record Row(int site, int kind, int count) {}

    private static Arbitrary<Row> row() {
        return Combinators.combine(below(SITES), below(TYPES), below(MOST_EACH + 1))
                .as(Row::new);
    }

    private static Arbitrary<Integer> below(int size) {
        return Arbitraries.integers().between(0, size - 1);
    }

    private static PlacementProblem problem(SiteReach reach, Set<Integer> takes, List<Row> groups, List<Row> pools) {
        PlacementProblem.Builder problem = PlacementProblem.builder(reach, TYPES, TYPES);
        takes.forEach(pair -> problem.takes(pair / TYPES, pair % TYPES));
        groups.forEach(group -> problem.group(group.site(), group.kind(), group.count()));
        pools.forEach(pool -> problem.pool(pool.site(), pool.kind(), pool.count()));
        return problem.build();
    }

    private static Arbitrary<SiteReach> byDistance() {
        Arbitrary<GridPoint> points =
                Combinators.combine(below(METRES), below(METRES)).as(GridPoint::new);
        return Combinators.combine(
                        points.optional(0.9).list().ofSize(SITES), points.list().ofSize(SITES), below(METRES))
                .as((children, homes, metres) -> SiteReach.within(
                        ImmutableList.copyOf(children), ImmutableList.copyOf(homes), Lengths.metres(metres)));
    }

    private static Arbitrary<SiteReach> byArea() {
        return below(SITES)
                .set()
                .map(ImmutableIntArray::copyOf)
                .list()
                .ofSize(SITES)
                .map(rows -> SiteReach.ofAreas(SITES, ImmutableList.copyOf(rows)));
    }
}
