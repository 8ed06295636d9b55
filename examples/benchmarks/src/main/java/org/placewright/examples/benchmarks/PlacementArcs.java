package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableListMultimap;
import java.util.stream.IntStream;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.SiteReach;

/**
 * A placement problem as the graph of a flow, as other libraries take it: from a source to groups of children, on to
 * every home within their reach that takes them, and to a sink.
 */
final class PlacementArcs {

    private final PlacementProblem problem;

    PlacementArcs(PlacementProblem problem) {
        this.problem = problem;
    }

    /** Takes an arc. */
    interface Taking {
        void take(int from, int to, int capacity);
    }

    int source() {
        return problem.groups() + problem.pools();
    }

    int sink() {
        return source() + 1;
    }

    void each(Taking taking) {
        ImmutableListMultimap<Integer, Integer> poolsOfSite = IntStream.range(0, problem.pools())
                .boxed()
                .collect(ImmutableListMultimap.toImmutableListMultimap(problem::poolSite, pool -> pool));
        SiteReach reach = problem.reach();
        for (int group = 0; group < problem.groups(); group++) {
            taking.take(source(), group, problem.children(group));
            int site = problem.groupSite(group);
            for (int place = reach.first(site); place < reach.first(site + 1); place++) {
                for (int pool : poolsOfSite.get(reach.homeSite(place))) {
                    if (problem.takes(problem.groupType(group), problem.poolClass(pool))) {
                        taking.take(group, problem.groups() + pool, problem.children(group));
                    }
                }
            }
        }
        for (int pool = 0; pool < problem.pools(); pool++) {
            taking.take(problem.groups() + pool, sink(), problem.places(pool));
        }
    }
}
