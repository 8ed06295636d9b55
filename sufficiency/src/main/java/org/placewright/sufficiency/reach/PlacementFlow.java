package org.placewright.sufficiency.reach;

import java.util.Arrays;

/** A flow of children from groups to pools, and how far each is, in moves, from children left over. */
final class PlacementFlow {

    /** Said instead of a number where there is none. */
    static final int NONE = -1;

    private final PlacementProblem problem;
    private final int[] left;
    private final int[] room;
    private final UsedPairs used;
    private final int[] groupLevels;
    private final int[] poolLevels;
    private final int[] queue;
    private final MoveLog log = new MoveLog();
    private int filled;

    PlacementFlow(PlacementProblem problem) {
        this.problem = problem;
        this.left = new int[problem.groups()];
        this.room = new int[problem.pools()];
        Arrays.setAll(left, problem::children);
        Arrays.setAll(room, problem::places);
        this.used = new UsedPairs(problem.groups(), problem.pools());
        this.groupLevels = new int[problem.groups()];
        this.poolLevels = new int[problem.pools()];
        this.queue = new int[problem.groups()];
    }

    /** Begins from an answer, whoever found it. */
    static PlacementFlow of(PlacesTaken taken) {
        PlacementFlow flow = new PlacementFlow(taken.problem());
        for (int pair = 0; pair < taken.size(); pair++) {
            flow.place(taken.group(pair), taken.pool(pair), taken.count(pair));
        }
        return flow;
    }

    private void place(int group, int pool, int count) {
        used.change(used.pair(group, pool), count);
        left[group] -= count;
        room[pool] -= count;
    }

    PlacementProblem problem() {
        return problem;
    }

    UsedPairs used() {
        return used;
    }

    /** Returns how many children of a group are left over. */
    int left(int group) {
        return left[group];
    }

    void changeLeft(int group, int by) {
        left[group] += by;
        log.changedLeft(group, by);
    }

    /** Changes how many children of its group the pool of a pair houses. */
    void change(int pair, int by) {
        used.change(pair, by);
        log.changedPair(pair, by);
    }

    /** Begins to note changes, or begins anew. */
    void noteChanges() {
        log.begin();
    }

    /** Takes back the changes noted, of who is housed where and of who is left over. */
    void takeBack() {
        log.takeBack(used, left);
    }

    /** Returns how many moves a group is from children left over, 0 if it has such; -1 if none lead to it. */
    int groupLevel(int group) {
        return groupLevels[group];
    }

    /** Returns how many moves a pool is from children left over, 1 or more; -1 if none lead to it. */
    int poolLevel(int pool) {
        return poolLevels[pool];
    }

    /** Places each group in the nearest pools with room. */
    void placeNearestFirst() {
        SiteReach reach = problem.reach();
        BySite pools = problem.poolsBySite();
        for (int group = 0; group < left.length; group++) {
            int kind = problem.kindOfGroup(group);
            int end = reach.first(problem.groupSite(group) + 1);
            for (int at = reach.first(problem.groupSite(group)); at < end && left[group] > 0; at++) {
                int slot = pools.slot(reach.homeSite(at), kind);
                for (int place = pools.first(slot); place < pools.first(slot + 1); place++) {
                    int pool = pools.member(place);
                    int count = Math.min(left[group], room[pool]);
                    if (count > 0 && problem.groupFits(group, pool)) {
                        place(group, pool, count);
                    }
                }
            }
        }
    }

    /** Follows shortest paths, phase by phase, until there are none. */
    void placeTheMost() {
        PathSearch paths = new PathSearch(this);
        for (int last = findLevels(); last != NONE; last = findLevels()) {
            paths.begin();
            for (int pool = 0; pool < room.length; pool++) {
                int moved = poolLevels[pool] == last ? room[pool] : 0;
                while (moved > 0 && room[pool] > 0) {
                    moved = paths.moveTo(pool, room[pool]);
                    room[pool] -= moved;
                }
            }
        }
    }

    /**
     * Finds how far each group and pool is from the children left over, as far as the nearest pool with room.
     *
     * @return how far that pool is; -1 if there is none, and then every group and pool that has a level can be reached
     *     from children left over, and nobody more can be placed
     */
    int findLevels() {
        Arrays.fill(groupLevels, NONE);
        Arrays.fill(poolLevels, NONE);
        Unvisited unvisited = new Unvisited(problem.poolsBySite());
        filled = 0;
        for (int group = 0; group < left.length; group++) {
            if (left[group] > 0) {
                reach(group, 0);
            }
        }
        int last = Integer.MAX_VALUE;
        for (int done = 0; done < filled && groupLevels[queue[done]] < last; done++) {
            if (hasRoomAround(queue[done], unvisited)) {
                last = groupLevels[queue[done]] + 1;
            }
        }
        return last == Integer.MAX_VALUE ? NONE : last;
    }

    private void reach(int group, int level) {
        groupLevels[group] = level;
        queue[filled++] = group;
    }

    /** Reaches the pools that a group could go to and whom they house, and returns whether one of them has room. */
    private boolean hasRoomAround(int group, Unvisited unvisited) {
        SiteReach reach = problem.reach();
        BySite pools = problem.poolsBySite();
        int kind = problem.kindOfGroup(group);
        int end = reach.first(problem.groupSite(group) + 1);
        boolean hasRoom = false;
        for (int at = reach.first(problem.groupSite(group)); at < end; at++) {
            int slot = pools.slot(reach.homeSite(at), kind);
            int place = pools.first(slot);
            while (place < unvisited.end(slot)) {
                int pool = unvisited.member(place);
                if (problem.groupFits(group, pool)) {
                    unvisited.remove(slot, place);
                    hasRoom |= room[pool] > 0;
                    reachHoused(pool, groupLevels[group] + 1);
                } else {
                    place++;
                }
            }
        }
        return hasRoom;
    }

    private void reachHoused(int pool, int level) {
        poolLevels[pool] = level;
        for (int pair = used.firstOfPool(pool); pair != NONE; pair = used.nextOfPool(pair)) {
            if (used.count(pair) > 0 && groupLevels[used.group(pair)] == NONE) {
                reach(used.group(pair), level);
            }
        }
    }

    PlacesTaken taken() {
        PlacesTaken.Builder taken = PlacesTaken.builder(problem);
        for (int group = 0; group < left.length; group++) {
            for (int pair = used.firstOfGroup(group); pair != NONE; pair = used.nextOfGroup(pair)) {
                if (used.count(pair) > 0) {
                    taken.place(group, used.pool(pair), used.count(pair));
                }
            }
        }
        return taken.build();
    }
}
