package org.placewright.testkit.law;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.AssignmentSolver;

/** What a solver must keep that claims stability: where all take one place, no pair blocks, looked for one by one. */
public interface StableSolverLaws extends AssignmentSolverLaws {

    @Override
    AssignmentSolver solver();

    /**
     * Where all take one place, no unit and home would rather have one another than what they have.
     *
     * @param problem what is asked
     */
    @Property(tries = TRIES)
    default void no_unit_and_home_would_rather_have_one_another(
            @ForAll(supplier = SinglePlaceProblems.class) AssignmentProblem problem) {
        AssignmentSolution solution = SolverAnswers.ask(solver(), problem);
        for (int pair = 0; pair < problem.pairs(); pair++) {
            Law.holds(
                    !blocks(problem, solution, pair),
                    "unit " + problem.unit(pair) + " and home " + problem.home(pair)
                            + " would rather have one another");
        }
    }

    private static boolean blocks(AssignmentProblem problem, AssignmentSolution solution, int pair) {
        int has = solution.pair(problem.unit(pair));
        int home = problem.home(pair);
        long likedAsMuch = IntStream.range(0, problem.units())
                .filter(unit -> solution.home(unit) == home)
                .filter(unit -> problem.preference(solution.pair(unit)) >= problem.preference(pair))
                .count();
        return (has == AssignmentSolution.NOT_PLACED || problem.score(pair) > problem.score(has))
                && likedAsMuch < problem.capacity(home);
    }
}
