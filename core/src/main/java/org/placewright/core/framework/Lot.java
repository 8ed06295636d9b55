package org.placewright.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.id.LotId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;

/**
 * The part of a framework that buys one kind of home, with the terms agreed for it.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>id</td><td>{@link LotId}</td><td></td><td>yes</td><td></td>
 *     <td>names the lot within its framework</td><td>framework specification</td></tr>
 * <tr><td>kind</td><td>{@link LotKind}</td><td></td><td>yes</td><td></td>
 *     <td>what it buys</td><td>framework specification</td></tr>
 * <tr><td>tiers</td><td>list of {@link Tier}</td><td></td><td>no</td><td>none yet</td>
 *     <td>its providers and prices, by rank; a rank once only, a provider in one tier only; a lot without tiers in the
 *     framework's own words has one of rank 1</td><td>framework award notice</td></tr>
 * <tr><td>discounts</td><td>set of {@link Discount}</td><td></td><td>no</td><td>none</td>
 *     <td>what is taken off a fee, and when</td><td>framework terms</td></tr>
 * <tr><td>uplift</td><td>{@link Uplift}</td><td></td><td>no</td><td>fees stay</td>
 *     <td>how fees change each year</td><td>framework terms</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Lot implements WithLot {

    private static final Comparator<Tier> BY_RANK = Comparator.comparingInt(Tier::rank);

    Lot() {}

    /**
     * Returns what names the lot.
     *
     * @return the identifier, unique within the framework
     */
    public abstract LotId id();

    /**
     * Returns what it buys.
     *
     * @return the kind
     */
    public abstract LotKind kind();

    /**
     * Returns its providers and prices.
     *
     * @return the tiers, by rank, however they were given
     */
    public abstract ImmutableList<Tier> tiers();

    /**
     * Returns what is taken off a fee.
     *
     * @return the discounts, in the order of {@link Discount}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Discount> discounts();

    /**
     * Returns how fees change each year.
     *
     * @return the uplift; empty if fees stay
     */
    public abstract Optional<Uplift> uplift();

    /**
     * Returns the tier a provider is in.
     *
     * @param provider any provider
     * @return the tier; empty if the provider is not admitted to the lot
     */
    public final Optional<Tier> tierOf(ProviderId provider) {
        return tiers().stream()
                .filter(tier -> tier.providers().contains(provider))
                .findFirst();
    }

    /**
     * Returns the price a provider has agreed for a need.
     *
     * @param provider any provider
     * @param need what a price is asked for
     * @return the band of the provider's tier; empty if the provider is not admitted or no price is agreed
     */
    public final Optional<PriceBand> priceBandFor(ProviderId provider, PricedNeed need) {
        return tierOf(provider).flatMap(tier -> tier.priceBandFor(need));
    }

    /**
     * Returns a fee less the discounts of the lot; see {@link Discount#applyAll}.
     *
     * @param fee the fee before discounts
     * @param circumstances what discounts depend on
     * @param rounding what to do with a part of a penny of the new fee
     * @return the new fee, rounded once
     */
    public final WeeklyFee discounted(WeeklyFee fee, DiscountCircumstances circumstances, RoundingMode rounding) {
        return Discount.applyAll(discounts(), fee, circumstances, rounding);
    }

    @Value.Check
    Lot check() {
        ImmutableList<Tier> sorted = ImmutableList.sortedCopyOf(BY_RANK, tiers());
        for (int i = 0; i < sorted.size(); i++) {
            Tier tier = sorted.get(i);
            for (Tier other : sorted.subList(0, i)) {
                if (other.rank() == tier.rank()) {
                    throw new IllegalArgumentException("Lot tiers must each have a rank of their own but two have "
                            + tier.rank() + ". Maybe put their providers into one?");
                }
                Sets.intersection(other.providers(), tier.providers()).stream()
                        .findFirst()
                        .ifPresent(provider -> {
                            throw new IllegalArgumentException("Lot tiers must not share a provider but " + provider
                                    + " is in " + other.rank() + " and " + tier.rank()
                                    + ". Maybe the provider was promoted: keep the later tier?");
                        });
            }
        }
        return Ordering.from(BY_RANK).isOrdered(tiers()) ? this : withTiers(sorted);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Lot}. The identifier and kind must be set. */
    public static final class Builder extends ImmutableLot.Builder {
        Builder() {}
    }
}
