package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;

/**
 * A home that at least one hard rule excludes.
 *
 * @param home the home
 * @param reasons every rule that excludes it, in the order of the rules; never empty
 * @param questions what the other rules would still have to ask, were it let in all the same, in the order of the
 *     rules; often none
 */
public record Excluded(HomeId home, ImmutableList<RuleStatement> reasons, ImmutableList<RuleStatement> questions) {

    private static final ExplanationKey KEY = ExplanationKey.of("excluded");

    private static final ExplanationKey QUESTIONS = ExplanationKey.of("questions");

    /**
     * Checks that there is a reason.
     *
     * @param home the home
     * @param reasons every rule that excludes it, in the order of the rules; never empty
     * @param questions what the other rules would still have to ask, in the order of the rules
     * @throws IllegalArgumentException if there is none
     */
    public Excluded {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("An excluded home must have a reason: " + home);
        }
    }

    /**
     * Returns why it is excluded.
     *
     * @return an explanation about the home, with a part for each rule, and one for what would still be asked
     */
    public Explanation explanation() {
        Explanation.Builder explanation = Explanation.builder()
                .key(KEY)
                .subject(home.value())
                .statement("Excluded by " + reasons.size() + (reasons.size() == 1 ? " rule" : " rules"))
                .addAllParts(reasons.stream().map(RuleStatement::explanation).toList());
        if (!questions.isEmpty()) {
            explanation.addPart(Explanation.builder()
                    .key(QUESTIONS)
                    .statement("Were it let in, " + questions.size()
                            + (questions.size() == 1 ? " question would" : " questions would") + " be open still")
                    .addAllParts(
                            questions.stream().map(RuleStatement::explanation).toList())
                    .build());
        }
        return explanation.build();
    }

    /** Returns the home only: reasons are about a child. */
    @Override
    public String toString() {
        return "Excluded[" + home + "]";
    }
}
