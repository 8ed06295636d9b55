package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Streams;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.placewright.core.measure.Lengths;

/**
 * Everything a policy holds, flat and in order: what is nested is named by its way there, with dots between.
 *
 * <p>The attributes of a value are read from its type, so that one added to a policy cannot be left out of its hash.
 */
final class PolicySettings {

    private static final String NONE = "none";
    private static final int DECIMALS = 6;

    private final ImmutableSortedMap.Builder<String, String> settings = ImmutableSortedMap.naturalOrder();

    private PolicySettings() {}

    static ImmutableSortedMap<String, String> of(Object policy) {
        PolicySettings flat = new PolicySettings();
        flat.putAttributes("", policy);
        return flat.settings.buildOrThrow();
    }

    private void putAttributes(String prefix, Object value) {
        for (Method attribute : attributes(value)) {
            put(prefix + attribute.getName(), held(attribute, value));
        }
    }

    private void put(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            put(name, optional.isPresent() ? optional.get() : NONE);
        } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((key, element) -> put(name + "." + text(key), element));
        } else if (isText(value)) {
            settings.put(name, text(value));
        } else {
            putAttributes(name + ".", value);
        }
    }

    /** Tells whether a value is one setting, and not several. */
    private static boolean isText(Object value) {
        return attributes(value).size() < 2;
    }

    private static String text(Object value) {
        if (value instanceof Double number) {
            return decimal(number);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Map<?, ?>) {
            return NONE;
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Integer.toString(optional.getAsInt()) : NONE;
        }
        if (value instanceof Iterable<?> several) {
            String all = Streams.stream(several).map(PolicySettings::text).collect(Collectors.joining(", "));
            return all.isEmpty() ? NONE : all;
        }
        if (value instanceof Quantity<?> quantity) {
            Quantity<Length> length = quantity.asType(Length.class);
            return decimal(Lengths.inMetres(length)) + " m";
        }
        ImmutableList<Method> attributes = attributes(value);
        if (attributes.isEmpty()) {
            return value.toString();
        }
        return attributes.size() == 1
                ? text(held(attributes.get(0), value))
                : of(value).toString();
    }

    /** Returns the number to six decimals: the shortest text of a double is not the same in every version of Java. */
    private static String decimal(double number) {
        BigDecimal rounded = new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Returns the components of a record, or the attributes of a value with a builder; none of any other object. */
    private static ImmutableList<Method> attributes(Object value) {
        if (value instanceof Record) {
            return Arrays.stream(value.getClass().getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .collect(ImmutableList.toImmutableList());
        }
        Class<?> type = value.getClass().getSuperclass();
        boolean isOurs = type != null
                && Modifier.isAbstract(type.getModifiers())
                && type.getName().startsWith("org.placewright.");
        return isOurs
                ? Arrays.stream(type.getDeclaredMethods())
                        .filter(PolicySettings::isAttribute)
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    /** Tells whether a method is an attribute: what is derived from attributes is final. */
    private static boolean isAttribute(Method method) {
        int modifiers = method.getModifiers();
        return Modifier.isPublic(modifiers)
                && !Modifier.isStatic(modifiers)
                && !Modifier.isFinal(modifiers)
                && !method.isSynthetic()
                && method.getParameterCount() == 0;
    }

    private static Object held(Method attribute, Object value) {
        try {
            return attribute.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A policy must show " + attribute.getName() + " to everyone", e);
        }
    }
}
