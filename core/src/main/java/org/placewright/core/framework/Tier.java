package org.placewright.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.id.ProviderId;

/**
 * The providers of a lot that are asked together, and their prices. Those of a lower rank are asked first.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>rank</td><td>whole number</td><td>position, from 1</td><td>yes</td><td></td>
 *     <td>1 for those asked first, and so on</td><td>framework specification</td></tr>
 * <tr><td>providers</td><td>set of {@link ProviderId}</td><td></td><td>no</td><td>none yet</td>
 *     <td>who is admitted to it</td><td>framework award notice</td></tr>
 * <tr><td>priceBands</td><td>list of {@link PriceBand}</td><td></td><td>no</td><td>no price agreed</td>
 *     <td>the prices; no two may be for the same need, and their order has no meaning</td>
 *     <td>framework price schedule</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Tier implements WithTier {

    Tier() {}

    /**
     * Returns when its providers are asked.
     *
     * @return 1 for those asked first, and so on
     */
    public abstract int rank();

    /**
     * Returns who is admitted to it.
     *
     * @return the providers, in the order of their identifiers
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ProviderId> providers();

    /**
     * Returns the prices.
     *
     * @return the bands, by features, age and level of need, however they were given
     */
    public abstract ImmutableList<PriceBand> priceBands();

    /**
     * Returns the price agreed for a need.
     *
     * @param need what a price is asked for
     * @return the band; empty if no price is agreed for it
     */
    public final Optional<PriceBand> priceBandFor(PricedNeed need) {
        return priceBands().stream().filter(band -> band.covers(need)).findFirst();
    }

    @Value.Check
    Tier check() {
        if (rank() < 1) {
            throw new IllegalArgumentException(
                    "Tier rank must be 1 or more but was " + rank() + ". Maybe ranks are counted from 0?");
        }
        for (int i = 0; i < priceBands().size(); i++) {
            PriceBand band = priceBands().get(i);
            for (PriceBand other : priceBands().subList(0, i)) {
                if (band.overlaps(other)) {
                    throw new IllegalArgumentException("Tier priceBands must not give one need two prices but " + other
                            + " and " + band + " do. Maybe the ages overlap by a year?");
                }
            }
        }
        return Ordering.from(PriceBand.ORDER).isOrdered(priceBands())
                ? this
                : withPriceBands(ImmutableList.sortedCopyOf(PriceBand.ORDER, priceBands()));
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Tier}. The rank must be set. */
    public static final class Builder extends ImmutableTier.Builder {
        Builder() {}
    }
}
