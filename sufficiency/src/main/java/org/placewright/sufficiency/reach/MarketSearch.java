package org.placewright.sufficiency.reach;

import java.util.Arrays;

/**
 * Parts the groups that children left over lead to, and the pools they could go to, into markets that share nothing.
 */
final class MarketSearch {

    private static final int NONE = -1;

    private final PlacementProblem problem;
    private final int[] marketOfGroup;
    private final int[] marketOfPool;
    private final BySite groups;
    private final BySite pools;
    private final Unvisited groupsLeft;
    private final Unvisited poolsLeft;
    private final int[] queue;
    private int filled;
    private int size;

    MarketSearch(PlacementFlow flow) {
        this.problem = flow.problem();
        this.marketOfGroup = new int[problem.groups()];
        this.marketOfPool = new int[problem.pools()];
        this.groups = problem.groupsBySite(group -> flow.groupLevel(group) != NONE);
        this.pools = problem.poolsBySite(pool -> problem.places(pool) > 0);
        this.groupsLeft = new Unvisited(groups);
        this.poolsLeft = new Unvisited(pools);
        this.queue = new int[groups.size()];
        Arrays.fill(marketOfGroup, NONE);
        Arrays.fill(marketOfPool, NONE);
        for (int group = 0; group < marketOfGroup.length; group++) {
            if (flow.groupLevel(group) != NONE && marketOfGroup[group] == NONE) {
                gather(group);
            }
        }
    }

    private void gather(int first) {
        filled = 0;
        add(first);
        for (int done = 0; done < filled; done++) {
            addPoolsFor(queue[done]);
        }
        size++;
    }

    private void add(int group) {
        marketOfGroup[group] = size;
        queue[filled++] = group;
    }

    private void addPoolsFor(int group) {
        SiteReach reach = problem.reach();
        int site = problem.groupSite(group);
        for (int at = reach.first(site); at < reach.first(site + 1); at++) {
            int slot = pools.slot(reach.homeSite(at), problem.kindOfGroup(group));
            int place = pools.first(slot);
            while (place < poolsLeft.end(slot)) {
                int pool = poolsLeft.member(place);
                if (problem.groupFits(group, pool)) {
                    poolsLeft.remove(slot, place);
                    marketOfPool[pool] = size;
                    addGroupsFor(pool);
                } else {
                    place++;
                }
            }
        }
    }

    private void addGroupsFor(int pool) {
        SiteReach reach = problem.reach();
        int site = problem.poolSite(pool);
        for (int at = reach.firstChild(site); at < reach.firstChild(site + 1); at++) {
            int slot = groups.slot(reach.childSite(at), problem.kindOfPool(pool));
            int place = groups.first(slot);
            while (place < groupsLeft.end(slot)) {
                int group = groupsLeft.member(place);
                if (problem.groupFits(group, pool)) {
                    groupsLeft.remove(slot, place);
                    if (marketOfGroup[group] == NONE) {
                        add(group);
                    }
                } else {
                    place++;
                }
            }
        }
    }

    int[] marketOfGroup() {
        return marketOfGroup;
    }

    int[] marketOfPool() {
        return marketOfPool;
    }

    int size() {
        return size;
    }
}
