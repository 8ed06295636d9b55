package org.placewright.pricing.benchmark;

import org.placewright.core.time.AgeBands;

/**
 * What counts as comparable, and how many comparables are enough.
 *
 * @param ageBands the bands within which ages are comparable
 * @param minimumComparables how many prices a benchmark needs, 3 or more, since fewer would all but show what somebody
 *     pays
 */
public record CohortPolicy(AgeBands ageBands, int minimumComparables) {

    private static final int FEWEST = 3;

    /**
     * Checks the minimum.
     *
     * @param ageBands the bands within which ages are comparable
     * @param minimumComparables how many prices a benchmark needs, 3 or more
     * @throws IllegalArgumentException if the minimum is below 3
     */
    public CohortPolicy {
        if (minimumComparables < FEWEST) {
            throw new IllegalArgumentException("CohortPolicy minimumComparables must be " + FEWEST
                    + " or more, since fewer would all but show what somebody pays, but was " + minimumComparables);
        }
    }

    /**
     * Returns the age bands of the published statistics and at least ten comparables.
     *
     * @return the standard policy
     */
    public static CohortPolicy standard() {
        return new CohortPolicy(AgeBands.DFE, 10);
    }
}
