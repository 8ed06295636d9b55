package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapCommandTest {

    private static final List<String> FILES = List.of(
            "gap.csv",
            "gap.json",
            "balance.csv",
            "profile.csv",
            "sites.csv",
            "rules.csv",
            "supply.csv",
            "served.csv",
            "flows.csv");

    private final Path folder;
    private final ReachRun run = new ReachRun();

    private final MadeCouncil council;

    GapCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.council = new MadeCouncil(folder);
    }

    @Test
    void the_invented_region_is_answered_for_and_every_file_is_written() throws IOException {
        assertThat(run.run("gap", "--out", folder.toString())).isZero();
        assertThat(FILES).allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
        List<Map<String, String>> rows = ReachRun.rows(folder.resolve("gap.csv"));
        Map<String, String> supported = rows.stream()
                .filter(row -> "Supported".equals(row.get("placement")))
                .filter(row -> "Total".equals(row.get("authority")))
                .findFirst()
                .orElseThrow();
        double councils = rows.stream()
                .filter(row -> "Supported".equals(row.get("placement")))
                .filter(row -> !"Total".equals(row.get("authority")))
                .mapToDouble(row -> Double.parseDouble(row.get("places_mean")))
                .sum();
        assertThat(Double.parseDouble(supported.get("places_mean"))).isCloseTo(councils, Offset.offset(0.001));
        JsonNode json = new ObjectMapper().readTree(folder.resolve("gap.json").toFile());
        assertThat(json.path("rows").size()).isEqualTo(rows.size());
        assertThat(json.path("catchment").asText()).isEqualTo("homes within 20 miles");
        assertThat(run.out.toString()).contains("An invented region.").contains("Written to " + folder + ".");
    }

    @Test
    void the_same_data_are_the_same_bytes_again() throws IOException {
        Path once = folder.resolve("once");
        Path again = folder.resolve("again");
        String[] how = {"--months", "12", "--futures", "5", "--seed", "7", "--told-on", "2025-12-31", "--by-need"};
        for (Path out : List.of(once, again)) {
            List<String> arguments = new ArrayList<>(List.of("gap", "--out", out.toString()));
            arguments.addAll(List.of(how));
            assertThat(run.run(arguments.toArray(String[]::new)))
                    .as(run.err.toString())
                    .isZero();
        }
        for (String file : FILES) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(once.resolve(file));
        }
        assertThat(ReachRun.rows(once.resolve("gap.csv")).get(0)).containsEntry("date", "2027-03-31");
    }

    @Test
    void a_council_sees_only_places_its_children_can_have() throws IOException {
        assertThat(run.run(council.gap("--postcodes", council.postcodes())))
                .as(run.err.toString())
                .isZero();
        // Two children need a place; one lives in F-1, and both places of F-2 are taken by children of others.
        Map<String, String> leeds = ReachRun.rows(folder.resolve("out/gap.csv")).get(1);
        assertThat(leeds)
                .containsEntry("children_now", "2")
                .containsEntry("places_mean", "1.0000")
                .containsEntry("shortfall_mean", "1.0000")
                .containsEntry("unplaced", "1.0000");
        assertThat(run.out.toString()).contains("places left to children of whom these returns do not tell: 2.");
    }

    @Test
    void without_postcodes_homes_count_in_the_area_of_the_council() throws IOException {
        assertThat(run.run(council.gap())).as(run.err.toString()).isZero();
        assertThat(ReachRun.rows(folder.resolve("out/gap.csv")).get(1))
                .containsEntry("children_now", "2")
                .containsEntry("places_mean", "1.0000");
        assertThat(run.out.toString()).contains("homes within the authority's area");
    }

    @Test
    void nothing_that_is_written_names_a_child_or_a_postcode() throws IOException {
        assertThat(run.run(council.gap("--postcodes", council.postcodes()))).isZero();
        for (String file : FILES) {
            assertThat(Files.readString(folder.resolve("out").resolve(file)))
                    .doesNotContain("LS1 1AA")
                    .doesNotContain("LS2 2BB")
                    .doesNotContain("2015");
        }
    }

    @Test
    void what_cannot_be_answered_is_refused_before_anything_is_read() throws IOException {
        assertThat(run.run("gap", "--homes", "homes.csv")).isEqualTo(2);
        assertThat(run.err.toString()).contains("--homes needs --ssda903");
        assertThat(run.run("gap", "--ssda903", "returns")).isEqualTo(2);
        assertThat(run.err.toString()).contains("--ssda903 needs --homes");
        assertThat(run.run("gap", "--within", "-1")).isEqualTo(2);
        assertThat(run.err.toString()).contains("--within must be miles above 0");
        assertThat(run.run("gap", "--within", "near")).isEqualTo(2);
        assertThat(run.run("gap", "--futures", "10")).isEqualTo(2);
        assertThat(run.err.toString()).contains("--futures needs --months");
        assertThat(run.run(council.gap("--within", "20"))).isEqualTo(2);
        assertThat(run.err.toString()).contains("needs --postcodes");
        assertThat(run.run("gap", "--told-on", "2030-01-01", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(run.err.toString()).contains("--told-on must not be after");
    }
}
