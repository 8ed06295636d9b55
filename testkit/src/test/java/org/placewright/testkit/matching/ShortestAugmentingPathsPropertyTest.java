package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.DualPrices;
import org.placewright.matching.allocate.assignment.ShadowPrices;
import org.placewright.matching.allocate.assignment.ShortestAugmentingPaths;

/**
 * The optimal solver of single places against every choice there is, and what places are worth against solving again.
 */
class ShortestAugmentingPathsPropertyTest {

    private final ShortestAugmentingPaths solver = new ShortestAugmentingPaths();

    @Provide
    Arbitrary<AssignmentProblem> problems() {
        return SmallAssignments.any();
    }

    @Property
    void no_choice_is_worth_more(@ForAll("problems") AssignmentProblem problem) {
        AssignmentSolution solution = solver.solve(problem);

        assertThat(solution.value()).isEqualTo(SmallAssignments.greatestValue(problem));
        assertThat(solution.gap()).isZero();
    }

    @Property
    void prices_and_choices_complement_one_another_exactly(@ForAll("problems") AssignmentProblem problem) {
        AssignmentSolution solution = solver.solve(problem);
        DualPrices prices = solution.prices().orElseThrow();

        assertThat(prices.fault(problem)).isEmpty();
        int[] taken = new int[problem.homes()];
        for (int unit = 0; unit < problem.units(); unit++) {
            int home = solution.home(unit);
            if (home == AssignmentSolution.NOT_PLACED) {
                assertThat(prices.units().get(unit)).isZero();
            } else {
                taken[home]++;
                assertThat(prices.units().get(unit) + prices.homes().get(home))
                        .isEqualTo(problem.value(unit, solution.pair(unit)));
            }
        }
        for (int home = 0; home < problem.homes(); home++) {
            if (taken[home] < problem.capacity(home)) {
                assertThat(prices.homes().get(home)).isZero();
            }
        }
    }

    @Property
    void numbers_do_not_matter_to_the_value_nor_to_a_choice_that_is_the_only_best(
            @ForAll("problems") AssignmentProblem problem, @ForAll Random random) {
        List<Integer> units = shuffled(problem.units(), random);
        List<Integer> homes = shuffled(problem.homes(), random);
        AssignmentSolution solution = solver.solve(problem);

        AssignmentSolution renamed = solver.solve(renamed(problem, units, homes));

        assertThat(renamed.value()).isEqualTo(solution.value());
        if (SmallAssignments.choicesOf(problem, solution.value()) == 1) {
            for (int unit = 0; unit < problem.units(); unit++) {
                int home = solution.home(unit);
                assertThat(renamed.home(units.get(unit)))
                        .isEqualTo(home == AssignmentSolution.NOT_PLACED ? home : (int) homes.get(home));
            }
        }
    }

    @Property(tries = 200)
    void threads_do_not_matter(@ForAll("problems") AssignmentProblem problem) {
        AssignmentSolution alone = solver.solve(problem);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            AssignmentSolution sideBySide = ShortestAugmentingPaths.on(threads).solve(problem);

            assertThat(homes(sideBySide)).isEqualTo(homes(alone));
            assertThat(sideBySide.prices()).isEqualTo(alone.prices());
        } finally {
            threads.shutdownNow();
        }
    }

    @Property
    void one_more_place_adds_what_its_price_says(@ForAll("problems") AssignmentProblem problem) {
        AssignmentSolution solution = solver.solve(problem);
        ShadowPrices shadow = ShadowPrices.of(solution);

        assertThat(shadow.prices()).isEqualTo(solution.prices().orElseThrow());
        for (int home = 0; home < problem.homes(); home++) {
            AssignmentSolution again = solver.solve(problem.withCapacity(home, problem.capacity(home) + 1));
            AssignmentSolution moved = shadow.withOneMore(home);

            assertThat(shadow.of(home)).isNotNegative().isEqualTo(again.value() - solution.value());
            assertThat(moved.value()).isEqualTo(again.value());
            assertThat(moved.gap()).isZero();
        }
    }

    @Property
    void prices_that_are_too_high_come_down_to_the_same(@ForAll("problems") AssignmentProblem problem) {
        Assume.that(problem.homes() > 0);
        AssignmentSolution moved = ShadowPrices.of(solver.solve(problem)).withOneMore(0);

        assertThat(ShadowPrices.of(moved).prices())
                .isEqualTo(solver.solve(moved.problem()).prices().orElseThrow());
    }

    private static List<Integer> homes(AssignmentSolution solution) {
        return IntStream.range(0, solution.problem().units())
                .mapToObj(solution::home)
                .toList();
    }

    private static List<Integer> shuffled(int count, Random random) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers;
    }

    private static AssignmentProblem renamed(AssignmentProblem problem, List<Integer> units, List<Integer> homes) {
        AssignmentProblem.Builder renamed = AssignmentProblem.builder(problem.units(), problem.homes());
        for (int home = 0; home < problem.homes(); home++) {
            renamed.capacity(homes.get(home), problem.capacity(home));
        }
        for (int unit = 0; unit < problem.units(); unit++) {
            renamed.worth(units.get(unit), problem.worth(unit));
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                renamed.pair(units.get(unit), homes.get(problem.home(pair)), problem.score(pair));
            }
        }
        return renamed.build();
    }
}
