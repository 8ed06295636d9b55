package org.placewright.testkit.law;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.Personal;

/**
 * What a value must keep that holds personal data: nothing marked {@link Personal} is in its text. Mark the types and
 * attributes of your own; which attributes a value has, {@link ValueLaws} says.
 *
 * @param <T> the type of the values
 */
public interface PersonalDataLaws<T> extends LawSubject<T> {

    /**
     * No text that only something personal holds, however deep in the value, is printed.
     *
     * @param value a value
     */
    @Property
    default void nothing_personal_is_printed(@ForAll("drawn") T value) {
        String printed = value.toString();
        long leaks = PersonalTexts.in(value).stream()
                .filter(text -> PersonalTexts.isPrinted(text, printed))
                .count();
        Law.holds(
                leaks == 0,
                value.getClass().getSimpleName() + ": a value must print nothing personal but prints " + leaks
                        + " such texts");
    }

    /**
     * What is personal changes nothing in the text, not even by being there or not.
     *
     * @param value a value
     * @param other another, whose personal attributes replace those of the first one at a time
     */
    @Property
    default void what_is_alike_but_for_personal_data_prints_alike(@ForAll("drawn") T value, @ForAll("drawn") T other) {
        Shape.of(value).filter(shape -> shape.type().isInstance(other)).ifPresent(shape -> shape.attributes().stream()
                .filter(attribute -> attribute.isPersonal() || PersonalTexts.isMarked(shape.type()))
                .forEach(attribute -> shape.replaced(value, attribute, attribute.of(other))
                        .ifPresent(changed -> Law.holds(
                                changed.toString().equals(value.toString()),
                                "a value must print the same whatever its " + attribute))));
    }
}
