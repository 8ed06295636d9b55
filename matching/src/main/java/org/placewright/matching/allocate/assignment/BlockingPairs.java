package org.placewright.matching.allocate.assignment;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * The pairs both sides of which would rather have one another than what they have: why a solution may not last. A pair
 * of unit u and home h blocks a solution if
 *
 * <ul>
 *   <li>u is not placed, or its {@linkplain AssignmentProblem#score score} in h is higher than where it is; and
 *   <li>h has room for u, or would have if it rejected some units of which each has a lower
 *       {@linkplain AssignmentProblem#preference preference} than u: that is, the size of u and those of all units in h
 *       with the same or a higher preference are together no more than the places of h.
 * </ul>
 *
 * <p>Who is indifferent does not block (weak stability). That a pair is possible is all that makes it acceptable; what
 * it is worth to place the unit plays no part. A solution without blocking pairs is stable.
 *
 * <p>O(n log p) time for n pairs and at most p units in a home; O(units + homes) memory beside the result.
 *
 * <p>Source: Gale &amp; Shapley, "College admissions and the stability of marriage", American Mathematical Monthly 69
 * (1962); with sizes, McDermid &amp; Manlove, "Keeping partners together: algorithmic results for the
 * hospitals/residents problem with couples", Journal of Combinatorial Optimization 19 (2010).
 */
public final class BlockingPairs {

    private final AssignmentSolution solution;
    private final AssignmentProblem problem;

    /** The units in each home from {@code first[home]} on, each as preference turned round, then size: best first. */
    private final long[] residents;

    private final int[] first;

    /** The places that the residents of the same home take up to and with each. */
    private final long[] taken;

    private BlockingPairs(AssignmentSolution solution) {
        this.solution = solution;
        this.problem = solution.problem();
        this.first = new int[problem.homes() + 1];
        this.residents = residents();
        this.taken = new long[residents.length];
        for (int home = 0; home < problem.homes(); home++) {
            long sum = 0;
            for (int at = first[home]; at < first[home + 1]; at++) {
                sum += (int) residents[at];
                taken[at] = sum;
            }
        }
    }

    /**
     * Finds all blocking pairs.
     *
     * @param solution who is where
     * @return the pairs, in ascending order, which is that of their units, then of their homes; empty if it is stable
     */
    public static ImmutableIntArray of(AssignmentSolution solution) {
        return new BlockingPairs(solution).all();
    }

    private ImmutableIntArray all() {
        ImmutableIntArray.Builder blocking = ImmutableIntArray.builder();
        for (int unit = 0; unit < problem.units(); unit++) {
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                if (wouldRather(unit, pair) && couldHave(pair)) {
                    blocking.add(pair);
                }
            }
        }
        return blocking.build();
    }

    private boolean wouldRather(int unit, int pair) {
        int chosen = solution.pair(unit);
        return chosen == AssignmentSolution.NOT_PLACED || problem.score(pair) > problem.score(chosen);
    }

    private boolean couldHave(int pair) {
        int home = problem.home(pair);
        // No size has the bits all set, so this is just after the last that is liked as much.
        long asMuch = resident(problem.preference(pair), -1);
        int end = -1 - Arrays.binarySearch(residents, first[home], first[home + 1], asMuch);
        long staying = end == first[home] ? 0 : taken[end - 1];
        return staying + problem.size(pair) <= problem.capacity(home);
    }

    private long[] residents() {
        for (int unit = 0; unit < problem.units(); unit++) {
            if (solution.home(unit) != AssignmentSolution.NOT_PLACED) {
                first[solution.home(unit) + 1]++;
            }
        }
        for (int home = 0; home < problem.homes(); home++) {
            first[home + 1] += first[home];
        }
        int[] next = first.clone();
        long[] all = new long[solution.placed()];
        for (int unit = 0; unit < problem.units(); unit++) {
            int pair = solution.pair(unit);
            if (pair != AssignmentSolution.NOT_PLACED) {
                all[next[problem.home(pair)]++] = resident(problem.preference(pair), problem.size(pair));
            }
        }
        for (int home = 0; home < problem.homes(); home++) {
            Arrays.sort(all, first[home], first[home + 1]);
        }
        return all;
    }

    private static long resident(int preference, int size) {
        return (long) ~preference << Integer.SIZE | Integer.toUnsignedLong(size);
    }
}
