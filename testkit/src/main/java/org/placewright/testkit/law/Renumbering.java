package org.placewright.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;

/**
 * Other numbers for the units and homes of a problem.
 *
 * @param units the other number of each unit
 * @param homes the other number of each home
 */
record Renumbering(List<Integer> units, List<Integer> homes) {

    static Renumbering of(AssignmentProblem problem, long seed) {
        Random random = new Random(seed);
        return new Renumbering(shuffled(problem.units(), random), shuffled(problem.homes(), random));
    }

    private static List<Integer> shuffled(int numbers, Random random) {
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, numbers).boxed().toList());
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    AssignmentProblem renumbered(AssignmentProblem problem) {
        AssignmentProblem.Builder other = AssignmentProblem.builder(problem.units(), problem.homes());
        for (int home = 0; home < problem.homes(); home++) {
            other.capacity(homes.get(home), problem.capacity(home));
        }
        for (int unit = 0; unit < problem.units(); unit++) {
            other.worth(units.get(unit), problem.worth(unit));
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                other.pair(
                        units.get(unit),
                        homes.get(problem.home(pair)),
                        problem.score(pair),
                        problem.size(pair),
                        problem.preference(pair));
            }
        }
        return other.build();
    }

    /** Whether each unit is in the same home by the other numbers. */
    boolean isSame(AssignmentSolution solution, AssignmentSolution renumbered) {
        return IntStream.range(0, units.size()).allMatch(unit -> {
            int home = solution.home(unit);
            int other = renumbered.home(units.get(unit));
            return home == AssignmentSolution.NOT_PLACED
                    ? other == AssignmentSolution.NOT_PLACED
                    : other == homes.get(home);
        });
    }
}
