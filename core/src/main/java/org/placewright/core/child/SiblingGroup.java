package org.placewright.core.child;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.id.ChildId;
import org.placewright.core.need.Answer;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * Brothers and sisters who are looked after, and whether they are to live together.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>members</td><td>{@link ChildId}s</td><td>yes</td><td></td><td>the children, two or more</td>
 *     <td>Children Act 1989 s22C(8)(c)</td></tr>
 * <tr><td>decision</td><td>{@link TogetherOrApart}</td><td>no</td><td>not decided</td>
 *     <td>whether they are to live in one home or apart</td><td>Children Act 1989 s22C(8)(c)</td></tr>
 * <tr><td>keptTogether</td><td>{@link KeptTogether}s</td><td>no</td><td>none</td>
 *     <td>those of a group that may be split who must still share a home: not all, and nobody twice</td>
 *     <td>Children Act 1989 s22C(8)(c)</td></tr>
 * <tr><td>decidedBy</td><td>text</td><td>no</td><td>not known</td><td>who decided: a role, or a name</td>
 *     <td>practice of local authorities</td></tr>
 * <tr><td>decidedOn</td><td>date</td><td>no</td><td>not known</td><td>when it was decided</td>
 *     <td>practice of local authorities</td></tr>
 * <tr><td>reason</td><td>text</td><td>no</td><td>not known</td><td>why it was decided, in free text</td>
 *     <td>practice of local authorities</td></tr>
 * </table>
 *
 * <p>Who decided, when and why may be given only where something was decided. The group names the children and does not
 * hold them, so that one child can change without the others.
 */
@Value.Immutable
public abstract class SiblingGroup implements WithSiblingGroup, Degradable<SiblingGroup> {

    SiblingGroup() {}

    /**
     * Returns the children.
     *
     * @return two or more identifiers, in order; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ChildId> members();

    /**
     * Returns whether they are to live in one home or apart.
     *
     * @return the decision; not decided by default
     */
    @Value.Default
    public TogetherOrApart decision() {
        return TogetherOrApart.NOT_DECIDED;
    }

    /**
     * Returns those who must share a home even though the group may be split.
     *
     * @return sets of members, of which none is in two; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<KeptTogether> keptTogether();

    /**
     * Returns who decided.
     *
     * @return a role or a name, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<String> decidedBy();

    /**
     * Returns when it was decided.
     *
     * @return the day, if known
     */
    public abstract Optional<LocalDate> decidedOn();

    /**
     * Returns why it was decided.
     *
     * @return free text, if there is any; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<String> reason();

    /**
     * Returns the brothers and sisters of one child.
     *
     * @param member one of the group
     * @return the others
     * @throws IllegalArgumentException if the child is not of the group
     */
    public final ImmutableSortedSet<ChildId> siblingsOf(ChildId member) {
        checkMember(member);
        return members().stream()
                .filter(other -> !other.equals(member))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Tells whether two children may live in different homes.
     *
     * @param one one of the group
     * @param other another of the group
     * @return not specified where nothing was decided
     * @throws IllegalArgumentException if either is not of the group, or both are the same
     */
    public final Answer mayLiveApart(ChildId one, ChildId other) {
        checkTwoMembers("mayLiveApart", one, other);
        return switch (decision()) {
            case KEEP_TOGETHER -> Answer.NO;
            case NOT_DECIDED -> Answer.NOT_SPECIFIED;
            case MAY_BE_SPLIT -> areKeptTogether(one, other) ? Answer.NO : Answer.YES;
            case LIVE_APART -> Answer.YES;
        };
    }

    /**
     * Tells whether two children may live in one home.
     *
     * @param one one of the group
     * @param other another of the group
     * @return no where they are to live apart; not specified where nothing was decided
     * @throws IllegalArgumentException if either is not of the group, or both are the same
     */
    public final Answer mayLiveTogether(ChildId one, ChildId other) {
        checkTwoMembers("mayLiveTogether", one, other);
        return switch (decision()) {
            case KEEP_TOGETHER, MAY_BE_SPLIT -> Answer.YES;
            case NOT_DECIDED -> Answer.NOT_SPECIFIED;
            case LIVE_APART -> Answer.NO;
        };
    }

    private boolean areKeptTogether(ChildId one, ChildId other) {
        return keptTogether().stream()
                .anyMatch(kept -> kept.members().contains(one) && kept.members().contains(other));
    }

    private void checkTwoMembers(String query, ChildId one, ChildId other) {
        checkMember(one);
        checkMember(other);
        if (one.equals(other)) {
            throw new IllegalArgumentException(
                    "SiblingGroup " + query + " needs two children. Maybe one is given twice?");
        }
    }

    private void checkMember(ChildId child) {
        if (!members().contains(child)) {
            throw new IllegalArgumentException(
                    "SiblingGroup has no such member. Maybe one identifier was degraded and the other not?");
        }
    }

    /** Replaces the identifiers, and leaves out who decided and why. */
    @Override
    public final SiblingGroup degrade(Degradation how) {
        return builder()
                .members(KeptTogether.degraded(members(), how))
                .decision(decision())
                .keptTogether(Iterables.transform(keptTogether(), kept -> kept.degrade(how)))
                .decidedOn(decidedOn())
                .build();
    }

    @Value.Check
    void check() {
        if (members().size() < 2) {
            throw new IllegalArgumentException("SiblingGroup members must be two or more different children but are "
                    + members().size() + ". Maybe a child without siblings needs no group?");
        }
        PersonalText.check("SiblingGroup decidedBy", decidedBy());
        PersonalText.check("SiblingGroup reason", reason());
        if (decision() == TogetherOrApart.NOT_DECIDED
                && (decidedBy().isPresent() || decidedOn().isPresent() || reason().isPresent())) {
            throw new IllegalArgumentException("SiblingGroup decidedBy, decidedOn and reason must be absent where "
                    + "decision is NOT_DECIDED. Maybe the decision was not set?");
        }
        checkKeptTogether();
    }

    private void checkKeptTogether() {
        if (!keptTogether().isEmpty() && decision() != TogetherOrApart.MAY_BE_SPLIT) {
            throw new IllegalArgumentException("SiblingGroup keptTogether must be empty where decision is " + decision()
                    + ". Maybe MAY_BE_SPLIT was meant?");
        }
        Set<ChildId> seen = new HashSet<>();
        for (KeptTogether kept : keptTogether()) {
            if (kept.members().equals(members()) || !members().containsAll(kept.members())) {
                throw new IllegalArgumentException(
                        "SiblingGroup keptTogether must be of some members, not of all. Maybe KEEP_TOGETHER was meant?");
            }
            if (!kept.members().stream().allMatch(seen::add)) {
                throw new IllegalArgumentException(
                        "SiblingGroup keptTogether must not hold a child twice. Maybe two of its sets are one?");
            }
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

    /** Builds a {@link SiblingGroup}. Two or more members must be set. */
    public static final class Builder extends ImmutableSiblingGroup.Builder {
        Builder() {}
    }
}
