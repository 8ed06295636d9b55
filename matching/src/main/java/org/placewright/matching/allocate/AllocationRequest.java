package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.referral.Referral;

/**
 * What is asked of a market for many children at once: who would best go where.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>asOf</td><td>date</td><td>yes</td><td></td><td>the day of deciding: how long everyone has waited by then</td></tr>
 * <tr><td>waiting</td><td>list of {@link Waiting}</td><td>no</td><td>none</td>
 *     <td>who waits; in the order of their identifiers however they were given; not printed</td></tr>
 * <tr><td>preferences</td><td>{@link HomePreference} by home</td><td>no</td><td>none</td>
 *     <td>what homes say of those who wait; not printed</td></tr>
 * <tr><td>places</td><td>{@link PlaceGroup}s by home</td><td>no</td><td>as recorded of the home</td>
 *     <td>places free and for whom, where the home's record does not tell</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class AllocationRequest implements WithAllocationRequest {

    AllocationRequest() {}

    /**
     * Returns the day of deciding.
     *
     * @return the date
     */
    public abstract LocalDate asOf();

    /**
     * Returns who waits.
     *
     * @return in the order of their identifiers; personal
     */
    @Personal
    @Value.Redacted
    public abstract ImmutableList<Waiting> waiting();

    /**
     * Returns what homes say of those who wait.
     *
     * @return by home; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<HomeId, HomePreference> preferences();

    /**
     * Returns the places free in homes whose record does not tell for whom they are.
     *
     * @return by home; a home not named has those its record and its calendar tell
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<HomeId, ImmutableList<PlaceGroup>> places();

    @Value.Check
    AllocationRequest check() {
        Set<ReferralId> referrals = new HashSet<>();
        Set<ChildId> children = new HashSet<>();
        for (Waiting each : waiting()) {
            boolean isNew = !(each instanceof Waiting.Siblings) || referrals.add(each.id());
            for (Referral referral : each.referrals()) {
                isNew &= referrals.add(referral.id());
                if (!children.add(referral.child().id())) {
                    throw new IllegalArgumentException("AllocationRequest waiting must name each child once but two"
                            + " referrals are of one. Maybe keep the later one?");
                }
            }
            if (!isNew) {
                throw new IllegalArgumentException("AllocationRequest waiting must name each referral once but "
                        + each.id() + " stands twice. Maybe two lists overlap?");
            }
        }
        ImmutableList<Waiting> ordered = InOrder.byId(waiting());
        return ordered.equals(waiting()) ? this : withWaiting(ordered);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AllocationRequest}. The date must be set. */
    public static final class Builder extends ImmutableAllocationRequest.Builder {
        Builder() {}
    }
}
