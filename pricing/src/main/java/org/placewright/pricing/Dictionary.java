package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Values of one column, each held once. A code is 0 for none, and otherwise one more than the place of the value among
 * all, in their order: so that codes compare as values do.
 */
final class Dictionary<T extends Comparable<? super T>> {

    private final ImmutableList<T> values;

    private Dictionary(ImmutableList<T> values) {
        this.values = values;
    }

    /** Returns how many values there are: the greatest code. */
    int size() {
        return values.size();
    }

    /** Returns the value of a code of 1 or more. */
    T value(int code) {
        return values.get(code - 1);
    }

    Optional<T> find(int code) {
        return code == 0 ? Optional.empty() : Optional.of(value(code));
    }

    /** Returns the code of a value; 0 if it is not held. */
    int codeOf(T value) {
        int from = 0;
        int to = values.size() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = values.get(middle).compareTo(value);
            if (order == 0) {
                return middle + 1;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return 0;
    }

    /** Gathers values in the order in which they come, under codes that hold until all have come. */
    static final class Gathering<T extends Comparable<? super T>> {

        private final Map<T, Integer> codes = new HashMap<>();

        int code(Optional<? extends T> value) {
            return value.isPresent() ? code(value.get()) : 0;
        }

        int code(T value) {
            Integer known = codes.get(value);
            if (known != null) {
                return known;
            }
            int code = codes.size() + 1;
            codes.put(value, code);
            return code;
        }

        /** Returns the dictionary, and puts its codes in place of the first ones. */
        Dictionary<T> sorted(int[] column) {
            ImmutableSortedMap<T, Integer> sorted = ImmutableSortedMap.copyOf(codes);
            int[] newCode = new int[codes.size() + 1];
            int next = 1;
            for (int code : sorted.values()) {
                newCode[code] = next++;
            }
            for (int row = 0; row < column.length; row++) {
                column[row] = newCode[column[row]];
            }
            return new Dictionary<>(sorted.keySet().asList());
        }
    }
}
