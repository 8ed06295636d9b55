package org.placewright.interchange.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.result.Severity;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.CsvTable;

class TidyTablePropertyTest {

    private static final ImmutableList<FigureSymbols> SPELLINGS =
            ImmutableList.of(FigureSymbols.STANDARD, FigureSymbols.WITH_LOW);

    @Provide
    Arbitrary<TidyTable> tables() {
        return GeneratedTables.tables();
    }

    @Provide
    Arbitrary<FigureSymbols> spellings() {
        return Arbitraries.of(SPELLINGS);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        ",",
                        ",",
                        ",",
                        "\n",
                        "\"",
                        "'",
                        "=",
                        "1",
                        "-0",
                        "2.50",
                        "c",
                        "low",
                        "Total",
                        "2025",
                        "202425",
                        "Reporting year",
                        "National",
                        "Local authority",
                        "E92000001",
                        "E06000001",
                        "children",
                        "age",
                        "Filter",
                        "Indicator",
                        "\t",
                        "\0",
                        "\u00a0",
                        "9999999999999999999999")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_table_comes_back_as_it_was(@ForAll("tables") TidyTable table, @ForAll("spellings") FigureSymbols symbols)
            throws IOException {
        try (Scratch scratch = new Scratch()) {
            TidyWriter.of(symbols).write(scratch.folder(), "children", table);
            TidyImport read = read(scratch, symbols);
            assertThat(read.table()).contains(table);
            assertThat(read.report().counts().kept())
                    .isEqualTo(read.report().counts().read())
                    .isEqualTo(table.rows().size()
                            + table.definition().filters().size()
                            + table.definition().indicators().size());
            assertThat(read.report().findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_rows_come_in_makes_no_difference(@ForAll("tables") TidyTable table, @ForAll Random random) {
        List<TidyRow> shuffled = new ArrayList<>(table.rows());
        Collections.shuffle(shuffled, random);
        TidyTable again = new TidyTable(table.definition(), ImmutableList.copyOf(shuffled));
        assertThat(again).isEqualTo(table);
        assertThat(TidyWriter.standard().data(again).text())
                .isEqualTo(TidyWriter.standard().data(table).text());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void no_two_rows_are_about_the_same(@ForAll("tables") TidyTable table) {
        for (TidyRow row : table.rows()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TidyTable(
                            table.definition(),
                            ImmutableList.<TidyRow>builder()
                                    .addAll(table.rows())
                                    .add(row)
                                    .build()))
                    .withMessageContaining("Maybe a filter is missing?");
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void no_text_of_a_file_can_be_taken_for_a_formula(@ForAll("tables") TidyTable table) throws IOException {
        CsvTable metadata = TidyWriter.standard().metadata(table.definition());
        CsvTable data = TidyWriter.standard().data(table);
        ImmutableList<String> numbers = table.definition().indicatorColumns().stream()
                .map(ColumnName::value)
                .collect(ImmutableList.toImmutableList());
        for (CsvTable file : List.of(metadata, data)) {
            for (List<String> fields : Csv.rows(file)) {
                for (int i = 0; i < fields.size(); i++) {
                    if (!numbers.contains(file.header().get(i))) {
                        assertThat(fields.get(i)).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
                    }
                }
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_metadata_of_csv_on_the_web_list_the_columns_of_the_data(@ForAll("tables") TidyTable table)
            throws IOException {
        StatementDetails details = StatementDetails.builder()
                .title("=\"hostile\" </script>")
                .publisher("A council")
                .licence(StatementDetails.OPEN_GOVERNMENT_LICENCE)
                .build();
        try (Scratch scratch = new Scratch()) {
            CsvwWriter.standard().write(scratch.folder(), "children", table, details);
            JsonNode json = new ObjectMapper()
                    .readTree(Files.readString(scratch.path("children.csv-metadata.json"), StandardCharsets.UTF_8));
            JsonNode columns = json.at("/tableSchema/columns");
            List<String> names = Lists.transform(
                    ImmutableList.copyOf(columns), column -> column.path("name").asText());
            assertThat(names).isEqualTo(TidyWriter.standard().data(table).header());
            columns.forEach(column -> assertThat(column.at("/titles/0")).isEqualTo(column.path("name")));
            json.at("/tableSchema/primaryKey").forEach(key -> assertThat(names).contains(key.asText()));
            assertThat(json.path("dc:title").asText()).isEqualTo(details.title());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void checks_find_the_same_in_equal_tables_and_never_an_error(@ForAll("tables") TidyTable table) {
        assertThat(TidyChecks.standard().check(table))
                .isEqualTo(TidyChecks.standard()
                        .check(new TidyTable(table.definition(), table.rows().reverse())))
                .isSorted()
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void no_bytes_make_the_reader_throw(@ForAll("pieces") String metadata, @ForAll("pieces") String data) {
        try (Scratch scratch = new Scratch()) {
            scratch.write("children.meta.csv", "col_name,col_type,label,indicator_dp", metadata, "n,Indicator,N,1");
            scratch.write("children.csv", "time_period,time_identifier,geographic_level,new_la_code,n,age", data);
            TidyImport read = read(scratch, FigureSymbols.STANDARD);
            if (read.report().counts().rejected() > 0) {
                assertThat(read.report().hasErrors()).isTrue();
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_row_is_rebuilt_from_its_attributes(@ForAll("tables") TidyTable table) {
        for (TidyRow row : table.rows()) {
            assertThat(TidyRow.builder()
                            .period(row.period())
                            .area(row.area())
                            .items(ImmutableSortedMap.copyOf(row.items()))
                            .figures(row.figures())
                            .build())
                    .isEqualTo(row);
        }
    }

    private static TidyImport read(Scratch scratch, FigureSymbols symbols) {
        Path data = scratch.path("children.csv");
        return TidyReader.of(symbols, ReadLimits.standard()).read(data, scratch.path("children.meta.csv"));
    }
}
