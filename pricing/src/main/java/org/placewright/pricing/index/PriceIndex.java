package org.placewright.pricing.index;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What a price of one day comes to on another: a deflator.
 *
 * <p>Implementations are immutable and safe to share between threads. The factor of a day to itself is 1; the factor
 * there times the factor back is 1, but for rounding.
 */
@FunctionalInterface
public interface PriceIndex {

    /**
     * Returns by what a price of one day is multiplied to be a price of another.
     *
     * @param from the day of the price
     * @param to the day wanted
     * @return the factor, above 0; empty if the index does not cover one of the days
     */
    OptionalDouble factor(LocalDate from, LocalDate to);

    /**
     * Returns the index that leaves prices as they are.
     *
     * @return the factor 1 for all days
     */
    static PriceIndex none() {
        return (from, to) -> OptionalDouble.of(1);
    }
}
