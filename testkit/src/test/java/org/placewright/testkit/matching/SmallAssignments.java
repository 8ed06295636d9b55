package org.placewright.testkit.matching;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placewright.matching.allocate.assignment.AssignmentProblem;

/** Assignment problems of single places, small enough to try every choice, and every choice tried. */
final class SmallAssignments {

    private static final int MOST_UNITS = 6;
    private static final int MOST_HOMES = 5;
    private static final int CELLS = MOST_UNITS * MOST_HOMES;

    private SmallAssignments() {}

    /** Scores below 0 too, and often the same; worths from none to huge; homes without places. */
    static Arbitrary<AssignmentProblem> any() {
        Arbitrary<Integer> range = Arbitraries.of(1, 3, 1_000, Integer.MAX_VALUE);
        Arbitrary<Long> highest = Arbitraries.of(0L, 5L, 1_000_000L, 1L << 50);
        return Combinators.combine(
                        Arbitraries.integers().between(0, MOST_UNITS),
                        Arbitraries.integers().between(0, MOST_HOMES),
                        Arbitraries.integers().between(0, 2).array(int[].class).ofSize(MOST_HOMES),
                        range.flatMap(most -> Arbitraries.integers()
                                .between(-most, most)
                                .array(int[].class)
                                .ofSize(CELLS)),
                        Arbitraries.of(true, true, false).list().ofSize(CELLS),
                        highest.flatMap(most -> Arbitraries.longs()
                                .between(0, most)
                                .array(long[].class)
                                .ofSize(MOST_UNITS)),
                        Arbitraries.of(true, false))
                .as((units, homes, places, scores, possible, worths, mostPlacedFirst) -> {
                    AssignmentProblem.Builder problem = AssignmentProblem.builder(units, homes);
                    for (int home = 0; home < homes; home++) {
                        problem.capacity(home, places[home]);
                    }
                    for (int unit = 0; unit < units; unit++) {
                        problem.worth(unit, worths[unit]);
                        for (int home = 0; home < homes; home++) {
                            int cell = unit * MOST_HOMES + home;
                            if (possible.get(cell)) {
                                problem.pair(unit, home, scores[cell]);
                            }
                        }
                    }
                    return (mostPlacedFirst ? problem.mostPlacedFirst() : problem).build();
                });
    }

    /** Returns the greatest value of all choices. */
    static long greatestValue(AssignmentProblem problem) {
        return new EveryChoice(problem).from(0, 0);
    }

    /** Returns how many choices have a value. */
    static int choicesOf(AssignmentProblem problem, long value) {
        EveryChoice every = new EveryChoice(problem);
        every.counted = value;
        every.from(0, 0);
        return every.count;
    }

    private static final class EveryChoice {

        private final AssignmentProblem problem;
        private final int[] left;
        private long counted;
        private int count;

        EveryChoice(AssignmentProblem problem) {
            this.problem = problem;
            this.left = new int[problem.homes()];
            for (int home = 0; home < left.length; home++) {
                left[home] = problem.capacity(home);
            }
        }

        long from(int unit, long value) {
            if (unit == problem.units()) {
                if (value == counted) {
                    count++;
                }
                return value;
            }
            long best = from(unit + 1, value);
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                int home = problem.home(pair);
                if (left[home] > 0) {
                    left[home]--;
                    best = Math.max(best, from(unit + 1, value + problem.value(unit, pair)));
                    left[home]++;
                }
            }
            return best;
        }
    }
}
