package org.placewright.matching.allocate.assignment;

/** Whom each unit and each home would rather have, with ties broken, so that nobody is indifferent. */
final class StrictPreferences {

    private final int[] unitOf;
    private final PreferenceLists units;
    private final PreferenceLists homes;

    private StrictPreferences(int[] unitOf, PreferenceLists units, PreferenceLists homes) {
        this.unitOf = unitOf;
        this.units = units;
        this.homes = homes;
    }

    static StrictPreferences of(AssignmentProblem problem, TieBreak ties) {
        int[] unitOf = new int[problem.pairs()];
        for (int unit = 0; unit < problem.units(); unit++) {
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                unitOf[pair] = unit;
            }
        }
        return new StrictPreferences(
                unitOf, PreferenceLists.ofUnits(problem, unitOf, ties), PreferenceLists.ofHomes(problem, unitOf, ties));
    }

    /** The unit of a pair. */
    int unit(int pair) {
        return unitOf[pair];
    }

    /** The lists of the units. */
    PreferenceLists units() {
        return units;
    }

    /** The lists of the homes. */
    PreferenceLists homes() {
        return homes;
    }

    /** Whether a unit would rather have a pair of its own than one it has, or none. */
    boolean wouldRather(int pair, int chosen) {
        return chosen == AssignmentSolution.NOT_PLACED || units.place(pair) < units.place(chosen);
    }
}
