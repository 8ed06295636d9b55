package org.placewright.interchange.allocation;

import com.google.common.primitives.ImmutableLongArray;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;

/**
 * An assignment problem whose units and homes have labels.
 *
 * @param problem the problem
 * @param units the label of each unit, by its number, from the least to the greatest
 * @param homes the label of each home, by its number, from the least to the greatest
 */
public record LabelledProblem(AssignmentProblem problem, ImmutableLongArray units, ImmutableLongArray homes) {

    /**
     * Checks that everything has a label.
     *
     * @param problem the problem
     * @param units the label of each unit, by its number
     * @param homes the label of each home, by its number
     * @throws IllegalArgumentException if there are more or fewer labels
     */
    public LabelledProblem {
        if (units.length() != problem.units() || homes.length() != problem.homes()) {
            throw new IllegalArgumentException("LabelledProblem must have a label for each of " + problem.units()
                    + " units and " + problem.homes() + " homes but has " + units.length() + " and " + homes.length());
        }
    }

    /**
     * Returns who goes where.
     *
     * @param solution a solution of the problem
     * @return a table of {@code unit} and {@code home}, by their labels: a row for each unit placed, in the order of
     *     the units
     * @throws IllegalArgumentException if it solves another problem
     */
    @SuppressWarnings("ReferenceEquality") // A problem equals itself only.
    public CsvTable assigned(AssignmentSolution solution) {
        if (solution.problem() != problem) {
            throw new IllegalArgumentException("LabelledProblem must be given a solution of its own problem, " + problem
                    + ", but was given one of " + solution.problem());
        }
        CsvTable.Builder table = CsvTable.builder("unit", "home");
        for (int unit = 0; unit < problem.units(); unit++) {
            int home = solution.home(unit);
            if (home != AssignmentSolution.NOT_PLACED) {
                table.row(CsvCell.number(units.get(unit)), CsvCell.number(homes.get(home)));
            }
        }
        return table.build();
    }

    /**
     * Returns the problem as the table {@link AssignmentReader} reads; homes without a pair are not in it.
     *
     * @return a table of {@code unit}, {@code size}, {@code home}, {@code capacity} and {@code score}: a row for each
     *     pair, in the order of the units, then of the homes
     */
    public CsvTable pairs() {
        CsvTable.Builder table = CsvTable.builder("unit", "size", "home", "capacity", "score");
        for (int unit = 0; unit < problem.units(); unit++) {
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                int home = problem.home(pair);
                table.row(
                        CsvCell.number(units.get(unit)),
                        CsvCell.number(problem.size(pair)),
                        CsvCell.number(homes.get(home)),
                        CsvCell.number(problem.capacity(home)),
                        CsvCell.number(problem.score(pair)));
            }
        }
        return table.build();
    }

    /** Returns how large it is only. */
    @Override
    public String toString() {
        return "LabelledProblem[" + problem + "]";
    }
}
