package org.placewright.matching.allocate.assignment;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Betters a choice of pairs by single steps: a unit goes to the home that gains most by it, which has room, or makes
 * room by letting one other unit go where there is. Ends where no such step gains. Ties go to the lower pair. A pass
 * takes O(pairs x units in a home x pairs of a unit) at worst.
 *
 * <p>Source: Martello and Toth, "Knapsack Problems" (1990), section 7.4, for the improvement by moves.
 */
final class LocalSearch {

    private static final int NONE = AssignmentSolution.NOT_PLACED;

    private final AssignmentProblem problem;
    private final long[] value;
    private final int[] chosen;
    private final int[] room;

    /** The units in each home: its first, and after each the next. */
    private final int[] firstIn;

    private final int[] nextIn;

    /** Starts with nothing chosen; the values by pair may be others than those of the problem. */
    LocalSearch(AssignmentProblem problem, IntToLongFunction valueOfPair) {
        this.problem = problem;
        this.value = new long[problem.pairs()];
        Arrays.setAll(value, valueOfPair);
        this.chosen = new int[problem.units()];
        this.room = new int[problem.homes()];
        Arrays.setAll(room, problem::capacity);
        this.firstIn = new int[problem.homes()];
        this.nextIn = new int[problem.units()];
        Arrays.fill(chosen, NONE);
        Arrays.fill(firstIn, NONE);
    }

    int[] chosen() {
        return chosen.clone();
    }

    /** Chooses a pair if it is better for its unit than what is chosen, and fits. */
    void offer(int unit, int pair) {
        if (value[pair] > worth(unit) && problem.size(pair) <= room[problem.home(pair)]) {
            move(unit, pair);
        }
    }

    /** Goes through all units until nothing gets better, or so many times. */
    void improve(int passes) {
        boolean better = true;
        for (int pass = 0; better && pass < passes; pass++) {
            better = false;
            for (int unit = 0; unit < chosen.length; unit++) {
                better |= improve(unit, new Step());
            }
        }
    }

    /** The best step found yet: a unit takes a pair, after another has taken one or been left out. */
    private static final class Step {
        private long gain;
        private int pair = NONE;
        private int other = NONE;
        private int pairOfOther = NONE;

        void offer(long itsGain, int itsPair, int itsOther, int itsPairOfOther) {
            if (itsGain > gain) {
                gain = itsGain;
                pair = itsPair;
                other = itsOther;
                pairOfOther = itsPairOfOther;
            }
        }
    }

    private boolean improve(int unit, Step best) {
        int before = chosen[unit];
        long worthBefore = worth(unit);
        move(unit, NONE);
        for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
            long gain = value[pair] - worthBefore;
            if (gain > best.gain) {
                if (problem.size(pair) <= room[problem.home(pair)]) {
                    best.offer(gain, pair, NONE, NONE);
                } else {
                    makeRoom(pair, gain, best);
                }
            }
        }
        if (best.other != NONE) {
            move(best.other, best.pairOfOther);
        }
        move(unit, best.pair == NONE ? before : best.pair);
        return best.pair != NONE;
    }

    private void makeRoom(int pair, long gain, Step best) {
        int home = problem.home(pair);
        for (int other = firstIn[home]; other != NONE; other = nextIn[other]) {
            if (problem.size(pair) <= room[home] + problem.size(chosen[other])) {
                int elsewhere = bestElsewhere(other, home);
                long gainOfOther = (elsewhere == NONE ? 0 : value[elsewhere]) - worth(other);
                best.offer(gain + gainOfOther, pair, other, elsewhere);
            }
        }
    }

    private int bestElsewhere(int unit, int home) {
        int best = NONE;
        long most = 0;
        for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
            if (value[pair] > most && problem.home(pair) != home && problem.size(pair) <= room[problem.home(pair)]) {
                best = pair;
                most = value[pair];
            }
        }
        return best;
    }

    private long worth(int unit) {
        return chosen[unit] == NONE ? 0 : value[chosen[unit]];
    }

    private void move(int unit, int pair) {
        if (chosen[unit] != NONE) {
            leave(unit, problem.home(chosen[unit]));
        }
        chosen[unit] = pair;
        if (pair != NONE) {
            int home = problem.home(pair);
            room[home] -= problem.size(pair);
            nextIn[unit] = firstIn[home];
            firstIn[home] = unit;
        }
    }

    private void leave(int unit, int home) {
        room[home] += problem.size(chosen[unit]);
        if (firstIn[home] == unit) {
            firstIn[home] = nextIn[unit];
            return;
        }
        int before = firstIn[home];
        while (nextIn[before] != unit) {
            before = nextIn[before];
        }
        nextIn[before] = nextIn[unit];
    }
}
