package org.placewright.examples.ortools;

import java.util.Optional;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.AssignmentSolver;

/**
 * Solves assignment problems by mixed-integer programming: SCIP, as Google OR-Tools brings it. Whatever the sizes, it
 * maximises
 *
 * <pre>
 * sum of value(u, h) x(u, h), where sum over h of x(u, h) &lt;= 1, sum over u of size(u, h) x(u, h) &lt;= capacity(h)
 * </pre>
 *
 * with each x 0 or 1, to a relative gap of 1e-9. Found by the name {@code or-tools-mip} once this module is on the
 * class path.
 *
 * <p><b>Exactness.</b> SCIP counts in floating point. Where worth outweighs all scores together, as
 * {@link org.placewright.matching.allocate.assignment.AssignmentProblem.Builder#mostPlacedFirst mostPlacedFirst} makes
 * it, the problem is solved twice: for the greatest worth, then for the greatest score among solutions of that worth;
 * otherwise once. What no double holds exactly is refused. What comes back is checked and added up in whole numbers.
 * The bound is SCIP's word, rounded to whole numbers, and no proof; where values add up to more than about 1e9, a
 * relative gap of 1e-9 may leave a few of the least steps, which the gap of the solution shows.
 *
 * <p><b>Complexity.</b> The problem is NP-hard where units take several places; nothing limits the time.
 *
 * <p>Source: Bestuzheva et al., "Enabling research through the SCIP Optimization Suite 8.0", ACM Transactions on
 * Mathematical Software 49 (2023).
 */
public final class MixedIntegerProgram implements AssignmentSolver {

    /** Whole numbers up to here are all doubles. */
    private static final long EXACT = 1L << 53;

    /** Makes a solver; all are alike. */
    public MixedIntegerProgram() {}

    @Override
    public String name() {
        return "or-tools-mip";
    }

    @Override
    public boolean takesSizes() {
        return true;
    }

    /**
     * Solves a problem.
     *
     * @param problem what is to be assigned
     * @return the best solution, with the bound that SCIP gives
     * @throws IllegalArgumentException if values add up to 2^53 or more and worth does not outweigh scores, or scores
     *     alone add up to that much
     * @throws IllegalStateException if SCIP ends without the best solution
     */
    @Override
    public AssignmentSolution solve(AssignmentProblem problem) {
        try (PlacementModel model = new PlacementModel(problem)) {
            Optional<Levels> levels = Levels.of(problem);
            long bound = levels.isPresent() ? byLevels(problem, levels.get(), model) : atOnce(problem, model);
            int[] chosen = model.chosen();
            long value = AssignmentSolution.unproven(problem, chosen).value();
            return AssignmentSolution.bounded(problem, chosen, Math.max(value, bound));
        }
    }

    private static long atOnce(AssignmentProblem problem, PlacementModel model) {
        requireExact(problem, problem::value);
        return model.maximise(problem::value);
    }

    private static long byLevels(AssignmentProblem problem, Levels levels, PlacementModel model) {
        PlacementModel.Weight steps = (unit, pair) -> levels.steps(problem, unit);
        PlacementModel.Weight score = (unit, pair) -> levels.score(problem, pair);
        requireExact(problem, steps);
        requireExact(problem, score);
        long most = model.maximise(steps);
        model.require(steps, most);
        return most * levels.step() + model.maximise(score);
    }

    private static void requireExact(AssignmentProblem problem, PlacementModel.Weight weight) {
        long sum = 0;
        for (int unit = 0; unit < problem.units(); unit++) {
            long greatest = 0;
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                greatest = Math.max(greatest, Math.abs(weight.of(unit, pair)));
            }
            sum += greatest;
        }
        if (sum >= EXACT) {
            throw new IllegalArgumentException("AssignmentProblem values must add up to less than 2^53 for or-tools-mip"
                    + " but may reach " + sum + ". Maybe scale them down, or choose branch-and-bound?");
        }
    }
}
