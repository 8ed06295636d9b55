package org.placewright.matching.rank;

import org.immutables.value.Value;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.matching.MatchPolicy;

/**
 * The smallest change of one weight, in one direction, that puts another home first.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>meaning</th></tr>
 * <tr><td>criterion</td><td>{@link ExplanationKey}</td><td></td><td>yes</td><td>whose weight changes</td></tr>
 * <tr><td>before</td><td>whole number</td><td></td><td>yes</td><td>the weight in the policy, 0 to 1,000,000</td></tr>
 * <tr><td>after</td><td>whole number</td><td></td><td>yes</td>
 *     <td>the nearest weight above or below that puts another home first, 0 to 1,000,000</td></tr>
 * <tr><td>first</td><td>{@link HomeId}</td><td></td><td>yes</td><td>the home that comes first then</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class WeightChange implements WithWeightChange {

    WeightChange() {}

    /**
     * Returns whose weight changes.
     *
     * @return the key of the criterion
     */
    public abstract ExplanationKey criterion();

    /**
     * Returns the weight in the policy.
     *
     * @return 0 to 1,000,000
     */
    public abstract int before();

    /**
     * Returns the nearest weight that puts another home first.
     *
     * @return 0 to 1,000,000
     */
    public abstract int after();

    /**
     * Returns the home that comes first then.
     *
     * @return the home
     */
    public abstract HomeId first();

    /**
     * Returns by how much the weight changes.
     *
     * @return above 0 if it is raised, below 0 if it is lowered; never 0
     */
    public final int by() {
        return after() - before();
    }

    /**
     * Returns a policy with the weight changed and all else the same.
     *
     * @param policy the policy that was asked about
     * @return the policy under which the other home comes first
     */
    public final MatchPolicy appliedTo(MatchPolicy policy) {
        return Sensitivity.weighing(policy, criterion(), after());
    }

    @Value.Check
    void check() {
        if (before() == after()) {
            throw new IllegalArgumentException(
                    "WeightChange before and after must differ but are both " + before() + ". Maybe leave it out?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WeightChange}. Every attribute must be set. */
    static final class Builder extends ImmutableWeightChange.Builder {
        Builder() {}
    }
}
