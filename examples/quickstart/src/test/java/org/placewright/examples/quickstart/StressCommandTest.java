package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StressCommandTest {

    private static final List<String> FILES = List.of(
            "plan.html",
            "stress.csv",
            "calls.csv",
            "owners.csv",
            "market.csv",
            "shares.csv",
            "grades.csv",
            "hard_to_replace.csv",
            "hard_to_replace_homes.csv");

    private final Path folder;
    private final ReachRun run = new ReachRun();

    StressCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_named_owner_fails_however_its_name_is_written() throws IOException {
        Path displaced = folder.resolve("displaced.csv");
        assertThat(run.run(
                        "stress",
                        "--fail-owner",
                        "HEARTHBECK  living",
                        "--out",
                        folder.resolve("out").toString(),
                        "--displaced",
                        displaced.toString()))
                .as(run.err.toString())
                .isZero();
        assertThat(FILES).allSatisfy(file -> assertThat(folder.resolve("out").resolve(file))
                .isNotEmptyFile());
        Map<String, String> total =
                ReachRun.rows(folder.resolve("out/stress.csv")).get(0);
        int moved = Integer.parseInt(total.get("displaced"));
        assertThat(moved).isPositive();
        assertThat(moved)
                .isEqualTo(Integer.parseInt(total.get("placed")) + Integer.parseInt(total.get("with_nowhere")));
        List<Map<String, String>> children = ReachRun.rows(displaced);
        assertThat(children).hasSize(moved);
        assertThat(children.stream().filter(child -> "".equals(child.get("new_home"))))
                .hasSize(Integer.parseInt(total.get("with_nowhere")));
        Map<String, String> alone = ReachRun.rows(folder.resolve("out/owners.csv")).stream()
                .filter(owner -> "Hearthbeck Living".equals(owner.get("name")))
                .findFirst()
                .orElseThrow();
        assertThat(alone)
                .containsEntry("displaced", total.get("displaced"))
                .containsEntry("with_nowhere", total.get("with_nowhere"));
        assertThat(Files.readString(folder.resolve("out/plan.html")))
                .contains("<strong>Hearthbeck Living</strong>")
                .endsWith("</html>\n");
    }

    @Test
    void the_plan_names_no_child() throws IOException {
        Path displaced = folder.resolve("displaced.csv");
        assertThat(run.run("stress", "--out", folder.resolve("out").toString(), "--displaced", displaced.toString()))
                .isZero();
        List<Map<String, String>> children = ReachRun.rows(displaced);
        assertThat(children).isNotEmpty();
        for (String file : FILES) {
            String text = Files.readString(folder.resolve("out").resolve(file));
            assertThat(children).allSatisfy(child -> assertThat(text).doesNotContain(child.get("child")));
        }
        assertThat(children).allSatisfy(child -> assertThat(run.out.toString()).doesNotContain(child.get("child")));
    }

    @Test
    void if_nobody_fails_nobody_moves() throws IOException {
        assertThat(run.run("stress", "--fail-worst", "0", "--out", folder.toString()))
                .isZero();
        assertThat(ReachRun.rows(folder.resolve("stress.csv")))
                .allSatisfy(
                        row -> assertThat(row).containsEntry("displaced", "0").containsEntry("with_nowhere", "0"));
        assertThat(run.out.toString()).contains("there fail: nobody; homes closed: 0.");
    }

    @Test
    void more_that_fail_displace_more() throws IOException {
        int before = 0;
        for (int count : new int[] {1, 2, 4}) {
            Path out = folder.resolve("out" + count);
            assertThat(run.run("stress", "--fail-worst", Integer.toString(count), "--out", out.toString()))
                    .isZero();
            int displaced = Integer.parseInt(
                    ReachRun.rows(out.resolve("stress.csv")).get(0).get("displaced"));
            assertThat(displaced).isGreaterThan(before);
            before = displaced;
        }
    }

    @Test
    void an_owner_nobody_knows_is_refused_with_those_there_are() {
        assertThat(run.run("stress", "--fail-owner", "Nobody Ltd", "--out", folder.toString()))
                .isEqualTo(1);
        assertThat(run.err.toString())
                .contains("--fail-owner: no owner of these homes is called so")
                .contains("Tamberenbridge Council");
        assertThat(run.run("stress", "--fail-owner", "x", "--fail-worst", "2")).isEqualTo(2);
        assertThat(run.run("stress", "--fail-worst", "-1")).isEqualTo(2);
    }

    /** She turned 18 and lives on in a home that closes: the home is to tell the council of her too. */
    @Test
    void who_needs_no_such_place_and_lives_in_a_home_that_closes_is_told() throws IOException {
        StressRegion region = new StressRegion(folder);
        region.write(
                "returns/Leeds/2025-header.csv",
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
                "1,F,01/02/2007,WBRI,UN1,0,");
        assertThat(run.run(region.arguments("--fail-owner", "Acorn Limited")))
                .as(run.err.toString())
                .isZero();
        assertThat(run.out.toString()).contains("need no such place, as those aged 18: 1.");
        assertThat(Files.readString(region.out("plan.html"))).contains("need no such place, as those aged 18: 1.");
    }

    @Test
    void where_all_homes_are_the_councils_nobody_fails_and_that_is_said() throws IOException {
        StressRegion region = new StressRegion(folder);
        region.write(
                "register/homes.csv",
                "Home id,Provision type,Provider id,Local authority,Places,Occupied places,URN,Registration status",
                "H-5,Children's home,P-4,Leeds,4,4,SC400005,Active");
        assertThat(run.run(region.arguments())).as(run.err.toString()).isZero();
        assertThat(run.out.toString())
                .contains("there fail: nobody; homes closed: 0.")
                .contains("No home is known to be of an owner other than a council or health authority.")
                .doesNotContain("Each owner alone");
    }
}
