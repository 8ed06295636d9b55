package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.HomeKind;

/**
 * An owner with all it owns: the organisation at the top, the providers below it, and their homes in a {@link Market}.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>meaning</th><th>source</th></tr>
 * <tr><td>top</td><td>{@link ProviderId}</td><td>the organisation at the top</td><td>{@link Ownership}</td></tr>
 * <tr><td>name</td><td>text</td><td>what it is called; its identifier if it has no record</td><td>the records</td></tr>
 * <tr><td>members</td><td>{@link ProviderId}s</td><td>the providers of the group, the top included</td>
 *     <td>{@link Ownership}, and the homes</td></tr>
 * <tr><td>homes</td><td>whole numbers</td><td>its homes, by their numbers in the supply, ascending</td><td>the homes</td></tr>
 * <tr><td>homesByKind</td><td>counts</td><td>how many homes of each kind, those that occur</td><td>the homes</td></tr>
 * <tr><td>places</td><td>whole number</td><td>registered places, of homes where they are known</td><td>the homes</td></tr>
 * <tr><td>usable</td><td>whole number</td><td>usable places, of homes where they are known</td><td>the homes</td></tr>
 * <tr><td>placesNotKnown</td><td>whole number</td><td>homes whose places are not known</td><td>the homes</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class OwnerGroup {

    OwnerGroup() {}

    /**
     * Returns the organisation at the top.
     *
     * @return its identifier
     */
    public abstract ProviderId top();

    /**
     * Returns what the top is called.
     *
     * @return its name; its identifier if it has no record
     */
    public abstract String name();

    /**
     * Returns the providers of the group.
     *
     * @return their identifiers, the top's among them
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ProviderId> members();

    /**
     * Returns its homes.
     *
     * @return their numbers in {@link Market#supply()}, ascending; may be none
     */
    public abstract ImmutableList<Integer> homes();

    /**
     * Returns how many homes of each kind it has.
     *
     * @return homes by kind, kinds that occur
     */
    public abstract ImmutableMap<HomeKind, Integer> homesByKind();

    /**
     * Returns its registered places.
     *
     * @return places of the homes where they are known
     */
    public abstract long places();

    /**
     * Returns its usable places.
     *
     * @return places of the homes where they are known
     */
    public abstract long usable();

    /**
     * Returns the homes that add nothing to the places.
     *
     * @return homes whose places are not known
     */
    public abstract int placesNotKnown();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OwnerGroup}. */
    static final class Builder extends ImmutableOwnerGroup.Builder {
        Builder() {}
    }
}
