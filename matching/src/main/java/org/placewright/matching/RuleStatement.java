package org.placewright.matching;

import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;

/**
 * What a rule said about a home: why it excludes it, or what to ask.
 *
 * @param rule the key of the rule
 * @param statement one sentence; nothing personal
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
}
