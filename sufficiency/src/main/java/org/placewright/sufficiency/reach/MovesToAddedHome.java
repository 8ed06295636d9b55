package org.placewright.sufficiency.reach;

import com.google.common.primitives.ImmutableIntArray;

/**
 * The moves by which a home that is added takes children: tried on a placement of the most children, and taken back.
 *
 * <p>First along the levels of the placement, which as a rule fills the home; then, as moves made have changed how far
 * groups are from children left over, by a search of all ways back.
 *
 * <p>Not safe to share between threads.
 */
final class MovesToAddedHome {

    private static final int NONE = -1;

    private final PlacementFlow flow;
    private final PlacementProblem problem;
    private final UsedPairs used;
    private final PathSearch paths;
    private final int[] queue;
    private final int[] groupSeen;
    private final int[] poolSeen;
    private final int[] follows;
    private int search;
    private int filled;

    MovesToAddedHome(PlacementFlow flow) {
        this.flow = flow;
        this.problem = flow.problem();
        this.used = flow.used();
        this.paths = new PathSearch(flow);
        this.queue = new int[problem.groups()];
        this.groupSeen = new int[problem.groups()];
        this.poolSeen = new int[problem.pools()];
        this.follows = new int[problem.groups()];
    }

    /**
     * Returns how many more children are placed if a home with some places takes children of some groups of short
     * markets. Of any of these groups a child could be the one left over, which is why the first place needs no search.
     */
    int placedMore(ImmutableIntArray eligible, int places) {
        if (eligible.isEmpty() || places <= 1) {
            return eligible.isEmpty() ? 0 : places;
        }
        flow.noteChanges();
        paths.begin();
        int more = 0;
        for (int i = 0; i < eligible.length() && more < places; i++) {
            int moved = paths.moveOut(eligible.get(i), places - more);
            while (moved > 0) {
                more += moved;
                moved = more < places ? paths.moveOut(eligible.get(i), places - more) : 0;
            }
        }
        int found = more < places ? findLeftOver(eligible) : NONE;
        while (found != NONE) {
            more += moveUpFrom(found, places - more);
            found = more < places ? findLeftOver(eligible) : NONE;
        }
        flow.takeBack();
        return more;
    }

    /** Returns the nearest group, in moves, that has a child left over whom the home can help to a place, or -1. */
    private int findLeftOver(ImmutableIntArray eligible) {
        search++;
        filled = 0;
        for (int i = 0; i < eligible.length(); i++) {
            if (reach(eligible.get(i), NONE)) {
                return eligible.get(i);
            }
        }
        for (int done = 0; done < filled; done++) {
            for (int pair = used.firstOfGroup(queue[done]); pair != NONE; pair = used.nextOfGroup(pair)) {
                if (used.count(pair) > 0 && poolSeen[used.pool(pair)] != search) {
                    int found = findAround(pair);
                    if (found != NONE) {
                        return found;
                    }
                }
            }
        }
        return NONE;
    }

    /** Reaches all who could have the place that a child leaves; returns a group with a child left over, or -1. */
    private int findAround(int pair) {
        int pool = used.pool(pair);
        poolSeen[pool] = search;
        SiteReach reach = problem.reach();
        BySite groups = problem.groupsBySite();
        int site = problem.poolSite(pool);
        for (int at = reach.firstChild(site); at < reach.firstChild(site + 1); at++) {
            int slot = groups.slot(reach.childSite(at), problem.kindOfPool(pool));
            for (int place = groups.first(slot); place < groups.first(slot + 1); place++) {
                int group = groups.member(place);
                if (groupSeen[group] != search
                        && flow.groupLevel(group) != NONE
                        && problem.groupFits(group, pool)
                        && reach(group, pair)) {
                    return group;
                }
            }
        }
        return NONE;
    }

    private boolean reach(int group, int pair) {
        groupSeen[group] = search;
        follows[group] = pair;
        queue[filled++] = group;
        return flow.left(group) > 0;
    }

    /** Has each group on the way take the place that the next one leaves, and the last one move to the home. */
    private int moveUpFrom(int first, int atMost) {
        int count = Math.min(flow.left(first), atMost);
        for (int group = first; follows[group] != NONE; group = used.group(follows[group])) {
            count = Math.min(count, used.count(follows[group]));
        }
        flow.changeLeft(first, -count);
        for (int group = first; follows[group] != NONE; group = used.group(follows[group])) {
            flow.change(follows[group], -count);
            flow.change(used.pair(group, used.pool(follows[group])), count);
        }
        return count;
    }
}
