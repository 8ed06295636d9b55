package org.placewright.interchange.allocation;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Labels and their numbers, in the order in which they were met.
 *
 * <p>A label stands in one of a few slots from the one its hash names (Knuth, The Art of Computer Programming 3, 6.4,
 * multiplicative hashing and linear probing), half of which are empty. Where those are taken it goes to a map that
 * keeps what collides in trees, so that no choice of labels can make a file slow to read.
 */
final class Labels {

    private static final int SLOTS_TRIED = 16;
    private static final int FIRST_BITS = 10;

    /** 2^64 divided by the golden ratio. */
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private int bits = FIRST_BITS;
    private long[] labels = new long[1 << (FIRST_BITS - 1)];
    private int size;
    private long[] slots = new long[(1 << FIRST_BITS) + SLOTS_TRIED];

    /** What stands in each slot, counted from 1; 0 for nothing. */
    private int[] numbers = new int[slots.length];

    private final Map<Long, Integer> crowdedOut = new HashMap<>();

    /** Returns the number of a label, which is a new one if it was never met. */
    int numberOf(long label) {
        int slot = firstSlot(label);
        int end = slot + SLOTS_TRIED;
        while (slot < end && numbers[slot] > 0 && slots[slot] != label) {
            slot++;
        }
        if (slot < end && numbers[slot] > 0) {
            return numbers[slot] - 1;
        }
        return slot < end ? added(label) : numberOfCrowdedOut(label);
    }

    private int numberOfCrowdedOut(long label) {
        Integer known = crowdedOut.get(label);
        return known == null ? added(label) : known;
    }

    private int added(long label) {
        if (size == labels.length) {
            labels = Arrays.copyOf(labels, 2 * size);
            bits++;
            slots = new long[(1 << bits) + SLOTS_TRIED];
            numbers = new int[slots.length];
            crowdedOut.clear();
            for (int number = 0; number < size; number++) {
                place(labels[number], number);
            }
        }
        labels[size] = label;
        place(label, size);
        return size++;
    }

    private void place(long label, int number) {
        int slot = firstSlot(label);
        int end = slot + SLOTS_TRIED;
        while (slot < end && numbers[slot] > 0) {
            slot++;
        }
        if (slot < end) {
            slots[slot] = label;
            numbers[slot] = number + 1;
        } else {
            crowdedOut.put(label, number);
        }
    }

    private int firstSlot(long label) {
        return (int) (label * MULTIPLIER >>> (Long.SIZE - bits));
    }

    int size() {
        return size;
    }

    /** Returns the labels from the least to the greatest. */
    ImmutableLongArray ordered() {
        long[] ordered = Arrays.copyOf(labels, size);
        Arrays.sort(ordered);
        return ImmutableLongArray.copyOf(ordered);
    }

    /** Returns for each number in which place its label stands among the ordered ones. */
    int[] places(ImmutableLongArray ordered) {
        int[] places = new int[size];
        for (int place = 0; place < size; place++) {
            places[numberOf(ordered.get(place))] = place;
        }
        return places;
    }
}
