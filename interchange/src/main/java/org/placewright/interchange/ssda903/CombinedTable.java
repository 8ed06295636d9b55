package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ReadRows;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableReader;
import org.placewright.interchange.internal.TableSpec;

/**
 * Reads a table whose rows may be of several returns: where it has the columns YEAR and LA, these say of each row which
 * return it is of, whatever the names of the file and its folder say; where one is blank, the names say it.
 */
final class CombinedTable<T> {

    static final Column YEAR = Column.optional("YEAR");
    private static final Column LA = Column.optional("LA");

    private static final FieldKind<NamedYear> NAMED_YEAR = new FieldKind<>(
            FindingCodes.INVALID_NUMBER,
            "not a collection year",
            "a year such as 2020, or both years, such as 2019-20",
            NamedYear::alone);
    private static final FieldKind<AuthorityId> AUTHORITY =
            FieldKinds.identifier(AuthorityId::of).withoutDecimals();

    private final ReturnFile file;
    private final TableForm<T> form;
    private boolean combined;

    /** Of each return, named as a file of its own, how many rows were read. */
    private final Map<ReturnFile, Long> read = new LinkedHashMap<>();

    /** Of each row that became a value, the return. */
    private final List<ReturnFile> kept = new ArrayList<>();

    private CombinedTable(ReturnFile file, TableForm<T> form) {
        this.file = file;
        this.form = form;
    }

    /** Reads a file, and returns what it holds of each return. */
    static <T> ImmutableList<YearlyReturn.Part<?>> read(
            ReturnFile file, TableForm<T> form, TableReader reader, FindingLog findings) {
        CombinedTable<T> table = new CombinedTable<>(file, form);
        ReadRows<TableRow<T>> rows = reader.readRows(
                file.source(),
                file.shownName(),
                names -> {
                    table.combined = !columns(names).isEmpty();
                    return Optional.of(spec(form, names));
                },
                table::row);
        if (table.read.isEmpty()) {
            return ImmutableList.of(new YearlyReturn.Part<>(file, form, rows));
        }
        findings.add(
                Severity.INFO,
                FindingCodes.ROWS_OF_SEVERAL_RETURNS,
                SourceLocation.inFile(file.shownName()),
                "YEAR or LA say of each row which return it is of",
                "a file for each year, in a folder for each authority",
                "rows told apart by them");
        return table.parts(rows);
    }

    /** Returns the columns of a table, with those of YEAR and LA that the first line of a file names. */
    private static TableSpec spec(TableForm<?> form, ImmutableList<String> names) {
        ImmutableList<Column> further = columns(names);
        return further.isEmpty() ? form.spec() : form.specWith(further);
    }

    /** Returns those of YEAR and LA that the first line of a file names. */
    static ImmutableList<Column> columns(ImmutableList<String> names) {
        return Stream.of(YEAR, LA)
                .filter(column -> names.stream()
                        .anyMatch(name -> Column.comparable(name).equals(Column.comparable(column.name()))))
                .collect(ImmutableList.toImmutableList());
    }

    /** Tells whether a file has a column YEAR; what is wrong with the file is for its reader to say. */
    static boolean namesYears(ReturnFile file, ReadLimits limits) {
        if (file.table().isEmpty()) {
            return false;
        }
        AtomicBoolean names = new AtomicBoolean();
        new TableReader(limits, new FindingLog(limits))
                .forEach(
                        file.source(),
                        file.shownName(),
                        first -> {
                            names.set(columns(first).contains(YEAR));
                            return Optional.empty();
                        },
                        row -> {});
        return names.get();
    }

    /** Returns the year a row says it is of. */
    static Optional<NamedYear> year(Row row) {
        return row.has(YEAR) ? row.optional(YEAR, NAMED_YEAR) : Optional.empty();
    }

    /** Returns the authority a row says it is of, or else the file. */
    static Optional<AuthorityId> authority(Row row, ReturnFile file) {
        return row.has(LA) ? row.optional(LA, AUTHORITY).or(file::authority) : file.authority();
    }

    private Optional<TableRow<T>> row(Row row) {
        if (!combined) {
            return form.read(row);
        }
        ReturnFile of = new ReturnFile(
                file.source(), file.shownName(), authority(row, file), year(row).or(file::year), file.table());
        read.merge(of, 1L, Long::sum);
        Optional<TableRow<T>> value = form.read(row);
        if (value.isPresent()) {
            kept.add(of);
        }
        return value;
    }

    private ImmutableList<YearlyReturn.Part<?>> parts(ReadRows<TableRow<T>> table) {
        Map<ReturnFile, ImmutableList.Builder<TableRow<T>>> rows = new LinkedHashMap<>();
        read.keySet().forEach(of -> rows.put(of, ImmutableList.builder()));
        for (int i = 0; i < kept.size(); i++) {
            rows.computeIfAbsent(kept.get(i), of -> ImmutableList.builder())
                    .add(table.rows().get(i));
        }
        // Lines that could not be told into columns are of any of the returns; they are counted in the first.
        long ofNone =
                table.read() - read.values().stream().mapToLong(Long::longValue).sum();
        read.merge(read.keySet().iterator().next(), ofNone, Long::sum);
        ImmutableList.Builder<YearlyReturn.Part<?>> parts = ImmutableList.builder();
        rows.forEach((of, ofReturn) -> parts.add(new YearlyReturn.Part<>(
                of,
                form,
                new ReadRows<>(ofReturn.build(), read.getOrDefault(of, 0L), table.toTheEnd() && ofNone == 0))));
        return parts.build();
    }
}
