package org.placewright.testkit.synthetic;

import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.geo.Region;
import org.placewright.core.id.ProviderId;
import org.placewright.pricing.PriceObservation;

/**
 * A price of a synthetic England, with what explains it as far as a record could hold it. It names no child.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>observation</td><td>{@link PriceObservation}</td><td>yes</td><td></td><td>the row of the price census</td></tr>
 * <tr><td>needLevel</td><td>{@link NeedLevel}</td><td>yes</td><td></td><td>how much the child needs</td></tr>
 * <tr><td>region</td><td>{@link Region}</td><td>yes</td><td></td><td>of the council that pays</td></tr>
 * <tr><td>owner</td><td>{@link ProviderId}</td><td>no</td><td>not a home of the market</td>
 *     <td>who runs the home; which group that belongs to, the provider says</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class SyntheticPrice implements WithSyntheticPrice {

    SyntheticPrice() {}

    /**
     * Returns the row of the price census.
     *
     * @return what a census would hold
     */
    public abstract PriceObservation observation();

    /**
     * Returns how much the child needs.
     *
     * @return the level
     */
    public abstract NeedLevel needLevel();

    /**
     * Returns where the council is that pays.
     *
     * @return its region
     */
    public abstract Region region();

    /**
     * Returns who runs the home.
     *
     * @return the provider; empty if the child does not live in a home of the market
     */
    public abstract Optional<ProviderId> owner();

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SyntheticPrice}. The observation, need and region must be set. */
    public static final class Builder extends ImmutableSyntheticPrice.Builder {
        Builder() {}
    }
}
