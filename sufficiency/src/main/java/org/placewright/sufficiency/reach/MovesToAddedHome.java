package org.placewright.sufficiency.reach;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * The moves by which a home that is added takes children: tried on a placement of the most children, and taken back.
 *
 * <p>Not safe to share between threads.
 */
final class MovesToAddedHome {

    private static final int NONE = -1;

    private final PlacementProblem problem;
    private final ShortGroups groups;
    private final int[] left;
    private final UsedPairs used;
    private final int[] queue;
    private final int[] groupSeen;
    private final int[] poolSeen;
    private final int[] follows;
    private final int[] leaves;
    private int search;
    private int filled;
    private int[] changedPairs = new int[16];
    private int[] changes = new int[16];
    private int changed;

    MovesToAddedHome(PlacesTaken most, ShortGroups groups) {
        this.problem = most.problem();
        this.groups = groups;
        this.left = new int[problem.groups()];
        this.used = new UsedPairs(problem.groups(), most.size());
        this.queue = new int[problem.groups()];
        this.groupSeen = new int[problem.groups()];
        this.poolSeen = new int[problem.pools()];
        this.follows = new int[problem.groups()];
        this.leaves = new int[problem.groups()];
        Arrays.setAll(left, most::unplaced);
        for (int pair = 0; pair < most.size(); pair++) {
            used.addNew(most.group(pair), most.pool(pair), most.count(pair));
        }
    }

    /**
     * Returns how many more children are placed if a home with some places takes children of some groups of short
     * markets. Of any of these groups a child could be the one left over, which is why the first place needs no search.
     */
    int placedMore(ImmutableIntArray eligible, int places) {
        if (eligible.isEmpty() || places <= 1) {
            return eligible.isEmpty() ? 0 : places;
        }
        int more = 0;
        int found = findLeftOver(eligible);
        while (found != NONE && more < places) {
            more += moveUpFrom(found, places - more);
            found = more < places ? findLeftOver(eligible) : NONE;
        }
        takeBack();
        return more;
    }

    /** Returns the nearest group, in moves, that has a child left over whom the home can help to a place, or -1. */
    private int findLeftOver(ImmutableIntArray eligible) {
        search++;
        filled = 0;
        for (int i = 0; i < eligible.length(); i++) {
            if (reach(eligible.get(i), NONE, NONE)) {
                return eligible.get(i);
            }
        }
        for (int done = 0; done < filled; done++) {
            int leaving = queue[done];
            for (int pair = used.firstOf(leaving); pair != NONE; pair = used.next(pair)) {
                if (used.count(pair) > 0 && poolSeen[used.other(pair)] != search) {
                    int found = findAround(leaving, pair);
                    if (found != NONE) {
                        return found;
                    }
                }
            }
        }
        return NONE;
    }

    /** Reaches all who could have the place that a child leaves; returns a group with a child left over, or -1. */
    private int findAround(int leaving, int pair) {
        int pool = used.other(pair);
        poolSeen[pool] = search;
        int site = problem.poolSite(pool);
        for (int row = groups.firstSiteOf(site); row < groups.firstSiteOf(site + 1); row++) {
            int end = groups.firstGroupOf(groups.siteAt(row) + 1);
            for (int place = groups.firstGroupOf(groups.siteAt(row)); place < end; place++) {
                int group = groups.groupAt(place);
                if (groupSeen[group] != search
                        && problem.takes(problem.groupType(group), problem.poolClass(pool))
                        && reach(group, leaving, pair)) {
                    return group;
                }
            }
        }
        return NONE;
    }

    private boolean reach(int group, int leaving, int pair) {
        groupSeen[group] = search;
        leaves[group] = leaving;
        follows[group] = pair;
        queue[filled++] = group;
        return left[group] > 0;
    }

    /** Has each group on the way take the place that the next one leaves, and the last one move to the home. */
    private int moveUpFrom(int first, int atMost) {
        int count = Math.min(left[first], atMost);
        for (int group = first; follows[group] != NONE; group = leaves[group]) {
            count = Math.min(count, used.count(follows[group]));
        }
        left[first] -= count;
        note(~first, -count);
        for (int group = first; follows[group] != NONE; group = leaves[group]) {
            int pair = follows[group];
            used.change(pair, -count);
            note(pair, -count);
            note(used.add(group, used.other(pair), count), count);
        }
        return count;
    }

    /** Notes a change of a pair, or, told by its complement, of how many of a group are left over. */
    private void note(int pairOrGroup, int by) {
        if (changed == changes.length) {
            changedPairs = Arrays.copyOf(changedPairs, 2 * changed);
            changes = Arrays.copyOf(changes, 2 * changed);
        }
        changedPairs[changed] = pairOrGroup;
        changes[changed++] = by;
    }

    private void takeBack() {
        while (changed > 0) {
            int pairOrGroup = changedPairs[--changed];
            if (pairOrGroup >= 0) {
                used.change(pairOrGroup, -changes[changed]);
            } else {
                left[~pairOrGroup] -= changes[changed];
            }
        }
    }
}
