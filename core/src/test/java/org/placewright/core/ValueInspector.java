package org.placewright.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.need.Answer;

/** Looks into a value by reflection: its attributes, what in it is personal, and how to build it again. */
final class ValueInspector {

    private ValueInspector() {}

    /** An attribute of a value: a component of a record, or an attribute of a generated value. */
    record Attribute(String name, AnnotatedElement accessor, Object value) {

        /** Tells whether the attribute may not be printed at all. */
        boolean isPersonal() {
            return accessor.isAnnotationPresent(Personal.class)
                    || name.equals("dateOfBirth")
                    || leaves(value).stream().anyMatch(leaf -> leaf instanceof Postcode);
        }
    }

    static boolean isValueType(Class<?> type) {
        return type.isRecord() || isGenerated(type) || (isConcrete(type) && comparesByValue(type));
    }

    private static boolean isConcrete(Class<?> type) {
        return !type.isEnum() && !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
    }

    private static boolean comparesByValue(Class<?> type) {
        try {
            return !type.getMethod("equals", Object.class).getDeclaringClass().equals(Object.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** Tells whether the implementation of a type is generated. */
    static boolean isGenerated(Class<?> type) {
        return implementation(type).isPresent();
    }

    static Optional<Class<?>> implementation(Class<?> type) {
        if (!Modifier.isAbstract(type.getModifiers()) || type.isInterface()) {
            return Optional.empty();
        }
        String name = type.getName();
        int simple = name.length() - type.getSimpleName().length();
        try {
            return Optional.of(
                    Class.forName(name.substring(0, simple).replace('$', '.') + "Immutable" + name.substring(simple)));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    static ImmutableList<Attribute> attributes(Class<?> type, Object value) {
        ImmutableList.Builder<Attribute> attributes = ImmutableList.builder();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                attributes.add(new Attribute(component.getName(), accessor, call(accessor, value)));
            }
        } else if (isGenerated(type)) {
            for (Field field : implementation(type).orElseThrow().getDeclaredFields()) {
                if (isState(field)) {
                    Method accessor = accessor(type, field.getName());
                    attributes.add(new Attribute(field.getName(), accessor, call(accessor, value)));
                }
            }
        } else if (value instanceof StatutoryCode<?> code) {
            attributes.add(new Attribute("code", StatutoryCode.class, code.code()));
        }
        return attributes.build();
    }

    static boolean isState(Field field) {
        int modifiers = field.getModifiers();
        return !Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers) && !field.isSynthetic();
    }

    /** Builds a value again from nothing but its attributes. */
    static Object rebuilt(Class<?> type, Object value) throws ReflectiveOperationException {
        ImmutableList<Attribute> attributes = attributes(type, value);
        if (type.isRecord()) {
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(
                    attributes.stream().map(Attribute::value).toArray());
        }
        if (value instanceof StatutoryCode<?> code) {
            return type.getMethod("of", String.class).invoke(null, code.code());
        }
        Object builder = type.getMethod("builder").invoke(null);
        for (Attribute attribute : attributes) {
            Method setter = setter(builder.getClass(), attribute);
            setter.setAccessible(true);
            setter.invoke(builder, attribute.value());
        }
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);
        return build.invoke(builder);
    }

    private static Method setter(Class<?> builder, Attribute attribute) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(attribute.name()) && !method.isBridge())
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> accepts(method.getParameterTypes()[0], attribute.value()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no way to set " + attribute.name() + " on " + builder));
    }

    private static boolean accepts(Class<?> parameter, Object value) {
        return parameter.isInstance(value) || (parameter == int.class && value instanceof Integer);
    }

    /** Finds a method where it is first declared with its annotations: the type itself, else what it inherits from. */
    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError("attribute without public accessor: " + type + " " + name, e);
        }
    }

    private static Object call(Method method, Object target) {
        try {
            method.setAccessible(true);
            return method.invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(method.toString(), e);
        }
    }

    /** The personal texts somewhere in a value, however deep. */
    static ImmutableSet<String> secrets(Class<?> type, Object value) {
        ImmutableSet.Builder<String> secrets = ImmutableSet.builder();
        boolean whole = isPersonal(type, value);
        for (Attribute attribute : attributes(type, value)) {
            for (Object leaf : leaves(attribute.value())) {
                if (whole || attribute.isPersonal()) {
                    secrets.addAll(texts(leaf));
                }
                if (leaf instanceof ChildId id) {
                    secrets.add(id.value());
                }
                Class<?> leafType = publicType(leaf);
                if (isValueType(leafType) && leafType.getName().startsWith("org.placewright.")) {
                    secrets.addAll(secrets(leafType, leaf));
                }
            }
        }
        return secrets.build();
    }

    /** Tells whether all of a value is personal. */
    static boolean isPersonal(Class<?> type, Object value) {
        return type.isAnnotationPresent(Personal.class) && !isDegraded(value);
    }

    private static boolean isDegraded(Object value) {
        return value instanceof Postcode postcode && postcode.precision() != Postcode.Precision.UNIT;
    }

    /** The last part of the name of the package a type is in. */
    static String packageOf(Class<?> type) {
        String name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static Class<?> publicType(Object leaf) {
        Class<?> type = leaf.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }

    private static ImmutableSet<String> texts(Object leaf) {
        if (leaf instanceof LocalDate date) {
            return ImmutableSet.of(date.toString(), Integer.toString(date.getYear()));
        }
        if (leaf instanceof Postcode postcode) {
            return ImmutableSet.of(postcode.text());
        }
        if (leaf instanceof ChildId id) {
            return ImmutableSet.of(id.value());
        }
        if (leaf instanceof StatutoryCode<?> code) {
            return ImmutableSet.of(code.code());
        }
        if (leaf instanceof Answer || (leaf instanceof Integer number && number < 10)) {
            // A bare yes, no or digit may be printed of anything; that this one is not, the name of its attribute
            // shows.
            return ImmutableSet.of();
        }
        return ImmutableSet.of(leaf.toString());
    }

    /** What is held in optionals and collections, and what is held in neither. */
    static ImmutableList<Object> leaves(Object value) {
        List<Object> leaves = new ArrayList<>();
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> leaves.addAll(leaves(held)));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(held -> leaves.addAll(leaves(held)));
        } else if (value instanceof Map<?, ?> map) {
            Stream.concat(map.keySet().stream(), map.values().stream()).forEach(held -> leaves.addAll(leaves(held)));
        } else {
            leaves.add(value);
        }
        return ImmutableList.copyOf(leaves);
    }
}
