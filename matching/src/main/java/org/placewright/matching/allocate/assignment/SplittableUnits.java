package org.placewright.matching.allocate.assignment;

/**
 * A problem as if its units could be split: each into as many pieces as it takes places where it takes least, worth
 * their share and placed one by one. That is a problem of single places, and where sizes depend on units alone, the
 * linear relaxation; what it says the pieces of a unit gain is a good first multiplier for the unit.
 */
final class SplittableUnits {

    /** How many times the pairs there are the pieces may have. */
    private static final int GROWTH = 8;

    private static final ShortestAugmentingPaths SINGLE_PLACES = new ShortestAugmentingPaths();

    private final AssignmentProblem problem;
    private final int[] pieces;

    private SplittableUnits(AssignmentProblem problem) {
        this.problem = problem;
        this.pieces = new int[problem.units()];
        for (int unit = 0; unit < pieces.length; unit++) {
            pieces[unit] = leastSize(unit);
        }
    }

    /** Returns what each unit of a problem, which must all have pairs, gains where units can be split. */
    static long[] gains(AssignmentProblem problem) {
        return new SplittableUnits(problem).gains();
    }

    private int leastSize(int unit) {
        int least = Integer.MAX_VALUE;
        for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
            least = Math.min(least, problem.size(pair));
        }
        return least;
    }

    private long[] gains() {
        int placesInOne = coarseness();
        AssignmentSolution solution = SINGLE_PLACES.solve(split(placesInOne));
        DualPrices prices = solution.prices().orElseThrow();
        long[] gains = new long[pieces.length];
        int piece = 0;
        for (int unit = 0; unit < gains.length; unit++) {
            for (int i = 0; i < pieces[unit]; i++) {
                gains[unit] += prices.units().get(piece++);
            }
        }
        return gains;
    }

    /** Halves the pieces until there are not too many, and returns how many places one of them stands for. */
    private int coarseness() {
        int placesInOne = 1;
        while (pairsOfPieces() > (long) GROWTH * problem.pairs()) {
            placesInOne *= 2;
            for (int unit = 0; unit < pieces.length; unit++) {
                pieces[unit] = Math.max(1, leastSize(unit) / placesInOne);
            }
        }
        return placesInOne;
    }

    private long pairsOfPieces() {
        long pairs = 0;
        for (int unit = 0; unit < pieces.length; unit++) {
            pairs += (long) pieces[unit] * (problem.firstPair(unit + 1) - problem.firstPair(unit));
        }
        return pairs;
    }

    private AssignmentProblem split(int placesInOne) {
        int units = 0;
        for (int each : pieces) {
            units += each;
        }
        AssignmentProblem.Builder split = AssignmentProblem.builder(units, problem.homes());
        for (int home = 0; home < problem.homes(); home++) {
            split.capacity(home, (problem.capacity(home) - 1) / placesInOne + 1);
        }
        int piece = 0;
        for (int unit = 0; unit < pieces.length; unit++) {
            for (int i = 0; i < pieces[unit]; i++, piece++) {
                split.worth(piece, problem.worth(unit) / pieces[unit]);
                for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                    split.pair(piece, problem.home(pair), problem.score(pair) / pieces[unit]);
                }
            }
        }
        return split.build();
    }
}
