package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever returns hold, a forecast warns, widens or says why there is none: no stack trace, nothing below 0. */
class ForecastOfPoorReturnsTest {

    private static final List<String> METHODS = List.of("flow", "last-value", "seasonal-naive");

    private final Path folder;
    private final ForecastRun run;

    ForecastOfPoorReturnsTest(@TempDir Path folder) {
        this.folder = folder;
        this.run = new ForecastRun(folder);
    }

    /** Forecasts by every method, and holds each to a sound table with a warning, or a refusal in a sentence. */
    @AfterEach
    void every_method_warns_or_refuses() throws IOException {
        for (String method : METHODS) {
            forecast("--method", method);
        }
        forecast("--draws", "20");
        forecast("--ages", "dfe", "--by-need", "--months", "1");
    }

    private void forecast(String... options) throws IOException {
        run.out.getBuffer().setLength(0);
        run.err.getBuffer().setLength(0);
        Files.deleteIfExists(run.table());
        int code = run.run(options);
        assertThat(run.err.toString() + run.out)
                .as("%s", List.of(options))
                .doesNotContain("Exception", "\tat ", "NaN", "child-");
        if (code == 0) {
            for (Map<String, String> row : ForecastRun.rows(run.table())) {
                assertThat(row.values())
                        .as("%s %s", List.of(options), row)
                        .noneMatch(value -> value.startsWith("-") || value.contains("NaN") || value.isEmpty());
            }
            assertThat(run.out.toString()).as("%s", List.of(options)).contains("Mind: ");
        } else {
            assertThat(code).isEqualTo(1);
            assertThat(run.err.toString()).contains("No forecast by");
            assertThat(run.table()).doesNotExist();
        }
    }

    @Test
    void a_month() throws IOException {
        for (int child = 0; child < 40; child++) {
            run.child(
                    child,
                    (2008 + child % 16) + "-05-17",
                    "2025-03-" + (10 + child % 15),
                    child % 4 == 0 ? "2025-03-28" : "",
                    child % 2 == 0 ? "U4" : "K2");
        }
        run.filed(2025);
    }

    @Test
    void one_child() throws IOException {
        run.child(1, "2012-02-29", "2019-06-01", "", "U4").filed(2025);
    }

    @Test
    void one_child_who_left() throws IOException {
        run.child(1, "2012-02-29", "2019-06-01", "2022-06-01", "U4").filed(2025);
    }

    @Test
    void three_children() throws IOException {
        run.child(1, "2012-02-29", "2019-06-01", "", "U4")
                .child(2, "2007-04-01", "2021-06-01", "2024-01-31", "K2")
                .child(3, "2015-12-31", "2024-06-01", "", "H5")
                .filed(2025);
    }

    @Test
    void no_exits_and_all_open() throws IOException {
        for (int child = 0; child < 60; child++) {
            run.child(
                    child,
                    (2010 + child % 14) + "-05-17",
                    (2020 + child % 5) + "-0" + (4 + child % 6) + "-12",
                    "",
                    child % 2 == 0 ? "U4" : "K2");
        }
        run.filed(2025);
        assertThat(run.run()).isZero();
        assertThat(run.out.toString()).contains("60 of 60 stays go on", "0 of 60 periods of care ended");
    }

    @Test
    void entries_stop() throws IOException {
        for (int child = 0; child < 60; child++) {
            run.child(
                    child,
                    (2010 + child % 10) + "-05-17",
                    "2018-0" + (4 + child % 6) + "-12",
                    child % 2 == 0 ? (2019 + child % 6) + "-11-0" + (1 + child % 8) : "",
                    child % 3 == 0 ? "U4" : "K2");
        }
        run.filed(2025);
        assertThat(run.run()).isZero();
        assertThat(run.out.toString()).contains("closed cohort");
    }

    @Test
    void years_are_missing_between_returns() throws IOException {
        for (int child = 0; child < 40; child++) {
            run.child(
                    child,
                    (2008 + child % 10) + "-05-17",
                    "2018-0" + (4 + child % 6) + "-12",
                    "2018-12-0" + (1 + child % 9),
                    "U4");
        }
        run.filed(2019);
        for (int child = 100; child < 140; child++) {
            run.child(child, (2008 + child % 10) + "-05-17", "2024-0" + (4 + child % 6) + "-12", "", "K2");
        }
        run.filed(2025);
        assertThat(run.run()).isZero();
        assertThat(run.out.toString())
                .contains("those of 2019-20, 2020-21, 2021-22, 2022-23, 2023-24 are missing")
                .contains("maybe returns are missing");
    }

    @Test
    void everybody_is_grown_up_or_of_no_known_age() throws IOException {
        for (int child = 0; child < 20; child++) {
            run.child(child, "1990-05-17", (2015 + child % 5) + "-04-12", "", "U4");
        }
        run.filed(2025);
        Files.writeString(folder.resolve("returns").resolve("2024-episodes.csv"), """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                child-900,01/06/2019,S,C2,N1,U4,PR1,,,,,,
                """);
        assertThat(run.run()).isZero();
        assertThat(run.out.toString()).contains("18 or over", "date of birth is not known", "31 March 2025: 0.");
    }

    @Test
    void everybody_came_after_the_day_asked_of() throws IOException {
        run.child(1, "2012-02-29", "2024-06-01", "", "U4").filed(2025);
        assertThat(run.run("--as-of", "2020-03-31")).isEqualTo(1);
        assertThat(run.err.toString()).contains("No forecast by flow can be made");
    }

    @Test
    void the_day_asked_of_is_long_after_the_returns() throws IOException {
        run.child(1, "2012-02-29", "2019-06-01", "", "U4")
                .child(2, "2014-02-28", "2019-07-01", "2020-06-30", "K2")
                .filed(2021);
        assertThat(run.run("--as-of", "2026-03-31")).isZero();
        assertThat(run.out.toString()).contains("it is taken to be known that nothing happened");
    }
}
