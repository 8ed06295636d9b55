package org.placewright.examples.ortools;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;

/** A problem as SCIP is given it: a variable of 0 or 1 for each pair, a row for each unit and each home. */
final class PlacementModel implements AutoCloseable {

    /** What may lie between a solution and the bound when SCIP stops, in proportion. */
    private static final double RELATIVE_GAP = 1e-9;

    /** By how much a bound that is a whole number may come out too low. */
    private static final double ROUNDING = 1e-3;

    static {
        Loader.loadNativeLibraries();
    }

    private final AssignmentProblem problem;
    private final MPSolver solver;
    private final MPVariable[] chosen;

    PlacementModel(AssignmentProblem problem) {
        this.problem = problem;
        this.solver = MPSolver.createSolver("SCIP");
        if (solver == null) {
            throw new IllegalStateException("OR-Tools must bring SCIP but does not. Maybe it is another release?");
        }
        this.chosen = new MPVariable[problem.pairs()];
        Arrays.setAll(chosen, pair -> solver.makeBoolVar(""));
        MPConstraint[] places = new MPConstraint[problem.homes()];
        Arrays.setAll(places, home -> solver.makeConstraint(0, problem.capacity(home)));
        for (int unit = 0; unit < problem.units(); unit++) {
            MPConstraint once = solver.makeConstraint(0, 1);
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                once.setCoefficient(chosen[pair], 1);
                places[problem.home(pair)].setCoefficient(chosen[pair], problem.size(pair));
            }
        }
    }

    /** What a pair counts for. */
    @FunctionalInterface
    interface Weight {

        /** Returns the weight of a pair of a unit. */
        long of(int unit, int pair);
    }

    /** Asks that the pairs chosen have at least some weight. */
    void require(Weight weight, long least) {
        MPConstraint row = solver.makeConstraint((double) least, MPSolver.infinity());
        for (int unit = 0; unit < problem.units(); unit++) {
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                row.setCoefficient(chosen[pair], (double) weight.of(unit, pair));
            }
        }
    }

    /** Looks for the greatest weight, and returns what SCIP says none is above. */
    long maximise(Weight weight) {
        MPObjective objective = solver.objective();
        objective.clear();
        for (int unit = 0; unit < problem.units(); unit++) {
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                objective.setCoefficient(chosen[pair], (double) weight.of(unit, pair));
            }
        }
        objective.setMaximization();
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, RELATIVE_GAP);
        MPSolver.ResultStatus status = solver.solve(parameters);
        parameters.delete();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("OR-Tools must find the best solution but ended with " + status
                    + ". Maybe choose another solver for this problem?");
        }
        return (long) Math.floor(objective.bestBound() + ROUNDING);
    }

    /** Returns the pairs chosen, by unit. */
    int[] chosen() {
        int[] pairs = new int[problem.units()];
        Arrays.fill(pairs, AssignmentSolution.NOT_PLACED);
        for (int unit = 0; unit < pairs.length; unit++) {
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                if (chosen[pair].solutionValue() > 0.5) {
                    pairs[unit] = pair;
                }
            }
        }
        return pairs;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
