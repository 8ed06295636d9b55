package org.placewright.sufficiency.history;

import java.util.Arrays;
import java.util.Optional;
import org.placewright.core.code.ExitKind;

/** How many children did the same, by {@linkplain FlowKeys key}, in the order of the keys. */
final class FlowTable {

    private final long[] keys;
    private final int[] children;
    /** By step, and after the last: where its keys begin. */
    private final int[] firsts;

    private FlowTable(long[] keys, int[] children, int steps) {
        this.keys = keys;
        this.children = children;
        this.firsts = new int[steps + 1];
        for (int step = 0, at = 0; step <= steps; step++) {
            while (at < keys.length && keys[at] < FlowKeys.firstOf(step)) {
                at++;
            }
            firsts[step] = at;
        }
    }

    static FlowTable ofSorted(long[] all, int steps) {
        long[] keys = new long[all.length];
        int[] children = new int[all.length];
        int size = 0;
        for (long key : all) {
            if (size == 0 || keys[size - 1] != key) {
                keys[size++] = key;
            }
            children[size - 1]++;
        }
        return new FlowTable(Arrays.copyOf(keys, size), Arrays.copyOf(children, size), steps);
    }

    FlowTable plus(FlowTable other, int steps) {
        long[] merged = new long[keys.length + other.keys.length];
        int[] counts = new int[merged.length];
        int size = 0;
        int here = 0;
        int there = 0;
        while (here < keys.length || there < other.keys.length) {
            boolean isHere = there == other.keys.length || (here < keys.length && keys[here] <= other.keys[there]);
            boolean isThere = here == keys.length || (there < other.keys.length && other.keys[there] <= keys[here]);
            merged[size] = isHere ? keys[here] : other.keys[there];
            counts[size++] = (isHere ? children[here++] : 0) + (isThere ? other.children[there++] : 0);
        }
        return new FlowTable(Arrays.copyOf(merged, size), Arrays.copyOf(counts, size), steps);
    }

    int first(int step) {
        return firsts[step];
    }

    long key(int flow) {
        return keys[flow];
    }

    int children(int flow) {
        return children[flow];
    }

    /** Adds up flows of one kind between groups; of the groups left and come into only one may be a range. */
    long between(int step, FlowKind kind, int fromFirst, int fromLast, int toFirst, int toLast) {
        long least = FlowKeys.of(step, kind, fromFirst, toFirst, 0);
        long most = FlowKeys.of(step, kind, fromLast, toLast, FlowKeys.LAST_REASON);
        long sum = 0;
        for (int flow = firstFrom(step, least); flow < firsts[step + 1] && keys[flow] <= most; flow++) {
            sum += children[flow];
        }
        return sum;
    }

    long exits(int step, int group, Optional<ExitKind> exit) {
        long least = FlowKeys.of(step, FlowKind.EXIT, group, 0, 0);
        long most = FlowKeys.of(step, FlowKind.EXIT, group, 0, FlowKeys.LAST_REASON);
        long sum = 0;
        for (int flow = firstFrom(step, least); flow < firsts[step + 1] && keys[flow] <= most; flow++) {
            sum += FlowKeys.reason(keys[flow]).exit().equals(exit) ? children[flow] : 0;
        }
        return sum;
    }

    private int firstFrom(int step, long key) {
        int found = Arrays.binarySearch(keys, firsts[step], firsts[step + 1], key);
        return found >= 0 ? found : -found - 1;
    }

    long into(int step, int group) {
        long sum = 0;
        for (int flow = firsts[step]; flow < firsts[step + 1]; flow++) {
            long key = keys[flow];
            FlowKind kind = FlowKeys.kind(key);
            boolean comes = kind == FlowKind.ENTRY || (kind != FlowKind.EXIT && FlowKeys.from(key) != group);
            sum += comes && FlowKeys.to(key) == group ? children[flow] : 0;
        }
        return sum;
    }

    long outOf(int step, int group) {
        long sum = 0;
        for (int flow = firsts[step]; flow < firsts[step + 1]; flow++) {
            long key = keys[flow];
            FlowKind kind = FlowKeys.kind(key);
            boolean goes = kind == FlowKind.EXIT || (kind != FlowKind.ENTRY && FlowKeys.to(key) != group);
            sum += goes && FlowKeys.from(key) == group ? children[flow] : 0;
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlowTable that
                && Arrays.equals(keys, that.keys)
                && Arrays.equals(children, that.children);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keys);
    }
}
