package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain problems of pairs on the command line. */
class AllocatePairsTest {

    private static final Path INSTANCES =
            Path.of(System.getProperty("placewright.shared", "../../../shared"), "instances");

    private static final String COLUMNS = "unit,size,home,capacity,score\n";

    /** Unit 7 would rather have home 1, and unit 9 can have no other. */
    private static final String CONTESTED = COLUMNS + "9,1,1,1,-8\n7,1,2,1,4\n7,1,1,1,5\n";

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    AllocatePairsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path assigned() {
        return folder.resolve("assigned.csv");
    }

    private int allocate(String pairs, String... more) throws IOException {
        Path edges = Files.writeString(folder.resolve("pairs.csv"), pairs);
        return execute(Stream.concat(
                        Stream.of(
                                "--edges", edges.toString(), "--out", assigned().toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private int execute(String... arguments) {
        return Placewright.execute(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(Stream.of("allocate"), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void most_units_are_placed_and_then_the_score_is_the_greatest() throws IOException {
        assertThat(allocate(CONTESTED)).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(Files.readString(assigned())).isEqualTo("unit,home\n7,2\n9,1\n");
        assertThat(out.toString())
                .matches("placed 2 of 2, total score -4, dual bound -4, gap 0, \\d+ ms\nWritten to .*\n");
    }

    @Test
    void who_comes_first_may_cost_another_the_only_home() throws IOException {
        assertThat(allocate(CONTESTED, "--algorithm", "first-come")).isZero();
        assertThat(Files.readString(assigned())).isEqualTo("unit,home\n7,1\n");
        assertThat(out.toString())
                .matches(
                        "placed 1 of 2 \\(2 at most\\), total score 5, dual bound 5 for so many, gap 0, \\d+ ms\n.*\n");
    }

    @Test
    void deferred_acceptance_gives_a_home_whom_it_likes_most() throws IOException {
        assertThat(allocate(CONTESTED, "--algorithm", "deferred-acceptance")).isZero();
        assertThat(Files.readString(assigned())).isEqualTo("unit,home\n7,1\n");
    }

    @Test
    void units_of_several_places_are_placed_too() throws IOException {
        assertThat(allocate(COLUMNS + "1,2,1,3,10\n2,2,1,3,11\n3,1,1,3,1\n")).isZero();
        assertThat(Files.readString(assigned())).isEqualTo("unit,home\n2,1\n3,1\n");
        assertThat(out.toString()).startsWith("placed 2 of 3, total score 12, dual bound 12, gap 0, ");
    }

    @Test
    void what_cannot_be_read_is_left_out_and_said() throws IOException {
        Path findings = folder.resolve("findings.csv");
        assertThat(allocate(CONTESTED + "x,1,1,1,1\n7,1,2,1,4\n9,1,1,2,1\n", "--findings", findings.toString()))
                .isZero();
        assertThat(Files.readString(assigned())).isEqualTo("unit,home\n7,2\n9,1\n");
        assertThat(out.toString())
                .contains("1  INVALID_NUMBER: ", "2  DUPLICATE_PAIR: ", "1  CONTRADICTORY_CAPACITY: ")
                .contains("a pair may be missing");
        assertThat(Files.readString(findings)).contains("pairs.csv,5,unit", "pairs.csv,6,unit", "pairs.csv,7,capacity");
    }

    @ParameterizedTest
    @CsvSource({"100, 305", "200, 475"})
    void published_assignments_cost_what_is_published(int size, long optimum) throws IOException {
        Path file = INSTANCES.resolve("assign" + size + ".txt");
        Assumptions.assumeTrue(Files.exists(file), "the published instances are not beside the checkout");
        StringBuilder pairs = new StringBuilder(COLUMNS);
        try (Scanner numbers = new Scanner(file, StandardCharsets.US_ASCII)) {
            int n = numbers.nextInt();
            for (int unit = 0; unit < n; unit++) {
                for (int home = 0; home < n; home++) {
                    pairs.append(unit + ",1," + home + ",1," + -numbers.nextInt() + "\n");
                }
            }
        }
        assertThat(allocate(pairs.toString())).isZero();
        assertThat(out.toString())
                .startsWith("placed " + size + " of " + size + ", total score -" + optimum + ", dual bound -" + optimum
                        + ", gap 0, ");
        assertThat(Files.readAllLines(assigned())).hasSize(size + 1);
    }

    @Test
    void a_published_problem_with_sizes_is_worth_what_is_published() throws IOException {
        Path file = INSTANCES.resolve("gap1.txt");
        Assumptions.assumeTrue(Files.exists(file), "the published instances are not beside the checkout");
        assertThat(allocate(firstOf(file))).isZero();
        assertThat(out.toString()).startsWith("placed 15 of 15, total score 336, dual bound 336, gap 0, ");
    }

    /** Returns the first problem of a file of generalised assignment problems. */
    private static String firstOf(Path file) throws IOException {
        try (Scanner numbers = new Scanner(file, StandardCharsets.US_ASCII)) {
            numbers.nextInt();
            int homes = numbers.nextInt();
            int units = numbers.nextInt();
            List<List<Integer>> scores = matrix(numbers, homes, units);
            List<List<Integer>> sizes = matrix(numbers, homes, units);
            StringBuilder pairs = new StringBuilder(COLUMNS);
            for (int home = 0; home < homes; home++) {
                int capacity = numbers.nextInt();
                for (int unit = 0; unit < units; unit++) {
                    pairs.append(unit + "," + sizes.get(home).get(unit) + "," + home + "," + capacity + ","
                            + scores.get(home).get(unit) + "\n");
                }
            }
            return pairs.toString();
        }
    }

    private static List<List<Integer>> matrix(Scanner numbers, int rows, int columns) {
        List<List<Integer>> matrix = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Integer> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                line.add(numbers.nextInt());
            }
            matrix.add(line);
        }
        return matrix;
    }

    @Test
    void a_solver_is_chosen_by_name() throws IOException {
        assertThat(allocate(CONTESTED, "--solver", "branch-and-bound")).isZero();
        assertThat(Files.readString(assigned())).isEqualTo("unit,home\n7,2\n9,1\n");
        assertThat(allocate(CONTESTED, "--solver", "no-such")).isEqualTo(2);
        assertThat(err.toString()).contains("--solver: ", "none named no-such", "shortest-augmenting-paths");
    }

    @Test
    void what_is_about_children_does_not_go_with_pairs() throws IOException {
        for (List<String> more : List.of(
                List.of("--seed", "1"),
                List.of("--levels", "total-score"),
                List.of("--compare", "first-come"),
                List.of("--show-ids"),
                List.of("--homes", "homes.csv", "--referrals", "referrals.csv", "--as-of", "2026-03-31"),
                List.of("--algorithm", "first-come", "--solver", "branch-and-bound"),
                List.of("--algorithm", "best"))) {
            assertThat(allocate(CONTESTED, more.toArray(String[]::new)))
                    .as(more.toString())
                    .isEqualTo(2);
        }
        assertThat(err.toString()).contains("With --edges go", "--solver goes with", "one of optimal");
        assertThat(assigned()).doesNotExist();
    }

    @Test
    void what_cannot_be_used_is_said_in_a_sentence() throws IOException {
        assertThat(allocate("unit,home\n1,1\n")).isEqualTo(1);
        assertThat(err.toString()).contains("--edges: no pair could be read", "the column capacity is missing");
        assertThat(execute(
                        "--edges",
                        folder.resolve("nothing.csv").toString(),
                        "--out",
                        assigned().toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("there is no such file");
        Path pairs = folder.resolve("pairs.csv");
        assertThat(execute("--edges", pairs.toString(), "--out", pairs.toString()))
                .isEqualTo(2);
        assertThat(execute("--out", assigned().toString())).isEqualTo(2);
        assertThat(assigned()).doesNotExist();
    }
}
