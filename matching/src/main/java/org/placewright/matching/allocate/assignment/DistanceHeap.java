package org.placewright.matching.allocate.assignment;

import java.util.Arrays;

/**
 * What a search has reached, nearest first; of what is equally near, the lowest number. A binary heap that knows where
 * each number stands in it, so that a distance can be lowered in O(log n).
 *
 * <p>It is emptied in time proportional to what was reached, not to what there is, because most searches are short.
 */
final class DistanceHeap {

    private static final long NOT_REACHED = Long.MAX_VALUE;

    private final long[] distance;
    private final int[] place;
    private final int[] heap;
    private final int[] reached;
    private int size;
    private int reachedCount;

    DistanceHeap(int numbers) {
        distance = new long[numbers];
        place = new int[numbers];
        heap = new int[numbers];
        reached = new int[numbers];
        Arrays.fill(distance, NOT_REACHED);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Returns the number that is nearest. */
    int nearest() {
        return heap[0];
    }

    /** Returns the least distance told of a number. */
    long distance(int number) {
        return distance[number];
    }

    /** Tells of a distance; returns whether it is less than what was told before. Of what was taken out, none is. */
    boolean offer(int number, long from) {
        long known = distance[number];
        if (from >= known) {
            return false;
        }
        int at = place[number];
        if (known == NOT_REACHED) {
            reached[reachedCount++] = number;
            at = size++;
        }
        distance[number] = from;
        rise(number, from, at);
        return true;
    }

    /** Takes the nearest out; its distance stays known. */
    int take() {
        int nearest = heap[0];
        int last = heap[--size];
        if (size > 0) {
            sink(last, distance[last]);
        }
        return nearest;
    }

    void clear() {
        for (int i = 0; i < reachedCount; i++) {
            distance[reached[i]] = NOT_REACHED;
        }
        reachedCount = 0;
        size = 0;
    }

    private void rise(int number, long from, int start) {
        int at = start;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            int other = heap[parent];
            if (!isBefore(number, from, other)) {
                break;
            }
            set(at, other);
            at = parent;
        }
        set(at, number);
    }

    private void sink(int number, long from) {
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && isBefore(heap[child + 1], distance[heap[child + 1]], heap[child])) {
                child++;
            }
            if (isBefore(number, from, heap[child])) {
                break;
            }
            set(at, heap[child]);
            at = child;
        }
        set(at, number);
    }

    private void set(int at, int number) {
        heap[at] = number;
        place[number] = at;
    }

    private boolean isBefore(int number, long from, int other) {
        long its = distance[other];
        return from < its || (from == its && number < other);
    }
}
