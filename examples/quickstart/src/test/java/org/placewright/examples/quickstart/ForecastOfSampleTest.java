package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a forecast of returns that nobody here made sets out from is what a few independent lines count. */
class ForecastOfSampleTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("placewright.shared", "../../../shared"), "samples", "ssda903");

    private final Path folder;
    private final ForecastRun run;

    ForecastOfSampleTest(@TempDir Path folder) {
        this.folder = folder;
        this.run = new ForecastRun(folder);
    }

    @BeforeEach
    void the_sample_is_there() {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLE), "the sample returns are not beside the project");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-03-31", "2018-09-30", "2019-03-31", "2021-03-31"})
    void without_repair_every_cell_sets_out_from_the_rows_that_are_open(String day) throws IOException {
        assertThat(known("--repair", "none", "--as-of", day)).isEqualTo(counted(day));
    }

    /** Repair closes what was left open in an old return, and changes nothing else that is open on the last day. */
    @Test
    void after_repair_those_left_open_in_old_returns_are_no_longer_there() throws IOException {
        Map<String, Long> repaired = known("--as-of", "2021-03-31");
        Map<String, Long> rows = counted("2021-03-31");
        assertThat(repaired.get("Total Total")).isPositive().isLessThan(rows.get("Total Total"));
        repaired.forEach(
                (cell, children) -> assertThat(children).as(cell).isLessThanOrEqualTo(rows.getOrDefault(cell, 0L)));
        assertThat(run.out.toString()).contains("REPAIR_RULE_2", "closed cohort");
    }

    private Map<String, Long> known(String... options) throws IOException {
        Path json = folder.resolve("forecast.json");
        String[] all = Stream.concat(
                        Stream.of(options), Stream.of("--method", "flow", "--months", "1", "--json", json.toString()))
                .toArray(String[]::new);
        assertThat(run.runOn(SAMPLE, all)).as(run.err.toString()).isZero();
        Map<String, Long> known = new TreeMap<>();
        for (JsonNode cell : new ObjectMapper().readTree(json.toFile()).path("cells")) {
            if (cell.path("known").asDouble() > 0) {
                known.put(
                        cell.path("ageBand").asText() + " "
                                + cell.path("placement").asText(),
                        cell.path("known").asLong());
            }
        }
        return known;
    }

    /** Children under 18 of known birth whose last open row is no short break, by age band and kind, and all. */
    private static Map<String, Long> counted(String day) throws IOException {
        IndependentCount count = IndependentCount.of(SAMPLE, day);
        Map<String, Long> cells = new TreeMap<>();
        count.lookedAfter().forEach((child, row) -> {
            String born = count.born().getOrDefault(child, "");
            int age = born.isEmpty() ? -1 : age(born, day);
            if (age >= 0 && age < 18) {
                for (String band : Set.of(band(age), "Total")) {
                    for (String kind : Set.of(kind(row[IndependentCount.PLACE]), "Total")) {
                        cells.merge(band + " " + kind, 1L, Long::sum);
                    }
                }
            }
        });
        return cells;
    }

    private static int age(String born, String day) {
        int years = Integer.parseInt(day.substring(0, 4)) - Integer.parseInt(born.substring(0, 4));
        return day.substring(5).compareTo(born.substring(5)) < 0 ? years - 1 : years;
    }

    private static String band(int age) {
        return age < 1 ? "0-1" : age < 5 ? "1-5" : age < 10 ? "5-10" : age < 16 ? "10-16" : "16-18";
    }

    private static String kind(String place) {
        if (place.startsWith("U")) {
            return "Fostering";
        }
        if (Set.of("K2", "R1", "S1", "P3").contains(place)) {
            return "Residential";
        }
        return Set.of("K3", "H5", "P2").contains(place) ? "Supported" : "Other";
    }
}
