package org.placewright.testkit.law;

import java.lang.reflect.Method;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What the {@code with} methods of a value must keep, each of which returns the value with one attribute changed. Which
 * attributes a value has, {@link ValueLaws} says.
 *
 * @param <T> the type of the values
 */
public interface WithLaws<T> extends LawSubject<T> {

    /**
     * To give a value an attribute it has already changes nothing.
     *
     * @param value a value
     */
    @Property
    default void with_its_own_attribute_a_value_is_the_same(@ForAll("drawn") T value) {
        for (Attribute attribute : shapeOf(value).attributes()) {
            with(value, attribute, attribute.of(value))
                    .ifPresent(same -> Law.holds(
                            same.equals(value), "a value must equal itself with its own " + attribute + " again"));
        }
    }

    /**
     * A value with another attribute is what is built with that and the others, unless the value refuses it.
     *
     * @param value a value
     * @param other another, whose attributes replace those of the first one at a time
     */
    @Property
    default void with_another_attribute_a_value_is_as_if_built_with_it(
            @ForAll("drawn") T value, @ForAll("drawn") T other) {
        Shape shape = shapeOf(value);
        if (!shape.type().isInstance(other)) {
            return;
        }
        for (Attribute attribute : shape.attributes()) {
            Object replacement = attribute.of(other);
            with(value, attribute, replacement)
                    .ifPresent(changed -> Law.holds(
                            shape.replaced(value, attribute, replacement)
                                    .filter(changed::equals)
                                    .isPresent(),
                            "a value with another " + attribute + " must be as if built with it"));
        }
    }

    /**
     * There are such methods at all.
     *
     * @param value a value
     */
    @Property(tries = 1)
    default void there_is_a_with_method(@ForAll("drawn") T value) {
        Shape shape = shapeOf(value);
        Law.holds(
                shape.attributes().stream().anyMatch(attribute -> shape.with(attribute, attribute.of(value))
                        .isPresent()),
                shape.type().getSimpleName() + " has no with method. Maybe hold it to ValueLaws only?");
    }

    private Shape shapeOf(T value) {
        return Shape.of(value)
                .orElseThrow(() -> new AssertionError(value.getClass().getSimpleName()
                        + " is no record and has no builder(), so its attributes are not known"));
    }

    private Optional<Object> with(T value, Attribute attribute, Object replacement) {
        Optional<Method> with = shapeOf(value).with(attribute, replacement);
        try {
            return with.map(method -> Reflected.call(method, value, replacement));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
