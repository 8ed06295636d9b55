package org.placewright.interchange.json;

import com.fasterxml.jackson.databind.JavaType;
import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewright.interchange.ReadLimits;

/** Finds the form of a type of the model as an object mapper knows it. */
final class EmbeddedForms {

    private final ReadLimits limits;

    EmbeddedForms(ReadLimits limits) {
        this.limits = limits;
    }

    /** Tells whether a type is the model's, whether or not it has a form: no mapper is to open it by itself. */
    static boolean isOfModel(JavaType type) {
        return type.getRawClass().getName().startsWith(Forms.MODEL);
    }

    /**
     * Returns the form of values of a type, which may be a hidden one behind the model's own; nothing, if it has none.
     */
    Optional<Form> of(JavaType type) {
        Class<?> open = type.getRawClass();
        while (open != null && !isOpen(open)) {
            open = open.getSuperclass();
        }
        return open == null || !open.getName().startsWith(Forms.MODEL)
                ? Optional.empty()
                : form(open == type.getRawClass() ? token(type) : TypeToken.of(open));
    }

    private Optional<Form> form(TypeToken<?> type) {
        try {
            return Optional.of(new Forms(limits).of(type));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isOpen(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (enclosing == null || isOpen(enclosing));
    }

    private static TypeToken<?> token(JavaType type) {
        return TypeToken.of(reflected(type));
    }

    private static Type reflected(JavaType type) {
        return type.containedTypeCount() == 0
                ? type.getRawClass()
                : new Given(
                        type.getRawClass(),
                        IntStream.range(0, type.containedTypeCount())
                                .mapToObj(index -> reflected(type.containedType(index)))
                                .collect(ImmutableList.toImmutableList()));
    }

    /** A type whose parameters are given. */
    private record Given(Class<?> raw, ImmutableList<Type> parameters) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return parameters.toArray(Type[]::new);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return raw.getDeclaringClass();
        }
    }
}
