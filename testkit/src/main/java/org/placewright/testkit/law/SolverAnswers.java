package org.placewright.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.AssignmentSolver;

/** What a solver answers, for the laws to judge. */
final class SolverAnswers {

    private static final int THREADS = 4;

    private SolverAnswers() {}

    static boolean takes(AssignmentSolver solver, AssignmentProblem problem) {
        return solver.takesSizes() || problem.isOfSinglePlaces();
    }

    static AssignmentSolution ask(AssignmentSolver solver, AssignmentProblem problem) {
        try {
            return solver.solve(problem);
        } catch (RuntimeException thrown) {
            throw new AssertionError("the solver must not throw", thrown);
        }
    }

    static void refuses(AssignmentSolver solver, AssignmentProblem problem) {
        try {
            solver.solve(problem);
        } catch (IllegalArgumentException refused) {
            return;
        }
        throw new AssertionError("a solver that takes no sizes must refuse them");
    }

    static List<AssignmentSolution> askAtOnce(AssignmentSolver solver, List<AssignmentProblem> problems) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<AssignmentSolution>> asked = problems.stream()
                    .<Callable<AssignmentSolution>>map(problem -> () -> ask(solver, problem))
                    .toList();
            List<AssignmentSolution> answers = new ArrayList<>();
            for (Future<AssignmentSolution> answer : threads.invokeAll(asked)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException thrown) {
            throw new AssertionError("the solver must not throw", thrown);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the solver was not waited for", stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    static boolean areSame(AssignmentSolution one, AssignmentSolution other) {
        return IntStream.range(0, one.problem().units()).allMatch(unit -> one.pair(unit) == other.pair(unit))
                && one.bound() == other.bound()
                && one.prices().equals(other.prices());
    }
}
