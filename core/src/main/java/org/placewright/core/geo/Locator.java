package org.placewright.core.geo;

import java.util.Optional;

/**
 * Finds where a postcode is. Implementations are immutable and safe to share between threads.
 *
 * <p>A locator answers for the precision it has: one that knows only sectors answers for a full postcode with the
 * centre of its sector.
 */
@FunctionalInterface
public interface Locator {

    /**
     * Returns the position of a postcode.
     *
     * @param postcode a postcode of any precision
     * @return its position, or that of the smallest area known to hold it; empty if none is known
     */
    Optional<GridPoint> locate(Postcode postcode);

    /**
     * Returns a locator that knows no place.
     *
     * @return a locator whose every answer is empty
     */
    static Locator none() {
        return postcode -> Optional.empty();
    }
}
