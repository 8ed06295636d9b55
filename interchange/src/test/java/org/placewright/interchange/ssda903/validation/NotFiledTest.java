package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.FiledReturnReader;
import org.placewright.interchange.ssda903.ReturnField;
import org.placewright.interchange.ssda903.ReturnFields;
import org.placewright.interchange.ssda903.Ssda903Table;

/** What is not filed, or was not the year before, says nothing: no clean child is flagged for want of it. */
class NotFiledTest {

    private static final ImmutableList<Integer> YEARS = ImmutableList.of(2021, 2026, 2028);

    static Stream<Named<IntFunction<Filed>>> clean() {
        return Stream.of(
                Named.of("child", Filed::child),
                Named.of("newcomer", Filed::newcomer),
                Named.of("adopted", Filed::adopted),
                Named.of("care leaver", Filed::careLeaver),
                Named.of("unaccompanied", Filed::unaccompanied),
                Named.of("mother", Filed::mother));
    }

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> tables() {
        return clean().flatMap(child -> Stream.of(Ssda903Table.values()).map(table -> Arguments.of(child, table)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_that_is_not_filed_flags_nobody(IntFunction<Filed> child, Ssda903Table table) {
        for (int year : YEARS) {
            assertThat(child.apply(year).notFiled(table).broken()).isEmpty();
            assertThat(child.apply(year).previousNotFiled(table).broken()).isEmpty();
            assertThat(child.apply(year).notFiled(table).previousNotFiled(table).broken())
                    .isEmpty();
            assertThat(child.apply(year).notFiled(table).withoutPrevious().broken())
                    .isEmpty();
        }
    }

    static Stream<Arguments> columns() {
        return clean().flatMap(child -> Stream.of(Ssda903Table.values())
                .flatMap(table -> ReturnFields.of(table).stream().skip(1))
                .map(column -> Arguments.of(child, column)));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void a_column_that_a_file_lacks_flags_nobody(IntFunction<Filed> child, ReturnField column) throws IOException {
        for (int year : YEARS) {
            Filed whole = child.apply(year);
            Path current = write("current" + year, whole.tables(), column);
            Path previous = write("previous" + year, whole.tablesBefore(), column);
            ValidationReport report = ReturnValidator.standard()
                    .validate(FiledReturnReader.standard().read(current, CollectionYear.of(year), previous));
            assertThat(report.results().stream()
                            .filter(result -> result.count() > 0)
                            .map(result -> result.rule().code().value()))
                    .as("%s in %s", column, year)
                    .isEmpty();
        }
    }

    private Path write(String name, Map<Ssda903Table, List<Map<String, String>>> tables, ReturnField without)
            throws IOException {
        Path to = Files.createDirectory(folder.resolve(name));
        for (Map.Entry<Ssda903Table, List<Map<String, String>>> table : tables.entrySet()) {
            ImmutableList<String> columns = ReturnFields.of(table.getKey()).stream()
                    .filter(field -> !field.equals(without))
                    .map(ReturnField::name)
                    .collect(ImmutableList.toImmutableList());
            String text = Stream.concat(
                            Stream.of(String.join(",", columns)),
                            table.getValue().stream().map(row -> columns.stream()
                                    .map(column -> row.getOrDefault(column, ""))
                                    .collect(Collectors.joining(","))))
                    .collect(Collectors.joining("\n"));
            Files.writeString(to.resolve(table.getKey().fileName() + ".csv"), text, StandardCharsets.UTF_8);
        }
        return to;
    }
}
