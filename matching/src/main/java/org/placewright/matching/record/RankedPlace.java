package org.placewright.matching.record;

import org.placewright.core.Personal;

/**
 * Where a home stands in a ranking.
 *
 * @param standing cleared, or to confirm first
 * @param place its place among those of the same standing, 1 or more
 * @param score micro-points, 0 to 1,000,000; personal, and not printed
 */
public record RankedPlace(
        Standing standing, int place, @Personal long score) {

    /**
     * Checks that it is a place in a list.
     *
     * @param standing cleared, or to confirm first
     * @param place its place among those of the same standing, 1 or more
     * @param score micro-points, 0 to 1,000,000; personal, and not printed
     * @throws IllegalArgumentException if the standing has no places, or the place is below 1
     */
    public RankedPlace {
        if ((standing != Standing.CLEARED && standing != Standing.CONFIRM_FIRST) || place < 1) {
            throw new IllegalArgumentException(
                    "RankedPlace must be 1 or more among homes cleared or to confirm first but was " + place
                            + " among those of standing " + standing + ". Maybe the home is not ranked at all?");
        }
    }

    /** Returns the standing and the place only. */
    @Override
    public String toString() {
        return standing.label() + " " + place;
    }
}
