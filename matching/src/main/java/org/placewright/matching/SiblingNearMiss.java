package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import org.placewright.core.explain.ExplanationKey;

/**
 * A home for all of a group of brothers and sisters that one rule alone excludes, for one or more of them, and one the
 * policy lets an officer have relaxed.
 *
 * @param match the home with the scores of each, as if it were cleared, and what would still have to be asked then
 * @param reasons what the one rule said, once for each different sentence, in the order of the referrals; never empty
 * @param remedies what would admit the home, as far as the rule knows, in the same order; they may tell a child's age,
 *     so they are not printed
 */
public record SiblingNearMiss(
        SiblingMatch match, ImmutableList<RuleStatement> reasons, ImmutableList<String> remedies) {

    /**
     * Checks that one rule is the reason.
     *
     * @param match the home with the scores of each, and what would still have to be asked
     * @param reasons what the one rule said; never empty
     * @param remedies what would admit the home, as far as the rule knows
     * @throws IllegalArgumentException if there is no reason, or more than one rule has
     */
    public SiblingNearMiss {
        if (reasons.stream().map(RuleStatement::rule).distinct().count() != 1) {
            throw new IllegalArgumentException("SiblingNearMiss reasons must be of one rule but were of "
                    + reasons.stream().map(RuleStatement::rule).distinct().toList() + " for " + match.home()
                    + ". Maybe the home is excluded outright?");
        }
    }

    /**
     * Returns the rule that excludes the home.
     *
     * @return the key of the rule
     */
    public ExplanationKey rule() {
        return reasons.get(0).rule();
    }

    /** Returns the home and the rule only: reasons are about children. */
    @Override
    public String toString() {
        return "SiblingNearMiss[" + match.home() + ", " + rule() + "]";
    }
}
