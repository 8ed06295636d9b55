package org.placewright.matching;

import org.immutables.value.Value;

/**
 * What it means for others in a home that a child is one kind of risk to others. The strictest effect of those whose
 * condition holds is taken; where it is not known whether a condition holds, what would exclude is confirmed first.
 *
 * <table>
 * <caption>Attributes; source: an authority's own policy on impact risk assessments</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>onAnyone</td><td>{@link RuleEffect}</td><td></td><td>allow</td><td>if anyone else lives there</td></tr>
 * <tr><td>onYounger</td><td>{@link RuleEffect}</td><td></td><td>allow</td>
 *     <td>if someone so much younger lives there</td></tr>
 * <tr><td>youngerByYears</td><td>whole number</td><td>years</td><td>0</td>
 *     <td>how much younger, counted in months of birth; 0 for any younger child; 0 to 18</td></tr>
 * <tr><td>onVulnerable</td><td>{@link RuleEffect}</td><td></td><td>allow</td>
 *     <td>if someone lives there who is at the risk that answers to it: sexual exploitation to sexual harm, and
 *     criminal exploitation to drawing others into it; no other risk has one</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class RiskImpact implements WithRiskImpact {

    /** No matter for those who live there. */
    public static final RiskImpact NONE = builder().build();

    private static final int MOST_YEARS = 18;

    RiskImpact() {}

    /**
     * Returns the effect if anyone else lives there.
     *
     * @return the effect
     */
    @Value.Default
    public RuleEffect onAnyone() {
        return RuleEffect.ALLOW;
    }

    /**
     * Returns the effect if someone so much younger lives there.
     *
     * @return the effect
     */
    @Value.Default
    public RuleEffect onYounger() {
        return RuleEffect.ALLOW;
    }

    /**
     * Returns how much younger.
     *
     * @return years of 12 months of birth, 0 to 18; 0 for any younger child
     */
    @Value.Default
    public int youngerByYears() {
        return 0;
    }

    /**
     * Returns the effect if someone lives there who is at the risk that answers to it.
     *
     * @return the effect
     */
    @Value.Default
    public RuleEffect onVulnerable() {
        return RuleEffect.ALLOW;
    }

    /**
     * Returns the strictest effect it can have.
     *
     * @return the effect
     */
    public final RuleEffect atWorst() {
        return onAnyone().or(onYounger()).or(onVulnerable());
    }

    @Value.Check
    void check() {
        if (youngerByYears() < 0 || youngerByYears() > MOST_YEARS) {
            throw new IllegalArgumentException("RiskImpact youngerByYears must be 0 to " + MOST_YEARS + " but was "
                    + youngerByYears() + ". Maybe months were meant?");
        }
    }

    /**
     * Returns a builder with every default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RiskImpact}. Nothing need be set. */
    public static final class Builder extends ImmutableRiskImpact.Builder {
        Builder() {}
    }
}
