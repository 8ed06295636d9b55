package org.placewright.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import org.placewright.core.Personal;

/** The public types of core, found where its classes are, so that none can be forgotten. */
public final class CoreTypes {

    private CoreTypes() {}

    /** All of them, by name. */
    public static ImmutableList<Class<?>> all() {
        try {
            return ClassPath.from(Personal.class.getClassLoader()).getAllClasses().stream()
                    .filter(found -> (found.getPackageName() + ".").startsWith("org.placewright.core."))
                    .filter(found -> !found.getName().endsWith("-info"))
                    .map(found -> (Class<?>) found.load())
                    .filter(CoreTypes::isPublic)
                    .sorted(Comparator.comparing(Class::getName))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (enclosing == null || isPublic(enclosing));
    }
}
