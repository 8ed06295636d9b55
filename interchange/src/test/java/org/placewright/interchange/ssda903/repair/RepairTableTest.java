package org.placewright.interchange.ssda903.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placewright.interchange.ssda903.repair.EpisodeFileTest.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.ssda903.repair.EpisodeFileTest.Row;

/** What repair changed in a file, field by field, before and after. */
class RepairTableTest {

    private static final PseudonymKey KEY = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private String changes(RepairTable table, Row... rows) {
        EpisodeFileRepair.of(AuthorityId.of("Testshire"))
                .repair(scratch.write("episodes.csv", text(List.of(rows))), table);
        return table.table().text();
    }

    @Test
    void each_field_that_changed_has_a_line_and_each_row_left_out_too() {
        String table = changes(
                RepairTable.withIdentifiers(),
                Row.of("900001").with("DECOM", "01/06/2019"),
                Row.of("900001").with("DECOM", "2020-05-10").with("RNE", "P").with("YEAR", "2021"),
                Row.of("900002"),
                Row.of("900002").with("DECOM", "2019-06-04").with("YEAR", "2021"),
                Row.of("900003").with("YEAR", "2021"));

        assertThat(table).isEqualTo("""
                        rule,done,line,child,field,before,after
                        RULE_1,changed,2,900001,DEC,,2020-05-10
                        RULE_1,changed,2,900001,REC,,X1
                        RULE_1,changed,2,900001,REASON_PLACE_CHANGE,,LIIAF
                        RULE_3,row left out,4,900002,,,
                        """);
    }

    @Test
    void what_was_there_before_is_told_by_day_and_code() {
        String table = changes(
                RepairTable.withIdentifiers(),
                Row.of("1").with("DEC", "2020-09-30").with("REC", "X1"),
                Row.of("1").with("DECOM", "2020-05-10").with("RNE", "P").with("YEAR", "2021"));

        assertThat(table).endsWith("\nRULE_4,changed,2,1,DEC,2020-09-30,2020-05-10\n");
    }

    @Test
    void a_key_stands_between_the_table_and_the_child() {
        String table =
                changes(RepairTable.of(KEY), Row.of("900001"), Row.of("900002").with("YEAR", "2021"));

        assertThat(table).contains(KEY.pseudonymOf(ChildId.of("900001")).text()).doesNotContain("900001");
    }

    @Test
    void text_that_would_be_a_formula_is_neutralised() {
        String table = changes(
                RepairTable.withIdentifiers(),
                Row.of("=1+1"),
                Row.of("=1+1")
                        .with("DECOM", "2021-05-10")
                        .with("DEC", "2021-09-30")
                        .with("YEAR", "2022"),
                Row.of("=1+1").with("DECOM", "2021-06-10").with("RNE", "P").with("YEAR", "2023"));

        assertThat(table).contains(",'=1+1,").doesNotContain(",=");
    }

    @Test
    void a_row_that_was_not_changed_is_none() {
        RepairedEpisode asFiled = RepairedEpisode.unchanged(FiledEpisode.builder()
                .year(CollectionYear.of(2020))
                .start(LocalDate.of(2019, 6, 1))
                .build());

        assertThatThrownBy(() -> new ChangedRow(2, ChildId.of("1"), asFiled))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be changed");
    }
}
