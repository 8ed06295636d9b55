package org.placewright.matching;

import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;

/**
 * What a rule said about a home: why it excludes it, or what to ask.
 *
 * @param rule the key of the rule
 * @param statement one sentence; it may tell the child's age, so it is not printed
 */
public record RuleStatement(ExplanationKey rule, String statement) {

    /**
     * Returns the same as part of an explanation.
     *
     * @return an explanation keyed by the rule
     */
    public Explanation explanation() {
        return Explanation.builder().key(rule).statement(statement).build();
    }

    /** Names the rule only. */
    @Override
    public String toString() {
        return "RuleStatement[" + rule + "]";
    }
}
