package org.placewright.testkit.law;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.AssignmentSolver;

/**
 * What every {@link AssignmentSolver} must keep.
 *
 * <pre>{@code
 * class OurSolverTest implements AssignmentSolverLaws {
 *     public AssignmentSolver solver() {
 *         return new OurSolver();
 *     }
 * }
 * }</pre>
 *
 * <p>The laws ask nothing about how good a solution is: only that it solves what was asked, keeps to the places there
 * are, is the same each time and on any thread, and that what it says of itself is proven. What a solver that claims
 * the best must keep besides is in {@link OptimalSolverLaws}, and one that claims stability, in
 * {@link StableSolverLaws}.
 */
public interface AssignmentSolverLaws {

    /** How often each law is tried. */
    int TRIES = 500;

    /**
     * Returns the solver to hold to the laws.
     *
     * @return the solver
     */
    AssignmentSolver solver();

    /** The name can be written in a setting and a file name. */
    @Example
    default void the_name_is_plain() {
        Law.holds(
                Pattern.matches("[a-z0-9]+(-[a-z0-9]+)*", solver().name()),
                "the name must be of lower-case letters, digits and hyphens but is " + solver().name());
    }

    /**
     * Each unit has one of its own homes or none, no home more than its places; and it is the problem asked of that is
     * solved. A problem with sizes is solved if the solver takes them, else refused.
     *
     * @param problem what is asked
     */
    @Property(tries = TRIES)
    default void every_solution_is_feasible(@ForAll AssignmentProblem problem) {
        if (!SolverAnswers.takes(solver(), problem)) {
            SolverAnswers.refuses(solver(), problem);
            return;
        }
        AssignmentSolution solution = SolverAnswers.ask(solver(), problem);
        Law.holds(solution.problem() == problem, "the solution must be of the problem asked");
        long[] taken = new long[problem.homes()];
        for (int unit = 0; unit < problem.units(); unit++) {
            int pair = solution.pair(unit);
            if (pair != AssignmentSolution.NOT_PLACED) {
                Law.holds(problem.unit(pair) == unit, "unit " + unit + " must have a pair of its own");
                taken[problem.home(pair)] += problem.size(pair);
            }
        }
        for (int home = 0; home < taken.length; home++) {
            Law.holds(taken[home] <= problem.capacity(home), "home " + home + " must not take more than it has");
        }
    }

    /**
     * The same problem has the same solution, whatever was asked before.
     *
     * @param problem what is asked
     * @param between what is asked between
     */
    @Property(tries = TRIES)
    default void asking_again_changes_nothing(@ForAll AssignmentProblem problem, @ForAll AssignmentProblem between) {
        Assume.that(SolverAnswers.takes(solver(), problem) && SolverAnswers.takes(solver(), between));
        AssignmentSolution first = SolverAnswers.ask(solver(), problem);
        SolverAnswers.ask(solver(), between);
        Law.holds(
                SolverAnswers.areSame(first, SolverAnswers.ask(solver(), problem)), "asking again must change nothing");
    }

    /**
     * Several threads that ask at once are told the same as one that asks alone.
     *
     * @param problems what is asked
     */
    @Property(tries = TRIES / 5)
    default void threads_change_nothing(@ForAll @Size(min = 2, max = 8) List<AssignmentProblem> problems) {
        List<AssignmentProblem> taken = problems.stream()
                .filter(problem -> SolverAnswers.takes(solver(), problem))
                .toList();
        AssignmentSolver solver = solver();
        List<AssignmentSolution> together = SolverAnswers.askAtOnce(solver, taken);
        for (int i = 0; i < taken.size(); i++) {
            Law.holds(
                    SolverAnswers.areSame(together.get(i), SolverAnswers.ask(solver, taken.get(i))),
                    "asking on several threads must change nothing");
        }
    }

    /**
     * No solution is worth more than the bound, and one of no gap is worth as much as any.
     *
     * @param problem what is asked
     */
    @Property(tries = TRIES)
    default void the_bound_is_one(@ForAll AssignmentProblem problem) {
        Assume.that(SolverAnswers.takes(solver(), problem));
        AssignmentSolution solution = SolverAnswers.ask(solver(), problem);
        long best = new ReferenceAssignment().solve(problem).value();
        Law.holds(solution.value() <= best, "no solution is worth more than " + best);
        Law.holds(solution.bound() >= best, "the bound must not be below " + best + " but is " + solution.bound());
    }

    /**
     * Prices that are given are feasible, and what they prove is the bound.
     *
     * @param problem what is asked
     */
    @Property(tries = TRIES)
    default void prices_prove_the_bound(@ForAll AssignmentProblem problem) {
        Assume.that(SolverAnswers.takes(solver(), problem));
        AssignmentSolution solution = SolverAnswers.ask(solver(), problem);
        solution.prices().ifPresent(prices -> {
            Law.holds(prices.fault(problem).isEmpty(), "prices must be feasible");
            Law.holds(
                    prices.bound(problem) == solution.bound(),
                    "prices must prove " + solution.bound() + " but prove " + prices.bound(problem));
        });
    }

    /**
     * A home without places takes nobody.
     *
     * @param problem what is asked
     * @param number which home is emptied
     */
    @Property(tries = TRIES)
    default void a_home_without_places_takes_nobody(
            @ForAll AssignmentProblem problem, @ForAll @IntRange(max = 100) int number) {
        Assume.that(SolverAnswers.takes(solver(), problem) && problem.homes() > 0);
        int home = number % problem.homes();
        AssignmentSolution solution = SolverAnswers.ask(solver(), problem.withCapacity(home, 0));
        Law.holds(
                IntStream.range(0, problem.units()).noneMatch(unit -> solution.home(unit) == home),
                "home " + home + " has no places and must take nobody");
    }
}
