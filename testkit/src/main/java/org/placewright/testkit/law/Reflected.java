package org.placewright.testkit.law;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Calls public methods, inherited from a type that is not public or not, in a module or not. */
final class Reflected {

    private Reflected() {}

    static Object call(Method method, Object target, Object... arguments) {
        try {
            if (method.trySetAccessible()) {
                return method.invoke(target, arguments);
            }
            return handle(method, target).bindTo(target).invokeWithArguments(arguments);
        } catch (InvocationTargetException e) {
            throw thrown(e.getTargetException(), method);
        } catch (Throwable e) {
            throw thrown(e, method);
        }
    }

    /** Where the declaring type is hidden in a module, the method is found in a public type that inherits it. */
    private static MethodHandle handle(Method method, Object target) throws ReflectiveOperationException {
        Class<?> holder = target.getClass();
        while (!Modifier.isPublic(holder.getModifiers())) {
            holder = holder.getSuperclass();
        }
        return MethodHandles.publicLookup()
                .findVirtual(
                        holder,
                        method.getName(),
                        MethodType.methodType(method.getReturnType(), method.getParameterTypes()));
    }

    private static RuntimeException thrown(Throwable cause, Method method) {
        if (cause instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException("cannot call " + method, cause);
    }
}
