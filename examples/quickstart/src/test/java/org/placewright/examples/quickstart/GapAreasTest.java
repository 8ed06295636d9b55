package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where children and homes are, as the command gap tells it: in whose area, and where one more home would help. */
class GapAreasTest {

    private static final String LEEDS = "E08000035";
    private static final String BRADFORD = "E08000032";

    private final MadeCouncil council;
    private final ReachRun run = new ReachRun();

    GapAreasTest(@TempDir Path folder) throws IOException {
        this.council = new MadeCouncil(folder);
    }

    private Map<String, String> balance(String authority, String postcodes) throws IOException {
        assertThat(run.run(council.gap("--postcodes", postcodes)))
                .as(run.err.toString())
                .isZero();
        return ReachRun.rows(council.written("balance.csv")).stream()
                .filter(row -> ReachRun.cell(row, "authority").equals(authority)
                        && ReachRun.cell(row, "placement").equals("Fostering"))
                .findFirst()
                .orElseThrow();
    }

    /** The second child lives in no home of the file, at a postcode of Bradford. */
    @Test
    void a_child_lives_in_the_area_that_the_postcode_of_the_placement_is_in() throws IOException {
        council.episodes(
                "1,01/05/2024,S,C2,N1,U6,PR1,,,,LS1 1AA,LS2 2BB,SC000001",
                "2,01/05/2024,S,C2,N1,U6,PR4,,,,LS1 1AA,BD1 9XX,SC000009");
        assertThat(balance(LEEDS, council.postcodes()))
                .as("sectors, which lie in several areas")
                .containsEntry("in_area", "1")
                .containsEntry("exported", "0")
                .containsEntry("not_known", "1");

        String directory = council.directory(
                "LS1 1AA," + LEEDS + ",430000,433000",
                "LS2 2BB," + LEEDS + ",431000,434000",
                "BD1 1AA," + BRADFORD + ",416000,433000",
                "BD1 9XX," + BRADFORD + ",416100,433100");
        assertThat(balance(LEEDS, directory))
                .containsEntry("in_area", "1")
                .containsEntry("exported", "1")
                .containsEntry("not_known", "0");
        assertThat(balance(BRADFORD, directory)).containsEntry("imported", "1");
    }

    /** Fostered children from so many known places. */
    private List<Map<String, String>> sites(int located) throws IOException {
        council.header(IntStream.rangeClosed(1, 6)
                .mapToObj(child -> child + ",F,01/01/2015,WBRI,UN1,0,")
                .toArray(String[]::new));
        council.episodes(IntStream.rangeClosed(1, 6)
                .mapToObj(child -> child + ",01/05/2024,S,C2,N1,U6,PR4,,,," + (child <= located ? "LS1 1AA" : "XX9 9XX")
                        + ",BD1 1AA,SC000009")
                .toArray(String[]::new));
        assertThat(run.run(council.gap("--postcodes", council.postcodes())))
                .as(run.err.toString())
                .isZero();
        return ReachRun.rows(council.written("sites.csv"));
    }

    @Test
    void the_middle_of_few_children_is_no_site_because_it_may_be_where_one_lived() throws IOException {
        assertThat(sites(4)).isEmpty();
        assertThat(sites(5)).singleElement().satisfies(site -> assertThat(site)
                .containsEntry("placement", "Fostering")
                .containsEntry("rank", "1")
                .as("three places for six children who have three")
                .containsEntry("placed_more", "3"));
    }
}
