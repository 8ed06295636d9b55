package org.placewright.matching;

import com.google.common.collect.ImmutableList;

/**
 * A home that no rule excludes but that some rule cannot clear, because a fact is missing.
 *
 * @param match the home with its score, as if it were cleared
 * @param questions what to ask before it is chosen, in the order of the rules; never empty
 */
public record ConfirmFirst(Match match, ImmutableList<RuleStatement> questions) {

    /**
     * Checks that there is a question.
     *
     * @param match the home with its score, as if it were cleared
     * @param questions what to ask before it is chosen, in the order of the rules; never empty
     * @throws IllegalArgumentException if there is none
     */
    public ConfirmFirst {
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A home to confirm first must have a question: " + match.home());
        }
    }
}
