package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableSortedSet;
import org.placewright.core.code.PlacementGroup;
import org.placewright.sufficiency.supply.Admission;

/**
 * A home that might be opened, wherever that would be.
 *
 * @param kind the kind of place it would offer
 * @param places how many places it would have, 1 or more
 * @param admission whom it would take
 */
public record NewHome(PlacementGroup kind, int places, Admission admission) {

    private static final int YOUNGEST_SUPPORTED = 16;
    private static final int OLDEST = 25;

    /**
     * Checks the home.
     *
     * @param kind the kind of place it would offer
     * @param places how many places it would have
     * @param admission whom it would take
     * @throws IllegalArgumentException if there are no places, or no homes of the kind
     */
    public NewHome {
        switch (kind) {
            case FOSTERING, RESIDENTIAL, SECURE, SUPPORTED -> {}
            default ->
                throw new IllegalArgumentException("NewHome kind must be one that homes have but was " + kind
                        + ". Maybe RESIDENTIAL for a children's home?");
        }
        if (places < 1) {
            throw new IllegalArgumentException(
                    "NewHome places must be 1 or more but were " + places + ". Maybe leave the home out?");
        }
    }

    /**
     * Returns a home that takes every child who needs a place of its kind: boys and girls, of any need and age; in
     * supported accommodation from 16.
     *
     * @param kind the kind of place it would offer
     * @param places how many places it would have, 1 or more
     * @return the home
     * @throws IllegalArgumentException if there are no places, or no homes of the kind
     */
    public static NewHome forAnyone(PlacementGroup kind, int places) {
        int youngest = kind == PlacementGroup.SUPPORTED ? YOUNGEST_SUPPORTED : 0;
        return new NewHome(kind, places, new Admission(youngest, OLDEST, true, true, ImmutableSortedSet.of()));
    }
}
