package org.placewright.sufficiency.reach;

import java.util.Arrays;

/** Numbers joined into sets, each known by the least number in it. */
final class DisjointSets {

    private final int[] parents;

    DisjointSets(int size) {
        this.parents = new int[size];
        Arrays.setAll(parents, number -> number);
    }

    /** Returns the least number of the set a number is in. */
    int find(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Joins the sets of two numbers. */
    void join(int one, int other) {
        int first = find(one);
        int second = find(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}
