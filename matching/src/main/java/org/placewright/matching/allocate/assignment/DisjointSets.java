package org.placewright.matching.allocate.assignment;

import java.util.stream.IntStream;

/**
 * Which of some numbers belong together. Joined and found in nearly constant time.
 *
 * <p>Source: Tarjan and van Leeuwen, "Worst-case analysis of set union algorithms", Journal of the ACM 31 (1984), with
 * path halving.
 */
final class DisjointSets {

    private final int[] parent;

    DisjointSets(int size) {
        parent = IntStream.range(0, size).toArray();
    }

    /** Returns the least number of the set. */
    int find(int member) {
        int at = member;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void join(int one, int other) {
        int first = find(one);
        int second = find(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }
}
