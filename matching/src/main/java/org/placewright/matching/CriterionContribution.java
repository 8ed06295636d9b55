package org.placewright.matching;

import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;

/**
 * What one criterion added to the score of one home: its weight times its score, in whole micro-points (millionths).
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>meaning</th></tr>
 * <tr><td>criterion</td><td>{@link ExplanationKey}</td><td></td><td>yes</td><td>which criterion</td></tr>
 * <tr><td>weight</td><td>whole number</td><td>micro-points</td><td>yes</td>
 *     <td>share of the weight of all that apply, 0 to 1,000,000</td></tr>
 * <tr><td>score</td><td>whole number</td><td>micro-points</td><td>yes</td><td>0 (worst) to 1,000,000 (best)</td></tr>
 * <tr><td>known</td><td>yes or no</td><td></td><td>yes</td>
 *     <td>no where facts were missing and the policy's score for that was used</td></tr>
 * <tr><td>statement</td><td>text</td><td></td><td>yes</td><td>one sentence that says why</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class CriterionContribution implements WithCriterionContribution {

    /** A whole point, in micro-points. */
    public static final long WHOLE = 1_000_000;

    CriterionContribution() {}

    /**
     * Returns which criterion it is.
     *
     * @return the key of the criterion
     */
    public abstract ExplanationKey criterion();

    /**
     * Returns the criterion's share of the weight of all that apply.
     *
     * @return micro-points, 0 to 1,000,000
     */
    public abstract long weight();

    /**
     * Returns how the home does by the criterion. Personal: from distances to several homes a place can be worked out.
     *
     * @return micro-points, 0 to 1,000,000
     */
    @Personal
    @Value.Redacted
    public abstract long score();

    /**
     * Tells whether the facts were there.
     *
     * @return false where the policy's score for what is not known was used
     */
    public abstract boolean known();

    /**
     * Returns one sentence that says why. Personal: it may say how far away the family lives.
     *
     * @return the statement
     */
    @Personal
    @Value.Redacted
    public abstract String statement();

    /**
     * Returns what the criterion added to the score of the home.
     *
     * @return weight times score, in micro-points, rounded down
     */
    public final long contribution() {
        return weight() * score() / WHOLE;
    }

    /**
     * Returns the same as part of an explanation.
     *
     * @return an explanation keyed by the criterion
     */
    public final Explanation explanation() {
        return Explanation.builder()
                .key(criterion())
                .statement(statement())
                .contribution(contribution())
                .putFact("weight", Long.toString(weight()))
                .putFact("score", Long.toString(score()))
                .putFact("known", Boolean.toString(known()))
                .build();
    }

    @Value.Check
    void check() {
        if (weight() < 0 || weight() > WHOLE || score() < 0 || score() > WHOLE) {
            throw new IllegalArgumentException("CriterionContribution weight and score must be 0 to " + WHOLE
                    + " but were " + weight() + " and " + score());
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CriterionContribution}. Every attribute must be set. */
    public static final class Builder extends ImmutableCriterionContribution.Builder {
        Builder() {}
    }
}
