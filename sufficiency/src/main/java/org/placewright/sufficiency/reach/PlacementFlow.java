package org.placewright.sufficiency.reach;

import java.util.Arrays;

/**
 * A flow of children from groups to pools, and the search for paths by which more can be placed.
 *
 * <p>A path goes from a group with children left over to a pool within reach, from a full pool to a group some of whom
 * it houses, on to another pool, and ends in a pool with room.
 */
final class PlacementFlow {

    private static final int NONE = -1;

    private final PlacementProblem problem;
    private final int[] left;
    private final int[] room;
    private final UsedPairs used;
    private final int[] groupLevels;
    private final int[] poolLevels;
    private final int[] queue;

    PlacementFlow(PlacementProblem problem) {
        this.problem = problem;
        this.left = new int[problem.groups()];
        this.room = new int[problem.pools()];
        Arrays.setAll(left, problem::children);
        Arrays.setAll(room, problem::places);
        this.used = new UsedPairs(problem.pools(), problem.groups());
        this.groupLevels = new int[problem.groups()];
        this.poolLevels = new int[problem.pools()];
        this.queue = new int[problem.groups()];
    }

    /** Begins from an answer, whoever found it. */
    static PlacementFlow of(PlacesTaken taken) {
        PlacementFlow flow = new PlacementFlow(taken.problem());
        for (int pair = 0; pair < taken.size(); pair++) {
            flow.add(taken.group(pair), taken.pool(pair), taken.count(pair));
        }
        return flow;
    }

    /** Places children of a group in a pool that houses none of it yet. */
    private void add(int group, int pool, int count) {
        used.addNew(pool, group, count);
        left[group] -= count;
        room[pool] -= count;
    }

    /** Places each group in the nearest pools with room. */
    void placeNearestFirst() {
        for (int group = 0; group < left.length; group++) {
            int end = problem.reach().first(problem.groupSite(group) + 1);
            for (int at = problem.reach().first(problem.groupSite(group)); at < end && left[group] > 0; at++) {
                int site = problem.reach().homeSite(at);
                for (int place = problem.firstPoolOf(site); place < problem.firstPoolOf(site + 1); place++) {
                    int pool = problem.poolAt(place);
                    int count = Math.min(left[group], room[pool]);
                    if (count > 0 && takes(group, pool)) {
                        add(group, pool, count);
                    }
                }
            }
        }
    }

    /** Follows shortest paths, phase by phase, until there are none. */
    void placeTheMost() {
        while (findLevels()) {
            PathSearch paths = new PathSearch();
            for (int group = 0; group < left.length; group++) {
                while (left[group] > 0 && paths.follow(group)) {}
            }
        }
    }

    private boolean takes(int group, int pool) {
        return problem.takes(problem.groupType(group), problem.poolClass(pool));
    }

    /**
     * Finds how far each group and pool is from the children left over, as far as the nearest pool with room.
     *
     * @return whether there is such a pool; if not, every group and pool that has a level can be reached from children
     *     left over, and nobody more can be placed
     */
    boolean findLevels() {
        Arrays.fill(groupLevels, NONE);
        Arrays.fill(poolLevels, NONE);
        Unvisited unvisited = new Unvisited(problem);
        int filled = 0;
        for (int group = 0; group < left.length; group++) {
            if (left[group] > 0) {
                groupLevels[group] = 0;
                queue[filled++] = group;
            }
        }
        int last = Integer.MAX_VALUE;
        for (int done = 0; done < filled && groupLevels[queue[done]] < last; done++) {
            int group = queue[done];
            int level = groupLevels[group] + 1;
            int end = problem.reach().first(problem.groupSite(group) + 1);
            for (int at = problem.reach().first(problem.groupSite(group)); at < end; at++) {
                int site = problem.reach().homeSite(at);
                int place = problem.firstPoolOf(site);
                while (place < unvisited.end(site)) {
                    int pool = unvisited.pool(place);
                    if (takes(group, pool)) {
                        unvisited.remove(site, place);
                        poolLevels[pool] = level;
                        last = room[pool] > 0 ? level : last;
                        filled = reachHoused(pool, level, filled);
                    } else {
                        place++;
                    }
                }
            }
        }
        return last < Integer.MAX_VALUE;
    }

    /** Reaches the groups housed in a pool, and returns how many groups are reached then. */
    private int reachHoused(int pool, int level, int reached) {
        int filled = reached;
        for (int pair = used.firstOf(pool); pair != NONE; pair = used.next(pair)) {
            int housed = used.other(pair);
            if (used.count(pair) > 0 && groupLevels[housed] == NONE) {
                groupLevels[housed] = level;
                queue[filled++] = housed;
            }
        }
        return filled;
    }

    /** Returns whether a group can be reached from children left over; to be asked after the last search. */
    boolean isGroupReached(int group) {
        return groupLevels[group] != NONE;
    }

    /** Returns whether a pool can be reached from children left over; to be asked after the last search. */
    boolean isPoolReached(int pool) {
        return poolLevels[pool] != NONE;
    }

    PlacesTaken taken() {
        PlacesTaken.Builder taken = PlacesTaken.builder(problem);
        for (int pool = 0; pool < room.length; pool++) {
            for (int pair = used.firstOf(pool); pair != NONE; pair = used.next(pair)) {
                if (used.count(pair) > 0) {
                    taken.place(used.other(pair), pool, used.count(pair));
                }
            }
        }
        return taken.build();
    }

    /** The search of one phase: depth first along the levels, never again into what led nowhere. */
    private final class PathSearch {

        private final int[] nextReach = new int[left.length];
        private final int[] nextPlace = new int[left.length];
        private final int[] nextPair = new int[room.length];
        private int[] groups = new int[16];
        private int[] pools = new int[16];

        PathSearch() {
            for (int group = 0; group < left.length; group++) {
                nextReach[group] = problem.reach().first(problem.groupSite(group));
                nextPlace[group] = nextReach[group] < endOf(group) ? firstPlace(group) : 0;
            }
            for (int pool = 0; pool < room.length; pool++) {
                nextPair[pool] = used.firstOf(pool);
            }
        }

        private int endOf(int group) {
            return problem.reach().first(problem.groupSite(group) + 1);
        }

        private int firstPlace(int group) {
            return problem.firstPoolOf(problem.reach().homeSite(nextReach[group]));
        }

        /** Places children of a group along one path, if there is one. */
        boolean follow(int from) {
            int depth = 0;
            groups[0] = from;
            while (true) {
                int pool = nextPool(groups[depth]);
                if (pool == NONE) {
                    if (--depth < 0) {
                        return false;
                    }
                    nextPair[pools[depth]] = used.next(nextPair[pools[depth]]);
                    continue;
                }
                pools[depth] = pool;
                if (room[pool] > 0) {
                    move(depth);
                    return true;
                }
                int housed = used.other(nextPair[pool]);
                if (++depth == groups.length) {
                    groups = Arrays.copyOf(groups, 2 * depth);
                    pools = Arrays.copyOf(pools, 2 * depth);
                }
                groups[depth] = housed;
            }
        }

        /** Returns the next pool of a group that has room, or houses a group from which to go on. */
        private int nextPool(int group) {
            int level = groupLevels[group] + 1;
            while (nextReach[group] < endOf(group)) {
                int end = problem.firstPoolOf(problem.reach().homeSite(nextReach[group]) + 1);
                for (; nextPlace[group] < end; nextPlace[group]++) {
                    int pool = problem.poolAt(nextPlace[group]);
                    if (poolLevels[pool] == level && takes(group, pool) && (room[pool] > 0 || leadsOn(pool))) {
                        return pool;
                    }
                }
                if (++nextReach[group] < endOf(group)) {
                    nextPlace[group] = firstPlace(group);
                }
            }
            return NONE;
        }

        private boolean leadsOn(int pool) {
            while (nextPair[pool] != NONE) {
                int pair = nextPair[pool];
                if (used.count(pair) > 0 && groupLevels[used.other(pair)] == poolLevels[pool]) {
                    return true;
                }
                nextPair[pool] = used.next(pair);
            }
            return false;
        }

        /** Moves as many children as the path allows. */
        private void move(int depth) {
            int count = Math.min(left[groups[0]], room[pools[depth]]);
            for (int step = 0; step < depth; step++) {
                count = Math.min(count, used.count(nextPair[pools[step]]));
            }
            for (int step = 0; step < depth; step++) {
                used.change(nextPair[pools[step]], -count);
            }
            for (int step = 0; step <= depth; step++) {
                used.add(pools[step], groups[step], count);
            }
            left[groups[0]] -= count;
            room[pools[depth]] -= count;
        }
    }
}
