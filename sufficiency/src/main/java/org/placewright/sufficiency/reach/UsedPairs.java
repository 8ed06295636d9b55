package org.placewright.sufficiency.reach;

import java.util.Arrays;

/** How many children of which group each pool houses, listed for each group and for each pool, latest first. */
final class UsedPairs {

    private static final int NONE = -1;

    private final int[] firstOfGroup;
    private final int[] firstOfPool;
    private int[] nextOfGroup;
    private int[] nextOfPool;
    private int[] groups;
    private int[] pools;
    private int[] counts;
    private int size;

    UsedPairs(int groups, int pools) {
        this.firstOfGroup = none(groups);
        this.firstOfPool = none(pools);
        int expected = groups + 16;
        this.nextOfGroup = new int[expected];
        this.nextOfPool = new int[expected];
        this.groups = new int[expected];
        this.pools = new int[expected];
        this.counts = new int[expected];
    }

    private static int[] none(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Returns the first pair of a group, or -1. */
    int firstOfGroup(int group) {
        return firstOfGroup[group];
    }

    /** Returns the first pair of a pool, or -1. */
    int firstOfPool(int pool) {
        return firstOfPool[pool];
    }

    /** Returns the pair of the same group after one, or -1. */
    int nextOfGroup(int pair) {
        return nextOfGroup[pair];
    }

    /** Returns the pair of the same pool after one, or -1. */
    int nextOfPool(int pair) {
        return nextOfPool[pair];
    }

    int group(int pair) {
        return groups[pair];
    }

    int pool(int pair) {
        return pools[pair];
    }

    /** Returns how many children of the group the pool houses; none where all have moved. */
    int count(int pair) {
        return counts[pair];
    }

    /** Changes how many children of the group the pool houses. */
    void change(int pair, int by) {
        counts[pair] += by;
    }

    /** Returns the pair of a group and a pool, which houses nobody if it is new. */
    int pair(int group, int pool) {
        for (int pair = firstOfGroup[group]; pair != NONE; pair = nextOfGroup[pair]) {
            if (pools[pair] == pool) {
                return pair;
            }
        }
        return newPair(group, pool);
    }

    private int newPair(int group, int pool) {
        if (size == counts.length) {
            int length = 2 * size;
            nextOfGroup = Arrays.copyOf(nextOfGroup, length);
            nextOfPool = Arrays.copyOf(nextOfPool, length);
            groups = Arrays.copyOf(groups, length);
            pools = Arrays.copyOf(pools, length);
            counts = Arrays.copyOf(counts, length);
        }
        groups[size] = group;
        pools[size] = pool;
        nextOfGroup[size] = firstOfGroup[group];
        nextOfPool[size] = firstOfPool[pool];
        firstOfGroup[group] = size;
        firstOfPool[pool] = size;
        return size++;
    }
}
