package org.placewright.core.geo;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import javax.measure.Quantity;
import javax.measure.quantity.Length;

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

    /**
     * Returns a locator that asks several in turn and gives the first answer.
     *
     * <p>Put the most precise first: the first answer is taken, however coarse it is.
     *
     * @param locators the locators, in the order in which to ask them
     * @return a locator that knows what any of them knows; one that knows no place if there are none
     */
    static Locator firstOf(Iterable<? extends Locator> locators) {
        ImmutableList<Locator> inTurn = ImmutableList.copyOf(locators);
        return postcode -> inTurn.stream()
                .flatMap(locator -> locator.locate(postcode).stream())
                .findFirst();
    }

    /**
     * Returns the straight-line distance on the grid between two postcodes.
     *
     * @param one a postcode of any precision
     * @param other another
     * @return the distance, held in metres; empty if either is not known
     */
    default Optional<Quantity<Length>> distanceBetween(Postcode one, Postcode other) {
        return locate(one).flatMap(here -> locate(other).map(here::distanceTo));
    }
}
