package org.placewright.interchange.allocation;

import com.google.common.primitives.ImmutableLongArray;
import java.util.HashMap;
import java.util.Map;

/** Labels and their numbers, in the order in which they were met. */
final class Labels {

    private final Map<Long, Integer> numbers = new HashMap<>();

    /** Returns the number of a label, which is a new one if it was never met. */
    int numberOf(long label) {
        Integer known = numbers.get(label);
        if (known != null) {
            return known;
        }
        int next = numbers.size();
        numbers.put(label, next);
        return next;
    }

    int size() {
        return numbers.size();
    }

    /** Returns the labels from the least to the greatest. */
    ImmutableLongArray ordered() {
        return ImmutableLongArray.copyOf(
                numbers.keySet().stream().mapToLong(Long::longValue).sorted());
    }

    /** Returns for each number in which place its label stands among the ordered ones. */
    int[] places(ImmutableLongArray ordered) {
        int[] places = new int[size()];
        for (int place = 0; place < places.length; place++) {
            places[numberOf(ordered.get(place))] = place;
        }
        return places;
    }
}
