package org.placewright.matching;

import org.placewright.core.explain.ExplanationKey;

/**
 * What one criterion could still add to the score of a home.
 *
 * @param criterion which criterion
 * @param known no if a fact is missing, so that an answer may add as much, less, or take away what is there
 * @param upTo the most it could add, in micro-points, 1 to 1,000,000
 */
public record Lift(ExplanationKey criterion, boolean known, long upTo) {

    /**
     * Checks that there is something to add.
     *
     * @param criterion which criterion
     * @param known no if a fact is missing, so that an answer may add as much, less, or take away what is there
     * @param upTo the most it could add, in micro-points, 1 to 1,000,000
     * @throws IllegalArgumentException if it is less than 1 or more than 1,000,000 micro-points
     */
    public Lift {
        if (upTo < 1 || upTo > CriterionContribution.WHOLE) {
            throw new IllegalArgumentException("Lift upTo must be 1 to " + CriterionContribution.WHOLE + " but was "
                    + upTo + " for " + criterion + ". Maybe leave it out?");
        }
    }
}
