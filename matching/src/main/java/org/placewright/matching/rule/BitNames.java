package org.placewright.matching.rule;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names the members of an enum whose bits are set, in their order, to be read in a sentence. */
final class BitNames {

    private BitNames() {}

    static <E extends Enum<E>> String of(Class<E> type, int bits, Function<E, String> label) {
        return Arrays.stream(type.getEnumConstants())
                .filter(member -> (bits & AnswerBits.bit(member)) != 0)
                .map(label)
                .collect(Collectors.joining(", "));
    }
}
