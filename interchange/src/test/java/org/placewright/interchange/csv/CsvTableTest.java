package org.placewright.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void quotes_as_rfc_4180_has_them() {
        CsvTable table =
                CsvTable.of(List.of("a", "b"), List.of(List.of("x,y", "say \"so\""), List.of("", "two\nlines")));
        assertThat(table.text()).isEqualTo("a,b\n\"x,y\",\"say \"\"so\"\"\"\n,\"two\nlines\"\n");
    }

    @Test
    void text_that_looks_like_a_formula_is_neutralised_and_typed_values_are_not() {
        CsvTable table = CsvTable.builder("v")
                .row(CsvCell.text("=1+1"))
                .row(CsvCell.text("-5"))
                .row(CsvCell.number(-5))
                .row(CsvCell.number(new BigDecimal("-1E+3")))
                .row(CsvCell.date(LocalDate.of(2020, 1, 2)))
                .row(CsvCell.text("'=quoted"))
                .row(CsvCell.text("'plain"))
                .lineEnding(LineEnding.CRLF)
                .build();
        assertThat(table.text()).isEqualTo("v\r\n'=1+1\r\n'-5\r\n-5\r\n-1000\r\n2020-01-02\r\n''=quoted\r\n'plain\r\n");
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        CsvTable.Builder builder = CsvTable.builder("a", "b");
        assertThatThrownBy(() -> builder.row(CsvCell.number(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 columns but has 1");
    }

    @Test
    void nothing_of_a_table_is_printed() {
        CsvTable table = CsvTable.of(List.of("secret"), List.of(List.of("hidden")));
        assertThat(table.toString()).isEqualTo("CsvTable[columns=1, rows=1]");
        assertThat(CsvCell.text("hidden").toString()).doesNotContain("hidden");
    }
}
