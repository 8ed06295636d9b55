package org.placewright.sufficiency.history;

import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.placewright.core.placement.CareInRange;
import org.placewright.core.time.CollectionYear;

/**
 * How stable the placements were of the children looked after at the end of a collection year, by the two measures DfE
 * publishes.
 *
 * <table>
 * <caption>Attributes, all but the year in children</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>year</td><td>{@link CollectionYear}</td><td>yes</td><td></td><td>the year</td><td></td></tr>
 * <tr><td>children</td><td>whole number</td><td>yes</td><td></td><td>looked after on 31 March, short breaks left out</td>
 *     <td>episodes</td></tr>
 * <tr><td>withThreeOrMorePlacements</td><td>whole number</td><td>yes</td><td></td>
 *     <td>of these, with three or more placements in the year, those that began before it included</td>
 *     <td>as {@link CareInRange#hasThreeOrMorePlacements}</td></tr>
 * <tr><td>longLookedAfter</td><td>whole number</td><td>yes</td><td></td>
 *     <td>of the children, under 16 on 31 March and looked after without interruption for 2.5 years or more</td>
 *     <td>episodes; header, DOB</td></tr>
 * <tr><td>longInPlacement</td><td>whole number</td><td>yes</td><td></td>
 *     <td>of these, in the same placement for 2 years or more, or placed for adoption (A3 to A6) where that and the
 *     placement before together have lasted 2 years or more</td><td>episodes</td></tr>
 * <tr><td>ageNotKnown</td><td>whole number</td><td>yes</td><td></td>
 *     <td>of the children, those long looked after who are left out because their age is not known</td><td></td></tr>
 * </table>
 *
 * <p>Source: DfE, Children looked after in England, placement stability; formerly national indicators 62 and 63. Times
 * are counted in calendar months, as ages are in years: since 30 September is 2.5 years on 31 March. A temporary stay
 * is no placement of its own.
 */
@Value.Immutable
public abstract class PlacementStability implements WithPlacementStability {

    PlacementStability() {}

    /**
     * Returns the year.
     *
     * @return the collection year
     */
    public abstract CollectionYear year();

    /**
     * Returns how many children were looked after at the end of the year.
     *
     * @return children
     */
    public abstract long children();

    /**
     * Returns how many of the children had three or more placements in the year.
     *
     * @return children
     */
    public abstract long withThreeOrMorePlacements();

    /**
     * Returns how many of the children were under 16 and had been looked after for 2.5 years or more.
     *
     * @return children
     */
    public abstract long longLookedAfter();

    /**
     * Returns how many of the long looked after had been in the same placement for 2 years or more, or were placed for
     * adoption out of such a one.
     *
     * @return children
     */
    public abstract long longInPlacement();

    /**
     * Returns how many children long looked after are left out of {@link #longLookedAfter} because their age is not
     * known.
     *
     * @return children
     */
    public abstract long ageNotKnown();

    /**
     * Returns the share of children with three or more placements in the year: lower is more stable.
     *
     * @return 0 to 1; empty if there were no children
     */
    public final OptionalDouble shareWithThreeOrMorePlacements() {
        return share(withThreeOrMorePlacements(), children());
    }

    /**
     * Returns the share of the long looked after who were long in their placement: higher is more stable.
     *
     * @return 0 to 1; empty if there were none
     */
    public final OptionalDouble shareLongInPlacement() {
        return share(longInPlacement(), longLookedAfter());
    }

    private static OptionalDouble share(long part, long all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / all);
    }

    /**
     * Measures the stability of placements in a collection year. O(stays).
     *
     * @param stays the days children were looked after
     * @param year the year
     * @return the measures
     */
    public static PlacementStability in(CareStays stays, CollectionYear year) {
        return new StabilityCount(stays, year).count();
    }

    @Value.Check
    void check() {
        boolean inOrder = withThreeOrMorePlacements() >= 0
                && longInPlacement() >= 0
                && ageNotKnown() >= 0
                && withThreeOrMorePlacements() <= children()
                && longInPlacement() <= longLookedAfter()
                && longLookedAfter() <= children() - ageNotKnown();
        if (!inOrder) {
            throw new IllegalArgumentException("PlacementStability counts must not be negative, nor a part above what "
                    + "it is part of. Maybe two were mixed up?");
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

    /** Builds a {@link PlacementStability}. Everything must be set. */
    public static final class Builder extends ImmutablePlacementStability.Builder {
        Builder() {}
    }
}
