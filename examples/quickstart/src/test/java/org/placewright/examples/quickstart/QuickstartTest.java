package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.time.AgeBands;

class QuickstartTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("placewright.shared", "../../../shared"), "samples", "ssda903");

    private final Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    QuickstartTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void without_options_it_answers_every_question_about_the_region_it_ships() throws IOException {
        assertThat(run("--out", report().toString())).isZero();
        JsonNode summary = summary();
        assertThat(summary.path("asOf").asText()).isEqualTo("2026-03-31");
        JsonNode children = summary.path("childrenInCare");
        assertThat(children.path("total").asLong()).isBetween(300L, 450L);
        assertThat(children.path("shortBreaksExcluded").asLong()).isPositive();
        assertThat(sum(children.path("byAgeBand")))
                .isEqualTo(children.path("total").asLong());
        assertThat(sum(children.path("byPlacement")))
                .isEqualTo(children.path("total").asLong());
        assertThat(sum(children.path("byPlacementGroup")))
                .isEqualTo(children.path("total").asLong());
        assertThat(children.path("byAuthority")).hasSize(3);
        assertThat(sum(summary.path("distance").path("bands")))
                .isEqualTo(children.path("total").asLong());
        assertThat(summary.path("rankings")).hasSize(12);
        assertThat(summary.path("rankings").findValuesAsText("outcome")).contains("Matched", "NoneSuitable");
        assertThat(summary.path("benchmarks").findValuesAsText("outcome")).contains("Benchmarked");
        assertThat(summary.path("gap")).hasSize(5);
        for (JsonNode row : summary.path("gap")) {
            assertThat(row.path("gap").asLong())
                    .isEqualTo(row.path("placed").asLong()
                            - row.path("withRelativesOrFriends").asLong()
                            + row.path("waiting").asLong()
                            - row.path("usable").asLong());
        }
        JsonNode findings = summary.path("findings");
        assertThat(sum(findings.path("byCode")))
                .isEqualTo(findings.path("total").asLong());
        assertThat(sum(findings.path("bySeverity")))
                .isEqualTo(findings.path("total").asLong());
    }

    @Test
    void contributions_in_the_summary_add_up_to_the_score() throws IOException {
        run("--out", report().toString());
        for (JsonNode ranking : summary().path("rankings")) {
            for (JsonNode match : ranking.path("matches")) {
                long parts = 0;
                for (JsonNode part : match.path("contributions")) {
                    parts += part.path("contribution").asLong();
                }
                assertThat(parts).isEqualTo(match.path("score").asLong());
            }
        }
    }

    @Test
    void the_summary_it_prints_shows_every_part() {
        run("--out", report().toString());
        assertThat(out.toString())
                .contains(
                        "Loaded",
                        "Findings: ",
                        "Children in care: ",
                        "Distance from home",
                        "Homes for waiting children: 3 of 12")
                .contains(
                        "for:     ",
                        "against: ",
                        "Not suitable: ",
                        "Is the fee fair?",
                        "comparable prices",
                        "Places and the gap")
                .contains("Written to ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void the_same_input_writes_the_same_bytes() throws IOException {
        run("--out", report().toString());
        Path again = folder.resolve("again");
        run("--out", again.toString());
        for (Path file : files(report())) {
            assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
        assertThat(files(again)).hasSameSizeAs(files(report())).hasSize(10);
    }

    @Test
    void the_page_needs_nothing_from_elsewhere() throws IOException {
        run("--out", report().toString());
        String page = Files.readString(report().resolve("index.html"));
        assertThat(page).endsWith("</html>\n").contains("<h2>Places and the gap</h2>");
        assertThat(page).doesNotContain("{{").doesNotContainPattern("(src|href)=");
    }

    @Test
    void nothing_it_writes_or_prints_holds_personal_data() throws IOException {
        run("--out", report().toString());
        StringBuilder written = new StringBuilder(out.toString());
        for (Path file : files(report())) {
            written.append(Files.readString(file));
        }
        String all = written.toString();
        assertThat(all).doesNotContainPattern("\\b(?:0[1-9]|[12]\\d|3[01])/(?:0[1-9]|1[0-2])/\\d{4}\\b");
        assertThat(all).doesNotContainPattern("\\bZ[A-Z]\\d{1,2} \\d[A-Z]{2}\\b");
        try (Stream<String> referrals = Files.lines(shipped("referrals.csv"), StandardCharsets.UTF_8)) {
            referrals.skip(1).map(line -> line.split(",", -1)).forEach(fields -> assertThat(all)
                    .doesNotContain(fields[1] + ",")
                    .doesNotContain(fields[3]));
        }
    }

    @ParameterizedTest
    @CsvSource({"2018-03-31", "2019-09-30", "2021-03-31"})
    void on_real_format_returns_nobody_here_made_it_counts_as_a_few_independent_lines_do(String day)
            throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLE), "the sample returns are not beside the project");
        assertThat(run("--ssda903", SAMPLE.toString(), "--as-of", day, "--out", report().toString()))
                .isZero();
        IndependentCount expected = IndependentCount.of(SAMPLE, day);
        JsonNode children = summary().path("childrenInCare");
        assertThat(children.path("total").asLong()).isEqualTo(expected.total()).isPositive();
        assertThat(children.path("shortBreaksExcluded").asLong())
                .isEqualTo(expected.shortBreaksOnly())
                .isPositive();
        assertThat(sum(children.path("byAgeBand"))).isEqualTo(expected.total());
        assertThat(children.path("byAgeBand")).hasSize(AgeBands.DFE.bands().size() + 1);
        assertThat(summary().path("rankings")).isEmpty();
        assertThat(out.toString()).contains("skipped: no --register given");
    }

    @Test
    void prices_alone_are_judged_against_one_another() throws IOException {
        assertThat(run(
                        "--prices",
                        shipped("prices.csv").toString(),
                        "--as-of",
                        "2026-03-31",
                        "--out",
                        report().toString()))
                .isZero();
        assertThat(summary().path("benchmarks")).isNotEmpty();
        assertThat(summary().path("childrenInCare").isNull()).isTrue();
    }

    @Test
    void homes_and_referrals_without_a_map_are_ranked_without_distance() throws IOException {
        assertThat(run(
                        "run",
                        "--register",
                        shipped("register.csv").toString(),
                        "--referrals",
                        shipped("referrals.csv").toString(),
                        "--as-of",
                        "2026-03-31",
                        "--out",
                        report().toString()))
                .isZero();
        assertThat(summary().path("rankings")).hasSize(12);
        assertThat(summary().path("rankings").findValuesAsText("criterion"))
                .isNotEmpty()
                .doesNotContain("criterion.distance-to-home");
        assertThat(summary().path("gap")).isEmpty();
    }

    @Test
    void input_that_cannot_be_used_ends_with_one_and_one_sentence() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path file = Files.writeString(folder.resolve("file.csv"), "");
        Path missing = folder.resolve("missing");
        for (List<String> arguments : List.of(
                List.of("--ssda903", missing.toString()),
                List.of("--ssda903", empty.toString()),
                List.of("--ssda903", file.toString()),
                List.of("--register", missing.toString(), "--as-of", "2021-03-31"),
                List.of("--register", empty.toString(), "--as-of", "2021-03-31"),
                List.of("--register", file.toString(), "--as-of", "2021-03-31"),
                List.of("--prices", file.toString(), "--as-of", "2021-03-31"),
                List.of("--postcodes", file.toString(), "--as-of", "2021-03-31"),
                List.of("--referrals", file.toString(), "--as-of", "2021-03-31"),
                List.of("--out", file.toString()))) {
            err.getBuffer().setLength(0);
            assertThat(run(arguments.toArray(String[]::new)))
                    .as("%s", arguments)
                    .isEqualTo(1);
            assertThat(err.toString().strip())
                    .as("%s", arguments)
                    .doesNotContain("\n", "Exception")
                    .endsWith(".");
        }
    }

    @Test
    void wrong_usage_ends_with_two() {
        for (List<String> arguments : List.of(
                List.of("--no-such-option"),
                List.of("--as-of", "31/03/2021"),
                List.of("--repair", "standard"),
                List.of("--repair", "some"),
                List.of("--register", shipped("register.csv").toString()),
                List.of("run", "surplus"))) {
            err.getBuffer().setLength(0);
            assertThat(run(arguments.toArray(String[]::new)))
                    .as("%s", arguments)
                    .isEqualTo(2);
            assertThat(err.toString()).as("%s", arguments).isNotBlank();
        }
    }

    @Test
    void help_tells_every_option() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "--ssda903",
                        "--repair",
                        "--register",
                        "--prices",
                        "--postcodes",
                        "--referrals",
                        "--as-of",
                        "--out")
                .contains("Exit code: 0 done", "run ");
        assertThat(run("run", "--help")).isZero();
        assertThat(run("--version")).isZero();
    }

    private int run(String... arguments) {
        return Placewright.execute(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private Path report() {
        return folder.resolve("report");
    }

    private JsonNode summary() throws IOException {
        return new ObjectMapper().readTree(report().resolve("summary.json").toFile());
    }

    private static Path shipped(String file) {
        return Path.of("src/main/resources/org/placewright/examples/quickstart", ShippedRegion.FOLDER, file);
    }

    private static List<Path> files(Path report) throws IOException {
        try (Stream<Path> files = Files.list(report)) {
            return files.sorted().toList();
        }
    }

    private static long sum(JsonNode counts) {
        long sum = 0;
        for (JsonNode count : counts) {
            sum += count.asLong();
        }
        return sum;
    }
}
