package org.placewright.matching.allocate.assignment;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where all units that could go to a home would take the same number of its places, the home takes so many units,
 * whoever they are. A problem of such homes only is one of single places.
 */
final class UniformHomes {

    private static final ShortestAugmentingPaths SINGLE_PLACES = new ShortestAugmentingPaths();

    private UniformHomes() {}

    /** Returns the best solution, if every home is such a one. */
    static Optional<AssignmentSolution> solve(AssignmentProblem problem) {
        int[] size = new int[problem.homes()];
        for (int pair = 0; pair < problem.pairs(); pair++) {
            int home = problem.home(pair);
            if (size[home] != 0 && size[home] != problem.size(pair)) {
                return Optional.empty();
            }
            size[home] = problem.size(pair);
        }
        AssignmentProblem.Builder single = AssignmentProblem.builder(problem.units(), problem.homes());
        for (int home = 0; home < size.length; home++) {
            single.capacity(home, size[home] == 0 ? 0 : problem.capacity(home) / size[home]);
        }
        for (int unit = 0; unit < problem.units(); unit++) {
            single.worth(unit, problem.worth(unit));
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                single.pair(unit, problem.home(pair), problem.score(pair));
            }
        }
        // Its pairs are numbered as those of the problem.
        AssignmentSolution solution = SINGLE_PLACES.solve(single.build());
        int[] chosen = IntStream.range(0, problem.units()).map(solution::pair).toArray();
        return Optional.of(AssignmentSolution.bounded(problem, chosen, solution.bound()));
    }
}
