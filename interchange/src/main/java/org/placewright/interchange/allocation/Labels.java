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
    private static final int NO_SLOT = -1;

    /** 2^64 divided by the golden ratio. */
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private int bits = FIRST_BITS;
    private long[] labels = new long[1 << (FIRST_BITS - 1)];
    private int size;

    /** Each slot holds a label and, beside it, its number counted from 1; 0 for nothing. */
    private long[] slots = emptySlots(FIRST_BITS);

    private final Map<Long, Integer> crowdedOut = new HashMap<>();

    private static long[] emptySlots(int bits) {
        return new long[2 * ((1 << bits) + SLOTS_TRIED)];
    }

    /** Returns the number of a label, which is a new one if it was never met. */
    int numberOf(long label) {
        int slot = slotOf(label);
        if (slot == NO_SLOT) {
            Integer known = crowdedOut.get(label);
            return known == null ? added(label) : known;
        }
        int number = (int) slots[slot + 1];
        return number > 0 ? number - 1 : added(label);
    }

    /** Returns the slot of a label, or the empty one it would stand in. */
    private int slotOf(long label) {
        int first = 2 * (int) (label * MULTIPLIER >>> (Long.SIZE - bits));
        for (int slot = first; slot < first + 2 * SLOTS_TRIED; slot += 2) {
            if (slots[slot + 1] == 0 || slots[slot] == label) {
                return slot;
            }
        }
        return NO_SLOT;
    }

    private int added(long label) {
        if (size == labels.length) {
            grow();
        }
        labels[size] = label;
        place(label, size);
        return size++;
    }

    private void grow() {
        labels = Arrays.copyOf(labels, 2 * size);
        bits++;
        slots = emptySlots(bits);
        crowdedOut.clear();
        for (int number = 0; number < size; number++) {
            place(labels[number], number);
        }
    }

    private void place(long label, int number) {
        int slot = slotOf(label);
        if (slot == NO_SLOT) {
            crowdedOut.put(label, number);
        } else {
            slots[slot] = label;
            slots[slot + 1] = number + 1;
        }
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
