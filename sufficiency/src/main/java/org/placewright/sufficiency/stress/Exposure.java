package org.placewright.sufficiency.stress;

import com.google.common.primitives.ImmutableIntArray;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.id.ProviderId;

/**
 * What depends on one owner: its homes, and who lives there.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>meaning</th></tr>
 * <tr><td>owner</td><td>{@link ProviderId}</td><td>the top of the group</td></tr>
 * <tr><td>homes</td><td>whole numbers</td><td>its homes, by their numbers in the supply, ascending</td></tr>
 * <tr><td>usable</td><td>whole number</td><td>places that can be used, where known</td></tr>
 * <tr><td>inHomes</td><td>whole numbers</td><td>children who live in these homes and need a place; personal</td></tr>
 * <tr><td>homeNotKnown</td><td>whole numbers</td><td>children who need a place, whom the owner has placed as the number
 *     of the placement tells, nobody knows in which home; personal</td></tr>
 * <tr><td>withoutNeed</td><td>whole number</td><td>other children in these homes: aged 18 and over, or in placements
 *     that no home of these kinds replaces</td></tr>
 * <tr><td>others</td><td>whole number</td><td>places in which live children who are not among those looked at</td></tr>
 * <tr><td>occupancyNotKnown</td><td>whole number</td><td>homes of which it is not known how many live there</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Exposure {

    Exposure() {}

    /**
     * Returns the owner.
     *
     * @return the top of its group
     */
    public abstract ProviderId owner();

    /**
     * Returns its homes.
     *
     * @return their numbers in the supply, ascending
     */
    public abstract ImmutableIntArray homes();

    /**
     * Returns its places.
     *
     * @return places that can be used, of homes where that is known
     */
    public abstract long usable();

    /**
     * Returns the children who live in its homes and need a place; personal.
     *
     * @return their numbers, ascending
     */
    @Personal
    @Value.Redacted
    public abstract ImmutableIntArray inHomes();

    /**
     * Returns the children it has placed, of whom it is not known in which home, and who need a place; personal.
     *
     * @return their numbers, ascending
     */
    @Personal
    @Value.Redacted
    public abstract ImmutableIntArray homeNotKnown();

    /**
     * Returns how many children in its homes need no place of these kinds.
     *
     * @return children, 0 or more
     */
    public abstract int withoutNeed();

    /**
     * Returns how many places of its homes are taken by children who are not among those looked at.
     *
     * @return places, 0 or more
     */
    public abstract long others();

    /**
     * Returns how many of its homes do not tell how many live there.
     *
     * @return homes, 0 or more
     */
    public abstract int occupancyNotKnown();

    /**
     * Returns how many of the children looked at would have to move.
     *
     * @return children, 0 or more
     */
    public final int displaced() {
        return inHomes().length() + homeNotKnown().length();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Exposure}. */
    static final class Builder extends ImmutableExposure.Builder {
        Builder() {}
    }
}
