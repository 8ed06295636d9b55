package org.placewright.matching.allocate.assignment;

import java.util.Arrays;

/** Who is where while a solver works: the pair of each unit, and the places left in each home. */
final class TentativeAssignment {

    private final AssignmentProblem problem;
    private final int[] pairs;
    private final int[] left;

    /** Begins with nobody placed. */
    TentativeAssignment(AssignmentProblem problem) {
        this.problem = problem;
        this.pairs = new int[problem.units()];
        Arrays.fill(pairs, AssignmentSolution.NOT_PLACED);
        this.left = new int[problem.homes()];
        for (int home = 0; home < left.length; home++) {
            left[home] = problem.capacity(home);
        }
    }

    /** The pair of a unit, or {@link AssignmentSolution#NOT_PLACED}. */
    int pair(int unit) {
        return pairs[unit];
    }

    /** The places left in a home; below 0 while it holds more than it has places for. */
    int left(int home) {
        return left[home];
    }

    /** Whether the places left in the home of a pair are enough for its unit. */
    boolean hasRoomFor(int pair) {
        return problem.size(pair) <= left[problem.home(pair)];
    }

    /** Places a unit that is not placed. */
    void place(int unit, int pair) {
        left[problem.home(pair)] -= problem.size(pair);
        pairs[unit] = pair;
    }

    /** Takes a unit that is placed out of its home. */
    void remove(int unit) {
        left[problem.home(pairs[unit])] += problem.size(pairs[unit]);
        pairs[unit] = AssignmentSolution.NOT_PLACED;
    }

    /** Who is where, with nothing proven of it. */
    AssignmentSolution solution() {
        return AssignmentSolution.unproven(problem, pairs);
    }
}
