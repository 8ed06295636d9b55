package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * What a value is made of, as far as its public face shows: the components of a record, or whatever a type with a
 * public {@code builder()} can be asked for and its builder be given by the same name.
 */
final class Shape {

    private final Class<?> type;
    private final Optional<Method> builder;
    private final ImmutableList<Attribute> attributes;

    private Shape(Class<?> type, Optional<Method> builder) {
        this.type = type;
        this.builder = builder;
        this.attributes = builder.map(made -> built(type, made.getReturnType())).orElseGet(() -> components(type));
    }

    /** Returns the shape of a value, if it is a record or has a builder. */
    static Optional<Shape> of(Object value) {
        Class<?> type = value.getClass();
        if (type.isRecord()) {
            return Optional.of(new Shape(type, Optional.empty()));
        }
        for (; type != null; type = type.getSuperclass()) {
            Optional<Method> builder = method(type, "builder");
            if (builder.filter(made -> Modifier.isStatic(made.getModifiers())).isPresent()) {
                return Optional.of(new Shape(builder.get().getDeclaringClass(), builder));
            }
        }
        return Optional.empty();
    }

    Class<?> type() {
        return type;
    }

    ImmutableList<Attribute> attributes() {
        return attributes;
    }

    /** Builds a value from nothing but the attributes of another. */
    Object copyOf(Object value) {
        return built(ImmutableMap.copyOf(attributes.stream()
                .map(attribute -> Map.entry(attribute, attribute.of(value)))
                .toList()));
    }

    /** Builds a value that is like another but for one attribute; nothing, if there may be no such value. */
    Optional<Object> replaced(Object value, Attribute attribute, Object replacement) {
        ImmutableMap.Builder<Attribute, Object> values = ImmutableMap.builder();
        for (Attribute each : attributes) {
            values.put(each, each.equals(attribute) ? replacement : each.of(value));
        }
        try {
            return Optional.of(built(values.buildOrThrow()));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** Returns what {@code with} methods there are of an attribute that would take a value. */
    Optional<Method> with(Attribute attribute, Object value) {
        String name = attribute.name();
        return taking(type, "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1), value);
    }

    private Object built(ImmutableMap<Attribute, Object> values) {
        if (builder.isEmpty()) {
            return constructed(values);
        }
        Object making = Reflected.call(builder.get(), type);
        values.forEach((attribute, value) -> Reflected.call(
                taking(making.getClass(), attribute.name(), value)
                        .orElseThrow(() -> new AssertionError(
                                "the builder of " + type.getSimpleName() + " must take " + attribute)),
                making,
                value));
        Method build = method(making.getClass(), "build")
                .orElseThrow(() -> new AssertionError("the builder of " + type.getSimpleName() + " must build"));
        return Reflected.call(build, making);
    }

    private Object constructed(ImmutableMap<Attribute, Object> values) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            canonical.trySetAccessible();
            return canonical.newInstance(values.values().toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private static ImmutableList<Attribute> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> new Attribute(component.getName(), declarations(type, component.getName())))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Attribute> built(Class<?> type, Class<?> builder) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() != void.class)
                // What an abstract type works out itself is no attribute, whatever its builder has by that name.
                .filter(method -> !Modifier.isFinal(method.getModifiers()) || !Modifier.isAbstract(type.getModifiers()))
                .map(Method::getName)
                .distinct()
                .filter(name -> Arrays.stream(builder.getMethods())
                        .anyMatch(setter -> setter.getName().equals(name) && setter.getParameterCount() == 1))
                .map(name -> new Attribute(name, declarations(type, name)))
                .sorted(Comparator.comparing(Attribute::name))
                .collect(ImmutableList.toImmutableList());
    }

    /** The method that reads an attribute, in the type and in each it inherits from; the type's own comes first. */
    private static ImmutableList<Method> declarations(Class<?> type, String name) {
        return TypeToken.of(type).getTypes().rawTypes().stream()
                .filter(raw -> raw != Object.class)
                .flatMap(raw -> method(raw, name).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Method> method(Class<?> type, String name) {
        try {
            return Optional.of(type.getMethod(name));
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    private static Optional<Method> taking(Class<?> type, String name, Object value) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .filter(method -> method.getParameterCount() == 1 && !method.isVarArgs())
                .filter(method -> TypeToken.of(method.getParameterTypes()[0])
                        .wrap()
                        .getRawType()
                        .isInstance(value))
                .findFirst();
    }
}
