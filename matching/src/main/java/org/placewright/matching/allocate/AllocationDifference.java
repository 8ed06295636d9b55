package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;

/**
 * What is different between two ways of deciding for the same children.
 *
 * @param moves the children who would go elsewhere, in the order of their referrals
 * @param levels how much further each level is achieved, as the later names them: below 0 where it is achieved less;
 *     only levels both tell of
 */
public record AllocationDifference(ImmutableList<Move> moves, ImmutableSortedMap<String, Long> levels) {

    /**
     * A child who would go elsewhere.
     *
     * @param child the referral
     * @param before where the child would have gone; empty if nowhere
     * @param after where the child would go; empty if nowhere
     * @param scoreBefore how well that would have suited, in micro-points
     * @param scoreAfter how well that suits, in micro-points
     */
    public record Move(
            ReferralId child,
            Optional<HomeId> before,
            Optional<HomeId> after,
            OptionalLong scoreBefore,
            OptionalLong scoreAfter) {

        /**
         * Tells whether the child gains: a home, or one that suits better.
         *
         * @return true if so
         */
        public boolean gains() {
            return scoreAfter.orElse(-1) > scoreBefore.orElse(-1);
        }

        /**
         * Tells whether the child loses: the home, or one that suits better.
         *
         * @return true if so
         */
        public boolean loses() {
            return scoreAfter.orElse(-1) < scoreBefore.orElse(-1);
        }

        /** Returns identifiers only: scores are about a child. */
        @Override
        public String toString() {
            return "Move[" + child + "]";
        }
    }

    static AllocationDifference between(Allocation before, Allocation after) {
        ImmutableSortedMap<ReferralId, Placed> was = before.placedByChild();
        ImmutableSortedMap<ReferralId, Placed> is = after.placedByChild();
        ImmutableSortedSet<ReferralId> children = ImmutableSortedSet.<ReferralId>naturalOrder()
                .addAll(was.keySet())
                .addAll(is.keySet())
                .build();
        ImmutableList.Builder<Move> moves = ImmutableList.builder();
        for (ReferralId child : children) {
            Optional<Placed> one = Optional.ofNullable(was.get(child));
            Optional<Placed> other = Optional.ofNullable(is.get(child));
            if (!one.map(Placed::home).equals(other.map(Placed::home))) {
                moves.add(new Move(
                        child, one.map(Placed::home), other.map(Placed::home), score(one, child), score(other, child)));
            }
        }
        return new AllocationDifference(moves.build(), levels(before, after));
    }

    private static OptionalLong score(Optional<Placed> placed, ReferralId child) {
        return placed.stream()
                .flatMap(at -> Optional.ofNullable(at.matches().get(child)).stream())
                .mapToLong(match -> match.score())
                .findFirst();
    }

    private static ImmutableSortedMap<String, Long> levels(Allocation before, Allocation after) {
        TreeMap<String, Long> was = new TreeMap<>();
        before.objective().forEach(level -> was.put(level.label(), level.value()));
        ImmutableSortedMap.Builder<String, Long> levels = ImmutableSortedMap.naturalOrder();
        after.objective().stream()
                .filter(level -> was.containsKey(level.label()))
                .forEach(level -> levels.put(level.label(), level.value() - was.getOrDefault(level.label(), 0L)));
        return levels.buildOrThrow();
    }

    /**
     * Returns the children who gain: a home, or one that suits better.
     *
     * @return their moves
     */
    public ImmutableList<Move> gains() {
        return those(Move::gains);
    }

    /**
     * Returns the children who lose: the home, or one that suits better.
     *
     * @return their moves
     */
    public ImmutableList<Move> losses() {
        return those(Move::loses);
    }

    private ImmutableList<Move> those(Predicate<Move> some) {
        return moves.stream().filter(some).collect(ImmutableList.toImmutableList());
    }

    /** Returns a count only. */
    @Override
    public String toString() {
        return "AllocationDifference[" + moves.size() + " moves]";
    }
}
