package org.placewright.testkit.law;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What the natural order of a type must keep: it is total, and two values come together if and only if they are equal.
 *
 * @param <T> the type of the values
 */
public interface OrderLaws<T extends Comparable<? super T>> extends LawSubject<T> {

    /** How often one of three values is another of them. */
    double DUPLICATES = 0.3;

    /**
     * Gives jqwik three values at a time, some of them the same.
     *
     * @return three of {@link #values()}
     */
    @Provide
    default Arbitrary<List<T>> threeDrawn() {
        return values().injectDuplicates(DUPLICATES).list().ofSize(3);
    }

    /**
     * Of two values each comes as far before the other as the other comes after it.
     *
     * @param three values
     */
    @SuppressWarnings("SelfComparison") // That is what is tested.
    @Property
    default void order_is_antisymmetric(@ForAll("threeDrawn") List<T> three) {
        T one = three.get(0);
        T other = three.get(1);
        Law.holds(
                Integer.signum(one.compareTo(other)) == -Integer.signum(other.compareTo(one)),
                "the order of two values must turn round with them");
        Law.holds(one.compareTo(one) == 0, "a value must not come before itself");
    }

    /**
     * What comes before what comes before a third comes before the third.
     *
     * @param three values
     */
    @Property
    default void order_is_transitive(@ForAll("threeDrawn") List<T> three) {
        T one = three.get(0);
        T second = three.get(1);
        T third = three.get(2);
        Law.holds(
                one.compareTo(second) > 0 || second.compareTo(third) > 0 || one.compareTo(third) <= 0,
                "the order must be transitive");
        Law.holds(
                one.compareTo(second) != 0
                        || Integer.signum(one.compareTo(third)) == Integer.signum(second.compareTo(third)),
                "what is together must stand alike to any third");
    }

    /**
     * Values come together if and only if they are equal, those too that differ in a single attribute; which attributes
     * a value has, {@link ValueLaws} says.
     *
     * @param three values
     */
    @Property
    default void order_is_consistent_with_equality(@ForAll("threeDrawn") List<T> three) {
        T one = three.get(0);
        T other = three.get(1);
        checkConsistent(one, other);
        Shape.of(one).filter(shape -> shape.type().isInstance(other)).ifPresent(shape -> shape.attributes()
                .forEach(attribute -> shape.replaced(one, attribute, attribute.of(other))
                        .ifPresent(changed -> checkConsistent(one, changed))));
    }

    @SuppressWarnings("unchecked")
    private void checkConsistent(T one, Object other) {
        Law.holds((one.compareTo((T) other) == 0) == one.equals(other), "the order must be consistent with equality");
    }
}
