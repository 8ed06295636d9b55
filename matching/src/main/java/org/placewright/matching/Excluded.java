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
 */
public record Excluded(HomeId home, ImmutableList<RuleStatement> reasons) {

    private static final ExplanationKey KEY = ExplanationKey.of("excluded");

    /**
     * Checks that there is a reason.
     *
     * @param home the home
     * @param reasons every rule that excludes it, in the order of the rules; never empty
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
     * @return an explanation about the home, with a part for each rule
     */
    public Explanation explanation() {
        return Explanation.builder()
                .key(KEY)
                .subject(home.value())
                .statement("Excluded by " + reasons.size() + (reasons.size() == 1 ? " rule" : " rules"))
                .addAllParts(reasons.stream().map(RuleStatement::explanation).toList())
                .build();
    }

    /** Returns the home only: reasons are about a child. */
    @Override
    public String toString() {
        return "Excluded[" + home + "]";
    }
}
