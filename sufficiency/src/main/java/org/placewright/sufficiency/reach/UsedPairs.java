package org.placewright.sufficiency.reach;

import java.util.Arrays;

/** How many children of which group each pool houses: for each pool a list, latest first. */
final class UsedPairs {

    private static final int NONE = -1;

    private final int[] firsts;
    private int[] nexts = new int[16];
    private int[] groups = new int[16];
    private int[] counts = new int[16];
    private int size;

    UsedPairs(int groups, int pools) {
        this.firsts = new int[pools];
        Arrays.fill(firsts, NONE);
        reserve(groups);
    }

    private void reserve(int length) {
        if (length > nexts.length) {
            nexts = Arrays.copyOf(nexts, length);
            groups = Arrays.copyOf(groups, length);
            counts = Arrays.copyOf(counts, length);
        }
    }

    /** Returns the first pair of a pool, or -1. */
    int firstOf(int pool) {
        return firsts[pool];
    }

    /** Returns the pair of the same pool after one, or -1. */
    int next(int pair) {
        return nexts[pair];
    }

    int group(int pair) {
        return groups[pair];
    }

    /** Returns how many children of the group the pool houses; none where all have moved. */
    int count(int pair) {
        return counts[pair];
    }

    void take(int pair, int count) {
        counts[pair] -= count;
    }

    void add(int group, int pool, int count) {
        for (int pair = firsts[pool]; pair != NONE; pair = nexts[pair]) {
            if (groups[pair] == group) {
                counts[pair] += count;
                return;
            }
        }
        if (size == nexts.length) {
            reserve(2 * size);
        }
        groups[size] = group;
        counts[size] = count;
        nexts[size] = firsts[pool];
        firsts[pool] = size++;
    }
}
