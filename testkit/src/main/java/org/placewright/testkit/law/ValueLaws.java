package org.placewright.testkit.law;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What every value must keep: it is compared by all its attributes and by nothing else, and can be built again from
 * them.
 *
 * <pre>{@code
 * class ContactTest implements ValueLaws<Contact> {
 *     public Arbitrary<Contact> values() {
 *         return Combinators.combine(IdArbitraries.childIds(), TimeArbitraries.dates()).as(Contact::new);
 *     }
 * }
 * }</pre>
 *
 * <p>The attributes of a record are its components. Those of another type are what it can be asked for and the builder
 * that its {@code builder()} returns can be given by the same name, but for what an abstract type declares final; a
 * type with neither overrides {@link #copyOf}, and its attributes are left alone.
 *
 * @param <T> the type of the values
 */
public interface ValueLaws<T> extends LawSubject<T> {

    /**
     * Makes another instance from nothing but what can be seen of a value; a constant is its own copy.
     *
     * @param value a value
     * @return what must equal it
     */
    @SuppressWarnings("unchecked")
    default T copyOf(T value) {
        if (value instanceof Enum) {
            return value;
        }
        return (T) Shape.of(value)
                .orElseThrow(() -> new AssertionError(value.getClass().getSimpleName()
                        + " is no record and has no builder(). Maybe override copyOf?"))
                .copyOf(value);
    }

    /**
     * What is made from the attributes of a value equals it, with the same hash and the same text.
     *
     * @param value a value
     */
    @SuppressWarnings("SelfEquals") // That is what is tested.
    @Property
    default void a_value_equals_what_is_made_from_its_attributes(@ForAll("drawn") T value) {
        T copy = copyOf(value);
        Law.holds(value.equals(value), "a value must equal itself");
        Law.holds(value.equals(copy) && copy.equals(value), "a value must equal what is made from its attributes");
        Law.holds(value.hashCode() == copy.hashCode(), "what is equal must have the same hash");
        Law.holds(value.toString().equals(copy.toString()), "what is equal must have the same text");
    }

    /**
     * Two values are equal from either side or from neither, and have the same hash if they are.
     *
     * @param one a value
     * @param other another
     */
    @Property
    default void equality_is_symmetric_and_agrees_with_the_hash(@ForAll("drawn") T one, @ForAll("drawn") T other) {
        Law.holds(one.equals(other) == other.equals(one), "equality must be symmetric");
        Law.holds(!one.equals(other) || one.hashCode() == other.hashCode(), "what is equal must have the same hash");
    }

    /**
     * A value equals nothing of another type, nor null.
     *
     * @param value a value
     */
    @SuppressWarnings("EqualsNull") // That is what is tested.
    @Property
    default void a_value_equals_nothing_of_another_type(@ForAll("drawn") T value) {
        Law.holds(!value.equals(null), "a value must not equal null");
        Law.holds(!value.equals(new Object()), "a value must not equal something of another type");
    }

    /**
     * Values that differ in one attribute are not equal.
     *
     * @param value a value
     * @param other another, whose attributes replace those of the first one at a time
     */
    @Property
    default void every_attribute_counts(@ForAll("drawn") T value, @ForAll("drawn") T other) {
        Shape.of(value).filter(shape -> shape.type().isInstance(other)).ifPresent(shape -> shape.attributes()
                .forEach(attribute -> {
                    Optional<Object> changed = shape.replaced(value, attribute, attribute.of(other));
                    changed.ifPresent(made -> Law.holds(
                            made.equals(value)
                                    == shape.attributes().stream()
                                            .allMatch(each -> each.of(made).equals(each.of(value))),
                            "values must be equal if and only if their attributes are, " + attribute + " too"));
                }));
    }
}
