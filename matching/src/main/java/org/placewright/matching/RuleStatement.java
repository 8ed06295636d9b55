package org.placewright.matching;

import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;

/**
 * What a rule said about a home: why it excludes it, what to ask, or what the officer must know.
 *
 * @param rule the key of the rule
 * @param ground which of the answers the rule can give
 * @param statement one sentence; it may tell the child's age, so it is not printed
 */
public record RuleStatement(ExplanationKey rule, ExplanationKey ground, String statement) {

    /**
     * Returns the same as part of an explanation.
     *
     * @return an explanation keyed by the rule
     */
    public Explanation explanation() {
        return Explanation.builder()
                .key(rule)
                .statement(statement)
                .putFact("ground", ground.value())
                .build();
    }

    /** Names the rule and the ground only. */
    @Override
    public String toString() {
        return "RuleStatement[" + rule + ", " + ground + "]";
    }
}
