package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Decides so that all who would come to one home may live there together.
 *
 * <p>It is first decided as if company did not matter, which is a bound. Where some who would come to a home may not
 * live together, one of them at least must go elsewhere, or nowhere: it is decided anew for each of them, with that
 * home withheld from that one alone, always going on from what could still be best, until the best that is left has no
 * such conflict. That is the best of all then. After a number of steps it is the best that was found, and the bound is
 * that of what was left. To have something early on, conflicts are first resolved all at once, each by withholding the
 * home from the one who is least urgent.
 *
 * <p>Source: branch and bound, Land &amp; Doig, "An automatic method of solving discrete programming problems",
 * Econometrica 28 (1960).
 */
final class CompanySearch {

    /** A conflict in one home. */
    private record Conflict(int home, ImmutableList<Integer> parties) {}

    /** Something decided, by the order in which it was. */
    private record Node(Decided decided, int number) {}

    private static final Comparator<Node> BEST_FIRST = Comparator.<Node, long[]>comparing(
                    node -> node.decided().bound(), (one, other) -> Measures.compare(other, one))
            .thenComparing(Node::number);

    private final Posed posed;
    private final LevelSearch levels;

    CompanySearch(Posed posed, LevelSearch levels) {
        this.posed = posed;
        this.levels = levels;
    }

    Decided best() {
        Decided free = levels.decide(Withheld.NONE);
        Optional<Conflict> first = firstConflict(free.choice());
        if (first.isEmpty()) {
            return free;
        }
        Decided best = filled(withoutConflicts(free));
        long[] left = best.values();
        Queue<Node> open = new PriorityQueue<>(BEST_FIRST);
        open.add(new Node(free, 0));
        int steps = 1;
        while (!open.isEmpty() && Measures.compare(open.element().decided().bound(), best.values()) > 0) {
            Decided next = open.element().decided();
            Optional<Conflict> conflict = firstConflict(next.choice());
            if (conflict.isEmpty()) {
                // Only a solver that has not proven its own answer leaves something to gain here.
                open.remove();
                left = better(left, next.bound());
                continue;
            }
            if (steps >= posed.policy().companySteps()) {
                break;
            }
            open.remove();
            for (int party : conflict.get().parties()) {
                Decided without =
                        levels.decide(next.withheld().and(party, conflict.get().home()));
                steps++;
                if (Measures.compare(without.values(), best.values()) > 0
                        && firstConflict(without.choice()).isEmpty()) {
                    best = filled(without);
                }
                open.add(new Node(without, steps));
            }
        }
        long[] bound = better(left, best.values());
        if (!open.isEmpty()) {
            bound = better(bound, open.element().decided().bound());
        }
        return new Decided(best.choice(), best.values(), bound, best.withheld());
    }

    private static long[] better(long[] one, long[] other) {
        return Measures.compare(one, other) >= 0 ? one : other;
    }

    private Optional<Conflict> firstConflict(Choice choice) {
        return choice.byHome().entrySet().stream()
                .map(this::conflict)
                .filter(conflict -> !conflict.parties().isEmpty())
                .findFirst();
    }

    private Conflict conflict(Map.Entry<Integer, ImmutableList<Integer>> coming) {
        return new Conflict(coming.getKey(), posed.company().conflict(coming.getKey(), coming.getValue()));
    }

    /**
     * Gives what was withheld back: whoever is without a home takes one that has room and where nobody there now stands
     * in the way, the most urgent first.
     */
    private Decided filled(Decided decided) {
        Choice filled = new Turns(posed, decided.choice())
                .inOrder(
                        Comparator.<Integer>comparingInt(party -> waiting(party).priority())
                                .thenComparing(party -> waiting(party).since()));
        long[] values = posed.measures().of(filled);
        return Measures.compare(values, decided.values()) > 0
                ? new Decided(filled, values, decided.bound(), decided.withheld())
                : decided;
    }

    /** Withholds homes from the least urgent of those in conflict until there is no conflict. */
    private Decided withoutConflicts(Decided free) {
        Decided decided = free;
        while (true) {
            ImmutableList<Conflict> conflicts = decided.choice().byHome().entrySet().stream()
                    .map(this::conflict)
                    .filter(conflict -> !conflict.parties().isEmpty())
                    .collect(ImmutableList.toImmutableList());
            if (conflicts.isEmpty()) {
                return decided;
            }
            Withheld withheld = decided.withheld();
            for (Conflict conflict : conflicts) {
                withheld = withheld.and(leastUrgent(conflict), conflict.home());
            }
            decided = levels.decide(withheld);
        }
    }

    /** Returns who of those in conflict has the least urgent priority, then has waited least, then is numbered last. */
    private int leastUrgent(Conflict conflict) {
        return conflict.parties().stream()
                .max(Comparator.<Integer>comparingInt(party -> waiting(party).priority())
                        .thenComparing(party -> waiting(party).since())
                        .thenComparing(party -> party))
                .orElseThrow();
    }

    private Waiting waiting(int party) {
        return posed.parties().get(party).waiting();
    }
}
