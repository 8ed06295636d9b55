package org.placewright.matching.allocate.assignment;

/**
 * First come, first served: what happens where each is decided about when it comes, and the baseline to measure others
 * by. Units choose in the order of their numbers, so whoever states the problem numbers them in the order they came.
 * Each takes the home with the highest score that has places enough left for it; of homes that score the same, the one
 * with the lowest number. A unit that finds no room stays unplaced.
 *
 * <p>Guaranteed: a unit never loses by one that comes after it; where no two homes score the same for a unit, nobody
 * can be placed better without one who came earlier being placed worse (a serial dictatorship). Not guaranteed:
 * anything about totals. A unit that comes early may take the only home of one that comes later, so fewer may be placed
 * than could be; on single places at least half as many as could be, because whoever is left out found the home taken
 * that it could have had. What homes prefer is not asked. Nothing is proven of the solution: its bound is that of
 * {@link AssignmentSolution#unproven}.
 *
 * <p>O(n) time for n pairs, O(units + homes) memory.
 */
public final class FirstComeFirstServed implements AssignmentSolver {

    /** What the solver is chosen by. */
    public static final String NAME = "first-come";

    /** Creates the solver, which has no settings. */
    public FirstComeFirstServed() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean takesSizes() {
        return true;
    }

    @Override
    public AssignmentSolution solve(AssignmentProblem problem) {
        TentativeAssignment served = new TentativeAssignment(problem);
        for (int unit = 0; unit < problem.units(); unit++) {
            int best = AssignmentSolution.NOT_PLACED;
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                if (served.hasRoomFor(pair)
                        && (best == AssignmentSolution.NOT_PLACED || problem.score(pair) > problem.score(best))) {
                    best = pair;
                }
            }
            if (best != AssignmentSolution.NOT_PLACED) {
                served.place(unit, best);
            }
        }
        return served.solution();
    }
}
