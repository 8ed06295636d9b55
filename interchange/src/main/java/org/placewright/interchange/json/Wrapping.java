package org.placewright.interchange.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * How a value that may be absent is held.
 *
 * @param canBeAbsent whether it may
 * @param held the type of what is held
 * @param unwrap takes it out
 * @param wrap puts it, or nothing, in
 */
record Wrapping(
        boolean canBeAbsent,
        TypeToken<?> held,
        Function<Object, Optional<?>> unwrap,
        Function<Optional<Object>, Object> wrap) {

    private static final ImmutableMap<Class<?>, Wrapping> OF_NUMBERS = ImmutableMap.of(
            OptionalInt.class,
            new Wrapping(
                    true,
                    TypeToken.of(Integer.class),
                    value -> ((OptionalInt) value).stream().boxed().findFirst(),
                    held -> held.map(value -> OptionalInt.of((Integer) value)).orElseGet(OptionalInt::empty)),
            OptionalLong.class,
            new Wrapping(
                    true,
                    TypeToken.of(Long.class),
                    value -> ((OptionalLong) value).stream().boxed().findFirst(),
                    held -> held.map(value -> OptionalLong.of((Long) value)).orElseGet(OptionalLong::empty)));

    /** Returns how a type holds what it holds. */
    static Wrapping of(TypeToken<?> type) {
        if (type.getRawType() == Optional.class) {
            TypeToken<?> held = type.resolveType(Optional.class.getTypeParameters()[0]);
            return new Wrapping(true, held, value -> (Optional<?>) value, value -> value);
        }
        Wrapping ofNumbers = OF_NUMBERS.get(type.getRawType());
        return ofNumbers == null ? new Wrapping(false, type, Optional::of, Optional::orElseThrow) : ofNumbers;
    }
}
