package org.placewright.interchange.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

class TidyFilesTest {

    private static final String METADATA = "col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,"
            + "filter_hint,filter_grouping_column";
    private static final String AGE = "age_band,Filter,Age,,,,,";
    private static final String CHILDREN = "children,Indicator,Number of children,,,0,,";
    private static final String DATA = "time_period,time_identifier,geographic_level,country_code,country_name,"
            + "region_code,region_name,old_la_code,new_la_code,la_name,age_band,children";
    private static final String CAMDEN =
            "2025,Reporting year,Local authority,E92000001,England,E12000007,London," + "202,E09000007,Camden,";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void tidyUp() {
        scratch.close();
    }

    @Test
    void data_are_written_in_the_layout() {
        assertThat(TidyWriter.standard().data(Tables.sample()).text())
                .isEqualTo(String.join(
                                "\n",
                                DATA,
                                "2025,Reporting year,National,E92000001,England,,,,,,1 to 4,k",
                                "2025,Reporting year,National,E92000001,England,,,,,,Total,81770",
                                "2025,Reporting year,Regional,E92000001,England,E12000007,London,,,,Total,9720",
                                CAMDEN + "1 to 4,c",
                                CAMDEN + "Total,25")
                        + "\n");
    }

    @Test
    void metadata_are_written_in_the_layout() {
        TidyDefinition definition = new TidyDefinition(
                ImmutableList.of(TidyFilter.of("need", "=Need").withHint("a, b").groupedBy(ColumnName.of("needs"))),
                ImmutableList.of(new TidyIndicator(
                        ColumnName.of("fee"),
                        "Weekly fee",
                        Optional.of("Prices"),
                        Optional.of("£"),
                        OptionalInt.of(2))));
        assertThat(TidyWriter.standard().metadata(definition).text())
                .isEqualTo(
                        METADATA + "\nneed,Filter,'=Need,,,,\"a, b\",needs\nfee,Indicator,Weekly fee,Prices,£,2,,\n");
    }

    @Test
    void numbers_have_the_decimals_of_their_indicator() {
        TidyIndicator rate =
                new TidyIndicator(ColumnName.of("rate"), "Rate", Optional.empty(), Optional.empty(), OptionalInt.of(1));
        TidyRow row = TidyRow.builder()
                .period(Tables.YEAR)
                .area(Area.ENGLAND)
                .putFigure(rate.name(), PublishedFigure.of(new BigDecimal("-67")))
                .build();
        TidyTable table =
                new TidyTable(new TidyDefinition(ImmutableList.of(), ImmutableList.of(rate)), ImmutableList.of(row));
        assertThat(TidyWriter.standard().data(table).text()).endsWith(",England,-67.0\n");
    }

    @Test
    void an_old_code_that_is_not_known_is_not_available() {
        TidyTable table = Tables.byAge(Tables.row(
                new Area.Local(
                        ((Area.Local) Tables.CAMDEN).authority(),
                        "Camden",
                        ((Area.Local) Tables.CAMDEN).region(),
                        Optional.empty()),
                "Total",
                Tables.of(25)));
        assertThat(TidyWriter.standard().data(table).text()).contains(",London,x,E09000007,Camden,");
    }

    @Test
    void the_newer_word_for_what_rounds_to_zero_is_read_and_can_be_written() {
        assertThat(read(CAMDEN + "Total,low")
                        .table()
                        .orElseThrow()
                        .rows()
                        .get(0)
                        .figures())
                .containsValue(Symbol.ROUNDS_TO_ZERO);
        assertThat(TidyWriter.of(FigureSymbols.WITH_LOW).data(Tables.sample()).text())
                .contains("1 to 4,low\n");
    }

    @Test
    void a_name_cannot_lead_out_of_the_folder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TidyWriter.standard().write(scratch.folder(), "../children", Tables.sample()))
                .withMessageContaining("Maybe leave out folder and ending?");
    }

    @Test
    void rows_that_cannot_be_read_are_left_out_each_with_a_finding() {
        TidyImport read = read(
                CAMDEN + "Total,25",
                CAMDEN + "Total,26",
                CAMDEN + "1 to 4,\"1,234\"",
                CAMDEN + "5 to 9,2.5",
                CAMDEN + ",3",
                CAMDEN + "10 to 15,",
                "2025,Reporting year,School,E92000001,England,,,,,,Total,5",
                "2025,Reporting year,National,W92000004,Wales,,,,,,Total,5",
                "2025,Reporting year,Regional,E92000001,England,E12000010,Elsewhere,,,,Total,5",
                "202426,Financial year,National,E92000001,England,,,,,,Total,5");
        assertThat(read.table().orElseThrow().rows())
                .containsExactly(Tables.row(Tables.CAMDEN, "Total", Tables.of(25)));
        assertThat(read.report().counts().rejected()).isEqualTo(9);
        assertThat(errors(read))
                .containsExactly(
                        StatementFindings.DUPLICATE_KEY,
                        FindingCodes.INVALID_NUMBER,
                        FindingCodes.INVALID_NUMBER,
                        FindingCodes.MISSING_VALUE,
                        FindingCodes.MISSING_VALUE,
                        FindingCodes.UNKNOWN_WORD,
                        FindingCodes.INVALID_IDENTIFIER,
                        FindingCodes.INVALID_IDENTIFIER,
                        FindingCodes.INVALID_IDENTIFIER,
                        FindingCodes.INVALID_DATE);
    }

    @Test
    void another_nation_is_not_taken_for_England_where_only_its_name_is_given() {
        TidyImport read = read("2025,Reporting year,National,,Wales,,,,,,Total,5");
        assertThat(read.table().orElseThrow().rows()).isEmpty();
        assertThat(errors(read)).containsExactly(FindingCodes.INVALID_IDENTIFIER);
    }

    @Test
    void what_a_row_cannot_use_is_dropped_with_a_finding() {
        TidyImport read = read(
                "2025,Reporting year,National,E92000001,England,E12000007,,,,,Total,5",
                "2025,Reporting year,Regional,E92000001,England,E12000007,South East,,,,Total,5",
                CAMDEN.replace(",202,", ",2020,") + "Total,5");
        assertThat(read.report().counts().changed()).isEqualTo(3);
        assertThat(read.report().findings())
                .extracting(Finding::code)
                .containsExactly(
                        FindingCodes.VALUE_NOT_USED,
                        StatementFindings.CONTRADICTORY_AREA,
                        FindingCodes.INVALID_IDENTIFIER);
    }

    @Test
    void a_column_without_metadata_is_an_error() {
        scratch.write("children.meta.csv", METADATA, AGE, CHILDREN);
        scratch.write("children.csv", DATA + ",rate", CAMDEN + "Total,25,7");
        TidyImport read = read();
        assertThat(errors(read)).containsExactly(StatementFindings.COLUMN_NOT_IN_METADATA);
        assertThat(read.table().orElseThrow().rows()).hasSize(1);
    }

    @Test
    void a_column_missing_from_the_data_leaves_no_rows() {
        scratch.write("children.meta.csv", METADATA, AGE, CHILDREN, "rate,Indicator,Rate,,%,0,,");
        scratch.write("children.csv", DATA, CAMDEN + "Total,25");
        assertThat(errors(read())).containsExactly(FindingCodes.MISSING_COLUMN);
    }

    @Test
    void metadata_without_an_indicator_make_no_table() {
        scratch.write("children.meta.csv", METADATA, AGE);
        TidyImport read = read();
        assertThat(read.table()).isEmpty();
        assertThat(errors(read)).containsExactly(StatementFindings.INVALID_METADATA);
    }

    @Test
    void metadata_that_cannot_be_read_are_left_out_row_by_row() {
        scratch.write(
                "children.meta.csv",
                METADATA,
                AGE,
                "Age_Band,Filter,Again,,,,,",
                "la_name,Filter,Council,,,,,",
                "rate,Measure,Rate,,,,,",
                "children,Indicator,Number of children,,,ten,a hint,");
        scratch.write("children.csv", DATA, CAMDEN + "Total,25");
        TidyImport read = read();
        assertThat(read.report().findings())
                .extracting(Finding::code)
                .containsExactly(
                        FindingCodes.DUPLICATE_COLUMN,
                        FindingCodes.INVALID_IDENTIFIER,
                        FindingCodes.UNKNOWN_WORD,
                        FindingCodes.VALUE_NOT_USED,
                        FindingCodes.INVALID_NUMBER);
        assertThat(read.table().orElseThrow().definition().filters()).containsExactly(Tables.AGE);
    }

    private TidyImport read(String... rows) {
        if (rows.length > 0) {
            scratch.write("children.meta.csv", METADATA, AGE, CHILDREN);
            scratch.write("children.csv", DATA, String.join("\n", rows));
        }
        return TidyReader.standard().read(scratch.path("children.csv"), scratch.path("children.meta.csv"));
    }

    private static ImmutableList<FindingCode> errors(TidyImport read) {
        return read.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .collect(ImmutableList.toImmutableList());
    }
}
