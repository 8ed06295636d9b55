package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.AssignmentSolver;
import org.placewright.matching.allocate.assignment.FirstComeFirstServed;

/**
 * What a solver must keep that claims the best there is: to prove it where all take one place, and to be moved neither
 * by numbers nor by more places. Of problems with sizes the laws ask only what holds for those that it proves.
 */
public interface OptimalSolverLaws extends AssignmentSolverLaws {

    @Override
    AssignmentSolver solver();

    /**
     * Where all take one place, the solution is proven to be the best.
     *
     * @param problem what is asked
     */
    @Property(tries = TRIES)
    default void single_places_are_proven_the_best(
            @ForAll(supplier = SinglePlaceProblems.class) AssignmentProblem problem) {
        AssignmentSolution solution = SolverAnswers.ask(solver(), problem);
        Law.holds(solution.isOptimal(), "there must be no gap but it is " + solution.gap());
    }

    /**
     * Deciding together is never worse, by what it is to achieve, than first come, first served.
     *
     * @param problem what is asked
     */
    @Property(tries = TRIES)
    default void it_is_never_worse_than_first_come(
            @ForAll(supplier = SinglePlaceProblems.class) AssignmentProblem problem) {
        long firstCome = new FirstComeFirstServed().solve(problem).value();
        long value = SolverAnswers.ask(solver(), problem).value();
        Law.holds(value >= firstCome, "what is worth " + value + " must not be worse than first come, " + firstCome);
    }

    /**
     * Numbering units and homes otherwise changes what is achieved no more than which is the best, where only one is.
     *
     * @param problem what is asked
     * @param seed how to number them
     */
    @Property(tries = TRIES)
    default void numbers_change_nothing(@ForAll AssignmentProblem problem, @ForAll long seed) {
        Assume.that(SolverAnswers.takes(solver(), problem));
        Renumbering renumbering = Renumbering.of(problem, seed);
        AssignmentSolution as = SolverAnswers.ask(solver(), problem);
        AssignmentSolution otherwise = SolverAnswers.ask(solver(), renumbering.renumbered(problem));
        if (as.isOptimal() && otherwise.isOptimal()) {
            Law.holds(
                    as.value() == otherwise.value(),
                    "numbers must not change " + as.value() + " but make it " + otherwise.value());
            ImmutableList<ImmutableIntArray> optima = ReferenceAssignment.optima(problem);
            Law.holds(
                    optima.size() > 1 || renumbering.isSame(as, otherwise),
                    "where one solution is the best, numbers must not change it");
        }
    }

    /**
     * One more place in any home never lowers what is achieved.
     *
     * @param problem what is asked
     * @param number which home has one more
     */
    @Property(tries = TRIES)
    default void a_place_more_never_harms(@ForAll AssignmentProblem problem, @ForAll @IntRange(max = 100) int number) {
        Assume.that(SolverAnswers.takes(solver(), problem) && problem.homes() > 0);
        int home = number % problem.homes();
        AssignmentSolution before = SolverAnswers.ask(solver(), problem);
        AssignmentSolution after = SolverAnswers.ask(solver(), problem.withCapacity(home, problem.capacity(home) + 1));
        Law.holds(
                !after.isOptimal() || after.value() >= before.value(),
                "a place more in home " + home + " must not lower " + before.value() + " to " + after.value());
    }
}
