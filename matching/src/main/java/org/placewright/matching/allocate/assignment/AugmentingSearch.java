package org.placewright.matching.allocate.assignment;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;

/**
 * An assignment of the units taken so far and prices that prove it the best, made one unit longer at a time.
 *
 * <p>What each unit gains is what its pair is worth less the price of the home, or 0 if it is not placed; to put a unit
 * that is new somewhere, others may have to move. The cheapest such chain is a shortest path by
 *
 * <pre>distance to h = distance to u + gain(u) - (value(u, h) - price(h)), never less than distance to u</pre>
 *
 * where u is the new unit or lives in a home reached. It ends at a home that has a place free, or with a unit that
 * stays without a home, at distance of u + gain(u). The prices of homes nearer than the end rise by what they are
 * nearer.
 */
final class AugmentingSearch {

    private static final int NONE = -1;

    private final AssignmentProblem problem;
    private final int[] pair;
    private final int[] firstSeat;
    private final int[] occupant;
    private final int[] taken;
    private final long[] price;
    private final DistanceHeap heap;
    private final int[] pairInto;
    private final int[] mover;
    private final int[] settled;
    private int settledCount;
    private long end;
    private int endHome;
    private int endUnit;

    AugmentingSearch(AssignmentProblem problem) {
        int homes = problem.homes();
        this.problem = problem;
        this.pair = new int[problem.units()];
        this.firstSeat = seats(problem);
        this.occupant = new int[firstSeat[homes]];
        this.taken = new int[homes];
        this.price = new long[homes];
        this.heap = new DistanceHeap(homes);
        this.pairInto = new int[homes];
        this.mover = new int[homes];
        this.settled = new int[homes];
        Arrays.fill(pair, AssignmentSolution.NOT_PLACED);
    }

    /** No home needs more places than it has pairs. */
    private static int[] seats(AssignmentProblem problem) {
        int[] first = new int[problem.homes() + 1];
        for (int p = 0; p < problem.pairs(); p++) {
            first[problem.home(p) + 1]++;
        }
        for (int home = 0; home < problem.homes(); home++) {
            first[home + 1] = first[home] + Math.min(first[home + 1], problem.capacity(home));
        }
        return first;
    }

    /** Takes a unit in, placed or not, whichever is the best for all. */
    void add(int unit) {
        long gain = bestGain(unit);
        end = gain;
        endHome = NONE;
        endUnit = unit;
        reachFrom(unit, 0, gain);
        while (!heap.isEmpty() && heap.least() < end) {
            int home = heap.take();
            settled[settledCount++] = home;
            for (int seat = firstSeat[home]; seat < firstSeat[home] + taken[home]; seat++) {
                int other = occupant[seat];
                reachFrom(other, heap.distance(home), problem.value(other, pair[other]) - price[home]);
            }
        }
        raisePrices();
        augment(unit);
        heap.clear();
        settledCount = 0;
    }

    private long bestGain(int unit) {
        long best = 0;
        for (int p = problem.firstPair(unit); p < problem.firstPair(unit + 1); p++) {
            best = Math.max(best, problem.value(unit, p) - price[problem.home(p)]);
        }
        return best;
    }

    private void reachFrom(int unit, long from, long gain) {
        if (from + gain < end) {
            end = from + gain;
            endUnit = unit;
            endHome = NONE;
        }
        for (int p = problem.firstPair(unit); p < problem.firstPair(unit + 1); p++) {
            int home = problem.home(p);
            long distance = from + gain - (problem.value(unit, p) - price[home]);
            if (distance < end && heap.offer(home, distance)) {
                pairInto[home] = p;
                mover[home] = unit;
                if (taken[home] < firstSeat[home + 1] - firstSeat[home]) {
                    end = distance;
                    endHome = home;
                }
            }
        }
    }

    private void raisePrices() {
        for (int i = 0; i < settledCount; i++) {
            price[settled[i]] += end - heap.distance(settled[i]);
        }
    }

    /** Moves everyone along the path, from its end back to the unit it began with. */
    private void augment(int unit) {
        int seat;
        int into;
        if (endHome != NONE) {
            into = endHome;
            seat = firstSeat[into] + taken[into]++;
        } else {
            if (endUnit == unit) {
                return;
            }
            into = problem.home(pair[endUnit]);
            seat = seatOf(endUnit, into);
            pair[endUnit] = AssignmentSolution.NOT_PLACED;
        }
        while (true) {
            int moving = mover[into];
            int from = pair[moving] == NONE ? NONE : problem.home(pair[moving]);
            int left = from == NONE ? NONE : seatOf(moving, from);
            occupant[seat] = moving;
            pair[moving] = pairInto[into];
            if (from == NONE) {
                return;
            }
            into = from;
            seat = left;
        }
    }

    private int seatOf(int unit, int home) {
        int seat = firstSeat[home];
        while (occupant[seat] != unit) {
            seat++;
        }
        return seat;
    }

    AssignmentSolution solution() {
        ImmutableLongArray.Builder gains = ImmutableLongArray.builder(problem.units());
        for (int unit = 0; unit < problem.units(); unit++) {
            gains.add(bestGain(unit));
        }
        return AssignmentSolution.of(problem, pair, new DualPrices(gains.build(), ImmutableLongArray.copyOf(price)));
    }
}
