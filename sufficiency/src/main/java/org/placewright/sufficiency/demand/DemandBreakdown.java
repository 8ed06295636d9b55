package org.placewright.sufficiency.demand;

import org.immutables.value.Value;
import org.placewright.core.time.AgeBands;

/**
 * What a forecast tells apart, besides the kind of care.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>ageBands</td><td>{@link AgeBands}</td><td>no</td><td>{@link AgeBands#DEMAND_MODEL}</td>
 *     <td>the bands to tell apart</td></tr>
 * <tr><td>isByAuthority</td><td>yes or no</td><td>no</td><td>no</td>
 *     <td>each council is forecast by its own rates, and all are added up</td></tr>
 * <tr><td>isByNeed</td><td>yes or no</td><td>no</td><td>no</td>
 *     <td>by main need recorded; needs share the rates of their council but come into care each at its own</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class DemandBreakdown implements WithDemandBreakdown {

    DemandBreakdown() {}

    /**
     * Returns the bands to tell apart.
     *
     * @return the bands
     */
    @Value.Default
    public AgeBands ageBands() {
        return AgeBands.DEMAND_MODEL;
    }

    /**
     * Tells whether councils are told apart.
     *
     * @return true if each is forecast by its own rates
     */
    @Value.Default
    public boolean isByAuthority() {
        return false;
    }

    /**
     * Tells whether needs are told apart.
     *
     * @return true if the main need recorded is
     */
    @Value.Default
    public boolean isByNeed() {
        return false;
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DemandBreakdown}. */
    public static final class Builder extends ImmutableDemandBreakdown.Builder {
        Builder() {}
    }
}
