package org.placewright.interchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Primitives;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a type of named attributes is made of, and how one is made: a record by its canonical constructor, anything else
 * by the builder its public {@code builder()} returns.
 *
 * @param attributes in the order in which they are declared
 * @param maker makes a value of the attributes that are there, by their names
 */
record Shape(ImmutableList<Attribute> attributes, Function<ImmutableMap<String, Object>, Object> maker) {

    /** Returns the shape of a type, if it is a record or has a builder. */
    static Optional<Shape> of(TypeToken<?> type, Forms forms) {
        Class<?> raw = type.getRawType();
        if (raw.isRecord()) {
            return Optional.of(record(type, forms));
        }
        return Arrays.stream(raw.getMethods())
                .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
                .findFirst()
                .map(builder -> built(type, builder, forms));
    }

    private static Shape record(TypeToken<?> type, Forms forms) {
        Class<?> raw = type.getRawType();
        ImmutableList<Attribute> attributes = Arrays.stream(raw.getRecordComponents())
                .map(component -> attribute(type, component.getAccessor(), false, forms))
                .collect(ImmutableList.toImmutableList());
        Call constructor = Call.constructor(raw);
        return new Shape(
                attributes,
                held -> constructor.with(attributes.stream()
                        .map(attribute ->
                                attribute.wrapping().wrap().apply(Optional.ofNullable(held.get(attribute.name()))))
                        .toArray()));
    }

    private static Shape built(TypeToken<?> type, Method builder, Forms forms) {
        Class<?> raw = type.getRawType();
        Class<?> making = builder.getReturnType();
        ImmutableList<String> order = declared(making);
        ImmutableList<Settable> settable = Arrays.stream(raw.getMethods())
                .filter(method -> method.getParameterCount() == 0 && order.contains(method.getName()))
                .filter(method -> !method.isBridge() && !Modifier.isFinal(method.getModifiers()))
                .sorted(Comparator.comparingInt(method -> order.indexOf(method.getName())))
                .flatMap(getter -> setter(making, getter).stream()
                        .map(set -> new Settable(attribute(type, getter, true, forms), Call.of(making, set))))
                .collect(ImmutableList.toImmutableList());
        Call start = Call.of(raw, builder);
        Call end = Call.of(making, build(making));
        return new Shape(settable.stream().map(Settable::attribute).collect(ImmutableList.toImmutableList()), held -> {
            Object open = start.with();
            settable.forEach(each -> each.set(open, held));
            return end.with(open);
        });
    }

    /** An attribute, and how a builder is given it. */
    private record Settable(Attribute attribute, Call setter) {

        void set(Object builder, ImmutableMap<String, Object> held) {
            Object value = held.get(attribute.name());
            if (value != null) {
                setter.with(builder, attribute.wrapping().wrap().apply(Optional.of(value)));
            }
        }
    }

    /** The names of the fields of the generated class, which hold the attributes in the order they are declared in. */
    private static ImmutableList<String> declared(Class<?> making) {
        return Arrays.stream(making.getSuperclass().getEnclosingClass().getDeclaredFields())
                .map(Field::getName)
                .collect(ImmutableList.toImmutableList());
    }

    private static Attribute attribute(TypeToken<?> type, Method getter, boolean hasDefaults, Forms forms) {
        TypeToken<?> held = type.resolveType(getter.getGenericReturnType());
        Wrapping wrapping = Wrapping.of(held);
        boolean mayBeLeftOut = wrapping.canBeAbsent() || (hasDefaults && hasDefault(getter));
        return new Attribute(
                getter.getName(),
                Call.of(type.getRawType(), getter),
                wrapping,
                !mayBeLeftOut,
                forms.of(wrapping.held()));
    }

    /** What a builder need not be told: what has a default, and collections, which are empty then. */
    private static boolean hasDefault(Method getter) {
        Class<?> type = getter.getReturnType();
        return !Modifier.isAbstract(getter.getModifiers())
                || Iterable.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }

    private static Method build(Class<?> making) {
        try {
            return making.getMethod("build");
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(making + " must build", e);
        }
    }

    private static Optional<Method> setter(Class<?> making, Method getter) {
        Class<?> held = Primitives.wrap(getter.getReturnType());
        return Arrays.stream(making.getMethods())
                .filter(method -> method.getName().equals(getter.getName()) && !method.isBridge())
                .filter(method -> method.getParameterCount() == 1 && !method.isVarArgs())
                .filter(method -> Primitives.wrap(method.getParameterTypes()[0]).isAssignableFrom(held))
                .findFirst();
    }
}
