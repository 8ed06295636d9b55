package org.placewright.sufficiency.reach;

import java.util.Arrays;

/** The pools of each site that a search has not come to yet. */
final class Unvisited {

    private final int[] pools;
    private final int[] ends;

    Unvisited(PlacementProblem problem) {
        this.pools = new int[problem.pools()];
        this.ends = new int[problem.reach().homeSites()];
        Arrays.setAll(pools, problem::poolAt);
        Arrays.setAll(ends, site -> problem.firstPoolOf(site + 1));
    }

    /** Returns where the pools of a site end; they begin where the problem has them begin. */
    int end(int site) {
        return ends[site];
    }

    int pool(int place) {
        return pools[place];
    }

    /** Takes a pool out; another of the site takes its place. */
    void remove(int site, int place) {
        pools[place] = pools[--ends[site]];
    }
}
