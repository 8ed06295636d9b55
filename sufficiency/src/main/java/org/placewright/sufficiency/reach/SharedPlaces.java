package org.placewright.sufficiency.reach;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The places within reach, shared out among the children who could take them: the two-step floating catchment area.
 *
 * <p>Each pool's places are divided by the children within whose reach it is and whom it takes, R = places / children;
 * a child's part is the sum of R over the pools they can reach. So every place is counted once, the parts add up to the
 * places that anybody can reach, and a place added raises the part of everyone within reach of it and lowers nobody's.
 *
 * <p>Limits. Places are shared evenly by numbers of children, not as they would best be: where a child has places
 * nobody else can reach, a part of the places others need is still theirs. How few could be left out at best is for
 * {@link BestPlacement} to tell; the least there can be is no more than the sum of what each group is short of here.
 *
 * <p>Not safe to share between threads. O(possible pairs of groups and pools), and as much again for each level of rows
 * where places are uncertain. Source: W. Luo and F. Wang, "Measures of spatial accessibility to health care in a GIS
 * environment", Environment and Planning B 30 (2003) 865-884.
 */
public final class SharedPlaces {

    private final PlacementProblem problem;
    private final PoolPlaces places;
    private final BySite pools;
    private final double[] demand;
    private final double[] competing;
    private final double[] means;
    private final double[] weights;
    private final boolean isCertain;
    private int[] reached = new int[64];
    private int reachedCount;

    /**
     * The places some children have together.
     *
     * @param mean how many are expected, 0 or more
     * @param variance how far that may be off, 0 or more
     */
    public record Part(double mean, double variance) {}

    private SharedPlaces(PlacementProblem problem, PoolPlaces places, double[] demand) {
        this.problem = problem;
        this.places = places;
        this.pools = problem.poolsBySite();
        this.demand = demand;
        this.competing = new double[problem.pools()];
        this.means = new double[problem.groups()];
        this.weights = new double[problem.pools()];
        this.isCertain = IntStream.range(0, places.size()).allMatch(pool -> places.variance(pool) == 0);
        for (int kind = 0; kind < problem.kinds(); kind++) {
            share(kind);
        }
    }

    /** Shares out the places of one kind: by site and type, because children of one type can reach one another's. */
    private void share(int kind) {
        int[] types = IntStream.range(0, problem.types())
                .filter(type -> problem.kindOfType(type) == kind)
                .toArray();
        int[] groups = IntStream.range(0, problem.groups())
                .filter(group -> problem.kindOfGroup(group) == kind && demand[group] > 0)
                .toArray();
        int[] columns = new int[problem.types()];
        for (int i = 0; i < types.length; i++) {
            columns[types[i]] = i;
        }
        double[] bySite = new double[Math.multiplyExact(problem.reach().homeSites(), types.length)];
        for (int group : groups) {
            int column = columns[problem.groupType(group)];
            int end = problem.reach().first(problem.groupSite(group) + 1);
            for (int at = problem.reach().first(problem.groupSite(group)); at < end; at++) {
                bySite[problem.reach().homeSite(at) * types.length + column] += demand[group];
            }
        }
        for (int site = 0; site < problem.reach().homeSites(); site++) {
            shareSite(pools.slot(site, kind), types, bySite, site * types.length);
        }
        for (int group : groups) {
            int column = columns[problem.groupType(group)];
            int end = problem.reach().first(problem.groupSite(group) + 1);
            double places = 0;
            for (int at = problem.reach().first(problem.groupSite(group)); at < end; at++) {
                places += bySite[problem.reach().homeSite(at) * types.length + column];
            }
            means[group] = demand[group] * places;
        }
    }

    /** Makes of the children of each type that reach a site, from an offset on, the part of its places each has. */
    private void shareSite(int slot, int[] types, double[] bySite, int offset) {
        for (int place = pools.first(slot); place < pools.first(slot + 1); place++) {
            int pool = pools.member(place);
            for (int i = 0; i < types.length; i++) {
                competing[pool] += problem.takes(types[i], problem.poolClass(pool)) ? bySite[offset + i] : 0;
            }
        }
        Arrays.fill(bySite, offset, offset + types.length, 0);
        for (int place = pools.first(slot); place < pools.first(slot + 1); place++) {
            int pool = pools.member(place);
            double part = competing[pool] > 0 ? places.mean(pool) / competing[pool] : 0;
            for (int i = 0; i < types.length; i++) {
                bySite[offset + i] += problem.takes(types[i], problem.poolClass(pool)) ? part : 0;
            }
        }
    }

    /**
     * Shares out places.
     *
     * @param problem the children and places
     * @param places how many places of each pool can be used
     * @param demand how many children of each group are expected, 0 or more; not changed
     * @return the parts of the groups
     * @throws IllegalArgumentException if there is not one number for each group and places for each pool
     */
    public static SharedPlaces of(PlacementProblem problem, PoolPlaces places, double... demand) {
        if (demand.length != problem.groups() || places.size() != problem.pools()) {
            throw new IllegalArgumentException("SharedPlaces needs a number for each of " + problem.groups()
                    + " groups and places of each of " + problem.pools() + " pools but has " + demand.length + " and "
                    + places.size());
        }
        return new SharedPlaces(problem, places, demand.clone());
    }

    /** Finds the pools a group can reach that take it; none if nobody is expected in it. */
    private void findReached(int group) {
        reachedCount = 0;
        if (demand[group] <= 0) {
            return;
        }
        int site = problem.groupSite(group);
        for (int at = problem.reach().first(site); at < problem.reach().first(site + 1); at++) {
            int slot = pools.slot(problem.reach().homeSite(at), problem.kindOfGroup(group));
            for (int place = pools.first(slot); place < pools.first(slot + 1); place++) {
                int pool = pools.member(place);
                if (problem.groupFits(group, pool)) {
                    reached = reachedCount == reached.length ? Arrays.copyOf(reached, 2 * reachedCount) : reached;
                    reached[reachedCount++] = pool;
                }
            }
        }
    }

    /**
     * Returns the part of some groups together.
     *
     * @param groups the numbers of the groups, each once
     * @return the places
     */
    public Part partOf(int... groups) {
        double mean = 0;
        for (int group : groups) {
            mean += means[group];
        }
        return new Part(mean, isCertain ? 0 : variance(groups));
    }

    /** Returns the variance of a part: a pool that several of the groups reach counts for all of them together. */
    private double variance(int[] groups) {
        Arrays.fill(weights, 0);
        for (int group : groups) {
            findReached(group);
            for (int i = 0; i < reachedCount; i++) {
                weights[reached[i]] += demand[group] / competing[reached[i]];
            }
        }
        double variance = 0;
        for (int pool = 0; pool < weights.length; pool++) {
            variance += weights[pool] * weights[pool] * places.variance(pool);
        }
        return variance;
    }
}
