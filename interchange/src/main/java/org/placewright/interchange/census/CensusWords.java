package org.placewright.interchange.census;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;

/**
 * The words of one closed list of the census: all that were used in some year are read, and those of a year written.
 */
final class CensusWords<E> {

    private final Function<E, String> label;
    private final Map<String, E> read = new LinkedHashMap<>();
    private final Map<E, String> earlier = new LinkedHashMap<>();

    private CensusWords(Function<E, String> label) {
        this.label = label;
    }

    static <E> CensusWords<E> of(E[] values, Function<E, String> label) {
        CensusWords<E> words = new CensusWords<>(label);
        Arrays.stream(values).forEach(value -> words.also(value, label.apply(value)));
        return words;
    }

    /** Adds other spellings of a value. */
    CensusWords<E> also(E value, String... spellings) {
        Arrays.stream(spellings).forEach(spelling -> read.put(FieldKinds.comparable(spelling), value));
        return this;
    }

    /** Adds the word used for a value before 2025. */
    CensusWords<E> before2025(E value, String word) {
        earlier.put(value, word);
        return also(value, word);
    }

    FieldKind<E> kind() {
        return FieldKinds.word(ImmutableMap.copyOf(read));
    }

    String word(E value, CensusLayout layout) {
        return layout == CensusLayout.DECEMBER_2025
                ? label.apply(value)
                : earlier.getOrDefault(value, label.apply(value));
    }
}
