package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Sets;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    private static final List<String> WORKED_OUT_APART =
            List.of("rule.registration", "rule.kind-of-home", "rule.age", "rule.sex", "rule.vacancy");

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
        assertThat(children.path("total").asLong()).isBetween(800L, 1_000L);
        assertThat(sum(children.path("byAgeBand")))
                .isEqualTo(children.path("total").asLong());
        assertThat(sum(children.path("byPlacement")))
                .isEqualTo(children.path("total").asLong());
        assertThat(sum(children.path("byPlacementGroup")))
                .isEqualTo(children.path("total").asLong());
        assertThat(children.path("byAuthority")).hasSize(3);
        assertThat(sum(summary.path("distance").path("bands")))
                .isEqualTo(children.path("total").asLong());
        assertThat(summary.path("rankings"))
                .hasSizeBetween(12, 24)
                .hasSize(figures().referrals());
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
    void the_summary_it_prints_shows_every_part() throws IOException {
        run("--out", report().toString());
        assertThat(out.toString())
                .contains(
                        "Loaded",
                        "Findings: ",
                        "Children in care: ",
                        "Distance from home",
                        "Homes for waiting children: 3 of " + figures().referrals(),
                        figures().referrals() + " waiting children decided together",
                        "would go elsewhere: ",
                        "that is proven")
                .contains(
                        "for:     ",
                        "against: ",
                        "Not suitable: ",
                        "Is the fee fair?",
                        "For example: GBP 5400.00 a week, Residential - Mainstream, age 14",
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
        assertThat(files(again)).hasSameSizeAs(files(report())).hasSize(11);
    }

    @Test
    void deciding_together_is_told_alike_in_json_and_table() throws IOException {
        run("--out", report().toString());
        JsonNode together = summary().path("together");
        List<List<String>> rows = table("allocation.csv");
        assertThat(rows).hasSize(figures().referrals());
        assertThat(rows.stream().filter(row -> !row.get(1).isEmpty()))
                .hasSize(together.at("/allocation/children/placed").asInt())
                .isNotEmpty();
        assertThat(rows.stream().filter(row -> !row.get(3).isEmpty()))
                .hasSize(together.at("/comparedWith/children/placed").asInt());
        assertThat(rows.stream().filter(row -> !row.get(1).equals(row.get(3))))
                .hasSize(together.at("/comparedWith/moves").size());
        assertThat(rows).allSatisfy(row -> assertThat(row.get(1).isEmpty())
                .isNotEqualTo(row.get(5).isEmpty()));
        assertThat(Files.readString(report().resolve("index.html")))
                .contains("waiting children decided together", "First come, first served");
    }

    @Test
    void the_page_needs_nothing_from_elsewhere() throws IOException {
        run("--out", report().toString());
        String page = Files.readString(report().resolve("index.html"));
        assertThat(page).endsWith("</html>\n").contains("<h2>Places and the gap</h2>");
        assertThat(page).doesNotContain("{{").doesNotContainPattern("(src|href)=");
    }

    @Test
    void nothing_it_writes_or_prints_holds_an_identifier_birth_date_or_postcode_of_its_input() throws IOException {
        Path damaged = damagedCopyOfTheRegion();
        assertThat(run(
                        "--ssda903",
                        damaged.resolve("ssda903").toString(),
                        "--register",
                        damaged.resolve("register").toString(),
                        "--referrals",
                        damaged.resolve("referrals.csv").toString(),
                        "--postcodes",
                        damaged.resolve("postcode-sectors.csv").toString(),
                        "--out",
                        report().toString()))
                .isZero();
        assertThat(summary().path("findings").path("bySeverity").path("ERROR").asLong())
                .as("the damage is found")
                .isPositive();
        Set<String> written = new HashSet<>(words(out.toString() + err));
        for (Path file : files(report())) {
            written.addAll(words(Files.readString(file)));
        }
        Set<String> personal = new HashSet<>();
        try (Stream<Path> inputs = Files.walk(damaged)) {
            for (Path file : inputs.filter(Files::isRegularFile).toList()) {
                for (String word : words(Files.readString(file))) {
                    boolean child = word.matches("\\d{11}") && !file.endsWith("postcode-sectors.csv");
                    boolean date = word.matches("\\d\\d/\\d\\d/\\d{4}");
                    boolean unit = word.matches("\\d[A-Z]{2}");
                    if (child || date || unit) {
                        personal.add(word);
                    }
                }
            }
        }
        assertThat(personal).hasSizeGreaterThan(1_000);
        assertThat(Sets.intersection(written, personal)).isEmpty();
    }

    /**
     * The shipped region with a fault in every fourth line of the returns: columns shifted, a quote left open, a bad
     * date.
     */
    private Path damagedCopyOfTheRegion() throws IOException {
        Path source = Path.of("src/main/resources/org/placewright/examples/quickstart", ShippedRegion.FOLDER);
        Path copy = folder.resolve("damaged");
        try (Stream<Path> all = Files.walk(source)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(source.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                List<String> lines = new ArrayList<>(Files.readAllLines(file));
                if (file.toString().contains("ssda903")) {
                    for (int i = 4; i < lines.size(); i += 4) {
                        String line = lines.get(i);
                        lines.set(
                                i,
                                switch (i % 3) {
                                    case 0 -> line.substring(line.indexOf(',') + 1) + ",";
                                    case 1 -> "\"" + line;
                                    default -> line.replace("/20", "/2O");
                                });
                    }
                }
                Files.write(target, lines);
            }
        }
        return copy;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[^A-Za-z0-9/]+", -1)).collect(Collectors.toSet());
    }

    @Test
    void the_figures_for_the_shipped_region_are_those_worked_out_apart() throws IOException {
        // Those worked out apart take the latest return of each episode, and repair nothing.
        run("--repair", "none", "--out", report().toString());
        IndependentFigures figures = figures();
        JsonNode summary = summary();
        JsonNode children = summary.path("childrenInCare");
        assertThat(children.path("total").asLong()).isEqualTo(figures.children().total());
        assertThat(children.path("shortBreaksExcluded").asLong())
                .isEqualTo(figures.children().shortBreaksOnly().size())
                .isPositive();
        assertThat(counts(children.path("byAgeBand"))).isEqualTo(figures.byAgeBand());
        assertThat(counts(children.path("byPlacement")))
                .isEqualTo(figures.children().by(row -> row[IndependentCount.PLACE]));
        assertThat(counts(children.path("byPlacementGroup"))).isEqualTo(figures.byPlacementGroup());
        assertThat(counts(summary.at("/distance/bands"))).isEqualTo(figures.byDistance());
        assertThat(sum(summary.path("gapLeftOut")))
                .isEqualTo(figures.leftOut().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        JsonNode fostering = summary.path("gap").get(0);
        assertThat(Stream.of("placed", "withRelativesOrFriends", "waiting", "usable", "vacant", "gap")
                        .map(column -> fostering.path(column).asLong()))
                .isEqualTo(figures.fosteringGap());
    }

    @Test
    void the_fees_of_the_shipped_region_stand_where_they_do_worked_out_apart() throws IOException {
        run("--out", report().toString());
        IndependentFigures figures = figures();
        assertThat(summary().path("benchmarks")).hasSizeGreaterThan(5);
        for (JsonNode fee : summary().path("benchmarks")) {
            double[] sorted = figures.comparable(
                    fee.at("/facts/provision").asText(),
                    fee.at("/facts/ageInYears").asInt(),
                    fee.path("asOf").asText());
            if (fee.path("outcome").asText().equals("Benchmarked")) {
                assertThat(fee.at("/comparables/count").asInt()).isEqualTo(sorted.length);
                for (JsonNode quantile : fee.path("quantiles")) {
                    double apart = IndependentFigures.quantile(
                            sorted, quantile.path("probability").asDouble());
                    // Told to a step of half a per cent to one, so that it is nobody's price.
                    assertThat(quantile.path("fee").asDouble()).isCloseTo(apart, within(0.006 * apart));
                }
                double asked = fee.path("fee").asDouble();
                long about = Arrays.stream(sorted)
                        .filter(price -> Math.abs(price / asked - 1) < 0.011)
                        .count();
                assertThat(fee.path("percentile").asDouble())
                        .isCloseTo(
                                IndependentFigures.percentile(sorted, asked),
                                within(100.0 * (1 + about) / (sorted.length + 1)));
            }
        }
    }

    @Test
    void the_homes_that_suit_are_those_worked_out_apart() throws IOException {
        run("--out", report().toString());
        IndependentFigures figures = figures();
        List<List<String>> excluded = table("excluded-homes.csv");
        for (JsonNode ranking : summary().path("rankings")) {
            String referral = ranking.path("referral").asText();
            List<String> suitable = figures.homesFor(referral);
            List<String> named = new ArrayList<>();
            ranking.path("matches")
                    .forEach(match -> named.add(match.path("home").asText()));
            // Other rules may exclude more of them; those worked out apart may not.
            assertThat(suitable)
                    .containsAll(named)
                    .doesNotContainAnyElementsOf(excluded.stream()
                            .filter(row -> row.get(0).equals(referral) && WORKED_OUT_APART.contains(row.get(2)))
                            .map(row -> row.get(1))
                            .toList());
            assertThat(named)
                    .hasSize(Math.min(
                            Analysis.HOMES_NAMED, ranking.at("/counts/cleared").asInt()));
        }
    }

    private static IndependentFigures figures() throws IOException {
        return new IndependentFigures(shipped(""));
    }

    private static Map<String, Long> counts(JsonNode counts) {
        Map<String, Long> positive = new TreeMap<>();
        counts.properties().stream()
                .filter(count -> count.getValue().asLong() > 0)
                .forEach(count -> positive.put(count.getKey(), count.getValue().asLong()));
        return positive;
    }

    @Test
    void the_tables_say_what_the_summary_says() throws IOException {
        run("--out", report().toString());
        JsonNode summary = summary();
        Map<String, String> children = new TreeMap<>();
        for (List<String> row : table("children-in-care.csv")) {
            children.put(row.get(1) + "/" + row.get(2), row.get(3));
        }
        assertThat(children)
                .containsEntry(
                        "Total/Looked after",
                        summary.at("/childrenInCare/total").asText())
                .containsEntry(
                        "Left out/Short breaks only",
                        summary.at("/childrenInCare/shortBreaksExcluded").asText());
        summary.at("/childrenInCare/byPlacement").properties().forEach(code -> assertThat(children)
                .containsEntry("Placement/" + code.getKey(), code.getValue().asText()));
        Map<String, String> distance = new TreeMap<>();
        table("distance.csv").forEach(row -> distance.put(row.get(1), row.get(2)));
        summary.at("/distance/bands").properties().forEach(band -> assertThat(distance)
                .containsEntry(band.getKey(), band.getValue().asText()));
        List<String> gaps =
                table("gap.csv").stream().map(row -> row.get(1) + row.get(7)).toList();
        List<String> expectedGaps = new ArrayList<>();
        summary.path("gap")
                .forEach(row -> expectedGaps.add(
                        row.path("kind").asText() + row.path("gap").asText()));
        assertThat(gaps).isEqualTo(expectedGaps);
        List<String> medians =
                table("benchmarks.csv").stream().map(row -> plain(row.get(7))).toList();
        List<String> expectedMedians = new ArrayList<>();
        summary.path("benchmarks")
                .forEach(fee -> expectedMedians.add(plain(fee.path("expected").asText())));
        assertThat(medians).isEqualTo(expectedMedians);
        long matches = 0;
        long reasons = 0;
        for (JsonNode ranking : summary.path("rankings")) {
            matches += ranking.path("matches").size()
                    + ranking.path("confirmFirst").size()
                    + Math.min(
                            Words.NEAR_MISSES_SHOWN, ranking.path("nearMisses").size());
            reasons += sum(ranking.path("excludedByRule"));
        }
        assertThat(table("rankings.csv")).hasSize(Math.toIntExact(matches));
        assertThat(table("excluded-homes.csv")).hasSize(Math.toIntExact(reasons));
        assertThat(table("findings.csv")).hasSize(summary.at("/findings/total").asInt());
    }

    /** Text of a number as it would be written without zeros at its end; blank stays blank. */
    private static String plain(String number) {
        return number.isEmpty()
                ? ""
                : new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private List<List<String>> table(String file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(report().resolve(file))) {
            return reader.stream().skip(1).map(CsvRecord::getFields).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"2018-03-31", "2019-09-30", "2021-03-31"})
    void on_real_format_returns_nobody_here_made_it_counts_as_a_few_independent_lines_do(String day)
            throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLE), "the sample returns are not beside the project");
        assertThat(run(
                        "--ssda903",
                        SAMPLE.toString(),
                        "--repair",
                        "none",
                        "--as-of",
                        day,
                        "--out",
                        report().toString()))
                .isZero();
        IndependentCount expected = IndependentCount.of(SAMPLE, day);
        JsonNode children = summary().path("childrenInCare");
        assertThat(children.path("total").asLong()).isEqualTo(expected.total()).isPositive();
        assertThat(children.path("shortBreaksExcluded").asLong())
                .isEqualTo(expected.shortBreaksOnly().size())
                .isPositive();
        assertThat(sum(children.path("byAgeBand"))).isEqualTo(expected.total());
        assertThat(children.path("byAgeBand")).hasSize(AgeBands.DFE.bands().size() + 1);
        assertThat(summary().path("rankings")).isEmpty();
        assertThat(out.toString())
                .contains("skipped: no --register given")
                .contains("Distance from home to placement: skipped, because that takes --postcodes");
    }

    @Test
    void returns_that_contradict_one_another_are_repaired_unless_told_otherwise() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLE), "the sample returns are not beside the project");
        assertThat(run("--ssda903", SAMPLE.toString(), "--out", report().toString()))
                .isZero();
        assertThat(out.toString()).contains("episodes, 76 rows repaired");
        Map<String, Long> repaired = findings();
        assertThat(repaired.keySet().stream().filter(code -> code.startsWith("REPAIR_")))
                .containsExactly(
                        "REPAIR_ENCLOSED", "REPAIR_OVERLAP", "REPAIR_RULE_2", "REPAIR_RULE_3", "REPAIR_RULE_4");
        long children = summary().path("childrenInCare").path("total").asLong();
        assertThat(run("--ssda903", SAMPLE.toString(), "--repair", "none", "--out", report().toString()))
                .isZero();
        assertThat(findings().keySet()).noneMatch(code -> code.startsWith("REPAIR_"));
        assertThat(summary().path("childrenInCare").path("total").asLong())
                .as("who was left open in an old return is not in care for ever")
                .isGreaterThan(children);
    }

    private Map<String, Long> findings() throws IOException {
        return counts(summary().path("findings").path("byCode"));
    }

    @Test
    void of_the_shipped_region_only_those_left_open_for_good_are_no_longer_counted() throws IOException {
        run("--out", report().toString());
        long total = summary().path("childrenInCare").path("total").asLong();
        assertThat(findings())
                .containsEntry("REPAIR_RULE_2", figures().children().total() - total);
        assertThat(total).isLessThan(figures().children().total());
    }

    @Test
    void a_file_of_episodes_is_repaired() throws IOException {
        Path episodes = Files.writeString(folder.resolve("episodes.csv"), """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,LA,YEAR
                900001,2019-06-01,S,C2,N1,U4,PR1,,,,,,,,2020
                900001,2020-05-10,P,C2,N1,K2,PR4,2021-01-31,E4A,,,,,,2021
                900002,2019-06-01,S,C2,N1,U4,PR1,,,,,,,,2020
                900002,2019-06-04,S,C2,N1,U4,PR1,2021-01-31,E4A,,,,,,2021
                """);
        Path repaired = folder.resolve("new").resolve("repaired.csv");
        Path findings = folder.resolve("findings.csv");
        assertThat(run(
                        "repair",
                        "--episodes",
                        episodes.toString(),
                        "--authority",
                        "Testshire",
                        "--out",
                        repaired.toString(),
                        "--findings",
                        findings.toString()))
                .isZero();
        assertThat(Files.readString(repaired)).endsWith("""
                        Episode_source
                        900001,2019-06-01,S,C2,N1,U4,PR1,2020-05-10,X1,LIIAF,,,,,2020,2021,RULE_1
                        900001,2020-05-10,P,C2,N1,K2,PR4,2021-01-31,E4A,,,,,,2021,2021,Original
                        900002,2019-06-04,S,C2,N1,U4,PR1,2021-01-31,E4A,,,,,,2021,2021,Original
                        """);
        assertThat(Files.readString(findings))
                .contains("REPAIR_RULE_1,episodes.csv,2,DEC", "REPAIR_RULE_3,episodes.csv,4,");
        assertThat(out.toString())
                .contains("Read 4 rows: 2 unchanged, 1 changed, 1 left out.", "1  REPAIR_RULE_3: ")
                .doesNotContain("900001", "2019-06");
    }

    @Test
    void a_file_that_cannot_be_repaired_ends_with_one_and_wrong_usage_with_two() throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), "CHILD,SEX\n1,2\n");
        String target = folder.resolve("out.csv").toString();
        for (Path unusable : List.of(file, folder.resolve("missing.csv"), folder)) {
            assertThat(run("repair", "--episodes", unusable.toString(), "--authority", "A", "--out", target))
                    .isEqualTo(1);
            assertThat(err.toString().strip()).doesNotContain("\n", "Exception").endsWith(".");
            err.getBuffer().setLength(0);
        }
        assertThat(run("repair", "--episodes", file.toString(), "--authority", "A", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(run("repair", "--episodes", file.toString(), "--authority", " ", "--out", target))
                .isEqualTo(2);
        assertThat(run("repair", "--episodes", file.toString(), "--out", target))
                .isEqualTo(2);
        assertThat(Files.exists(Path.of(target))).isFalse();
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
                        shipped("register").toString(),
                        "--referrals",
                        shipped("referrals.csv").toString(),
                        "--as-of",
                        "2026-03-31",
                        "--out",
                        report().toString()))
                .isZero();
        assertThat(summary().path("rankings")).hasSize(figures().referrals());
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
                List.of("--as-of", "31/02/2021"),
                List.of("--as-of", "2021-3-31"),
                List.of("--as-of", "0001-01-01"),
                List.of("--as-of", "9999-12-31"),
                List.of("--ssda903="),
                List.of("--as-of", "2020-01-01", "run"),
                List.of("--repair", "some"),
                List.of("--register", shipped("register").toString()),
                List.of("--prices", shipped("prices.csv").toString()),
                List.of("run", "surplus"))) {
            err.getBuffer().setLength(0);
            assertThat(run(arguments.toArray(String[]::new)))
                    .as("%s", arguments)
                    .isEqualTo(2);
            assertThat(err.toString().lines().findFirst().orElse(""))
                    .as("%s", arguments)
                    .isNotBlank()
                    .doesNotContain("java.", "Exception");
        }
    }

    @Test
    void a_day_may_be_written_as_returns_write_it() throws IOException {
        assertThat(run("--as-of", "31/03/2025", "--out", report().toString())).isZero();
        assertThat(summary().path("asOf").asText()).isEqualTo("2025-03-31");
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
                .contains("Exit code: 0 done", "run ", "repair ");
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
