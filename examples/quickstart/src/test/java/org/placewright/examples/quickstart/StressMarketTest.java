package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code stress} says of the market, against figures worked by hand. */
class StressMarketTest {

    private final ReachRun run = new ReachRun();
    private final StressRegion region;

    StressMarketTest(@TempDir Path folder) throws IOException {
        this.region = new StressRegion(folder);
    }

    private void run(String... more) {
        assertThat(run.run(region.arguments(more))).as(run.err.toString()).isZero();
    }

    private List<Map<String, String>> rows(String file) throws IOException {
        return ReachRun.rows(region.out(file));
    }

    @Test
    void concentration_is_of_independent_places_whose_owner_is_known() throws IOException {
        run("--fail-owner", "Acorn Ltd");
        // 80 and 20 of 100: 6,400 + 400. With the 3 of nobody known the largest would have 11 of 13.
        List<Map<String, String>> market = rows("market.csv");
        assertThat(market).hasSize(4);
        assertThat(market.get(0))
                .containsEntry("kind", "Total")
                .containsEntry("region", "Total")
                .containsEntry("owners", "2")
                .containsEntry("places", "13")
                .containsEntry("hhi", "6800.00")
                .containsEntry("largest_owner", "P-1")
                .containsEntry("largest_percent", "80.00")
                .containsEntry("owner_not_known", "3")
                .containsEntry("left_out", "4")
                .containsEntry("not_measured", "0")
                .containsEntry("hhi_at_most", "7396.45");
        assertThat(rows("shares.csv").subList(0, 2))
                .extracting(row -> row.get("name") + " " + row.get("places") + " " + row.get("homes"))
                .containsExactly("Acorn Limited 8 2", "Birch Care 2 1");
        assertThat(rows("grades.csv").get(0))
                .containsEntry("homes", "5")
                .containsEntry("not_known", "5")
                .containsEntry("places", "17");
        String says =
                "Children's home: 2 owners, HHI 6,800, highly concentrated; the 4 largest have 100% of 10 places; "
                        + "HHI 7,396 if the 3 of owners not known were all the largest owner's.";
        assertThat(run.out.toString()).contains("  " + says);
        assertThat(Files.readString(region.out("plan.html"))).contains("HHI 6,800, highly concentrated");
    }

    @Test
    void how_hard_those_that_fail_are_to_replace_is_told_with_what_it_rests_on() throws IOException {
        run("--fail-owner", "Acorn Ltd");
        // Nobody knows where the homes are, so that size alone is determined: 8 of 100 places.
        assertThat(rows("hard_to_replace.csv"))
                .extracting(row -> row.get("owner") + " " + row.get("score_percent") + " " + row.get("band"))
                .containsExactly("P-1 8.00 not determined", "P-4 4.00 not determined", "P-3 2.00 not determined");
        assertThat(rows("hard_to_replace_homes.csv")).hasSize(5);
        assertThat(run.out.toString())
                .contains(
                        "  Acorn Limited: how hard to replace is not determined, score 8 of 100, 15% of what counts determined. "
                                + "It has 8 places; 100 or more count most.");
        assertThat(Files.readString(region.out("plan.html"))).contains("It has 8 places; 100 or more count most.");
    }

    @Test
    void accounts_are_read_by_name_and_their_bands_written() throws IOException {
        // The day looked at is 31 March 2025: 12 months on, and 24.
        Path accounts = region.write(
                "accounts.csv",
                "provider,year_end,operating_margin,leverage,interest_cover,current_ratio",
                "Birch Care,31/03/2024,0.06,5,,",
                "acorn ltd,2024-03-31,-0.1,6.1,,",
                "acorn ltd,2023-03-31,0.2,0,9,2",
                "Nobody,2024-03-31,,,,");
        run("--fail-worst", "0", "--accounts", accounts.toString());
        assertThat(rows("finance.csv"))
                .extracting(row -> row.get("owner") + " " + row.get("age_months") + " " + row.get("old") + " "
                        + row.get("overall"))
                .containsExactly("P-1 12 No weak", "P-1 24 Yes sound", "P-3 12 No to be watched");
        assertThat(run.out.toString())
                .contains("Accounts: 3 years of owners.")
                .contains("by bounds nobody has verified: 0 sound, 1 to be watched, 1 weak, 0 not determined; "
                        + "accounts of 0 are old.");
        assertThat(run.run(region.arguments("--accounts", region.out("none.csv").toString())))
                .isEqualTo(1);
        assertThat(run.err.toString()).contains("--accounts: no row of");
    }

    @Test
    void of_nobody_who_fails_no_market_is_told() throws IOException {
        run("--fail-worst", "0");
        assertThat(run.out.toString()).doesNotContain("The market of those that fail");
        assertThat(Files.readString(region.out("plan.html"))).contains("No place there is known to be theirs.");
        assertThat(rows("market.csv")).hasSize(4);
    }

    @Test
    void the_same_data_are_the_same_bytes_again() throws IOException {
        run("--fail-owner", "P-1");
        List<String> files = List.of(
                "market.csv",
                "shares.csv",
                "grades.csv",
                "hard_to_replace.csv",
                "hard_to_replace_homes.csv",
                "plan.html");
        Map<String, String> once = new HashMap<>();
        for (String file : files) {
            once.put(file, Files.readString(region.out(file)));
        }
        run("--fail-owner", "P-1");
        for (String file : files) {
            assertThat(Files.readString(region.out(file))).isEqualTo(once.get(file));
        }
    }
}
