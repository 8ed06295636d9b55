package org.placewright.matching.allocate.assignment;

import java.util.Arrays;

/** Some units, homes and pairs of a problem, as a problem of its own. */
final class Subproblem {

    private static final int NONE = AssignmentSolution.NOT_PLACED;

    private final AssignmentProblem problem;
    private final int[] units;
    private final int[] pairs;

    /** Makes it of the problem, and the numbers that its units and pairs have in the whole, in their order. */
    Subproblem(AssignmentProblem problem, int[] units, int[] pairs) {
        this.problem = problem;
        this.units = units;
        this.pairs = pairs;
    }

    AssignmentProblem problem() {
        return problem;
    }

    /** Returns the number that a unit has in the whole. */
    int unitInWhole(int unit) {
        return units[unit];
    }

    /** Returns what was chosen in the whole, as far as it is a part of this. */
    int[] fromWhole(int[] chosen) {
        int[] own = new int[units.length];
        for (int unit = 0; unit < own.length; unit++) {
            own[unit] = Math.max(NONE, Arrays.binarySearch(pairs, chosen[units[unit]]));
        }
        return own;
    }

    /** Enters what is chosen here into what is chosen in the whole. */
    void intoWhole(AssignmentSolution own, int[] chosen) {
        for (int unit = 0; unit < units.length; unit++) {
            chosen[units[unit]] = own.pair(unit) == NONE ? NONE : pairs[own.pair(unit)];
        }
    }
}
