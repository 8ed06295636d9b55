package org.placewright.sufficiency.reach;

import java.util.Arrays;

/**
 * The search of one phase for paths by which more can be placed, along the levels of a flow: depth first, never again
 * into what led nowhere.
 *
 * <p>A path is followed backwards, from where there is room to children left over: a group that could have the place, a
 * pool that houses some of it, a group that could have theirs, and so on. Since levels are told from the children left
 * over, every way back leads to some until they are placed.
 */
final class PathSearch {

    private static final int NONE = -1;

    private final PlacementFlow flow;
    private final PlacementProblem problem;
    private final int[] nextSite;
    private final int[] nextPlace;
    private final int[] nextPair;
    private final int[] poolBegun;
    private final int[] groupBegun;
    private int phase;
    private int[] groups = new int[16];
    private int[] pools = new int[16];
    private int depth;

    PathSearch(PlacementFlow flow) {
        this.flow = flow;
        this.problem = flow.problem();
        this.nextSite = new int[problem.pools()];
        this.nextPlace = new int[problem.pools()];
        this.nextPair = new int[problem.groups()];
        this.poolBegun = new int[problem.pools()];
        this.groupBegun = new int[problem.groups()];
    }

    /** Begins a phase, in which whatever led nowhere before may lead somewhere again. */
    void begin() {
        phase++;
    }

    /** Moves children along paths to a pool with room, and returns how many, 0 if no path is left in this phase. */
    int moveTo(int pool, int room) {
        pools[0] = pool;
        return find(nextGroup(pool), false) ? move(room) : 0;
    }

    /** Moves children of a group out, along paths, and returns how many, 0 if no path is left in this phase. */
    int moveOut(int group, int room) {
        pools[0] = NONE;
        return find(isOpen(group) ? group : NONE, true) ? move(room) : 0;
    }

    private boolean find(int start, boolean isOneGroup) {
        depth = 0;
        int group = start;
        while (group != NONE || depth > 0) {
            if (group == NONE) {
                int back = groups[--depth];
                nextPair[back] = flow.used().nextOfGroup(nextPair[back]);
                if (depth > 0 || !isOneGroup) {
                    group = nextGroup(pools[depth]);
                } else {
                    group = isOpen(back) ? back : NONE;
                }
                continue;
            }
            groups[depth] = group;
            if (flow.groupLevel(group) == 0) {
                return true;
            }
            reserve();
            pools[++depth] = flow.used().pool(nextPair[group]);
            group = nextGroup(pools[depth]);
        }
        return false;
    }

    private void reserve() {
        if (depth + 2 > groups.length) {
            groups = Arrays.copyOf(groups, 2 * groups.length);
            pools = Arrays.copyOf(pools, 2 * pools.length);
        }
    }

    /** Returns the next group that could have a place of a pool, and has children left over or housed elsewhere. */
    private int nextGroup(int pool) {
        BySite all = problem.groupsBySite();
        int kind = problem.kindOfPool(pool);
        if (poolBegun[pool] != phase) {
            poolBegun[pool] = phase;
            nextSite[pool] = problem.reach().firstChild(problem.poolSite(pool)) - 1;
            toNextSite(pool, kind);
        }
        int level = flow.poolLevel(pool) - 1;
        int end = problem.reach().firstChild(problem.poolSite(pool) + 1);
        while (nextSite[pool] < end) {
            int slot = all.slot(problem.reach().childSite(nextSite[pool]), kind);
            for (; nextPlace[pool] < all.first(slot + 1); nextPlace[pool]++) {
                int group = all.member(nextPlace[pool]);
                if (flow.groupLevel(group) == level && problem.groupFits(group, pool) && isOpen(group)) {
                    return group;
                }
            }
            toNextSite(pool, kind);
        }
        return NONE;
    }

    private void toNextSite(int pool, int kind) {
        if (++nextSite[pool] < problem.reach().firstChild(problem.poolSite(pool) + 1)) {
            nextPlace[pool] = problem.groupsBySite()
                    .first(problem.groupsBySite().slot(problem.reach().childSite(nextSite[pool]), kind));
        }
    }

    /** Tells whether a group has children left over, or housed in a pool by which a path may go on. */
    private boolean isOpen(int group) {
        int level = flow.groupLevel(group);
        if (level == 0) {
            return flow.left(group) > 0;
        }
        if (groupBegun[group] != phase) {
            groupBegun[group] = phase;
            nextPair[group] = flow.used().firstOfGroup(group);
        }
        int pair = nextPair[group];
        while (pair != NONE
                && (flow.used().count(pair) == 0 || flow.poolLevel(flow.used().pool(pair)) != level)) {
            pair = flow.used().nextOfGroup(pair);
        }
        nextPair[group] = pair;
        return pair != NONE;
    }

    /** Moves as many children along the path found as it allows. */
    private int move(int room) {
        int count = Math.min(room, flow.left(groups[depth]));
        for (int step = 0; step < depth; step++) {
            count = Math.min(count, flow.used().count(nextPair[groups[step]]));
        }
        flow.changeLeft(groups[depth], -count);
        for (int step = 0; step <= depth; step++) {
            if (step < depth) {
                flow.change(nextPair[groups[step]], -count);
            }
            if (pools[step] != NONE) {
                flow.change(flow.used().pair(groups[step], pools[step]), count);
            }
        }
        return count;
    }
}
