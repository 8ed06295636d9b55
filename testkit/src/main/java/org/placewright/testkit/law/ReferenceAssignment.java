package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.AssignmentSolver;

/**
 * Looks at every feasible solution there is: slow, and plainly right. What a faster solver says can be held against it.
 * Of those worth the most it takes the first in the order it looks: units by number, each unplaced first, then in its
 * homes by number.
 *
 * <p>Complexity: O((m + 1)^n) time for n units of m pairs each, so for small problems only.
 */
public final class ReferenceAssignment implements AssignmentSolver {

    /** Creates the solver, which has no settings. */
    public ReferenceAssignment() {}

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public boolean takesSizes() {
        return true;
    }

    @Override
    public AssignmentSolution solve(AssignmentProblem problem) {
        int[] first = optima(problem).get(0).toArray();
        return AssignmentSolution.bounded(problem, first, value(problem, first));
    }

    /**
     * Returns every solution that is worth the most.
     *
     * @param problem what is to be assigned
     * @return the pair of each unit, or {@link AssignmentSolution#NOT_PLACED}; of one solution at least
     */
    public static ImmutableList<ImmutableIntArray> optima(AssignmentProblem problem) {
        List<ImmutableIntArray> best = new ArrayList<>();
        new Search(problem, pairs -> {
                    long value = value(problem, pairs);
                    long sofar =
                            best.isEmpty() ? value : value(problem, best.get(0).toArray());
                    if (value > sofar) {
                        best.clear();
                    }
                    if (value >= sofar) {
                        best.add(ImmutableIntArray.copyOf(pairs));
                    }
                })
                .from(0);
        return ImmutableList.copyOf(best);
    }

    /**
     * Returns every feasible solution.
     *
     * @param problem what is to be assigned
     * @return the solutions, with nothing proven of them
     */
    public static ImmutableList<AssignmentSolution> feasible(AssignmentProblem problem) {
        ImmutableList.Builder<AssignmentSolution> all = ImmutableList.builder();
        new Search(problem, pairs -> all.add(AssignmentSolution.unproven(problem, pairs))).from(0);
        return all.build();
    }

    private static long value(AssignmentProblem problem, int[] pairs) {
        long value = 0;
        for (int unit = 0; unit < pairs.length; unit++) {
            value += pairs[unit] == AssignmentSolution.NOT_PLACED ? 0 : problem.value(unit, pairs[unit]);
        }
        return value;
    }

    private static final class Search {
        private final AssignmentProblem problem;
        private final Consumer<int[]> each;
        private final int[] pairs;
        private final int[] left;

        Search(AssignmentProblem problem, Consumer<int[]> each) {
            this.problem = problem;
            this.each = each;
            this.pairs = new int[problem.units()];
            this.left = new int[problem.homes()];
            Arrays.setAll(left, problem::capacity);
        }

        void from(int unit) {
            if (unit == problem.units()) {
                each.accept(pairs);
                return;
            }
            pairs[unit] = AssignmentSolution.NOT_PLACED;
            from(unit + 1);
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                int home = problem.home(pair);
                if (problem.size(pair) <= left[home]) {
                    left[home] -= problem.size(pair);
                    pairs[unit] = pair;
                    from(unit + 1);
                    left[home] += problem.size(pair);
                }
            }
        }
    }
}
