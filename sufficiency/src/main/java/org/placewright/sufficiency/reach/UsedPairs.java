package org.placewright.sufficiency.reach;

import java.util.Arrays;

/**
 * How many children of which group each pool houses: for each of one side (the pools, or the groups) a list of those of
 * the other, latest first.
 */
final class UsedPairs {

    private static final int NONE = -1;

    private final int[] firsts;
    private int[] nexts = new int[16];
    private int[] others = new int[16];
    private int[] counts = new int[16];
    private int size;

    UsedPairs(int lists, int expectedPairs) {
        this.firsts = new int[lists];
        Arrays.fill(firsts, NONE);
        reserve(expectedPairs);
    }

    private void reserve(int length) {
        if (length > nexts.length) {
            nexts = Arrays.copyOf(nexts, length);
            others = Arrays.copyOf(others, length);
            counts = Arrays.copyOf(counts, length);
        }
    }

    /** Returns the first pair of a list, or -1. */
    int firstOf(int list) {
        return firsts[list];
    }

    /** Returns the pair of the same list after one, or -1. */
    int next(int pair) {
        return nexts[pair];
    }

    int other(int pair) {
        return others[pair];
    }

    /** Returns how many children of the group the pool houses; none where all have moved. */
    int count(int pair) {
        return counts[pair];
    }

    /** Changes how many children a pair houses. */
    void change(int pair, int by) {
        counts[pair] += by;
    }

    /** Adds children to a pair, which may be new, and returns it. */
    int add(int list, int other, int count) {
        for (int pair = firsts[list]; pair != NONE; pair = nexts[pair]) {
            if (others[pair] == other) {
                counts[pair] += count;
                return pair;
            }
        }
        return addNew(list, other, count);
    }

    /** Adds a pair that is known to be new, and returns it. */
    int addNew(int list, int other, int count) {
        if (size == nexts.length) {
            reserve(2 * size);
        }
        others[size] = other;
        counts[size] = count;
        nexts[size] = firsts[list];
        firsts[list] = size;
        return size++;
    }
}
