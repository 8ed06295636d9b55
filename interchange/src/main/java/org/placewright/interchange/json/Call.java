package org.placewright.interchange.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Calls what is public of a type, and nothing else: no access is widened, and none is asked for. */
final class Call {

    private final MethodHandle handle;

    private Call(MethodHandle handle) {
        MethodHandle fixed = handle.asFixedArity();
        this.handle = fixed.asType(fixed.type().generic())
                .asSpreader(Object[].class, fixed.type().parameterCount());
    }

    /** Calls a method of an object, or of none; the method may be inherited from a type that is not public. */
    static Call of(Class<?> holder, Method method) {
        MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        try {
            boolean isStatic = Modifier.isStatic(method.getModifiers());
            return new Call(
                    isStatic
                            ? MethodHandles.publicLookup().findStatic(holder, method.getName(), type)
                            : MethodHandles.publicLookup().findVirtual(holder, method.getName(), type));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " must be open to everyone", e);
        }
    }

    /** Calls the canonical constructor of a record. */
    static Call constructor(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return new Call(
                    MethodHandles.publicLookup().findConstructor(type, MethodType.methodType(void.class, components)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " must have a constructor that is open to everyone", e);
        }
    }

    /** Calls, and lets pass what is thrown. */
    Object with(Object... arguments) {
        try {
            return handle.invoke(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("No value of the model throws a checked exception", e);
        }
    }
}
