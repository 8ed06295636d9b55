package org.placewright.testkit.arbitrary;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.matching.allocate.assignment.AssignmentProblem;

/**
 * Assignment problems: small enough to look at every solution, with frequent ties, homes without places, pairs worth
 * less than nothing, and units that no home would take.
 */
public final class AssignmentArbitraries {

    /** The most units of a problem for which nothing else is asked. */
    public static final int MOST_UNITS = 5;

    /** The most homes of a problem for which nothing else is asked. */
    public static final int MOST_HOMES = 4;

    private static final int MOST_PLACES = 3;

    /** How many of all units and homes are pairs. */
    private static final double PAIRS = 0.6;

    private AssignmentArbitraries() {}

    /**
     * Draws problems of up to 5 units and 4 homes; about half of them have units of several places, about half have
     * most units placed first, about half have homes with preferences of their own.
     *
     * @return problems; shrinks towards one without units and homes
     */
    public static Arbitrary<AssignmentProblem> assignmentProblems() {
        return Arbitraries.oneOf(List.of(singlePlaceProblems(), sizedProblems()));
    }

    /**
     * Draws problems of up to 5 units and 4 homes in which each unit takes one place.
     *
     * @return problems; shrinks towards one without units and homes
     */
    public static Arbitrary<AssignmentProblem> singlePlaceProblems() {
        return singlePlaceProblems(MOST_UNITS, MOST_HOMES);
    }

    /**
     * Draws problems in which each unit takes one place.
     *
     * @param mostUnits how many units there are at most, 0 or more
     * @param mostHomes how many homes there are at most, 0 or more
     * @return problems; shrinks towards one without units and homes
     */
    public static Arbitrary<AssignmentProblem> singlePlaceProblems(int mostUnits, int mostHomes) {
        return problems(mostUnits, mostHomes, Arbitraries.just(1));
    }

    /**
     * Draws problems of up to 5 units and 4 homes in which units may take several places, not the same in each home.
     *
     * @return problems; shrinks towards one without units and homes
     */
    public static Arbitrary<AssignmentProblem> sizedProblems() {
        return problems(MOST_UNITS, MOST_HOMES, Arbitraries.of(1, 1, 2, 3));
    }

    /**
     * Draws problems of up to 5 units of one place and 4 homes in which nobody is indifferent: no unit scores two homes
     * the same, no home likes two units the same.
     *
     * @return problems; shrinks towards one without units and homes
     */
    public static Arbitrary<AssignmentProblem> strictProblems() {
        Arbitrary<List<Integer>> listsOfUnits = Combinators.combine(
                        Arbitraries.shuffle(numbers(MOST_HOMES)),
                        Arbitraries.integers().between(0, MOST_HOMES))
                .as((homes, length) -> homes.subList(0, length));
        return Combinators.combine(
                        listsOfUnits.list().ofMaxSize(MOST_UNITS),
                        places().list().ofMaxSize(MOST_HOMES),
                        Arbitraries.shuffle(numbers(MOST_UNITS)).list().ofSize(MOST_HOMES))
                .as(AssignmentArbitraries::strict)
                .withoutEdgeCases();
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static AssignmentProblem strict(
            List<List<Integer>> listsOfUnits, List<Integer> places, List<List<Integer>> listsOfHomes) {
        AssignmentProblem.Builder problem = problem(listsOfUnits.size(), places);
        for (int unit = 0; unit < listsOfUnits.size(); unit++) {
            for (int home : listsOfUnits.get(unit)) {
                if (home < places.size()) {
                    int score = -listsOfUnits.get(unit).indexOf(home);
                    problem.pair(unit, home, score, 1, -listsOfHomes.get(home).indexOf(unit));
                }
            }
        }
        return problem.build();
    }

    private static Arbitrary<AssignmentProblem> problems(int mostUnits, int mostHomes, Arbitrary<Integer> sizes) {
        Arbitrary<Unit> units =
                Combinators.combine(worths(), pairs(mostHomes, sizes)).as(Unit::new);
        return Combinators.combine(
                        units.list().ofMaxSize(mostUnits),
                        places().list().ofMaxSize(mostHomes),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true))
                .as(AssignmentArbitraries::problem)
                .withoutEdgeCases();
    }

    private static AssignmentProblem problem(
            List<Unit> units, List<Integer> places, boolean mostPlacedFirst, boolean homesPrefer) {
        AssignmentProblem.Builder problem = problem(units.size(), places);
        for (int unit = 0; unit < units.size(); unit++) {
            problem.worth(unit, units.get(unit).worth());
            for (int home = 0; home < places.size(); home++) {
                add(unit, home, units.get(unit).pairs().get(home), homesPrefer, problem);
            }
        }
        return mostPlacedFirst ? problem.mostPlacedFirst().build() : problem.build();
    }

    private static AssignmentProblem.Builder problem(int units, List<Integer> places) {
        AssignmentProblem.Builder problem = AssignmentProblem.builder(units, places.size());
        for (int home = 0; home < places.size(); home++) {
            problem.capacity(home, places.get(home));
        }
        return problem;
    }

    private static void add(
            int unit, int home, Optional<Pair> pair, boolean homesPrefer, AssignmentProblem.Builder problem) {
        pair.ifPresent(liked -> {
            if (homesPrefer) {
                problem.pair(unit, home, liked.score(), liked.size(), liked.preference());
            } else {
                problem.pair(unit, home, liked.score(), liked.size());
            }
        });
    }

    private static Arbitrary<List<Optional<Pair>>> pairs(int mostHomes, Arbitrary<Integer> sizes) {
        return Combinators.combine(likings(), sizes, likings())
                .as(Pair::new)
                .optional(PAIRS)
                .list()
                .ofSize(mostHomes);
    }

    /** Few different ones, so that ties are frequent, and the ends of the range. */
    private static Arbitrary<Integer> likings() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.integers().between(-3, 3)),
                Tuple.of(3, Arbitraries.integers().between(-1_000_000, 1_000_000)),
                Tuple.of(1, Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE)));
    }

    private static Arbitrary<Long> worths() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(0, 5)), Tuple.of(1, Arbitraries.of(0L, 1L << 32, 1L << 50)));
    }

    private static Arbitrary<Integer> places() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(1)),
                Tuple.of(2, Arbitraries.integers().between(0, MOST_PLACES)));
    }

    private record Unit(long worth, List<Optional<Pair>> pairs) {}

    private record Pair(int score, int size, int preference) {}
}
