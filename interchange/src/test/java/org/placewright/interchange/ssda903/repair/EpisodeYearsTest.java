package org.placewright.interchange.ssda903.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.interchange.ssda903.repair.EpisodeFileTest.repair;
import static org.placewright.interchange.ssda903.repair.EpisodeFileTest.rows;
import static org.placewright.interchange.ssda903.repair.EpisodeFileTest.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.result.Finding;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.ssda903.repair.EpisodeFileTest.Row;

/** Files of episodes that name a return by the year it ends in, by the year it starts in, or by both. */
class EpisodeYearsTest {

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    /** Three children, each in care twice: the first time in the return of 2019-20, then in that of 2020-21. */
    private static List<Row> twoReturns(String first, String second) {
        return Stream.of("1", "2", "3")
                .flatMap(child -> Stream.of(
                        Row.of(child).with("YEAR", first),
                        Row.of(child)
                                .with("YEAR", second)
                                .with("DECOM", "2020-05-10")
                                .with("RNE", "P")))
                .toList();
    }

    @Test
    void years_that_returns_start_in_are_told_by_the_rows_that_start_in_them() {
        RepairedFile byStart = repair(scratch.write("start.csv", text(twoReturns("2019", "2020"))));
        RepairedFile byEnd = repair(scratch.write("end.csv", text(twoReturns("2020", "2021"))));
        RepairedFile byBoth = repair(scratch.write("both.csv", text(twoReturns("2019-20", "2020/21"))));

        assertThat(byStart.findings().get(0).code()).isEqualTo(FindingCodes.COLLECTION_YEAR_INFERRED);
        assertThat(byStart.applied())
                .isEqualTo(byEnd.applied())
                .isEqualTo(byBoth.applied())
                .containsExactly(Map.entry(RepairRule.CARE_WENT_ON, 3L));
        assertThat(rows(byStart)).extracting(row -> row.get("YEAR_latest")).containsOnly("2020");
        assertThat(rows(byEnd)).extracting(row -> row.get("YEAR_latest")).containsOnly("2021");
        assertThat(rows(byBoth)).extracting(row -> row.get("YEAR_latest")).containsOnly("2021");
        assertThat(byEnd.findings()).extracting(Finding::code).doesNotContain(FindingCodes.COLLECTION_YEAR_INFERRED);
        String once = byStart.table().orElseThrow().text();
        assertThat(repair(scratch.write("again.csv", once.strip()))
                        .table()
                        .orElseThrow()
                        .text())
                .isEqualTo(once);
    }

    @Test
    void two_rows_that_start_after_their_year_are_taken_for_mistakes() {
        List<Row> rows = twoReturns("2019", "2020").subList(0, 4);
        RepairedFile file = repair(scratch.write("mistakes.csv", text(List.of(rows.get(1), rows.get(3)))));
        assertThat(file.findings()).isEmpty();
        assertThat(rows(file)).extracting(row -> row.get("YEAR_latest")).containsOnly("2020");
    }
}
