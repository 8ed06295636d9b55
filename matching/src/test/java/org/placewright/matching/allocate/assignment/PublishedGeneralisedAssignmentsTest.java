package org.placewright.matching.allocate.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generalised assignment instances of the OR-Library (J. E. Beasley), whose optima are published. */
class PublishedGeneralisedAssignmentsTest {

    private static final Path INSTANCES =
            Path.of(System.getProperty("placewright.shared", "../../shared")).resolve("instances");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void proves_the_published_optima(int file) throws IOException {
        try (Scanner numbers = open(file)) {
            int problems = numbers.nextInt();
            for (int number = 1; number <= problems; number++) {
                Instance instance = read(numbers, number);

                AssignmentSolution solution = new GeneralisedAssignment().solve(instance.problem);

                assertThat(solution.placed()).isEqualTo(instance.problem.units());
                assertThat(solution.score()).as(instance.name).isEqualTo(optimum(instance.name));
                assertThat(solution.gap()).as(instance.name).isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void is_honest_about_the_gap_where_it_may_not_search(int file) throws IOException {
        try (Scanner numbers = open(file)) {
            int problems = numbers.nextInt();
            for (int number = 1; number <= problems; number++) {
                Instance instance = read(numbers, number);
                long best = instance.problem.units() * instance.problem.worth(0) + optimum(instance.name);

                AssignmentSolution solution = GeneralisedAssignment.of(0).solve(instance.problem);

                assertThat(solution.value()).as(instance.name).isLessThanOrEqualTo(best);
                assertThat(solution.bound()).as(instance.name).isGreaterThanOrEqualTo(best);
                // All units are placed nearly at their best, so a bound this near is no accident.
                assertThat(solution.bound() - best).as(instance.name).isLessThan(10);
            }
        }
    }

    private record Instance(String name, AssignmentProblem problem) {}

    private static Scanner open(int file) throws IOException {
        Path path = INSTANCES.resolve("gap" + file + ".txt");
        assumeTrue(Files.exists(path), () -> path + " is missing: published instances are not tested");
        return new Scanner(path, StandardCharsets.UTF_8);
    }

    /** Reads what each unit is worth in each home, then what it takes there, then what there is. */
    private static Instance read(Scanner numbers, int number) {
        int homes = numbers.nextInt();
        int units = numbers.nextInt();
        int[] scores = new int[homes * units];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = numbers.nextInt();
        }
        AssignmentProblem.Builder problem =
                AssignmentProblem.builder(units, homes).mostPlacedFirst();
        for (int i = 0; i < scores.length; i++) {
            problem.pair(i % units, i / units, scores[i], numbers.nextInt());
        }
        for (int home = 0; home < homes; home++) {
            problem.capacity(home, numbers.nextInt());
        }
        String name = String.format(Locale.ROOT, "c%02d%02d_%d", homes, units, number);
        return new Instance(name, problem.build());
    }

    private static long optimum(String name) throws IOException {
        List<String> lines = Files.readAllLines(INSTANCES.resolve("gap-optima.csv"), StandardCharsets.UTF_8);
        return lines.stream()
                .map(line -> line.split(",", -1))
                .filter(fields -> fields[0].equals(name))
                .mapToLong(fields -> Long.parseLong(fields[2]))
                .findFirst()
                .orElseThrow();
    }
}
