package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.LongStream;
import org.immutables.value.Value;
import org.placewright.core.id.ProviderId;

/**
 * Who has how much of one part of a market.
 *
 * <table>
 * <caption>Attributes; amounts are in the unit of the measure: homes, places, children, or pence a week</caption>
 * <tr><th>name</th><th>type</th><th>meaning</th></tr>
 * <tr><td>segment</td><td>{@link MarketSegment}</td><td>which part</td></tr>
 * <tr><td>owners</td><td>{@link OwnerAmount}s</td><td>owners with an amount above 0, largest first, then by
 *     identifier</td></tr>
 * <tr><td>ownerNotKnown</td><td>amount</td><td>what is in the market and belongs to nobody known; no one's share</td></tr>
 * <tr><td>sectorNotKnown</td><td>amount</td><td>what of the two above has no known sector</td></tr>
 * <tr><td>leftOut</td><td>amount</td><td>what is outside the market by the sector, such as councils' own homes</td></tr>
 * <tr><td>notMeasured</td><td>homes, or purchases</td><td>of which the amount is not known</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class MarketShare {

    MarketShare() {}

    /**
     * What one owner has.
     *
     * @param owner the top of the group
     * @param amount above 0
     */
    public record OwnerAmount(ProviderId owner, long amount) {}

    /**
     * Returns which part of the market.
     *
     * @return the segment
     */
    public abstract MarketSegment segment();

    /**
     * Returns what each owner has.
     *
     * @return owners with an amount above 0, largest first, then by identifier
     */
    public abstract ImmutableList<OwnerAmount> owners();

    /**
     * Returns what belongs to nobody known.
     *
     * @return an amount of the market
     */
    public abstract long ownerNotKnown();

    /**
     * Returns what has no known sector and is counted all the same.
     *
     * @return an amount of the market
     */
    public abstract long sectorNotKnown();

    /**
     * Returns what is outside the market because of its sector.
     *
     * @return an amount
     */
    public abstract long leftOut();

    /**
     * Returns of how many the amount is not known.
     *
     * @return homes, or purchases, of the market
     */
    public abstract int notMeasured();

    /**
     * Returns what owners that are known have together.
     *
     * @return an amount
     */
    public final long owned() {
        return owners().stream().mapToLong(OwnerAmount::amount).sum();
    }

    /**
     * Returns the market measured: what is owned, and what belongs to nobody known.
     *
     * @return an amount
     */
    public final long total() {
        return owned() + ownerNotKnown();
    }

    /**
     * Returns how concentrated the part with known owners is.
     *
     * @return the concentration; empty if there is no such part
     */
    public final Optional<Concentration> concentration() {
        return concentrationOf(LongStream.empty());
    }

    /**
     * Returns how concentrated the market is at most, whoever owns what belongs to nobody known: if it were all the
     * largest owner's.
     *
     * @return the concentration; empty if the market is
     */
    public final Optional<Concentration> concentrationAtMost() {
        if (owners().isEmpty()) {
            return concentrationOf(LongStream.of(ownerNotKnown()));
        }
        return Optional.of(Concentration.of(LongStream.range(0, owners().size())
                .map(rank -> owners().get((int) rank).amount() + (rank == 0 ? ownerNotKnown() : 0))
                .toArray()));
    }

    private Optional<Concentration> concentrationOf(LongStream besides) {
        long[] amounts = LongStream.concat(owners().stream().mapToLong(OwnerAmount::amount), besides)
                .filter(amount -> amount > 0)
                .toArray();
        return amounts.length == 0 ? Optional.empty() : Optional.of(Concentration.of(amounts));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MarketShare}. */
    static final class Builder extends ImmutableMarketShare.Builder {
        Builder() {}
    }
}
