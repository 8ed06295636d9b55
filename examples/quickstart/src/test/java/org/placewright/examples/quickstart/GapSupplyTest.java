package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The places there are, and the homes that came and went, as the command gap writes them. */
class GapSupplyTest {

    private static final String COLUMNS =
            "Home id,Provision type,Provider id,Local authority,Youngest age,Oldest age,Places,Blocked for staffing,"
                    + "Staffed places,Occupied places,URN,Registration status,Registration date,Registered places,"
                    + "Approval,Approved from";
    private static final String CARER_OF_ONE = "F-1,Fostering household,,Leeds,,,1,,,1,,,,,Full,2020-01-01";
    private static final String CARER_OF_TWO = "F-1,Fostering household,,Leeds,,,2,,,1,,,,,Full,2020-01-01";
    private static final String CARER_IN_BRADFORD = "F-2,Fostering household,,Bradford,,,2,,,2,,,,,Full,2020-01-01";
    private static final String CARER_IN_LEEDS = "F-2,Fostering household,,Leeds,,,2,,,2,,,,,Full,2020-01-01";
    private static final String HOME = "C-1,Children's home,P-1,Leeds,11,17,4,1,2,2,SC000001,Active,2019-05-01,4,,";
    private static final String HOME_OF_ANOTHER =
            "C-1,Children's home,P-2,Leeds,11,17,4,1,2,2,SC000001,Active,2019-05-01,4,,";
    private static final String NEW_HOME = "C-2,Children's home,P-1,,,,3,,,,SC000002,Active,2024-10-01,3,,";
    private static final String OLD_HOME = "C-3,Children's home,P-3,Leeds,,,5,,,,SC000003,Active,2015-01-01,5,,";

    private final Path folder;
    private final MadeCouncil council;
    private final ReachRun run = new ReachRun();

    GapSupplyTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.council = new MadeCouncil(folder);
        council.homes("homes.csv", COLUMNS, CARER_OF_ONE, CARER_IN_BRADFORD, HOME, NEW_HOME);
    }

    private void run(String... more) {
        assertThat(run.run(council.gap(more))).as(run.err.toString()).isZero();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(council.written(file));
    }

    @Test
    void places_are_told_by_kind_and_area() throws IOException {
        run();
        assertThat(lines("supply.csv"))
                .containsExactly(
                        "date,kind,authority,homes,registered,blocked_matching,blocked_staffing,blocked_building_work,"
                                + "blocked_other,without_staff,usable,occupied,vacant,places_not_known,"
                                + "occupancy_not_known,usable_mean,usable_sd,vacant_mean,vacant_sd",
                        "2025-03-31,Fostering household,Total,2,3,0,0,0,0,0,3,3,0,0,0,3.0000,0.0000,0.0000,0.0000",
                        "2025-03-31,Fostering household,E08000032,1,2,0,0,0,0,0,2,2,0,0,0,2.0000,0.0000,0.0000,0.0000",
                        "2025-03-31,Fostering household,E08000035,1,1,0,0,0,0,0,1,1,0,0,0,1.0000,0.0000,0.0000,0.0000",
                        "2025-03-31,Children's home,Total,2,7,0,1,0,0,1,5,2,0,0,1,5.0000,0.0000,0.0000,0.0000",
                        "2025-03-31,Children's home,E08000035,1,4,0,1,0,0,1,2,2,0,0,0,2.0000,0.0000,0.0000,0.0000",
                        "2025-03-31,Children's home,Not known,1,3,0,0,0,0,0,3,0,0,0,1,3.0000,0.0000,0.0000,0.0000");
    }

    @Test
    void places_are_told_by_whom_homes_take() throws IOException {
        run();
        List<Map<String, String>> rows = ReachRun.rows(council.written("served.csv"));
        assertThat(rows.stream()
                        .filter(row -> ReachRun.cell(row, "kind").equals("Children's home"))
                        .filter(row -> ReachRun.cell(row, "by").equals("Age"))
                        .filter(row -> List.of("10", "11").contains(ReachRun.cell(row, "children")))
                        .map(row -> ReachRun.cell(row, "children") + " " + ReachRun.cell(row, "taken") + " "
                                + ReachRun.cell(row, "usable")))
                .containsExactly("10 No 2", "10 Not specified 3", "11 Yes 2", "11 Not specified 3");
    }

    @Test
    void places_told_of_long_ago_are_not_certain() throws IOException {
        run("--told-on", "2024-10-02");
        Map<String, String> leeds = ReachRun.rows(council.written("supply.csv")).get(4);
        assertThat(leeds).containsEntry("authority", "E08000035").containsEntry("usable", "2");
        // After 180 days half is forgotten. In the long run 5 of the 7 places of the kind can be used.
        double stays = 0.5 + 0.5 * 5 / 7;
        double comes = 0.5 * 5 / 7;
        assertThat(leeds)
                .containsEntry("usable_mean", String.format(Locale.ROOT, "%.4f", 2 * stays + 2 * comes))
                .containsEntry(
                        "usable_sd",
                        String.format(
                                Locale.ROOT, "%.4f", Math.sqrt(2 * stays * (1 - stays) + 2 * comes * (1 - comes))));
    }

    @Test
    void dates_of_one_register_tell_what_opened() throws IOException {
        run();
        assertThat(lines("flows.csv"))
                .containsExactly(
                        "from,to,kind,authority,flow,homes,places,places_not_known",
                        "2024-03-31,2025-03-31,Fostering household,Total,Before,2,3,0",
                        "2024-03-31,2025-03-31,Fostering household,Total,After,2,3,0",
                        "2024-03-31,2025-03-31,Fostering household,E08000032,Before,1,2,0",
                        "2024-03-31,2025-03-31,Fostering household,E08000032,After,1,2,0",
                        "2024-03-31,2025-03-31,Fostering household,E08000035,Before,1,1,0",
                        "2024-03-31,2025-03-31,Fostering household,E08000035,After,1,1,0",
                        "2024-03-31,2025-03-31,Children's home,Total,Before,1,4,0",
                        "2024-03-31,2025-03-31,Children's home,Total,Opened,1,3,0",
                        "2024-03-31,2025-03-31,Children's home,Total,After,2,7,0",
                        "2024-03-31,2025-03-31,Children's home,E08000035,Before,1,4,0",
                        "2024-03-31,2025-03-31,Children's home,E08000035,After,1,4,0",
                        "2024-03-31,2025-03-31,Children's home,Not known,Before,0,0,0",
                        "2024-03-31,2025-03-31,Children's home,Not known,Opened,1,3,0",
                        "2024-03-31,2025-03-31,Children's home,Not known,After,1,3,0");
        assertThat(council.written("churn.csv")).doesNotExist();
        assertThat(run.out.toString())
                .contains("Came and went since 31 March 2024, as the dates of the homes tell.")
                .containsPattern("Children's home +2 +1 +0 +7 +5 +0");
    }

    @Test
    void an_earlier_register_tells_what_changed_besides() throws IOException {
        String before = council.homes("before.csv", COLUMNS, CARER_OF_TWO, CARER_IN_LEEDS, HOME_OF_ANOTHER, OLD_HOME);
        run("--since", "2024-07-01", "--homes-before", before);
        assertThat(lines("flows.csv"))
                .containsExactly(
                        "from,to,kind,authority,flow,homes,places,places_not_known",
                        "2024-07-01,2025-03-31,Fostering household,Total,Before,2,4,0",
                        "2024-07-01,2025-03-31,Fostering household,Total,Places changed,0,-1,0",
                        "2024-07-01,2025-03-31,Fostering household,Total,After,2,3,0",
                        "2024-07-01,2025-03-31,Fostering household,E08000032,Before,0,0,0",
                        "2024-07-01,2025-03-31,Fostering household,E08000032,Moved in from another group,1,2,0",
                        "2024-07-01,2025-03-31,Fostering household,E08000032,After,1,2,0",
                        "2024-07-01,2025-03-31,Fostering household,E08000035,Before,2,4,0",
                        "2024-07-01,2025-03-31,Fostering household,E08000035,Places changed,0,-1,0",
                        "2024-07-01,2025-03-31,Fostering household,E08000035,Moved out to another group,-1,-2,0",
                        "2024-07-01,2025-03-31,Fostering household,E08000035,After,1,1,0",
                        "2024-07-01,2025-03-31,Children's home,Total,Before,2,9,0",
                        "2024-07-01,2025-03-31,Children's home,Total,Opened,1,3,0",
                        "2024-07-01,2025-03-31,Children's home,Total,Disappeared without a date,-1,-5,0",
                        "2024-07-01,2025-03-31,Children's home,Total,After,2,7,0",
                        "2024-07-01,2025-03-31,Children's home,E08000035,Before,2,9,0",
                        "2024-07-01,2025-03-31,Children's home,E08000035,Disappeared without a date,-1,-5,0",
                        "2024-07-01,2025-03-31,Children's home,E08000035,After,1,4,0",
                        "2024-07-01,2025-03-31,Children's home,Not known,Before,0,0,0",
                        "2024-07-01,2025-03-31,Children's home,Not known,Opened,1,3,0",
                        "2024-07-01,2025-03-31,Children's home,Not known,After,1,3,0");
        assertThat(lines("churn.csv"))
                .containsExactly(
                        "from,to,kind,owners_before,owners_entered,owners_exited,homes_before,homes_changed_hands",
                        "2024-07-01,2025-03-31,Total,2,1,2,4,1",
                        "2024-07-01,2025-03-31,Fostering household,0,0,0,2,0",
                        "2024-07-01,2025-03-31,Children's home,2,1,2,2,1");
        assertThat(run.out.toString())
                .contains("Provider register of 1 July 2024: 4 homes of 0 providers.")
                .contains("as the homes of then and of now tell.")
                .doesNotContain("Maybe they are numbered differently");
    }

    @Test
    void a_kind_of_which_no_home_is_left_is_still_told_of() throws IOException {
        council.homes("homes.csv", COLUMNS, CARER_OF_ONE);
        run("--since", "2024-07-01", "--homes-before", council.homes("before.csv", COLUMNS, OLD_HOME));
        assertThat(run.out.toString())
                .containsPattern("Children's home +0 +0 +1 +0 +0 +0")
                .contains("Mind: no home of --homes-before is one of --homes. Maybe they are numbered differently.");
    }

    @Test
    void findings_of_the_earlier_register_are_told_with_the_others() throws IOException {
        String before = council.homes("before.csv", COLUMNS, CARER_OF_TWO, "F-9,Castle,,Leeds,,,2,,,,,,,,,");
        String findings = folder.resolve("findings.csv").toString();
        run("--since", "2024-07-01", "--homes-before", before, "--findings", findings);
        assertThat(Files.readString(folder.resolve("findings.csv"))).contains("before.csv");
    }

    @Test
    void what_cannot_be_compared_is_refused() throws IOException {
        String before = council.homes("before.csv", COLUMNS, CARER_OF_TWO);
        refused("--homes-before needs --since", "--homes-before", before);
        refused("--since must be before the day of the children, 31 March 2025", "--since", "2025-03-31");
        refused("--homes-before: there is no", "--since", "2024-07-01", "--homes-before", before + "x");
        assertThat(run.run("gap", "--since", "2024-07-01", "--homes-before", before))
                .isEqualTo(2);
        assertThat(run.err.toString()).contains("--homes-before needs --homes");
        assertThat(run.run("gap", "--since", "2024-07-01", "--homes-before", before, "--findings", before))
                .isEqualTo(2);
    }

    private void refused(String why, String... how) {
        assertThat(run.run(council.gap(how))).isNotZero();
        assertThat(run.err.toString()).contains(why);
        assertThat(council.written("gap.csv")).doesNotExist();
    }
}
