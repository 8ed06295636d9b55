package org.placewright.core.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * The request to find a group of siblings a home. Each child has a referral of their own, with their own needs, so that
 * whatever answers one child's referral answers each of these too.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>id</td><td>{@link ReferralId}</td><td>yes</td><td></td><td>names the request for the group</td>
 *     <td>the authority</td></tr>
 * <tr><td>referrals</td><td>list of {@link Referral}</td><td>yes</td><td></td>
 *     <td>one for each child, two or more, in the order of their identifiers however they were given</td>
 *     <td>the authority</td></tr>
 * <tr><td>siblings</td><td>{@link SiblingGroup}</td><td>no</td><td>not known</td>
 *     <td>all the siblings, those who need no home now included, and whether they are to live together</td>
 *     <td>Children Act 1989 s22C(8)(c); the care plan</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class SiblingReferral implements WithSiblingReferral, Degradable<SiblingReferral> {

    private static final Comparator<Referral> BY_ID = Comparator.comparing(Referral::id);

    SiblingReferral() {}

    /**
     * Returns what names the request for the group.
     *
     * @return the identifier
     */
    public abstract ReferralId id();

    /**
     * Returns the referral of each child.
     *
     * @return two or more, in the order of their identifiers
     */
    public abstract ImmutableList<Referral> referrals();

    /**
     * Returns all the siblings, and what was decided about their living together.
     *
     * @return the group, of which every child referred is a member; empty if it is not known, which decides nothing
     */
    public abstract Optional<SiblingGroup> siblings();

    /**
     * Returns who needs a home.
     *
     * @return the identifiers of the children; personal
     */
    @Personal
    public final ImmutableSortedSet<ChildId> children() {
        return referrals().stream()
                .map(referral -> referral.child().id())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Returns the request with each of its referrals degraded.
     *
     * @param how what replaces identifiers and how much is kept of postcodes
     * @return the same but for what could identify a child
     */
    @Override
    public final SiblingReferral degrade(Degradation how) {
        return builder()
                .from(this)
                .id(how.degrade(id()))
                .siblings(siblings().map(group -> group.degrade(how)))
                .referrals(referrals().stream()
                        .map(referral -> referral.degrade(how))
                        .toList())
                .build();
    }

    @Value.Check
    SiblingReferral check() {
        if (referrals().size() < 2) {
            throw new IllegalArgumentException("SiblingReferral " + id() + " must have at least 2 referrals but has "
                    + referrals().size() + ". Maybe a Referral is enough?");
        }
        if (children().size() < referrals().size()) {
            throw new IllegalArgumentException(
                    "SiblingReferral " + id() + " has two referrals of one child. Maybe keep the later one?");
        }
        if (referrals().stream().map(Referral::id).distinct().count()
                < referrals().size()) {
            throw new IllegalArgumentException("SiblingReferral " + id()
                    + " has two referrals of the same id. Maybe each child needs one of their own?");
        }
        if (siblings().filter(group -> !group.members().containsAll(children())).isPresent()) {
            throw new IllegalArgumentException("SiblingReferral " + id()
                    + " has a child who is not one of its siblings. Maybe add the child to the SiblingGroup?");
        }
        return Ordering.from(BY_ID).isOrdered(referrals())
                ? this
                : withReferrals(ImmutableList.sortedCopyOf(BY_ID, referrals()));
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SiblingReferral}. The identifier and at least two referrals must be set. */
    public static final class Builder extends ImmutableSiblingReferral.Builder {
        Builder() {}
    }
}
