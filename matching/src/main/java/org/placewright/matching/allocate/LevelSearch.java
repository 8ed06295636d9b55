package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
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
    private final PosedProblem problem;

    LevelSearch(Posed posed, AssignmentSolver solver) {
        this.posed = posed;
        this.solver = solver;
        this.problem =
                posed.problem(posed.measures().summed(posed.measures().all().size()));
    }

    /** Decides, with some homes withheld. */
    Decided decide(Withheld withheld) {
        return new Attempt(withheld).decide();
    }

    /** One way of withholding homes. */
    private final class Attempt {
        private final Withheld withheld;
        private boolean proven = true;

        Attempt(Withheld withheld) {
            this.withheld = withheld;
        }

        Decided decide() {
            AssignmentSolution all = solve(0);
            Optional<Integer> worstOff = posed.measures().worstOff();
            Choice best = problem.choice(all);
            if (worstOff.isPresent()) {
                best = withTheWorstLifted(best, worstOff.get());
            }
            long[] values = posed.measures().of(best);
            return new Decided(best, values, proven ? values : bound(all, worstOff), withheld);
        }

        /** Returns the choice at the highest threshold at which what comes before is still achieved. */
        private Choice withTheWorstLifted(Choice unlimited, int before) {
            long[] achieved = posed.measures().of(unlimited);
            long[] thresholds = posed.parties().stream()
                    .flatMap(party -> party.options().stream())
                    .mapToLong(Option::worst)
                    .sorted()
                    .distinct()
                    .toArray();
            Choice best = unlimited;
            int low = 0;
            int high = thresholds.length - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                Choice choice = problem.choice(solve(thresholds[middle]));
                if (Arrays.equals(posed.measures().of(choice), 0, before, achieved, 0, before)) {
                    best = choice;
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return best;
        }

        private AssignmentSolution solve(long leastWorst) {
            AssignmentSolution solution = solver.solve(problem.without(withheld, leastWorst));
            proven &= solution.isOptimal();
            return solution;
        }

        /** Returns what is proven of the measures that come before the worst off, or of all. */
        private long[] bound(AssignmentSolution all, Optional<Integer> worstOff) {
            ImmutableList<Measure> measures = posed.measures().all();
            long[] bound = new long[measures.size()];
            Arrays.fill(bound, Measures.NOT_BOUNDED);
            long[] summed = all.isOptimal()
                    ? posed.measures().of(problem.choice(all))
                    : problem.weights().decoded(all.bound()).orElse(bound);
            System.arraycopy(summed, 0, bound, 0, worstOff.orElse(measures.size()));
            return bound;
        }
    }
}
