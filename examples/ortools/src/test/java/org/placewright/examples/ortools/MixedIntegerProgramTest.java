package org.placewright.examples.ortools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.AssignmentSolver;
import org.placewright.matching.allocate.assignment.AssignmentSolvers;
import org.placewright.matching.allocate.assignment.GeneralisedAssignment;
import org.placewright.matching.allocate.assignment.ShortestAugmentingPaths;

/** SCIP and the library's own solvers are one another's oracle. */
class MixedIntegerProgramTest {

    private static final AssignmentSolver SCIP = AssignmentSolvers.named("or-tools-mip");

    @Test
    void it_is_found_by_name() {
        assertThat(SCIP).isInstanceOf(MixedIntegerProgram.class);
        assertThat(SCIP.takesSizes()).isTrue();
    }

    @Test
    void single_places_come_to_the_same_value_by_either() {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            AssignmentProblem problem = drawn(random, 1, i % 2 == 0);
            AssignmentSolution theirs = SCIP.solve(problem);
            AssignmentSolution ours = new ShortestAugmentingPaths().solve(problem);
            assertThat(theirs.value()).isEqualTo(ours.value());
            assertThat(theirs.gap()).isZero();
        }
    }

    @Test
    void units_of_several_sizes_come_to_the_same_value_by_either() {
        Random random = new Random(8);
        for (int i = 0; i < 40; i++) {
            AssignmentProblem problem = drawn(random, 4, i % 2 == 0);
            AssignmentSolution theirs = SCIP.solve(problem);
            AssignmentSolution ours = new GeneralisedAssignment().solve(problem);
            assertThat(ours.gap()).isZero();
            assertThat(theirs.value()).isEqualTo(ours.value());
        }
    }

    @Test
    void what_no_double_holds_exactly_is_refused() {
        AssignmentProblem huge = AssignmentProblem.builder(1, 1)
                .worth(0, (1L << 53) + 1)
                .pair(0, 0, 0)
                .build();
        assertThat(SCIP.solve(huge).value()).isEqualTo((1L << 53) + 1);
        AssignmentProblem uneven = AssignmentProblem.builder(2, 1)
                .worth(0, (1L << 53) + 1)
                .worth(1, 3)
                .pair(0, 0, 0)
                .pair(1, 0, 5)
                .build();
        assertThatThrownBy(() -> SCIP.solve(uneven))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("less than 2^53");
    }

    @Test
    void a_published_assignment_comes_to_its_optimum() throws IOException {
        int size = 100;
        Path file = Path.of(System.getProperty("placewright.shared", "../../../shared"))
                .resolve("instances")
                .resolve("assign" + size + ".txt");
        assumeTrue(Files.exists(file), () -> file + " is missing: published instance is not tested");
        AssignmentProblem.Builder problem =
                AssignmentProblem.builder(size, size).mostPlacedFirst();
        try (Scanner numbers = new Scanner(file, StandardCharsets.UTF_8)) {
            assertThat(numbers.nextInt()).isEqualTo(size);
            for (int unit = 0; unit < size; unit++) {
                for (int home = 0; home < size; home++) {
                    problem.pair(unit, home, -numbers.nextInt());
                }
            }
        }
        AssignmentSolution solution = SCIP.solve(problem.build());
        assertThat(solution.placed()).isEqualTo(size);
        assertThat(solution.score()).isEqualTo(-305);
    }

    /** A dozen units and half as many homes, of which half the pairs are possible. */
    private static AssignmentProblem drawn(Random random, int largest, boolean mostPlacedFirst) {
        int units = 4 + random.nextInt(9);
        int homes = 2 + random.nextInt(5);
        AssignmentProblem.Builder problem = AssignmentProblem.builder(units, homes);
        for (int home = 0; home < homes; home++) {
            problem.capacity(home, random.nextInt(4));
        }
        for (int unit = 0; unit < units; unit++) {
            for (int home = 0; home < homes; home++) {
                if (random.nextBoolean()) {
                    problem.pair(unit, home, random.nextInt(2_000_000) - 1_000_000, 1 + random.nextInt(largest));
                }
            }
        }
        return mostPlacedFirst ? problem.mostPlacedFirst().build() : problem.build();
    }
}
