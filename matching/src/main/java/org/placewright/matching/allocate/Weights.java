package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;

/**
 * Measures made into one whole number for a solver: what each adds is multiplied by one more than all that come after
 * it can add up to, so that the greatest sum is the best by the first, then by the second, and so on.
 *
 * <p>Where every party is one child, and the first measures ask only who is placed, they are replaced by the order they
 * put the children in: the sets of children who can be placed together are the independent sets of a (transversal)
 * matroid, in which a set that is best by any weights is best by every other that puts the children in the same order.
 * That keeps the numbers small for many children.
 *
 * <p>Source: Edmonds, "Matroids and the greedy algorithm", Mathematical Programming 1 (1971).
 */
final class Weights {

    private final ImmutableList<Party> parties;
    private final ImmutableList<Measure> measures;
    private final long[] multipliers;
    private final int ordered;
    private final long[] order;
    private final long most;

    private Weights(ImmutableList<Party> parties, ImmutableList<Measure> measures) {
        this.parties = parties;
        this.measures = measures;
        this.multipliers = new long[measures.size()];
        this.ordered = orderedMeasures();
        this.order = new long[parties.size()];
        long after = 0;
        for (int i = measures.size() - 1; i >= ordered; i--) {
            multipliers[i] = Math.addExact(after, 1);
            after = Math.addExact(after, Math.multiplyExact(multipliers[i], mostOf(measures.get(i))));
        }
        if (ordered > 0) {
            long places = putInOrder(Math.addExact(after, 1));
            after = Math.addExact(after, places);
        }
        this.most = after;
    }

    static Weights of(ImmutableList<Party> parties, ImmutableList<Measure> measures) {
        return new Weights(parties, measures);
    }

    /** Tells whether all that is summed fits the numbers of a problem. */
    static boolean fit(Measures measures, ImmutableList<Party> parties) {
        try {
            Weights weights = of(parties, measures.summed(measures.all().size()));
            long twice = Math.multiplyExact(weights.most, 4L);
            return twice >= 0 && weights.mostOfHomes() <= Integer.MAX_VALUE;
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }

    /** Returns how many measures at the beginning are replaced by the order they put the parties in. */
    private int orderedMeasures() {
        if (parties.stream().anyMatch(party -> party.size() > 1)) {
            return 0;
        }
        int count = 0;
        while (count < measures.size() && !measures.get(count).ofHome()) {
            count++;
        }
        return count;
    }

    /** Gives each party its place in the order, 0 if nothing is gained by it, and returns what all add up to. */
    private long putInOrder(long multiplier) {
        ImmutableSortedSet<ImmutableList<Long>> keys = parties.stream()
                .map(this::key)
                .filter(key -> key.stream().anyMatch(part -> part > 0))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Weights::compare));
        long sum = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] =
                    Math.multiplyExact(keys.headSet(key(parties.get(i)), true).size(), multiplier);
            sum = Math.addExact(sum, order[i]);
        }
        return sum;
    }

    private ImmutableList<Long> key(Party party) {
        return measures.subList(0, ordered).stream()
                .map(measure -> party.options().isEmpty()
                        ? 0L
                        : measure.steps(party, party.options().get(0)))
                .collect(ImmutableList.toImmutableList());
    }

    private static int compare(List<Long> one, List<Long> other) {
        for (int i = 0; i < one.size(); i++) {
            int first = Long.compare(one.get(i), other.get(i));
            if (first != 0) {
                return first;
            }
        }
        return 0;
    }

    private long mostOf(Measure measure) {
        long sum = 0;
        for (Party party : parties) {
            long most = 0;
            for (Option option : party.options()) {
                most = Math.max(most, measure.steps(party, option));
                if (!measure.ofHome()) {
                    break;
                }
            }
            sum = Math.addExact(sum, most);
        }
        return sum;
    }

    private long mostOfHomes() {
        long most = 0;
        for (Party party : parties) {
            for (Option option : party.options()) {
                most = Math.max(most, ofHome(party, option));
            }
        }
        return most;
    }

    /** Returns what it is worth that a party is placed. */
    long worth(int party) {
        Party placed = parties.get(party);
        if (placed.options().isEmpty()) {
            return 0;
        }
        long worth = order[party];
        for (int i = ordered; i < measures.size(); i++) {
            if (!measures.get(i).ofHome()) {
                worth += multipliers[i]
                        * measures.get(i).steps(placed, placed.options().get(0));
            }
        }
        return worth;
    }

    /** Returns what an option adds to that. */
    long ofHome(Party party, Option option) {
        long score = 0;
        for (int i = ordered; i < measures.size(); i++) {
            if (measures.get(i).ofHome()) {
                score = Math.addExact(
                        score,
                        Math.multiplyExact(multipliers[i], measures.get(i).steps(party, option)));
            }
        }
        return score;
    }

    /**
     * Returns the bounds by each measure that a bound of the value stands for; none where an order has replaced some.
     */
    Optional<long[]> decoded(long bound) {
        if (ordered > 0) {
            return Optional.empty();
        }
        long[] bounds = new long[measures.size()];
        long left = bound;
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = left / multipliers[i];
            left -= bounds[i] * multipliers[i];
        }
        return Optional.of(bounds);
    }
}
