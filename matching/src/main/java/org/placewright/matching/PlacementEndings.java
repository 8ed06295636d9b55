package org.placewright.matching;

/**
 * How placements in a home ended, in the time the authority looks back on.
 *
 * @param ended how many ended, 0 or more
 * @param endedEarly how many of them ended before they should have, because they broke down
 */
public record PlacementEndings(int ended, int endedEarly) {

    /**
     * Checks that no more broke down than ended.
     *
     * @param ended how many ended, 0 or more
     * @param endedEarly how many of them ended before they should have, because they broke down
     * @throws IllegalArgumentException if there are fewer than none, or more early endings than endings
     */
    public PlacementEndings {
        if (endedEarly < 0 || ended < endedEarly) {
            throw new IllegalArgumentException("PlacementEndings must have 0 <= endedEarly <= ended but had "
                    + endedEarly + " of " + ended + ". Maybe the two are swapped?");
        }
    }
}
