package org.placewright.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.FrameworkId;
import org.placewright.core.id.LotId;
import org.placewright.core.time.DateRange;

/**
 * A standing arrangement under which authorities call off placements at agreed terms: a framework, or a dynamic
 * purchasing system.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>id</td><td>{@link FrameworkId}</td><td></td><td>yes</td><td></td>
 *     <td>names the framework</td><td>contract notice</td></tr>
 * <tr><td>name</td><td>text</td><td></td><td>yes</td><td></td>
 *     <td>what it is called; not blank</td><td>contract notice</td></tr>
 * <tr><td>kind</td><td>{@link FrameworkKind}</td><td></td><td>yes</td><td></td>
 *     <td>framework or dynamic purchasing system</td><td>contract notice</td></tr>
 * <tr><td>period</td><td>{@link DateRange}</td><td>days</td><td>yes</td><td></td>
 *     <td>when placements may be called off; not empty</td><td>contract notice</td></tr>
 * <tr><td>buyers</td><td>set of {@link AuthorityId}</td><td></td><td>no</td><td>not known</td>
 *     <td>who may call off</td><td>contract notice</td></tr>
 * <tr><td>lots</td><td>list of {@link Lot}</td><td></td><td>no</td><td>none yet</td>
 *     <td>what it buys; an identifier once only, and the order has no meaning</td><td>framework specification</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Framework implements WithFramework {

    private static final Comparator<Lot> BY_ID = Comparator.comparing(Lot::id);

    Framework() {}

    /**
     * Returns what names the framework.
     *
     * @return the identifier
     */
    public abstract FrameworkId id();

    /**
     * Returns what it is called.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * Returns what sort of arrangement it is.
     *
     * @return the kind
     */
    public abstract FrameworkKind kind();

    /**
     * Returns when placements may be called off.
     *
     * @return the days, at least one
     */
    public abstract DateRange period();

    /**
     * Returns who may call off.
     *
     * @return the authorities, in the order of their identifiers; empty if not known
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<AuthorityId> buyers();

    /**
     * Returns what it buys.
     *
     * @return the lots, by identifier, however they were given
     */
    public abstract ImmutableList<Lot> lots();

    /**
     * Tells whether placements may be called off on a day.
     *
     * @param day the day asked about
     * @return true if so
     */
    public final boolean isOpenOn(LocalDate day) {
        return period().contains(day);
    }

    /**
     * Returns the lot of a name.
     *
     * @param id what names it
     * @return the lot; empty if there is none
     */
    public final Optional<Lot> lot(LotId id) {
        return lots().stream().filter(lot -> lot.id().equals(id)).findFirst();
    }

    /**
     * Returns the lots that buy one kind of home.
     *
     * @param kind what they buy
     * @return the lots, by identifier
     */
    public final ImmutableList<Lot> lotsFor(LotKind kind) {
        return lots().stream().filter(lot -> lot.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    Framework check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("Framework name must not be blank");
        }
        if (!period().contains(period().from())) {
            throw new IllegalArgumentException("Framework period must hold at least one day but ends on its first, "
                    + period().from() + ". Maybe the last day was given as the end, which is not included?");
        }
        ImmutableList<Lot> sorted = ImmutableList.sortedCopyOf(BY_ID, lots());
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "Framework lots must each have an identifier of their own but two are "
                                + sorted.get(i).id() + ". Maybe add a letter, as in 1a and 1b?");
            }
        }
        return Ordering.from(BY_ID).isOrdered(lots()) ? this : withLots(sorted);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Framework}. The identifier, name, kind and period must be set. */
    public static final class Builder extends ImmutableFramework.Builder {
        Builder() {}
    }
}
