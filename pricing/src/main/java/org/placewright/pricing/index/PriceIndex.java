package org.placewright.pricing.index;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * How prices move with time: a council may bring its own.
 *
 * <p>Laws, for dates the index reaches: the factor from a date to itself is 1; that from a to c is that from a to b
 * times that from b to c, but for rounding; the same dates give the same factor. Implementations are immutable.
 */
public interface PriceIndex {

    /**
     * Returns what a price of one day is multiplied by to be a price of another.
     *
     * @param from the day of the price
     * @param to the day it is wanted at, often the as-of date; before or after the first
     * @return a factor above 0, or empty where the index does not reach one of the days
     */
    OptionalDouble factor(LocalDate from, LocalDate to);

    /**
     * Returns the index that leaves every price as it is.
     *
     * @return the index
     */
    static PriceIndex none() {
        return constantRate(0);
    }

    /**
     * Returns an index that rises at one rate, compounded by the day: the factor is (1 + rate) to the power of the days
     * between over 365.25. 0.035 is about the yearly rise of children's homes' prices in real terms that the
     * Competition and Markets Authority found (2022); it is no forecast.
     *
     * @param yearly the rise in a year as a share: above -1, 0.035 for 3.5 per cent
     * @return the index, which reaches every day
     * @throws IllegalArgumentException if the rate is -1 or less, or not finite
     */
    static PriceIndex constantRate(double yearly) {
        return new ConstantRate(yearly);
    }
}
