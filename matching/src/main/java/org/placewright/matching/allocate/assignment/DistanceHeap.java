package org.placewright.matching.allocate.assignment;

import java.util.Arrays;

/**
 * Homes a search has reached, nearest first; of homes equally near, the one of the lowest number. A binary heap that
 * knows where each home stands in it, so that a distance can be lowered in O(log n).
 *
 * <p>It can be emptied in time proportional to the homes reached, not to all homes, because most searches are short.
 */
final class DistanceHeap {

    private static final int NEVER_REACHED = -1;
    private static final int TAKEN = -2;

    private final long[] distance;
    private final int[] place;
    private final int[] heap;
    private final int[] reached;
    private int size;
    private int reachedCount;

    DistanceHeap(int homes) {
        distance = new long[homes];
        place = new int[homes];
        heap = new int[homes];
        reached = new int[homes];
        Arrays.fill(place, NEVER_REACHED);
    }

    boolean isEmpty() {
        return size == 0;
    }

    long distance(int home) {
        return distance[home];
    }

    /** Returns how near the nearest is. */
    long least() {
        return distance[heap[0]];
    }

    /** Tells of a home at a distance; returns whether it is nearer than it was known to be. */
    boolean offer(int home, long from) {
        int at = place[home];
        if (at == NEVER_REACHED) {
            reached[reachedCount++] = home;
            at = size++;
        } else if (at == TAKEN || from >= distance[home]) {
            return false;
        }
        distance[home] = from;
        rise(home, at);
        return true;
    }

    /** Takes the nearest home out. */
    int take() {
        int nearest = heap[0];
        place[nearest] = TAKEN;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return nearest;
    }

    void clear() {
        for (int i = 0; i < reachedCount; i++) {
            place[reached[i]] = NEVER_REACHED;
        }
        reachedCount = 0;
        size = 0;
    }

    private void rise(int home, int from) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (!isBefore(home, heap[parent])) {
                break;
            }
            set(at, heap[parent]);
            at = parent;
        }
        set(at, home);
    }

    private void sink(int home) {
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isBefore(heap[child], home)) {
                break;
            }
            set(at, heap[child]);
            at = child;
        }
        set(at, home);
    }

    private void set(int at, int home) {
        heap[at] = home;
        place[home] = at;
    }

    private boolean isBefore(int home, int other) {
        return distance[home] < distance[other] || (distance[home] == distance[other] && home < other);
    }
}
