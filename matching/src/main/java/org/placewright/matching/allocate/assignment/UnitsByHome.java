package org.placewright.matching.allocate.assignment;

import com.google.common.primitives.ImmutableIntArray;

/** The units in each home of a solution, and those in none, each in order of their numbers. */
final class UnitsByHome {

    private final int[] end;
    private final ImmutableIntArray units;

    UnitsByHome(AssignmentSolution solution) {
        AssignmentProblem problem = solution.problem();
        this.end = new int[problem.homes() + 1];
        int[] unit = new int[problem.units()];
        // Those in no home stand first.
        int[] next = new int[problem.homes() + 2];
        for (int u = 0; u < unit.length; u++) {
            next[solution.home(u) + 2]++;
        }
        for (int i = 0; i <= problem.homes(); i++) {
            next[i + 1] += next[i];
        }
        for (int u = 0; u < unit.length; u++) {
            unit[next[solution.home(u) + 1]++] = u;
        }
        System.arraycopy(next, 0, end, 0, end.length);
        this.units = ImmutableIntArray.copyOf(unit);
    }

    ImmutableIntArray notPlaced() {
        return units.subArray(0, end[0]);
    }

    ImmutableIntArray in(int home) {
        return units.subArray(end[home], end[home + 1]);
    }
}
