package org.placewright.sufficiency.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The different values of one column, each held once, numbered from 0 in the order in which they first came. */
final class ValueNumbers<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int of(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int number = values.size();
        numbers.put(value, number);
        values.add(value);
        return number;
    }

    T value(int number) {
        return values.get(number);
    }

    /** Returns, for each number, what a function makes of its value. */
    int[] map(ToIntFunction<? super T> function) {
        return values.stream().mapToInt(function).toArray();
    }
}
