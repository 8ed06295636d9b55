package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {

    private static final String HEADER = "date,age_band,placement,mean,sd,q025,q10,q25,q50,q75,q90,q975";

    private static final Path SAMPLE =
            Path.of(System.getProperty("placewright.shared", "../../../shared"), "samples", "ssda903");

    private final Path folder;
    private final ForecastRun run;

    ForecastCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.run = new ForecastRun(folder);
    }

    /** A council of forty children a year, half of whom stay two years, half one. */
    private ForecastRun council(String name) throws IOException {
        for (int year = 2019; year <= 2024; year++) {
            for (int child = 0; child < 40; child++) {
                int stays = 1 + child % 2;
                String day = String.format(Locale.ROOT, "-%02d-%02d", 4 + child % 9, 1 + child % 28);
                run.child(
                        1_000 * year + child,
                        (year - child % 17) + "-03-05",
                        year + day,
                        year + stays < 2025 ? year + stays + day : "",
                        child % 3 == 0 ? "K2" : "U4");
            }
        }
        return run.filed(name, 2025);
    }

    private void returns() throws IOException {
        council("");
    }

    @Test
    void there_is_a_row_for_each_month_end_age_and_kind_of_care() throws IOException {
        returns();

        assertThat(run.run("--as-of", "2025-03-31", "--months", "36")).isZero();
        assertThat(Files.readAllLines(run.table()))
                .hasSize(1 + 36 * 6 * 5)
                .first()
                .isEqualTo(HEADER);
        List<Map<String, String>> rows = ForecastRun.rows(run.table());
        assertThat(rows.get(0)).containsEntry("date", "2025-04-30").containsEntry("age_band", "0-1");
        assertThat(rows.get(rows.size() - 1))
                .containsEntry("date", "2028-03-31")
                .containsEntry("age_band", "Total")
                .containsEntry("placement", "Total");
        assertThat(rows.stream().map(row -> row.get("placement")).collect(Collectors.toSet()))
                .isEqualTo(Set.of("Fostering", "Residential", "Supported", "Other", "Total"));
        sound(rows);
    }

    /** Whatever goes in, what comes out is whole and in order. */
    private static void sound(List<Map<String, String>> rows) {
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("mean")).matches("\\d+\\.\\d{4}");
            assertThat(row.get("sd")).matches("\\d+\\.\\d{4}");
            int before = 0;
            for (String quantile : List.of("q025", "q10", "q25", "q50", "q75", "q90", "q975")) {
                assertThat(row.get(quantile)).matches("\\d+");
                assertThat(Integer.parseInt(row.get(quantile))).isGreaterThanOrEqualTo(before);
                before = Integer.parseInt(row.get(quantile));
            }
        });
    }

    @Test
    void cells_add_up_to_their_totals_and_the_console_tells_what_the_table_does() throws IOException {
        returns();
        Path drivers = folder.resolve("drivers.csv");

        assertThat(run.run("--months", "12", "--drivers", drivers.toString())).isZero();
        double cells = 0;
        double total = 0;
        for (Map<String, String> row : ForecastRun.rows(run.table())) {
            if ("2026-03-31".equals(row.get("date"))) {
                boolean isTotal = "Total".equals(row.get("age_band"));
                boolean isAll = "Total".equals(row.get("placement"));
                cells += isTotal || isAll ? 0 : Double.parseDouble(row.get("mean"));
                total = isTotal && isAll ? Double.parseDouble(row.get("mean")) : total;
            }
        }
        assertThat(total).isGreaterThan(10).isCloseTo(cells, Offset.offset(0.002));
        assertThat(run.out.toString())
                .contains("As of 31 March 2025, the last day of the latest return.")
                .contains("240 children")
                .contains("children a year came into care")
                .contains(String.format(Locale.ROOT, "by flow: %.1f; in 80 of 100 cases", total))
                .contains("came into care +")
                .contains("Written to " + run.table() + ", " + drivers + ".")
                .doesNotContain("child-");
        assertThat(ForecastRun.rows(drivers)).hasSize(12 * 30).allSatisfy(row -> {
            double sum = 0;
            for (String part :
                    List.of("known", "entries", "exits", "turned_18", "moves_in", "moves_out", "aged_in", "aged_out")) {
                sum += Double.parseDouble(row.get(part));
            }
            assertThat(sum).isCloseTo(Double.parseDouble(row.get("mean")), Offset.offset(0.001));
        });
    }

    @Test
    void how_many_came_and_left_is_counted() throws IOException {
        returns();

        assertThat(run.run("--as-of", "2024-03-31")).isZero();
        // All forty of each of four years, and of those of the years up to the one before last all who had left.
        assertThat(run.out.toString())
                .contains("In the 3 years before, 40.0 children a year came into care and ")
                .contains("As of 31 March 2024; the returns go to 31 March 2025.");
    }

    @Test
    void days_ages_councils_and_needs_are_those_asked_for() throws IOException {
        council("Larkshire");
        council("Testshire");

        assertThat(run.run("--dates", "2026-03-31,30/09/2025", "--ages", "dfe", "--by-authority", "--by-need"))
                .isZero();
        List<Map<String, String>> rows = ForecastRun.rows(run.table());
        assertThat(Files.readAllLines(run.table()).get(0)).startsWith("date,authority,need,age_band,placement,mean,sd");
        assertThat(rows).hasSize(2 * 3 * 2 * 6 * 5);
        assertThat(rows.get(0))
                .containsEntry("date", "2025-09-30")
                .containsEntry("authority", "Larkshire")
                .containsEntry("need", "N1")
                .containsEntry("age_band", "Under 1");
        sound(rows);
    }

    @Test
    void a_council_is_told_by_its_code_and_returns_of_nobody_cannot_be_told_apart() throws IOException {
        returns();

        assertThat(run.run("--by-authority")).isEqualTo(1);
        assertThat(run.err.toString()).contains("--by-authority").contains("--authority");
        assertThat(run.run("--by-authority", "--authority", "Nowhere")).isEqualTo(2);
        assertThat(run.run("--by-authority", "--authority", "Leeds", "--months", "1"))
                .isZero();
        assertThat(ForecastRun.rows(run.table()).get(0)).containsEntry("authority", "E08000035");
    }

    @Test
    void the_same_is_written_again_and_draws_are_those_of_the_seed() throws IOException {
        returns();
        assertThat(run.run("--months", "6")).isZero();
        String moments = Files.readString(run.table());
        assertThat(run.run("--months", "6")).isZero();
        assertThat(Files.readString(run.table())).isEqualTo(moments);

        assertThat(run.run("--months", "6", "--draws", "50", "--seed", "7")).isZero();
        String seven = Files.readString(run.table());
        assertThat(run.run("--months", "6", "--draws", "50", "--seed", "7")).isZero();
        assertThat(Files.readString(run.table())).isEqualTo(seven).isNotEqualTo(moments);
        assertThat(run.run("--months", "6", "--draws", "50", "--seed", "8")).isZero();
        assertThat(Files.readString(run.table())).isNotEqualTo(seven);
        sound(ForecastRun.rows(run.table()));
    }

    @Test
    void baselines_carry_counts_on() throws IOException {
        returns();
        for (String method : List.of("last-value", "seasonal-naive")) {
            assertThat(run.run("--method", method, "--months", "3")).as(method).isZero();
            sound(ForecastRun.rows(run.table()));
            assertThat(run.run("--method", method, "--draws", "10")).isEqualTo(2);
            assertThat(run.run(
                            "--method",
                            method,
                            "--drivers",
                            folder.resolve("d.csv").toString()))
                    .isEqualTo(2);
        }
        assertThat(run.err.toString()).contains("--draws needs").contains("--drivers needs");
    }

    @Test
    void a_scenario_changes_the_forecast_and_is_told() throws IOException {
        returns();
        assertThat(run.run("--months", "12")).isZero();
        double asNow = total();
        Path scenario = Files.writeString(folder.resolve("scenario.json"), """
                {"placewright": "model", "version": 1, "type": "Scenario", "value": {"name": "Nobody comes", "changes": [
                {"type": "FlowChange", "flow": "ENTRIES", "scope": {"ages": {"atLeast": 0, "atMost": 17},
                "kinds": ["FOSTERING", "RESIDENTIAL", "SUPPORTED", "OTHER"]}, "amount": {"type": "Times", "factor": 0},
                "during": {"from": "2025-04-01"}}]}}
                """);
        Path json = folder.resolve("forecast.json");

        assertThat(run.run("--months", "12", "--scenario", scenario.toString(), "--json", json.toString()))
                .isZero();
        assertThat(total()).isLessThan(asNow - 20);
        assertThat(run.out.toString()).contains("Assumed, \"Nobody comes\":").contains("are multiplied by 0.");
        JsonNode told = new ObjectMapper().readTree(json.toFile());
        assertThat(told.path("scenario").path("name").asText()).isEqualTo("Nobody comes");
        assertThat(told.path("cells")).hasSize(30);
        JsonNode last = told.path("cells").get(29).path("dates").get(11);
        assertThat(last.path("mean").asDouble()).isEqualTo(total());
        assertThat(last.path("drivers").path("entries").asDouble()).isLessThan(0.2);

        Path misspelt = Files.writeString(
                folder.resolve("misspelt.json"), Files.readString(scenario).replace("factor", "facter"));
        assertThat(run.run("--scenario", misspelt.toString())).isEqualTo(1);
        assertThat(run.run("--scenario", folder.resolve("none.json").toString()))
                .isEqualTo(1);
        assertThat(run.err.toString())
                .contains("--scenario: one scenario is needed")
                .contains("there is no file");
    }

    private double total() throws IOException {
        List<Map<String, String>> rows = ForecastRun.rows(run.table());
        return Double.parseDouble(rows.get(rows.size() - 1).get("mean"));
    }

    @Test
    void wrong_usage_is_told_in_a_sentence() throws IOException {
        returns();
        for (List<String> wrong : List.of(
                List.of("--months", "0"),
                List.of("--months", "481"),
                List.of("--months", "3", "--dates", "2026-03-31"),
                List.of("--dates", "2025-03-31"),
                List.of("--dates", "2099-03-31"),
                List.of("--dates", "soon"),
                List.of("--ages", "five"),
                List.of("--method", "guess"),
                List.of("--draws", "-1"),
                List.of("--seed", "1"),
                List.of("--as-of", "31.3.2025"),
                List.of("--drivers", run.table().toString()),
                List.of(
                        "--json",
                        folder.resolve("returns").resolve("2025-header.csv").toString()))) {
            assertThat(run.run(wrong.toArray(String[]::new))).as("%s", wrong).isEqualTo(2);
        }
        assertThat(run.runOn(folder.resolve("none"))).isEqualTo(1);
        assertThat(run.err.toString()).doesNotContain("Exception", "java.", "\tat ");
        assertThat(run.table()).doesNotExist();
    }

    @Test
    void without_returns_of_its_own_it_runs_on_the_region_it_ships() throws IOException {
        assertThat(Placewright.execute(
                        new PrintWriter(run.out),
                        new PrintWriter(run.err),
                        "forecast",
                        "--months",
                        "12",
                        "--by-authority",
                        "--out",
                        run.table().toString()))
                .isZero();
        assertThat(run.out.toString())
                .contains("Returns of an invented region.")
                .contains("15 returns of 3 authorities")
                .contains("As of 31 March 2026, the last day of the latest return.");
        assertThat(run.err.toString()).isEmpty();
        sound(ForecastRun.rows(run.table()));
    }

    @Test
    void the_sample_runs_and_is_told_to_be_a_closed_cohort() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLE), "the sample returns are not beside the project");

        assertThat(run.runOn(SAMPLE, "--as-of", "2021-03-31")).isZero();
        assertThat(run.out.toString()).contains("closed cohort").contains("820 children");
        assertThat(run.err.toString()).isEmpty();
        sound(ForecastRun.rows(run.table()));
    }
}
