package org.placewright.matching.record;

import java.util.Comparator;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.RuleStatement;

/**
 * What a rule said about a home, without the sentence, which may tell a child's age. Ordered by rule, then by ground.
 *
 * @param rule the key of the rule
 * @param ground which of the answers the rule can give
 */
public record RecordedGround(ExplanationKey rule, ExplanationKey ground) implements Comparable<RecordedGround> {

    private static final Comparator<RecordedGround> ORDER =
            Comparator.comparing(RecordedGround::rule).thenComparing(RecordedGround::ground);

    /**
     * Returns what is kept of a statement.
     *
     * @param statement what a rule said
     * @return its rule and ground
     */
    public static RecordedGround of(RuleStatement statement) {
        return new RecordedGround(statement.rule(), statement.ground());
    }

    @Override
    public int compareTo(RecordedGround other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return rule + " (" + ground + ")";
    }
}
