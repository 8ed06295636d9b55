package org.placewright.matching.allocate.assignment;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;

/**
 * Who is in which home so far, and the price of a place in each home: in primitive columns, changed as units are taken
 * in. Each home has a row of seats, one for each place that could ever be taken in it, and those taken stand first.
 */
final class PricedMatching {

    /** Stands for no seat. */
    static final int NO_SEAT = -1;

    private final AssignmentProblem problem;
    private final int[] pair;
    private final int[] seat;
    private final int[] firstSeat;
    private final int[] endOfTaken;
    private final int[] occupant;
    private final long[] price;

    PricedMatching(AssignmentProblem problem) {
        this.problem = problem;
        this.pair = new int[problem.units()];
        this.seat = new int[problem.units()];
        this.firstSeat = firstSeats(problem);
        this.endOfTaken = Arrays.copyOf(firstSeat, problem.homes());
        this.occupant = new int[firstSeat[problem.homes()]];
        this.price = new long[problem.homes()];
        Arrays.fill(pair, AssignmentSolution.NOT_PLACED);
        Arrays.fill(seat, NO_SEAT);
    }

    /** Of a home that has more places than pairs, the others are never taken. */
    private static int[] firstSeats(AssignmentProblem problem) {
        int[] first = new int[problem.homes() + 1];
        for (int p = 0; p < problem.pairs(); p++) {
            first[problem.home(p) + 1]++;
        }
        for (int home = 0; home < problem.homes(); home++) {
            first[home + 1] = first[home] + Math.min(first[home + 1], problem.capacity(home));
        }
        return first;
    }

    long price(int home) {
        return price[home];
    }

    void raise(int home, long by) {
        price[home] += by;
    }

    boolean hasSeatLeft(int home) {
        return endOfTaken[home] < firstSeat[home + 1];
    }

    int firstSeat(int home) {
        return firstSeat[home];
    }

    /** Returns the seat after the last that is taken. */
    int endOfTaken(int home) {
        return endOfTaken[home];
    }

    int occupant(int taken) {
        return occupant[taken];
    }

    boolean isPlaced(int unit) {
        return seat[unit] != NO_SEAT;
    }

    /** Returns the home of a unit that is placed. */
    int home(int unit) {
        return problem.home(pair[unit]);
    }

    /** Returns what a unit that is placed gains. */
    long gain(int unit) {
        return problem.value(unit, pair[unit]) - price[home(unit)];
    }

    /** Returns what a unit gains at most, placed or not: by the best of its pairs, or by none. */
    long bestGain(int unit) {
        long best = 0;
        for (int p = problem.firstPair(unit); p < problem.firstPair(unit + 1); p++) {
            best = Math.max(best, problem.value(unit, p) - price[problem.home(p)]);
        }
        return best;
    }

    /** Opens a seat in a home that has one left. */
    int open(int home) {
        return endOfTaken[home]++;
    }

    /** Takes a unit out of its home; returns the seat, for another to take at once. */
    int leave(int unit) {
        int left = seat[unit];
        seat[unit] = NO_SEAT;
        pair[unit] = AssignmentSolution.NOT_PLACED;
        return left;
    }

    /** Puts a unit into a seat of the home of one of its pairs; returns the seat it had, if any. */
    int move(int unit, int by, int into) {
        int left = seat[unit];
        seat[unit] = into;
        pair[unit] = by;
        occupant[into] = unit;
        return left;
    }

    AssignmentSolution solution() {
        ImmutableLongArray.Builder gains = ImmutableLongArray.builder(problem.units());
        for (int unit = 0; unit < problem.units(); unit++) {
            gains.add(bestGain(unit));
        }
        return AssignmentSolution.of(problem, pair, new DualPrices(gains.build(), ImmutableLongArray.copyOf(price)));
    }
}
