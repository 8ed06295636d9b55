package org.placewright.core.provider;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Urn;
import org.placewright.core.need.Answer;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.DateRange;

/**
 * A foster carer's household. It is approved by a fostering service; the service, not the household, is registered and
 * inspected.
 *
 * <table>
 * <caption>Attributes besides those every {@link Home} has; source: the fostering service</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>approval</td><td>{@link Approval}</td><td>no</td><td>not known</td>
 *     <td>full or temporary, not yet assessed, or refused</td></tr>
 * <tr><td>fosteringService</td><td>{@link Urn}</td><td>no</td><td>not known</td>
 *     <td>registration of the service that approved it</td></tr>
 * <tr><td>connectedChildren</td><td>{@link ChildId}s</td><td>no</td><td>none known</td>
 *     <td>children whose relative, friend or otherwise connected person the carer is (Children Act 1989
 *     s22C(6)(a)); personal</td></tr>
 * <tr><td>exemption</td><td>{@link FosteringExemption}</td><td>no</td><td>none known</td>
 *     <td>the latest exemption from the usual fostering limit</td></tr>
 * </table>
 */
@Value.Immutable
public abstract non-sealed class FosteringHousehold implements Home, WithFosteringHousehold {

    FosteringHousehold() {}

    /** Returns {@link HomeKind#FOSTERING_HOUSEHOLD}. */
    @Override
    public final HomeKind kind() {
        return HomeKind.FOSTERING_HOUSEHOLD;
    }

    @Personal
    @Value.Redacted
    @Override
    public abstract Optional<Postcode> postcode();

    @Personal
    @Value.Redacted
    @Override
    public abstract Optional<Residents> residents();

    /**
     * Returns how far the household has come in being approved.
     *
     * @return the approval, if known
     */
    public abstract Optional<Approval> approval();

    /**
     * Returns the registration of the fostering service that approved the household.
     *
     * @return the service's unique reference number, if known
     */
    public abstract Optional<Urn> fosteringService();

    /**
     * Returns the children with whom the carer is connected, as relative, friend or otherwise.
     *
     * @return the children; empty if none is known; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ChildId> connectedChildren();

    /**
     * Returns the latest exemption from the usual fostering limit.
     *
     * @return the exemption, in force or not; empty if none is known
     */
    public abstract Optional<FosteringExemption> exemption();

    /**
     * Returns the days a full approval covers.
     *
     * @return the days; empty if approval is not known, or is not full
     */
    public final Optional<DateRange> approved() {
        return fullApproval().map(Approval.Full::days);
    }

    /**
     * Returns what a full approval is for.
     *
     * @return the terms; empty if approval is not known, or is not full
     */
    public final Optional<ApprovalTerms> terms() {
        return fullApproval().map(Approval.Full::terms);
    }

    private Optional<Approval.Full> fullApproval() {
        return approval().filter(Approval.Full.class::isInstance).map(Approval.Full.class::cast);
    }

    /** Returns nothing: a household is not registered, its fostering service is. */
    @Override
    public final Optional<Registration> registration() {
        return Optional.empty();
    }

    /** Returns nothing: a household is not inspected, its fostering service is. */
    @Override
    public final Optional<InspectionJudgement> judgement() {
        return Optional.empty();
    }

    @Override
    public final Standing standingOn(LocalDate day) {
        return approval().map(approval -> approval.standingOn(day)).orElse(Standing.NOT_RECORDED);
    }

    /**
     * Tells whether the household may care for one child on a day. A carer connected with the child is never passed
     * over for want of approval.
     *
     * @param day the day asked about
     * @param child who would live there
     * @return for a connected child {@link Standing#LIVE}, {@link Standing#CONNECTED_CHILDREN_ONLY} (also where
     *     approval is not recorded) or {@link Standing#CONNECTED_TO_CONFIRM}; for another neither of the last two
     */
    @Override
    public final Standing standingOn(LocalDate day, ChildId child) {
        if (connectedChildren().contains(child)) {
            return approval()
                    .map(approval -> approval.standingForConnectedOn(day))
                    .orElse(Standing.CONNECTED_CHILDREN_ONLY);
        }
        Standing standing = standingOn(day);
        return standing == Standing.CONNECTED_CHILDREN_ONLY ? Standing.NOT_LIVE : standing;
    }

    /**
     * Tells whether certain children may be fostered here together, as far as their number goes. Where those who live
     * here are known by token only, {@link #limitFor(int, Answer, Answer, LocalDate, FosteringLimits)} tells.
     *
     * @param children all who would be fostered
     * @param allSiblings whether all of them are siblings of one another
     * @param day the day asked about
     * @param limits the numbers of the law
     * @return whether they may, and why
     */
    public final FosteringLimitOutcome limitFor(
            Set<ChildId> children, Answer allSiblings, LocalDate day, FosteringLimits limits) {
        boolean allNamed =
                exemption().filter(exempt -> exempt.covers(children, day)).isPresent();
        return limits.outcome(children.size(), allSiblings, allNamed ? Answer.YES : Answer.NO);
    }

    /**
     * Tells whether so many children may be fostered here together, where they are not all known by their identifiers:
     * those who live here are recorded by token.
     *
     * @param children how many would be fostered in all, 0 or more
     * @param allSiblings whether all of them are siblings of one another
     * @param allNamed whether the exemption names every one of them; of no account without an exemption on the day
     * @param day the day asked about
     * @param limits the numbers of the law
     * @return whether they may, and why
     * @throws IllegalArgumentException if there are fewer than none
     */
    public final FosteringLimitOutcome limitFor(
            int children, Answer allSiblings, Answer allNamed, LocalDate day, FosteringLimits limits) {
        boolean exempts =
                exemption().filter(exempt -> exempt.days().contains(day)).isPresent();
        return limits.outcome(children, allSiblings, exempts ? allNamed : Answer.NO);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The children with whom the carer is connected, and those whom an exemption names, are replaced.
     */
    @Override
    public final FosteringHousehold degrade(Degradation how) {
        return withId(how.degrade(id()))
                .withPostcode(postcode().map(how::degrade))
                .withResidents(residents().map(living -> living.degrade(how)))
                .withConnectedChildren(Iterables.transform(connectedChildren(), how::degrade))
                .withExemption(exemption().map(exempt -> exempt.degrade(how)));
    }

    @Value.Check
    void check() {
        HomeInvariants.check(this);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FosteringHousehold}. The identifier must be set. */
    public static final class Builder extends ImmutableFosteringHousehold.Builder {
        Builder() {}

        /**
         * Sets a full approval of which the terms are not known, in place of any set before, terms and all. Where the
         * terms are known, set an {@link Approval.Full} with them.
         *
         * @param days the days it covers
         * @return this builder
         */
        public Builder approved(DateRange days) {
            return approval(Approval.Full.during(days));
        }

        /**
         * Sets a full approval of which the terms are not known, or none that is known, in place of any set before.
         *
         * @param days the days it covers; empty if not known
         * @return this builder
         */
        public Builder approved(Optional<DateRange> days) {
            return approval(days.map(Approval.Full::during));
        }
    }
}
