package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ReferralId;

/**
 * Who would go where, if all are decided together: everyone who waits, each in exactly one of placed and not placed.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>meaning</th></tr>
 * <tr><td>algorithm</td><td>text</td><td>yes</td><td>the name of what decided</td></tr>
 * <tr><td>asOf</td><td>date</td><td>yes</td><td>the day of deciding</td></tr>
 * <tr><td>placed</td><td>{@link Placed}s</td><td>no</td><td>who would go where, in the order of their requests, then
 *     of the children</td></tr>
 * <tr><td>notPlaced</td><td>{@link NotPlaced}s</td><td>no</td><td>who would go nowhere, in the same order</td></tr>
 * <tr><td>objective</td><td>{@link LevelValue}s</td><td>no</td><td>how far each level is achieved, in the policy's
 *     order, and how far any allocation could achieve it</td></tr>
 * <tr><td>blockingPairs</td><td>{@link BlockingPair}s</td><td>no</td><td>who would rather have one another</td></tr>
 * <tr><td>tieBreakSeed</td><td>whole number</td><td>yes</td><td>which lots were drawn, where any were</td></tr>
 * <tr><td>inputHash</td><td>64 hexadecimal digits</td><td>yes</td><td>SHA-256 of what was decided on: the policies, who
 *     waits, which homes are cleared for them with which scores, places and preferences, and what was answered when
 *     it was asked who may live together</td></tr>
 * </table>
 *
 * <p>It is a case record, as personal as the referrals it answers; its {@code toString} shows counts only.
 */
@Value.Immutable
public abstract class Allocation implements WithAllocation {

    Allocation() {}

    /**
     * Returns the name of what decided.
     *
     * @return the algorithm
     */
    public abstract String algorithm();

    /**
     * Returns the day of deciding.
     *
     * @return the date
     */
    public abstract LocalDate asOf();

    /**
     * Returns who would go where.
     *
     * @return in the order of their requests, then of the children
     */
    public abstract ImmutableList<Placed> placed();

    /**
     * Returns who would go nowhere.
     *
     * @return in the order of their requests, then of the children
     */
    public abstract ImmutableList<NotPlaced> notPlaced();

    /**
     * Returns how far each level is achieved.
     *
     * @return in the policy's order
     */
    public abstract ImmutableList<LevelValue> objective();

    /**
     * Returns who would rather have one another.
     *
     * @return in the order of the requests, then of the homes
     */
    public abstract ImmutableList<BlockingPair> blockingPairs();

    /**
     * Returns which lots were drawn.
     *
     * @return the seed of the policy
     */
    public abstract long tieBreakSeed();

    /**
     * Returns what tells apart what was decided on.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public abstract String inputHash();

    /**
     * Tells whether it is proven that no allocation is better, by any level.
     *
     * @return true if the gap is 0 at every level
     */
    public final boolean isOptimal() {
        return objective().stream().allMatch(LevelValue::isOptimal);
    }

    /**
     * Returns how many children would have a home.
     *
     * @return 0 or more
     */
    public final int childrenPlaced() {
        return placed().stream().mapToInt(each -> each.children().size()).sum();
    }

    /**
     * Returns how many children would have none.
     *
     * @return 0 or more
     */
    public final int childrenNotPlaced() {
        return notPlaced().stream().mapToInt(each -> each.children().size()).sum();
    }

    /**
     * Returns where each child would go.
     *
     * @return by the referral of the child; those who are not placed are not in it
     */
    public final ImmutableSortedMap<ReferralId, Placed> placedByChild() {
        ImmutableSortedMap.Builder<ReferralId, Placed> by = ImmutableSortedMap.naturalOrder();
        placed().forEach(each -> each.children().forEach(child -> by.put(child, each)));
        return by.buildOrThrow();
    }

    /**
     * Returns what is different from another allocation of the same children: who moves, who gains, who loses.
     *
     * @param before the other, such as that of first come first served
     * @return the differences
     */
    public final AllocationDifference differenceFrom(Allocation before) {
        return AllocationDifference.between(before, this);
    }

    /**
     * Returns why. Its parts: {@code placed} and {@code not-placed}, each about its request.
     *
     * @return the explanation
     */
    public final Explanation explanation() {
        Explanation.Builder builder = Explanation.builder()
                .key(ExplanationKey.of("allocation"))
                .subject(algorithm())
                .statement(childrenPlaced() + " children placed, " + childrenNotPlaced() + " not placed"
                        + (isOptimal() ? ", and no allocation is better" : ""));
        objective().forEach(level -> builder.putFact(level.label(), Long.toString(level.value())));
        placed().forEach(each -> builder.addPart(each.explanation()));
        notPlaced().forEach(each -> builder.addPart(each.explanation()));
        return builder.build();
    }

    @Value.Check
    void check() {
        Set<ReferralId> children = new HashSet<>();
        int told = childrenPlaced() + childrenNotPlaced();
        placed().forEach(each -> children.addAll(each.children()));
        notPlaced().forEach(each -> children.addAll(each.children()));
        if (children.size() < told) {
            throw new IllegalArgumentException("Allocation must tell of each child once");
        }
    }

    /** Returns counts only. */
    @Override
    public final String toString() {
        return "Allocation[" + algorithm() + ": " + childrenPlaced() + " placed, " + childrenNotPlaced()
                + " not placed]";
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Allocation}. Algorithm, date, seed and hash must be set. */
    public static final class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
