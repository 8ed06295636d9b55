package org.placewright.sufficiency.reach;

import com.google.common.primitives.ImmutableIntArray;

/**
 * A home that might be opened.
 *
 * @param childSites the child sites it is within reach of, each once
 * @param types the types of children it takes, each once
 * @param places how many places it has, 0 or more
 */
public record AddedHome(ImmutableIntArray childSites, ImmutableIntArray types, int places) {

    /**
     * Checks the number of places.
     *
     * @param childSites the child sites it is within reach of, each once
     * @param types the types of children it takes, each once
     * @param places how many places it has, 0 or more
     * @throws IllegalArgumentException if the number of places is negative
     */
    public AddedHome {
        if (places < 0) {
            throw new IllegalArgumentException(
                    "AddedHome places must be 0 or more but was " + places + ". Maybe it is a home that closes?");
        }
    }
}
