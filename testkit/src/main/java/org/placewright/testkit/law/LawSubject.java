package org.placewright.testkit.law;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/**
 * What the law suites for values have in common: the values to hold to the laws. Implement a suite that extends it, or
 * several at once.
 *
 * @param <T> the type of the values
 */
public interface LawSubject<T> {

    /**
     * Returns the values to hold to the laws.
     *
     * @return an arbitrary that often draws what is awkward about the type
     */
    Arbitrary<T> values();

    /**
     * Gives jqwik the values.
     *
     * @return {@link #values()}
     */
    @Provide
    default Arbitrary<T> drawn() {
        return values();
    }
}
