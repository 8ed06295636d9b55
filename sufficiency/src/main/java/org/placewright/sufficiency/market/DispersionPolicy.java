package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.placewright.core.disclosure.DisclosureRule;

/**
 * How much must stand behind a figure on the spread of fees, and how coarse it is.
 *
 * <table>
 * <caption>Attributes. The defaults are (unverified), but for the rules: the library's own for local authorities.</caption>
 * <tr><th>name</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>leastBuyers</td><td>authorities, 3 or more</td><td>5</td><td>so many must pay the owner</td></tr>
 * <tr><td>leastFees</td><td>fees, 4 or more</td><td>10</td><td>so many fees must there be</td></tr>
 * <tr><td>rules</td><td>{@link DisclosureRule}s</td><td>dominance (2, 85%), p% of 10</td>
 *     <td>none may be broken by what the buyers pay, each buyer a contributor</td></tr>
 * <tr><td>step</td><td>percent, 1 to 50</td><td>5</td><td>figures are rounded to it; a spread, in all or between buyers, below
 *     one step is not told, for all would pay about the same, and each buyer would know what the others pay</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class DispersionPolicy implements WithDispersionPolicy {

    private static final DispersionPolicy STANDARD = builder().build();

    DispersionPolicy() {}

    /**
     * Returns the policy whose attributes all have their defaults.
     *
     * @return the policy
     */
    public static DispersionPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns how many authorities must pay the owner.
     *
     * @return 3 or more
     */
    @Value.Default
    public int leastBuyers() {
        return 5;
    }

    /**
     * Returns how many fees there must be.
     *
     * @return 4 or more
     */
    @Value.Default
    public int leastFees() {
        return 10;
    }

    /**
     * Returns the rules none of which may be broken.
     *
     * @return rules on what each buyer pays together
     */
    @Value.Default
    public ImmutableSet<DisclosureRule> rules() {
        return ImmutableSet.of(DisclosureRule.Dominance.of(2, 85), DisclosureRule.PPercent.of(10));
    }

    /**
     * Returns how coarse figures are.
     *
     * @return percent, 1 to 50
     */
    @Value.Default
    public int step() {
        return 5;
    }

    @Value.Check
    void check() {
        if (leastBuyers() < 3 || leastFees() < 4) {
            throw new IllegalArgumentException(
                    "DispersionPolicy leastBuyers must be 3 or more and leastFees 4 or more, "
                            + "but were " + leastBuyers() + " and " + leastFees()
                            + ". Maybe take more fees together, for of two buyers each knows the other's?");
        }
        if (step() < 1 || step() > 50) {
            throw new IllegalArgumentException("DispersionPolicy step must be 1 to 50 percent but was " + step()
                    + ". Maybe it was given as a fraction?");
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

    /** Builds a {@link DispersionPolicy}. Nothing need be set. */
    public static final class Builder extends ImmutableDispersionPolicy.Builder {
        Builder() {}
    }
}
