package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.placewright.core.provider.ProviderSector;

/**
 * How shares of a market are measured, and what the market is.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>measure</td><td>{@link ShareMeasure}</td><td>registered places</td><td>what is shared out</td>
 *     <td>as Ofsted counts large groups</td></tr>
 * <tr><td>cuts</td><td>{@link MarketCut}s</td><td>none</td><td>by what the market is cut, all at once</td><td></td></tr>
 * <tr><td>sectors</td><td>{@link ProviderSector}s</td><td>private and voluntary</td>
 *     <td>whose homes are the market: by default independent provision, because a council does not buy its own homes in
 *     a market</td><td>Competition and Markets Authority, children's social care market study (2022)</td></tr>
 * <tr><td>sectorNotKnownCounts</td><td>yes or no</td><td>yes</td>
 *     <td>whether homes whose sector is not known belong to it, as do then all whose owner is not known</td><td></td></tr>
 * </table>
 */
@Value.Immutable
public abstract class SharePolicy implements WithSharePolicy {

    private static final SharePolicy STANDARD = builder().build();

    SharePolicy() {}

    /**
     * Returns the policy whose attributes all have their defaults.
     *
     * @return the policy
     */
    public static SharePolicy standard() {
        return STANDARD;
    }

    /**
     * Returns what is shared out.
     *
     * @return the measure
     */
    @Value.Default
    public ShareMeasure measure() {
        return ShareMeasure.REGISTERED_PLACES;
    }

    /**
     * Returns by what the market is cut.
     *
     * @return the cuts; none for the whole market
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MarketCut> cuts();

    /**
     * Returns whose homes are the market.
     *
     * @return the sectors
     */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedSet<ProviderSector> sectors() {
        return ImmutableSortedSet.of(ProviderSector.PRIVATE, ProviderSector.VOLUNTARY);
    }

    /**
     * Tells whether homes whose sector is not known belong to the market.
     *
     * @return true if they do
     */
    @Value.Default
    public boolean sectorNotKnownCounts() {
        return true;
    }

    @Value.Check
    void check() {
        if (cuts().contains(MarketCut.BUYER) && !measure().isOfPurchases()) {
            throw new IllegalArgumentException("SharePolicy cuts must not hold BUYER where the measure is " + measure()
                    + ", for no buyer has homes. Maybe measure children or spend?");
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

    /** Builds a {@link SharePolicy}. Nothing need be set. */
    public static final class Builder extends ImmutableSharePolicy.Builder {
        Builder() {}
    }
}
