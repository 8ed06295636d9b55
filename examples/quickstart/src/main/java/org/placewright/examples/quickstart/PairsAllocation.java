package org.placewright.examples.quickstart;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.placewright.interchange.allocation.LabelledProblem;
import org.placewright.interchange.allocation.LoadedProblem;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.AssignmentSolver;

/**
 * A plain problem of pairs, most units placed first, and its solution.
 *
 * @param problem the problem, with the labels of its units and homes
 * @param solution who goes where
 * @param milliseconds how long it took to solve
 */
record PairsAllocation(LabelledProblem problem, AssignmentSolution solution, long milliseconds) {

    private static final long NANOSECONDS = 1_000_000;

    /** Refuses a file of which no pair could be read. */
    static void checkAnyPair(LoadedProblem loaded, Path file) {
        if (loaded.problem().problem().pairs() == 0) {
            throw new UnusableInput("--edges: no pair could be read from " + file
                    + UnusableInput.because(loaded.findings())
                    + ". A CSV file of whole numbers with the columns unit, size, home, capacity and score is needed.");
        }
    }

    static PairsAllocation of(LabelledProblem problem, AssignmentSolver solver) {
        long start = System.nanoTime();
        AssignmentSolution solution = solved(problem.problem(), solver);
        return new PairsAllocation(problem, solution, (System.nanoTime() - start) / NANOSECONDS);
    }

    private static AssignmentSolution solved(AssignmentProblem problem, AssignmentSolver solver) {
        try {
            return solver.solve(problem);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("--solver: " + solver.name() + " does not solve such a problem: " + e.getMessage());
        }
    }

    /**
     * Returns how many units any solution places at most. Each pair is worth at least w, the worth of a unit plus the
     * least score, so no more are placed than w goes into the bound; and where the gap is 0 that is as many as are
     * placed, for a worth outweighs what all scores differ by.
     */
    long mostPlaced() {
        AssignmentProblem pairs = problem.problem();
        long least = Long.MAX_VALUE;
        for (int pair = 0; pair < pairs.pairs(); pair++) {
            least = Math.min(least, pairs.score(pair));
        }
        return Math.min(pairs.units(), solution.bound() / (pairs.worth(0) + least));
    }

    /**
     * Returns what no solution that places as many units scores more than: the bound without what these are worth, or
     * what the best scores of as many units add up to if that is less.
     */
    long scoreBound() {
        long proven = solution.bound() - solution.placed() * problem.problem().worth(0);
        return Math.min(proven, sumOfBest(solution.placed()));
    }

    private long sumOfBest(int units) {
        AssignmentProblem pairs = problem.problem();
        long[] best = new long[pairs.units()];
        Arrays.fill(best, Integer.MIN_VALUE);
        for (int unit = 0; unit < best.length; unit++) {
            for (int pair = pairs.firstPair(unit); pair < pairs.firstPair(unit + 1); pair++) {
                if (pairs.size(pair) <= pairs.capacity(pairs.home(pair))) {
                    best[unit] = Math.max(best[unit], pairs.score(pair));
                }
            }
        }
        Arrays.sort(best);
        return Arrays.stream(best, best.length - units, best.length).sum();
    }

    /** Says what was achieved, and how much more could be. */
    String inWords() {
        long most = mostPlaced();
        boolean mostArePlaced = most == solution.placed();
        return String.format(
                Locale.ROOT,
                "placed %d of %d%s, total score %d, dual bound %d%s, gap %d, %d ms",
                solution.placed(),
                problem.problem().units(),
                mostArePlaced ? "" : " (" + most + " at most)",
                solution.score(),
                scoreBound(),
                mostArePlaced ? "" : " for so many",
                scoreBound() - solution.score(),
                milliseconds);
    }
}
