package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.opentest4j.TestAbortedException;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.AssignmentSolver;
import org.placewright.matching.allocate.assignment.DeferredAcceptance;
import org.placewright.matching.allocate.assignment.FirstComeFirstServed;
import org.placewright.matching.allocate.assignment.ShortestAugmentingPaths;
import org.placewright.testkit.arbitrary.AssignmentArbitraries;
import org.placewright.testkit.law.AssignmentSolverLaws;
import org.placewright.testkit.law.OptimalSolverLaws;
import org.placewright.testkit.law.ReferenceAssignment;
import org.placewright.testkit.law.SinglePlaceProblems;
import org.placewright.testkit.law.StableSolverLaws;

/** Each law goes red for a solver that breaks it. */
class BrokenSolversTest {

    private static final long SEED = 11;
    private static final int SIZE = 1_000;
    private static final int PROBLEMS = 400;

    private static final AssignmentSolver FIRST_COME = new FirstComeFirstServed();
    private static final AssignmentSolver REFERENCE = new ReferenceAssignment();
    private static final ImmutableList<AssignmentProblem> SMALL = drawn(AssignmentArbitraries.assignmentProblems());
    private static final ImmutableList<AssignmentProblem> SINGLE = drawn(new SinglePlaceProblems().get());

    @Example
    void the_sound_solvers_break_no_law() {
        AssignmentSolver optimal = new ShortestAugmentingPaths();
        AssignmentSolver stable = DeferredAcceptance.childProposing();
        assertThat(isCaught(FIRST_COME, AssignmentSolverLaws::every_solution_is_feasible))
                .isFalse();
        assertThat(isCaught(REFERENCE, AssignmentSolverLaws::the_bound_is_one)).isFalse();
        assertThat(isCaught(optimal, AssignmentSolverLaws::prices_prove_the_bound))
                .isFalse();
        assertThat(isCaughtAsOptimal(optimal, SINGLE, OptimalSolverLaws::single_places_are_proven_the_best))
                .isFalse();
        assertThat(isCaughtAsOptimal(optimal, SMALL, (laws, given) -> laws.numbers_change_nothing(given, 3)))
                .isFalse();
        assertThat(isCaughtAsStable(stable)).isFalse();
    }

    @Example
    void a_solver_whose_name_cannot_be_a_setting_is_caught() {
        AssignmentSolver spaced = new Changed("First come!", true, FIRST_COME::solve);
        assertThat(breaks(() -> laws(spaced).the_name_is_plain())).isTrue();
        assertThat(breaks(() -> laws(FIRST_COME).the_name_is_plain())).isFalse();
    }

    @Example
    void a_solver_that_forgets_who_else_came_is_caught() {
        AssignmentSolver forgetful = changed(problem -> AssignmentSolution.unproven(
                problem,
                IntStream.range(0, problem.units())
                        .map(unit -> problem.firstPair(unit) < problem.firstPair(unit + 1)
                                ? problem.firstPair(unit)
                                : AssignmentSolution.NOT_PLACED)
                        .toArray()));
        assertThat(isCaught(forgetful, AssignmentSolverLaws::every_solution_is_feasible))
                .isTrue();
        assertThat(isCaught(forgetful, (laws, given) -> laws.a_home_without_places_takes_nobody(given, 0)))
                .isTrue();
    }

    @Example
    void a_solver_of_another_problem_is_caught() {
        AssignmentSolver other = changed(problem -> FIRST_COME.solve(problem.keeping((unit, pair) -> pair % 2 == 0)));
        assertThat(isCaught(other, AssignmentSolverLaws::every_solution_is_feasible))
                .isTrue();
    }

    @Example
    void a_solver_that_says_it_takes_no_sizes_and_does_is_caught() {
        AssignmentSolver modest = new Changed("modest", false, FIRST_COME::solve);
        assertThat(isCaught(modest, AssignmentSolverLaws::every_solution_is_feasible))
                .isTrue();
    }

    @Example
    void a_solver_whose_answers_alternate_is_caught() {
        AtomicInteger asked = new AtomicInteger();
        AssignmentSolver moody =
                changed(problem -> asked.incrementAndGet() % 3 == 0 ? nobody(problem) : FIRST_COME.solve(problem));
        assertThat(isCaught(moody, (laws, given) -> laws.asking_again_changes_nothing(given, given)))
                .isTrue();
    }

    @Example
    void a_solver_to_which_it_matters_what_thread_asks_is_caught() {
        Thread own = Thread.currentThread();
        AssignmentSolver shy =
                changed(problem -> Thread.currentThread().equals(own) ? FIRST_COME.solve(problem) : nobody(problem));
        assertThat(breaks(() -> laws(shy).threads_change_nothing(SMALL.subList(0, 20))))
                .isTrue();
        assertThat(breaks(() -> laws(FIRST_COME).threads_change_nothing(SMALL.subList(0, 20))))
                .isFalse();
    }

    @Example
    void a_solver_that_says_the_first_to_come_cannot_be_bettered_is_caught() {
        assertThat(isCaught(changed(BrokenSolversTest::boastful), AssignmentSolverLaws::the_bound_is_one))
                .isTrue();
    }

    @Example
    void a_solver_whose_prices_are_those_of_fewer_places_is_caught() {
        AssignmentSolver optimal = new ShortestAugmentingPaths();
        AssignmentSolver dear = new Changed(
                "dear", false, problem -> optimal.solve(problem.homes() == 0 ? problem : problem.withCapacity(0, 0)));
        assertThat(isCaught(dear, AssignmentSolverLaws::prices_prove_the_bound)).isTrue();
    }

    @Example
    void a_solver_that_claims_the_best_and_does_not_prove_it_is_caught() {
        assertThat(isCaughtAsOptimal(FIRST_COME, SINGLE, OptimalSolverLaws::single_places_are_proven_the_best))
                .isTrue();
    }

    @Example
    void a_solver_that_is_worse_than_first_come_is_caught() {
        assertThat(isCaughtAsOptimal(
                        changed(BrokenSolversTest::nobody),
                        SINGLE,
                        OptimalSolverLaws::it_is_never_worse_than_first_come))
                .isTrue();
    }

    @Example
    void a_solver_that_numbers_sway_is_caught() {
        assertThat(isCaughtAsOptimal(
                        changed(BrokenSolversTest::boastful),
                        SMALL,
                        (laws, given) -> laws.numbers_change_nothing(given, 3)))
                .isTrue();
    }

    @Example
    void a_solver_that_more_places_confuse_is_caught() {
        AssignmentSolver confused = changed(problem -> {
            boolean even =
                    IntStream.range(0, problem.homes()).map(problem::capacity).sum() % 2 == 0;
            return even ? REFERENCE.solve(problem) : AssignmentSolution.bounded(problem, pairs(nobody(problem)), 0);
        });
        assertThat(isCaughtAsOptimal(confused, SMALL, (laws, given) -> laws.a_place_more_never_harms(given, 1)))
                .isTrue();
    }

    @Example
    void a_solver_that_is_not_stable_is_caught() {
        assertThat(isCaughtAsStable(FIRST_COME)).isTrue();
        assertThat(isCaughtAsStable(changed(BrokenSolversTest::nobody))).isTrue();
    }

    private record Changed(String name, boolean takesSizes, Function<AssignmentProblem, AssignmentSolution> solution)
            implements AssignmentSolver {
        @Override
        public AssignmentSolution solve(AssignmentProblem problem) {
            return solution.apply(problem);
        }
    }

    private static AssignmentSolver changed(Function<AssignmentProblem, AssignmentSolution> solution) {
        return new Changed("changed", true, solution);
    }

    /** Says of the first to come that they cannot be bettered. */
    private static AssignmentSolution boastful(AssignmentProblem problem) {
        AssignmentSolution found = FIRST_COME.solve(problem);
        return AssignmentSolution.bounded(problem, pairs(found), found.value());
    }

    private static AssignmentSolution nobody(AssignmentProblem problem) {
        int[] pairs = new int[problem.units()];
        Arrays.fill(pairs, AssignmentSolution.NOT_PLACED);
        return AssignmentSolution.unproven(problem, pairs);
    }

    private static int[] pairs(AssignmentSolution solution) {
        return IntStream.range(0, solution.problem().units())
                .map(solution::pair)
                .toArray();
    }

    private static AssignmentSolverLaws laws(AssignmentSolver solver) {
        return () -> solver;
    }

    private static boolean isCaught(AssignmentSolver solver, BiConsumer<AssignmentSolverLaws, AssignmentProblem> law) {
        return SMALL.stream().anyMatch(given -> breaks(() -> law.accept(laws(solver), given)));
    }

    private static boolean isCaughtAsOptimal(
            AssignmentSolver solver,
            ImmutableList<AssignmentProblem> problems,
            BiConsumer<OptimalSolverLaws, AssignmentProblem> law) {
        OptimalSolverLaws laws = () -> solver;
        return problems.stream().anyMatch(given -> breaks(() -> law.accept(laws, given)));
    }

    private static boolean isCaughtAsStable(AssignmentSolver solver) {
        StableSolverLaws laws = () -> solver;
        return SINGLE.stream()
                .anyMatch(given -> breaks(() -> laws.no_unit_and_home_would_rather_have_one_another(given)));
    }

    private static boolean breaks(Runnable law) {
        try {
            law.run();
            return false;
        } catch (TestAbortedException notAsked) {
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }

    private static ImmutableList<AssignmentProblem> drawn(Arbitrary<AssignmentProblem> arbitrary) {
        RandomGenerator<AssignmentProblem> problems = arbitrary.generator(SIZE, true);
        Random random = new Random(SEED);
        return Stream.generate(() -> problems.next(random).value())
                .limit(PROBLEMS)
                .collect(ImmutableList.toImmutableList());
    }
}
