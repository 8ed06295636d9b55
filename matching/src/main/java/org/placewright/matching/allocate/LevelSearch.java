package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.AssignmentSolver;

/**
 * Achieves the measures one after another, not asking who lives with whom. All that are summed are one number for the
 * solver. For the worst off, homes that score less than some threshold are left out: the highest threshold at which as
 * much is still achieved of all that comes before is found by halving.
 *
 * <p>O(log d) solutions for d different scores where the worst off counts, else one.
 */
final class LevelSearch {

    private final Posed posed;
    private final AssignmentSolver solver;
    private final ImmutableList<Measure> counted;
    private final Map<ImmutableList<Measure>, PosedProblem> problems = new HashMap<>();

    LevelSearch(Posed posed, AssignmentSolver solver) {
        this.posed = posed;
        this.solver = solver;
        this.counted = posed.measures().summed(posed.measures().all().size());
    }

    /** Decides, with some homes withheld. */
    Decided decide(Withheld withheld) {
        return new Attempt(withheld).decide();
    }

    private PosedProblem problem(ImmutableList<Measure> some) {
        return problems.computeIfAbsent(some, posed::problem);
    }

    /** One way of withholding homes. */
    private final class Attempt {
        private final Withheld withheld;
        private boolean proven = true;

        Attempt(Withheld withheld) {
            this.withheld = withheld;
        }

        Decided decide() {
            Optional<Integer> worstOff = posed.measures().worstOff();
            if (worstOff.isEmpty()) {
                AssignmentSolution solution = solve(counted, 0);
                return decided(solution, counted, solution);
            }
            ImmutableList<Measure> before = posed.measures().summed(worstOff.get());
            AssignmentSolution all = solve(before, 0);
            return decided(solve(counted, highest(before, all.value())), before, all);
        }

        /** Returns the highest threshold at which what comes before is worth as much. */
        private long highest(ImmutableList<Measure> before, long value) {
            long[] thresholds = posed.parties().stream()
                    .flatMap(party -> party.options().stream())
                    .mapToLong(Option::worst)
                    .sorted()
                    .distinct()
                    .toArray();
            int low = 0;
            int high = thresholds.length - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (solve(before, thresholds[middle]).value() >= value) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return thresholds.length == 0 ? 0 : thresholds[low];
        }

        private AssignmentSolution solve(ImmutableList<Measure> some, long leastWorst) {
            AssignmentSolution solution = solver.solve(problem(some).without(withheld, leastWorst));
            proven &= solution.isOptimal();
            return solution;
        }

        private Decided decided(AssignmentSolution solution, ImmutableList<Measure> bounded, AssignmentSolution by) {
            Choice choice = problem(counted).choice(solution);
            long[] values = posed.measures().of(choice);
            return new Decided(choice, values, proven ? values : bound(bounded, by), withheld);
        }

        /** Returns what a solution, or else its bound, proves of the measures that come first. */
        private long[] bound(ImmutableList<Measure> bounded, AssignmentSolution by) {
            long[] bound = new long[posed.measures().all().size()];
            Arrays.fill(bound, Measures.NOT_BOUNDED);
            PosedProblem problem = problem(bounded);
            long[] first = by.isOptimal()
                    ? posed.measures().of(problem.choice(by))
                    : problem.weights().decoded(by.bound()).orElse(bound);
            System.arraycopy(first, 0, bound, 0, bounded.size());
            return bound;
        }
    }
}
