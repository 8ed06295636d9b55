package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableSortedSet;
import org.placewright.core.provider.KindOfStay;

/**
 * Places of a home that are alike: for whom they can be used. It is for what a home's record does not tell, such as a
 * place kept for emergencies, or a room that only brothers and sisters may share.
 *
 * @param places how many, 1 or more
 * @param stays the kinds of stay they are for; empty for any
 * @param onlyTogether whether they are only for brothers and sisters who come together
 */
public record PlaceGroup(int places, ImmutableSortedSet<KindOfStay> stays, boolean onlyTogether) {

    /**
     * Checks the number.
     *
     * @param places how many, 1 or more
     * @param stays the kinds of stay they are for; empty for any
     * @param onlyTogether whether they are only for brothers and sisters who come together
     * @throws IllegalArgumentException if there is none
     */
    public PlaceGroup {
        if (places < 1) {
            throw new IllegalArgumentException(
                    "PlaceGroup places must be 1 or more but was " + places + ". Maybe leave the group out?");
        }
    }

    /**
     * Returns places that anyone can use whom the home takes.
     *
     * @param places how many, 1 or more
     * @return the places
     * @throws IllegalArgumentException if there is none
     */
    public static PlaceGroup of(int places) {
        return new PlaceGroup(places, ImmutableSortedSet.of(), false);
    }

    /** Tells whether as many children can use them who come together. */
    boolean takes(int children) {
        return children <= places && (children > 1 || !onlyTogether);
    }
}
