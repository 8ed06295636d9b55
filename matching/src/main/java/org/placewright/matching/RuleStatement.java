package org.placewright.matching;

import java.util.function.Function;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ResidentToken;

/**
 * What a rule said about a home: why it excludes it, what to ask, or what the officer must know.
 *
 * @param rule the key of the rule
 * @param ground which of the answers the rule can give
 * @param wording the same in words; it may tell the child's age, so it is not printed
 */
public record RuleStatement(ExplanationKey rule, ExplanationKey ground, Wording wording) {

    /**
     * Creates what a rule said in words that name nobody.
     *
     * @param rule the key of the rule
     * @param ground which of the answers the rule can give
     * @param statement one sentence
     */
    public RuleStatement(ExplanationKey rule, ExplanationKey ground, String statement) {
        this(rule, ground, Wording.of(statement));
    }

    /**
     * Returns the words, with residents named by their tokens.
     *
     * @return one sentence, or a few; it may tell the child's age, so it is not printed
     */
    public String statement() {
        return wording.text();
    }

    /**
     * Returns the words, with residents named otherwise, as by a key of the reader's own.
     *
     * @param name what to call a resident
     * @return one sentence, or a few; it may tell the child's age, so it is not printed
     */
    public String statement(Function<? super ResidentToken, String> name) {
        return wording.text(name);
    }

    /**
     * Returns the same as part of an explanation.
     *
     * @return an explanation keyed by the rule
     */
    public Explanation explanation() {
        return Explanation.builder()
                .key(rule)
                .statement(statement())
                .putFact("ground", ground.value())
                .build();
    }

    /** Names the rule and the ground only. */
    @Override
    public String toString() {
        return "RuleStatement[" + rule + ", " + ground + "]";
    }
}
