package org.placewright.matching.allocate.assignment;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every feasible solution of a small problem, one by one. */
final class EveryAssignment {

    private final AssignmentProblem problem;
    private final int[] chosen;
    private final int[] left;

    private EveryAssignment(AssignmentProblem problem) {
        this.problem = problem;
        this.chosen = new int[problem.units()];
        this.left = new int[problem.homes()];
        Arrays.setAll(left, problem::capacity);
    }

    /** Those without blocking pairs. */
    static Stream<AssignmentSolution> stable(AssignmentProblem problem) {
        Stream.Builder<AssignmentSolution> stable = Stream.builder();
        new EveryAssignment(problem).from(0, solution -> {
            if (BlockingPairs.of(solution).isEmpty()) {
                stable.add(solution);
            }
        });
        return stable.build();
    }

    /** What the best of them is worth. */
    static long best(AssignmentProblem problem) {
        AtomicLong best = new AtomicLong();
        new EveryAssignment(problem).from(0, solution -> best.accumulateAndGet(solution.value(), Math::max));
        return best.get();
    }

    private void from(int unit, Consumer<AssignmentSolution> each) {
        if (unit == problem.units()) {
            each.accept(AssignmentSolution.unproven(problem, chosen));
            return;
        }
        chosen[unit] = AssignmentSolution.NOT_PLACED;
        from(unit + 1, each);
        for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
            if (problem.size(pair) <= left[problem.home(pair)]) {
                chosen[unit] = pair;
                left[problem.home(pair)] -= problem.size(pair);
                from(unit + 1, each);
                left[problem.home(pair)] += problem.size(pair);
            }
        }
    }
}
