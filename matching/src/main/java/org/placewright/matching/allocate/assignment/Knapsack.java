package org.placewright.matching.allocate.assignment;

import java.util.Arrays;

/**
 * Fills one home as well as can be: the 0-1 knapsack problem, by dynamic programming over its places, in whole numbers
 * and O(items x places). One object serves many homes one after another, so that its tables are made once.
 *
 * <p>Where the table would have more than {@value #CELLS} cells, places are counted in larger steps: sizes and capacity
 * are divided and rounded down, after which all that fitted still fits. The profits it tells of are then no less than
 * the true ones, but what it takes need not fit.
 *
 * <p>Source: Martello and Toth, "Knapsack Problems" (1990), chapter 2.
 */
final class Knapsack {

    static final int CELLS = 1 << 22;

    private int items;
    private int[] size = new int[16];
    private long[] profit = new long[16];
    private boolean[] taken = new boolean[16];
    private int step;
    private int capacity;

    /** Row i holds, by places, the greatest profit of the items before i; row upon row. */
    private long[] before = new long[64];

    /** Row i holds, by places, the greatest profit of the items from i on; row upon row. */
    private long[] from = new long[64];

    /** Starts again without items. */
    void clear() {
        items = 0;
    }

    /** Adds an item whose profit is above 0. */
    void add(int itemSize, long itemProfit) {
        if (items == size.length) {
            size = Arrays.copyOf(size, 2 * items);
            profit = Arrays.copyOf(profit, 2 * items);
            taken = Arrays.copyOf(taken, 2 * items);
        }
        size[items] = itemSize;
        profit[items++] = itemProfit;
    }

    /** Decides which items to take. */
    void fill(int places) {
        step = (int) ((items + 1L) * (places + 1L) / CELLS) + 1;
        capacity = places / step;
        for (int item = 0; item < items; item++) {
            size[item] /= step;
        }
        tabulateBefore();
        int left = capacity;
        for (int item = items - 1; item >= 0; item--) {
            taken[item] = before[at(item + 1, left)] > before[at(item, left)];
            if (taken[item]) {
                left -= size[item];
            }
        }
    }

    /** Returns the profit of the items taken. */
    long best() {
        return before[at(items, capacity)];
    }

    boolean takes(int item) {
        return taken[item];
    }

    /** Returns the greatest profit beside something else of a size that is no more than the places. */
    long bestBeside(int otherSize) {
        return before[at(items, capacity - otherSize / step)];
    }

    /** Makes {@link #bestWithout} and {@link #bestWith} known. */
    void compare() {
        tabulateFrom();
    }

    /** Returns the greatest profit of all items but one. */
    long bestWithout(int item) {
        return bestAround(item, capacity);
    }

    /** Returns the greatest profit if one item is taken in any case. */
    long bestWith(int item) {
        return profit[item] + bestAround(item, capacity - size[item]);
    }

    private long bestAround(int item, int places) {
        long best = 0;
        for (int first = 0; first <= places; first++) {
            best = Math.max(best, before[at(item, first)] + from[at(item + 1, places - first)]);
        }
        return best;
    }

    private int at(int row, int places) {
        return row * (capacity + 1) + places;
    }

    private void tabulateBefore() {
        before = roomFor(before);
        Arrays.fill(before, 0, capacity + 1, 0);
        for (int item = 0; item < items; item++) {
            addItem(item, before, at(item, 0), at(item + 1, 0));
        }
    }

    private void tabulateFrom() {
        from = roomFor(from);
        Arrays.fill(from, at(items, 0), at(items + 1, 0), 0);
        for (int item = items - 1; item >= 0; item--) {
            addItem(item, from, at(item + 1, 0), at(item, 0));
        }
    }

    /** Fills one row of a table from its neighbour: each number of places with the item or without. */
    private void addItem(int item, long[] table, int row, int next) {
        int reach = Math.min(size[item], capacity + 1);
        System.arraycopy(table, row, table, next, reach);
        for (int places = reach; places <= capacity; places++) {
            table[next + places] = Math.max(table[row + places], table[row + places - reach] + profit[item]);
        }
    }

    private long[] roomFor(long[] table) {
        int cells = (items + 1) * (capacity + 1);
        return table.length < cells ? new long[Math.max(cells, 2 * table.length)] : table;
    }
}
