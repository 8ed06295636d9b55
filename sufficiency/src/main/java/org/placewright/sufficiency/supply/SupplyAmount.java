package org.placewright.sufficiency.supply;

import java.util.OptionalInt;
import org.placewright.core.provider.Home;

/**
 * Homes and their places, or a difference of two such amounts.
 *
 * @param homes homes
 * @param places places registered or approved for, of homes of which they are known
 * @param placesNotKnown homes of which they are not
 */
public record SupplyAmount(long homes, long places, long placesNotKnown) {

    /** No home. */
    public static final SupplyAmount NONE = new SupplyAmount(0, 0, 0);

    static SupplyAmount of(Home home) {
        OptionalInt places = Supply.registeredPlaces(home);
        return new SupplyAmount(1, places.orElse(0), places.isPresent() ? 0 : 1);
    }

    /**
     * Returns this amount and another together.
     *
     * @param other another amount
     * @return the sums
     */
    public SupplyAmount plus(SupplyAmount other) {
        return new SupplyAmount(homes + other.homes, places + other.places, placesNotKnown + other.placesNotKnown);
    }

    /**
     * Returns this amount less another.
     *
     * @param other another amount
     * @return the differences, of either sign
     */
    public SupplyAmount minus(SupplyAmount other) {
        return plus(other.negated());
    }

    /**
     * Returns what makes none of this amount.
     *
     * @return the amount with the opposite signs
     */
    public SupplyAmount negated() {
        return new SupplyAmount(-homes, -places, -placesNotKnown);
    }
}
