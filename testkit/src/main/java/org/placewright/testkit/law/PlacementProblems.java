package org.placewright.testkit.law;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.testkit.arbitrary.PlacementProblemArbitraries;

/** Generates problems of placing up to sixteen groups of children in up to sixteen pools of places. */
public final class PlacementProblems implements ArbitrarySupplier<PlacementProblem> {

    private static final int MOST = 16;

    /** Creates the supplier, as jqwik does. */
    public PlacementProblems() {}

    @Override
    public Arbitrary<PlacementProblem> get() {
        return PlacementProblemArbitraries.placementProblems(MOST);
    }

    /** Returns the same problem with groups and pools numbered from the last, and more places in one of the pools. */
    static PlacementProblem fromTheLast(PlacementProblem problem, int pool, int more) {
        PlacementProblem.Builder builder =
                PlacementProblem.builder(problem.reach(), problem.types(), problem.classes());
        for (int type = 0; type < problem.types(); type++) {
            for (int homeClass = 0; homeClass < problem.classes(); homeClass++) {
                if (problem.takes(type, homeClass)) {
                    builder.takes(type, homeClass);
                }
            }
        }
        for (int group = problem.groups() - 1; group >= 0; group--) {
            builder.group(problem.groupSite(group), problem.groupType(group), problem.children(group));
        }
        for (int i = problem.pools() - 1; i >= 0; i--) {
            builder.pool(problem.poolSite(i), problem.poolClass(i), problem.places(i) + (i == pool ? more : 0));
        }
        return builder.build();
    }
}
