package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the options of the command gap change, worked out by hand where the council is small enough. */
class GapOptionsTest {

    private static final String TOTAL = "Total";

    private final Path folder;
    private final MadeCouncil council;
    private final ReachRun run = new ReachRun();

    /** Leeds has one place and Bradford, eight and a half miles off, one that can be used and one that is blocked. */
    GapOptionsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.council = new MadeCouncil(folder);
        council.homes(
                "homes.csv",
                "Home id,Provision type,Local authority,Postcode,Places,Blocked for staffing,Approval,Approved from",
                "F-1,Fostering household,Leeds,LS2 2BB,1,,Full,2020-01-01",
                "F-2,Fostering household,Bradford,BD1 1AA,2,1,Full,2020-01-01");
    }

    private Map<String, String> leeds(String need, String... more) throws IOException {
        assertThat(run.run(council.gap(more))).as(run.err.toString()).isZero();
        return ReachRun.rows(council.written("gap.csv")).stream()
                .filter(row -> !ReachRun.cell(row, "authority").equals(TOTAL))
                .filter(row -> ReachRun.cell(row, "need").equals(need))
                .findFirst()
                .orElseThrow();
    }

    private static double figure(Map<String, String> row, String column) {
        return Double.parseDouble(ReachRun.cell(row, column));
    }

    @Test
    void homes_count_in_the_area_of_the_council_or_in_its_region() throws IOException {
        assertThat(leeds(TOTAL, "--within", "area"))
                .containsEntry("children_now", "2")
                .containsEntry("places_mean", "1.0000")
                .containsEntry("shortfall_mean", "1.0000")
                .containsEntry("unplaced", "1.0000");
        assertThat(leeds(TOTAL, "--within", "region"))
                .containsEntry("places_mean", "2.0000")
                .containsEntry("shortfall_mean", "0.0000")
                .containsEntry("unplaced", "0.0000");
    }

    @Test
    void homes_count_within_miles_of_where_children_came_from() throws IOException {
        assertThat(leeds(TOTAL, "--postcodes", council.postcodes(), "--within", "8"))
                .containsEntry("places_mean", "1.0000");
        assertThat(leeds(TOTAL, "--postcodes", council.postcodes(), "--within", "9"))
                .containsEntry("places_mean", "2.0000");
    }

    @Test
    void places_told_of_half_a_year_ago_are_half_forgotten() throws IOException {
        // In the long run two of the three places can be used: 1/2 + 1/2 x 2/3 of one place, for two children.
        assertThat(leeds(TOTAL, "--within", "area", "--told-on", "2024-10-02"))
                .containsEntry("places_mean", "0.8333")
                .containsEntry("places_sd", "0.3727")
                .containsEntry("shortfall_mean", "1.1667")
                .containsEntry("shortfall_q10", "1")
                .containsEntry("shortfall_q90", "2")
                .containsEntry("p_short_1", "1.0000")
                .containsEntry("p_short_5", "0.0000");
        assertThat(leeds(TOTAL, "--within", "area", "--told-on", "2025-03-31"))
                .as("told on the day itself is certain")
                .containsEntry("places_mean", "1.0000")
                .containsEntry("places_sd", "0.0000");
    }

    @Test
    void needs_share_the_places_children_compete_for() throws IOException {
        council.episodes(
                "1,01/05/2024,S,C2,N1,U6,PR1,,,,LS1 1AA,LS2 2BB,SC000001",
                "2,01/05/2024,S,C2,N5,U6,PR4,,,,LS1 1AA,XX9 9XX,SC000009");
        for (String need : List.of("N1", "N5")) {
            assertThat(leeds(need, "--within", "area", "--by-need"))
                    .containsEntry("children_now", "1")
                    .containsEntry("places_mean", "0.5000")
                    .containsEntry("places_sd", "0.5000")
                    .containsEntry("shortfall_mean", "0.5000")
                    .containsEntry("p_short_1", "0.5000")
                    .containsEntry("unplaced", "0.5000");
        }
        assertThat(leeds(TOTAL, "--within", "area", "--by-need"))
                .containsEntry("children_now", "2")
                .containsEntry("shortfall_mean", "1.0000");
    }

    @Test
    void the_only_council_of_the_returns_has_its_own_profile() throws IOException {
        assertThat(run.run(council.gap("--within", "area")))
                .as(run.err.toString())
                .isZero();
        assertThat(ReachRun.rows(council.written("profile.csv")))
                .hasSize(6)
                .allSatisfy(
                        row -> assertThat(row).containsEntry("peers_base", "0").containsEntry("difference", ""))
                .filteredOn(row -> ReachRun.cell(row, "measure").equals("Three or more placements in a year"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("count", "0").containsEntry("base", "3"));
    }

    @Test
    void figures_of_drawn_futures_agree_with_one_another() throws IOException {
        Path out = folder.resolve("futures");
        assertThat(run.run("gap", "--months", "12", "--futures", "20", "--by-need", "--out", out.toString()))
                .as(run.err.toString())
                .isZero();
        List<Map<String, String>> rows = ReachRun.rows(out.resolve("gap.csv"));
        assertThat(rows).allSatisfy(row -> {
            assertThat(List.of("shortfall_q10", "shortfall_q50", "shortfall_q90"))
                    .extracting(column -> figure(row, column))
                    .isSorted();
            assertThat(List.of("p_short_10", "p_short_5", "p_short_1"))
                    .extracting(column -> figure(row, column))
                    .isSorted()
                    .allMatch(probability -> probability >= 0 && probability <= 1);
            assertThat(figure(row, "shortfall_mean"))
                    .isBetween(
                            Math.max(0, figure(row, "children_mean") - figure(row, "places_mean")) - 0.001,
                            figure(row, "children_mean") + 0.001);
        });
        for (Map<String, String> all : rows) {
            if (ReachRun.cell(all, "authority").equals(TOTAL)
                    && ReachRun.cell(all, "need").equals(TOTAL)) {
                // Children of twenty futures vary about those expected of all.
                double off = 4 * figure(all, "children_sd") / Math.sqrt(20);
                assertThat(figure(all, "unplaced"))
                        .as("left out, of all councils " + ReachRun.cell(all, "placement"))
                        .isBetween(
                                Math.max(0, figure(all, "children_mean") - figure(all, "places_mean") - off),
                                figure(all, "children_mean") + off)
                        .isCloseTo(sum(rows, ReachRun.cell(all, "placement"), "unplaced"), within(0.001));
                assertThat(figure(all, "children_now"))
                        .isEqualTo(sum(rows, ReachRun.cell(all, "placement"), "children_now"));
            }
        }
        assertThat(unplaced(out)).isEqualTo(unplacedInTotals(rows));
    }

    /** Returns the sum of the councils, over all needs. */
    private static double sum(List<Map<String, String>> rows, String kind, String column) {
        return rows.stream()
                .filter(row -> ReachRun.cell(row, "placement").equals(kind)
                        && !ReachRun.cell(row, "authority").equals(TOTAL)
                        && ReachRun.cell(row, "need").equals(TOTAL))
                .mapToDouble(row -> figure(row, column))
                .sum();
    }

    private static Map<String, Double> unplaced(Path out) throws IOException {
        Map<String, Double> means = new TreeMap<>();
        for (JsonNode kind :
                new ObjectMapper().readTree(out.resolve("gap.json").toFile()).path("unplaced")) {
            assertThat(kind.path("q10").asInt())
                    .isLessThanOrEqualTo(kind.path("q50").asInt());
            assertThat(kind.path("q50").asInt())
                    .isLessThanOrEqualTo(kind.path("q90").asInt());
            means.put(kind.path("placement").asText(), kind.path("mean").asDouble());
        }
        return means;
    }

    private static Map<String, Double> unplacedInTotals(List<Map<String, String>> rows) {
        Map<String, Double> means = new TreeMap<>();
        rows.stream()
                .filter(row -> ReachRun.cell(row, "authority").equals(TOTAL)
                        && ReachRun.cell(row, "need").equals(TOTAL))
                .forEach(row -> means.put(ReachRun.cell(row, "placement"), figure(row, "unplaced")));
        return means;
    }

    @Test
    void a_council_of_no_region_counts_its_own_area() throws IOException {
        for (String near : List.of("area", "region")) {
            assertThat(run.run(
                            "gap",
                            "--within",
                            near,
                            "--out",
                            folder.resolve(near).toString()))
                    .isZero();
        }
        assertThat(folder.resolve("region/gap.csv")).hasSameBinaryContentAs(folder.resolve("area/gap.csv"));
        assertThat(run.out.toString()).contains("homes within the authority's group of authorities");
    }
}
