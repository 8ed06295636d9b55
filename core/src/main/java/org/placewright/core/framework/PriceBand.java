package org.placewright.core.framework;

import com.google.common.collect.BoundType;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.money.WeeklyFee;

/**
 * The prices agreed for children of some ages at some levels of need: up to a ceiling, or between a floor and a
 * ceiling.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>ages</td><td>range</td><td>years</td><td>yes</td><td></td>
 *     <td>whole years, both ends included, within 0 to 25</td><td>framework price schedule</td></tr>
 * <tr><td>needLevels</td><td>set of {@link NeedLevel}</td><td></td><td>yes</td><td></td>
 *     <td>how much care the price is for; at least one</td><td>framework price schedule</td></tr>
 * <tr><td>features</td><td>set of {@link PlacementFeature}</td><td></td><td>no</td><td>none</td>
 *     <td>what else sets the price; the price is for placements with all of these and no other</td>
 *     <td>framework price schedule</td></tr>
 * <tr><td>floor</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>no</td><td>no floor</td>
 *     <td>the lowest fee; not above the ceiling</td><td>framework price schedule</td></tr>
 * <tr><td>ceiling</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>yes</td><td></td>
 *     <td>the highest fee</td><td>framework price schedule</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class PriceBand implements WithPriceBand {

    static final int OLDEST = 25;

    /** A total order of bands that do not overlap. */
    static final Comparator<PriceBand> ORDER = Comparator.comparing(
                    (PriceBand band) -> band.features().toString())
            .thenComparing(PriceBand::youngest)
            .thenComparing(band -> band.needLevels().first());

    PriceBand() {}

    /**
     * Returns the ages the price is for.
     *
     * @return whole years, both ends included
     */
    public abstract Range<Integer> ages();

    /**
     * Returns the levels of need the price is for.
     *
     * @return one level or more
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<NeedLevel> needLevels();

    /**
     * Returns what else sets the price.
     *
     * @return the features a placement must have, all of them and no other
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PlacementFeature> features();

    /**
     * Returns the lowest fee.
     *
     * @return the fee; empty if there is no floor
     */
    public abstract Optional<WeeklyFee> floor();

    /**
     * Returns the highest fee.
     *
     * @return the fee
     */
    public abstract WeeklyFee ceiling();

    private int youngest() {
        return ages().lowerEndpoint();
    }

    /**
     * Tells whether the price is for a need.
     *
     * @param need what a price is asked for
     * @return true if the age and the level are among those of the band, and the features are the same
     */
    public final boolean covers(PricedNeed need) {
        return ages().contains(need.age())
                && needLevels().contains(need.level())
                && features().equals(need.features());
    }

    /**
     * Tells whether this and another band are both for some need.
     *
     * @param other another band
     * @return true if so
     */
    public final boolean overlaps(PriceBand other) {
        return features().equals(other.features())
                && ages().isConnected(other.ages())
                && !Sets.intersection(needLevels(), other.needLevels()).isEmpty();
    }

    /**
     * Tells whether a fee lies in the band.
     *
     * @param fee any fee
     * @return true if it is not above the ceiling and not below the floor
     */
    public final boolean allows(WeeklyFee fee) {
        return fee.compareTo(ceiling()) <= 0
                && floor().map(lowest -> fee.compareTo(lowest) >= 0).orElse(true);
    }

    /**
     * Returns by how much a fee is above the ceiling.
     *
     * @param fee any fee
     * @return the excess; nothing if the fee is not above the ceiling
     */
    public final WeeklyFee excessOf(WeeklyFee fee) {
        return Comparators.max(fee, ceiling()).minus(ceiling());
    }

    @Value.Check
    void check() {
        boolean closed = ages().hasLowerBound()
                && ages().hasUpperBound()
                && ages().lowerBoundType() == BoundType.CLOSED
                && ages().upperBoundType() == BoundType.CLOSED;
        if (!closed || youngest() < 0 || ages().upperEndpoint() > OLDEST) {
            throw new IllegalArgumentException("PriceBand ages must be whole years from 0 to " + OLDEST
                    + ", both ends included, but was " + ages() + ". Maybe use Range.closed?");
        }
        if (needLevels().isEmpty()) {
            throw new IllegalArgumentException(
                    "PriceBand needLevels must not be empty. Maybe the price is for every level: add them all?");
        }
        if (floor().isPresent() && floor().get().compareTo(ceiling()) > 0) {
            throw new IllegalArgumentException("PriceBand floor " + floor().get() + " is above ceiling " + ceiling()
                    + ". Maybe they are swapped?");
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

    /** Builds a {@link PriceBand}. The ages, at least one need level and the ceiling must be set. */
    public static final class Builder extends ImmutablePriceBand.Builder {
        Builder() {}
    }
}
