package org.placewright.testkit.law;

import java.lang.reflect.Method;
import java.util.List;

/** One attribute of a type: how it is called and read, in this type and in those it inherits from. */
record Attribute(String name, List<Method> declarations) {

    Object of(Object value) {
        return Reflected.call(declarations.get(0), value);
    }

    /** Tells whether the attribute is marked personal, here or where it is inherited from. */
    boolean isPersonal() {
        return declarations.stream().anyMatch(PersonalTexts::isMarked);
    }

    @Override
    public String toString() {
        return name;
    }
}
