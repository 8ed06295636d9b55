package org.placewright.matching.allocate.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is left of a problem once some pairs are chosen and some ruled out: a search narrows it down step by step. Not
 * safe to share between threads.
 */
final class Restriction {

    private final AssignmentProblem problem;
    private final boolean[] open;
    private final int[] places;
    private final int[] chosen;
    private int openPairs;
    private long value;

    /** Leaves all of a problem. */
    Restriction(AssignmentProblem problem) {
        this.problem = problem;
        this.open = new boolean[problem.pairs()];
        this.places = IntStream.range(0, problem.homes()).map(problem::capacity).toArray();
        this.chosen = new int[problem.units()];
        this.openPairs = problem.pairs();
        Arrays.fill(open, true);
        Arrays.fill(chosen, AssignmentSolution.NOT_PLACED);
    }

    AssignmentProblem problem() {
        return problem;
    }

    /** Rules a pair out. */
    void close(int pair) {
        if (open[pair]) {
            open[pair] = false;
            openPairs--;
        }
    }

    /** Decides that a unit is not placed. */
    void closeAll(int unit) {
        for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
            close(pair);
        }
    }

    /** Decides where a unit goes, even if there is no room. */
    void choose(int unit, int pair) {
        closeAll(unit);
        chosen[unit] = pair;
        places[problem.home(pair)] -= problem.size(pair);
        value += problem.value(unit, pair);
    }

    /** Rules out what does not fit any more, or would be worth nothing. */
    void closeUseless() {
        for (int unit = 0; unit < chosen.length; unit++) {
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                if (problem.size(pair) > places[problem.home(pair)] || problem.value(unit, pair) <= 0) {
                    close(pair);
                }
            }
        }
    }

    /** Tells whether the pairs chosen fit together. */
    boolean isFeasible() {
        return Arrays.stream(places).allMatch(left -> left >= 0);
    }

    boolean isOpen(int pair) {
        return open[pair];
    }

    int openPairs() {
        return openPairs;
    }

    int places(int home) {
        return places[home];
    }

    /** Returns what the pairs chosen are worth. */
    long value() {
        return value;
    }

    /** Returns the pairs chosen, by unit. */
    int[] chosen() {
        return chosen.clone();
    }

    /** Returns the parts of what is left that no open pair connects, each a problem of its own. */
    List<Subproblem> components() {
        return new Components(this).all();
    }
}
