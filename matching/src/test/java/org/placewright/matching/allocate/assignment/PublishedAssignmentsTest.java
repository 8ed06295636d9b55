package org.placewright.matching.allocate.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The assignment instances of the OR-Library (J. E. Beasley), whose optima are published. */
class PublishedAssignmentsTest {

    @ParameterizedTest
    @CsvSource({"100, 305", "200, 475", "300, 626", "400, 804"})
    void reaches_the_published_optimum(int size, int optimum) throws IOException {
        AssignmentProblem problem = atLeastCost(size);

        AssignmentSolution solution = new ShortestAugmentingPaths().solve(problem);

        assertThat(solution.placed()).isEqualTo(size);
        assertThat(solution.score()).isEqualTo(-optimum);
        assertThat(solution.gap()).isZero();
    }

    private static AssignmentProblem atLeastCost(int size) throws IOException {
        Path file = Path.of(System.getProperty("placewright.shared", "../../shared"))
                .resolve("instances")
                .resolve("assign" + size + ".txt");
        assumeTrue(Files.exists(file), () -> file + " is missing: published instances are not tested");
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
        return problem.build();
    }
}
