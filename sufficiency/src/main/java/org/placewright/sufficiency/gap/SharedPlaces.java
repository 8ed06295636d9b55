package org.placewright.sufficiency.gap;

import java.util.Arrays;
import org.placewright.sufficiency.reach.PlacementProblem;

/**
 * The places within reach, shared out among the children who could take them: the two-step floating catchment area.
 *
 * <p>Each pool's places are divided by the children within whose reach it is and whom it takes, R = places / children;
 * a child's part is the sum of R over the pools they can reach. So every place is counted once, the parts add up to the
 * places that anybody can reach, and a place added raises the part of everyone within reach of it and lowers nobody's.
 *
 * <p>Limits. Places are shared evenly by numbers of children, not as they would best be: where a child has places
 * nobody else can reach, a part of the places others need is still theirs. How few could be left out at best is for
 * {@link org.placewright.sufficiency.reach.BestPlacement} to tell; the least there can be is no more than the sum of
 * what each group is short of here.
 *
 * <p>O(possible pairs of groups and pools). Source: W. Luo and F. Wang, "Measures of spatial accessibility to health
 * care in a GIS environment", Environment and Planning B 30 (2003) 865-884.
 */
final class SharedPlaces {

    private final PlacementProblem problem;
    private final PoolPlaces places;
    private final double[] demand;
    private final double[] competing;
    private final double[] weights;
    private int[] touched = new int[64];
    private int touchedCount;

    /** Sums of a mean and a variance. */
    record Part(double mean, double variance) {}

    SharedPlaces(PlacementProblem problem, PoolPlaces places, double[] demand) {
        this.problem = problem;
        this.places = places;
        this.demand = demand;
        this.competing = new double[problem.pools()];
        this.weights = new double[problem.pools()];
        for (int group = 0; group < demand.length; group++) {
            int count = group;
            forEachPool(group, pool -> competing[pool] += demand[count]);
        }
    }

    private interface PoolAction {
        void at(int pool);
    }

    private void forEachPool(int group, PoolAction action) {
        if (demand[group] <= 0) {
            return;
        }
        int site = problem.groupSite(group);
        int type = problem.groupType(group);
        for (int at = problem.reach().first(site); at < problem.reach().first(site + 1); at++) {
            int homeSite = problem.reach().homeSite(at);
            for (int place = problem.firstPoolOf(homeSite); place < problem.firstPoolOf(homeSite + 1); place++) {
                int pool = problem.poolAt(place);
                if (problem.takes(type, problem.poolClass(pool))) {
                    action.at(pool);
                }
            }
        }
    }

    /** Returns the part of some groups together. */
    Part partOf(int[] groups) {
        touchedCount = 0;
        for (int group : groups) {
            forEachPool(group, pool -> add(pool, demand[group]));
        }
        double mean = 0;
        double variance = 0;
        Arrays.sort(touched, 0, touchedCount);
        for (int i = 0; i < touchedCount; i++) {
            int pool = touched[i];
            double share = weights[pool] / competing[pool];
            mean += share * places.mean(pool);
            variance += share * share * places.variance(pool);
            weights[pool] = 0;
        }
        return new Part(mean, variance);
    }

    private void add(int pool, double children) {
        if (weights[pool] == 0) {
            touched = touchedCount == touched.length ? Arrays.copyOf(touched, 2 * touchedCount) : touched;
            touched[touchedCount++] = pool;
        }
        weights[pool] += children;
    }
}
