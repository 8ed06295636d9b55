package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;

/**
 * A home that no rule excludes but that some rule cannot clear, because a fact is missing.
 *
 * @param match the home with its score, as if it were cleared
 * @param questions what to ask before it is chosen, in the order of the rules; never empty
 */
public record ConfirmFirst(Match match, ImmutableList<RuleStatement> questions) {

    private static final ExplanationKey KEY = ExplanationKey.of("confirm-first");

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

    /**
     * Returns what is to be asked, and the score.
     *
     * @return an explanation about the home, with a part for each question and one for the score
     */
    public Explanation explanation() {
        return Explanation.builder()
                .key(KEY)
                .subject(match.home().value())
                .statement("Not cleared until " + questions.size()
                        + (questions.size() == 1 ? " question is" : " questions are") + " answered")
                .addAllParts(questions.stream().map(RuleStatement::explanation).toList())
                .addPart(match.explanation())
                .build();
    }

    /** Returns the home only: questions are about a child. */
    @Override
    public String toString() {
        return "ConfirmFirst[" + match.home() + "]";
    }
}
