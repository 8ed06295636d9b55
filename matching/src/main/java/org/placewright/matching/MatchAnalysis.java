package org.placewright.matching;

import com.google.common.collect.ImmutableList;

/**
 * Why a home stands where it does in a ranking.
 *
 * @param tiers the policy's tiers that apply to the referral, in order, each of no weight: they come before the score
 * @param contributions one for each criterion that applies to the referral, in the order of the policy's criteria
 * @param flags what the officer must know, in the order of the rules
 */
public record MatchAnalysis(
        ImmutableList<CriterionContribution> tiers,
        ImmutableList<CriterionContribution> contributions,
        ImmutableList<RuleStatement> flags) {

    /**
     * Checks that no criterion counts twice.
     *
     * @param tiers the policy's tiers that apply to the referral, in order, each of no weight: they come before the
     *     score
     * @param contributions one for each criterion that applies to the referral, in the order of the policy's criteria
     * @param flags what the officer must know, in the order of the rules
     * @throws IllegalArgumentException if two contributions are of the same criterion
     */
    public MatchAnalysis {
        for (int i = 1; i < contributions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (contributions.get(j).criterion().equals(contributions.get(i).criterion())) {
                    throw new IllegalArgumentException(
                            "Match contributions must be of different criteria but two are of "
                                    + contributions.get(i).criterion() + ". Maybe one criterion was given twice?");
                }
            }
        }
    }

    /**
     * Returns the score: the contributions added up.
     *
     * @return micro-points, 0 to 1,000,000
     */
    public long score() {
        long score = 0;
        for (CriterionContribution part : contributions) {
            score += part.contribution();
        }
        return score;
    }

    /** Returns how much there is to say only: scores and reasons are about a child. */
    @Override
    public String toString() {
        return "MatchAnalysis[" + contributions.size() + " criteria]";
    }
}
