package org.placewright.matching.allocate.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GeneralisedAssignmentTest {

    private static final GeneralisedAssignment SOLVER = new GeneralisedAssignment();

    @Test
    void places_two_children_rather_than_two_brothers_where_there_is_room_for_two() {
        AssignmentProblem problem = AssignmentProblem.builder(3, 1)
                .capacity(0, 2)
                .pair(0, 0, 900, 2)
                .pair(1, 0, 10)
                .pair(2, 0, 20)
                .mostPlacedFirst()
                .build();

        AssignmentSolution solution = SOLVER.solve(problem);

        assertThat(solution.home(0)).isEqualTo(AssignmentSolution.NOT_PLACED);
        assertThat(solution.placed()).isEqualTo(2);
        assertThat(solution.isOptimal()).isTrue();
    }

    @Test
    void chooses_the_two_that_score_best_where_one_must_go_without() {
        AssignmentProblem problem = AssignmentProblem.builder(3, 2)
                .capacity(0, 3)
                .capacity(1, 1)
                .pair(0, 0, 50)
                .pair(0, 1, 10)
                .pair(1, 0, 30, 3)
                .pair(2, 1, 5)
                .mostPlacedFirst()
                .build();

        AssignmentSolution solution = SOLVER.solve(problem);

        // Rather than the brothers in home 0, which they fill, and either of the others in home 1.
        assertThat(solution.placed()).isEqualTo(2);
        assertThat(solution.score()).isEqualTo(55);
        assertThat(solution.isOptimal()).isTrue();
    }

    @Test
    void may_take_more_places_in_one_home_than_in_another() {
        AssignmentProblem problem = AssignmentProblem.builder(2, 2)
                .capacity(0, 2)
                .capacity(1, 1)
                .pair(0, 0, 9, 2)
                .pair(0, 1, 5)
                .pair(1, 0, 4)
                .pair(1, 1, 3)
                .mostPlacedFirst()
                .build();

        AssignmentSolution solution = SOLVER.solve(problem);

        assertThat(solution.score()).isEqualTo(12);
        assertThat(solution.home(0)).isZero();
        assertThat(solution.home(1)).isEqualTo(1);
    }

    @Test
    void chooses_no_pair_that_is_worth_nothing() {
        AssignmentProblem problem = AssignmentProblem.builder(2, 1)
                .capacity(0, 5)
                .pair(0, 0, -3, 2)
                .pair(1, 0, 0, 3)
                .build();

        AssignmentSolution solution = SOLVER.solve(problem);

        assertThat(solution.placed()).isZero();
        assertThat(solution.isOptimal()).isTrue();
    }

    @Test
    void places_may_be_beyond_counting() {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(12, 2)
                .capacity(0, Integer.MAX_VALUE)
                .capacity(1, 1_999_999_999)
                .mostPlacedFirst();
        for (int unit = 0; unit < 12; unit++) {
            builder.pair(unit, 0, 10 + unit, 400_000_000 + unit * 7_919);
            builder.pair(unit, 1, 30 - unit, 350_000_000 + unit * 104_729);
        }
        AssignmentProblem problem = builder.build();

        AssignmentSolution solution = SOLVER.solve(problem);

        assertThat(solution.placed()).isEqualTo(10);
        assertThat(solution.bound()).isGreaterThanOrEqualTo(solution.value());
    }

    @Test
    void worths_may_be_as_great_as_a_problem_can_hold() {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(100, 10);
        for (int home = 0; home < 10; home++) {
            builder.capacity(home, 3 + home % 4);
        }
        for (int unit = 0; unit < 100; unit++) {
            builder.worth(unit, (1L << 54) - unit);
            for (int home = unit % 2; home < 10; home += 2) {
                builder.pair(unit, home, unit * 37 % 101 - home, 1 + unit % 3);
            }
        }

        AssignmentSolution solution = GeneralisedAssignment.of(100_000).solve(builder.build());

        // All 17 units of one place and one of two in the 19 places of even homes, 17 and three in the 24 of odd ones.
        assertThat(solution.placed()).isEqualTo(17 + 1 + 17 + 3);
        assertThat(solution.gap()).isLessThan(1L << 54);
    }

    @Test
    void a_problem_may_be_empty() {
        AssignmentSolution solution =
                SOLVER.solve(AssignmentProblem.builder(0, 0).build());

        assertThat(solution.isOptimal()).isTrue();
    }

    @Test
    void a_limit_below_0_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneralisedAssignment.of(-1))
                .withMessageContaining("limit must be 0 or more but was -1. Maybe");
    }

    @Property(tries = 300)
    void proves_what_trying_everything_shows(@ForAll("small") AssignmentProblem problem) {
        AssignmentSolution solution = SOLVER.solve(problem);

        assertThat(solution.value()).isEqualTo(EveryAssignment.best(problem));
        assertThat(solution.isOptimal()).isTrue();
    }

    @Property(tries = 300)
    void no_bound_is_below_the_best(@ForAll("small") AssignmentProblem problem) {
        for (long limit : new long[] {0, 10, 100}) {
            AssignmentSolution solution = GeneralisedAssignment.of(limit).solve(problem);

            assertThat(solution.bound()).isGreaterThanOrEqualTo(EveryAssignment.best(problem));
        }
    }

    @Property(tries = 100)
    void single_places_are_solved_as_well_as_by_paths(@ForAll("single") AssignmentProblem problem) {
        AssignmentSolution solution = GeneralisedAssignment.of(0).solve(problem);

        assertThat(solution.value())
                .isEqualTo(new ShortestAugmentingPaths().solve(problem).value());
        assertThat(solution.isOptimal()).isTrue();
    }

    @Property(tries = 100)
    void the_same_problem_has_the_same_solution(@ForAll("middling") AssignmentProblem problem) {
        AssignmentSolution first = GeneralisedAssignment.of(1_000).solve(problem);
        AssignmentSolution second = GeneralisedAssignment.of(1_000).solve(problem);

        assertThat(second.bound()).isEqualTo(first.bound());
        for (int unit = 0; unit < problem.units(); unit++) {
            assertThat(second.pair(unit)).isEqualTo(first.pair(unit));
        }
    }

    @Property(tries = 100)
    void another_order_leaves_what_is_proven(@ForAll("middling") AssignmentProblem problem) {
        AssignmentSolution solution = SOLVER.solve(problem);
        AssignmentSolution ofReversed = SOLVER.solve(reversed(problem));

        if (solution.isOptimal() && ofReversed.isOptimal()) {
            assertThat(ofReversed.value()).isEqualTo(solution.value());
        }
        assertThat(ofReversed.value()).isLessThanOrEqualTo(solution.bound());
        assertThat(solution.value()).isLessThanOrEqualTo(ofReversed.bound());
    }

    private static AssignmentProblem reversed(AssignmentProblem problem) {
        AssignmentProblem.Builder reversed = AssignmentProblem.builder(problem.units(), problem.homes());
        for (int home = 0; home < problem.homes(); home++) {
            reversed.capacity(problem.homes() - 1 - home, problem.capacity(home));
        }
        for (int unit = 0; unit < problem.units(); unit++) {
            int other = problem.units() - 1 - unit;
            reversed.worth(other, problem.worth(unit));
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                reversed.pair(other, problem.homes() - 1 - problem.home(pair), problem.score(pair), problem.size(pair));
            }
        }
        return reversed.build();
    }

    @Provide
    Arbitrary<AssignmentProblem> small() {
        return Arbitraries.randomValue(random -> problem(random, random.nextInt(6), 1 + random.nextInt(4), 4));
    }

    @Provide
    Arbitrary<AssignmentProblem> single() {
        return Arbitraries.randomValue(random -> problem(random, random.nextInt(30), 1 + random.nextInt(15), 1));
    }

    @Provide
    Arbitrary<AssignmentProblem> middling() {
        return Arbitraries.randomValue(random -> problem(random, 10 + random.nextInt(15), 3 + random.nextInt(5), 3));
    }

    private static AssignmentProblem problem(Random random, int units, int homes, int sizes) {
        AssignmentProblem.Builder problem = AssignmentProblem.builder(units, homes);
        for (int home = 0; home < homes; home++) {
            problem.capacity(home, random.nextInt(7));
        }
        // Few different scores make ties, many make the best solution the only one.
        int scores = random.nextBoolean() ? 4 : 2_000_000;
        boolean often = random.nextBoolean();
        for (int unit = 0; unit < units; unit++) {
            problem.worth(unit, random.nextInt(3) == 0 ? random.nextLong() >>> 14 : random.nextInt(scores));
            for (int home = 0; home < homes; home++) {
                if (often || random.nextBoolean()) {
                    problem.pair(unit, home, random.nextInt(scores) - scores / 2, 1 + random.nextInt(sizes));
                }
            }
        }
        return (random.nextBoolean() ? problem.mostPlacedFirst() : problem).build();
    }
}
