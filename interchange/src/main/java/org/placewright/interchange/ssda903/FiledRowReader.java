package org.placewright.interchange.ssda903;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableReader;

/** Reads the files of a return row by row, and keeps each row as it is. */
final class FiledRowReader {

    /** Where CHILD stands in every table. */
    private static final int CHILD = 0;

    private final ReadLimits limits;
    private final FindingLog findings;
    private final ImmutableSet<NamedYear> years;
    private long left;
    private ImportCounts counts = ImportCounts.NONE;

    /**
     * Makes a reader.
     *
     * @param years what rows that name a year may name; others are left out
     */
    FiledRowReader(ReadLimits limits, FindingLog findings, long mostRows, ImmutableSet<NamedYear> years) {
        this.limits = limits;
        this.years = years;
        this.findings = findings;
        this.left = mostRows;
    }

    ImportCounts counts() {
        return counts;
    }

    /** Takes in the rows of a file. */
    void read(ReturnFile file, FiledReturn.Builder into) {
        if (left <= 0) {
            findings.add(
                    Severity.ERROR,
                    FindingCodes.TOO_MANY_ROWS,
                    SourceLocation.inFile(file.shownName()),
                    "the files before have as many rows as the limit",
                    "fewer rows in all files of a zip together",
                    "file left alone");
            return;
        }
        ImportCounts read = file.table().map(table -> csv(file, table, into)).orElseGet(() -> xml(file, into));
        counts = counts.plus(read);
        left -= read.read();
    }

    private ReadLimits limitsLeft() {
        return limits.withRows(Math.min(left, limits.rows()));
    }

    private ImportCounts csv(ReturnFile file, Ssda903Table table, FiledReturn.Builder into) {
        TableForm<?> form = TableForms.of(table);
        CsvRows rows = new CsvRows(form, file, into);
        return new TableReader(limitsLeft(), findings)
                .forEach(
                        file.source(),
                        file.shownName(),
                        names -> {
                            rows.begin();
                            return Optional.of(form.specAsFiled(CombinedTable.columns(names)));
                        },
                        rows);
    }

    private ImportCounts xml(ReturnFile file, FiledReturn.Builder into) {
        ImmutableMap<Ssda903Table, FiledXmlRows> tables = TableForms.ALL.stream()
                .collect(ImmutableMap.toImmutableMap(TableForm::table, form -> new FiledXmlRows(form, file, into)));
        if (!XmlReturnReader.read(file, tables, limitsLeft(), findings).isEmpty()) {
            // To a check the file is the whole return, so that a table without elements is one without rows.
            Maps.filterKeys(tables, table -> !XmlForm.OURS.contains(table))
                    .values()
                    .forEach(FiledXmlRows::file);
        }
        return tables.values().stream().map(FiledXmlRows::counts).reduce(ImportCounts.NONE, ImportCounts::plus);
    }

    /** Returns the fields of a table in the order of the columns of its form. */
    private static ImmutableList<ReturnField> fields(TableForm<?> form) {
        return form.columns().stream()
                .map(column -> ReturnFields.of(form.table()).stream()
                        .filter(field -> field.name().equals(column.name()))
                        .findFirst()
                        .orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    private static List<FieldKind<Integer>> kinds(
            ImmutableList<ReturnField> fields, ReturnFile file, FiledReturn.Builder into) {
        return fields.stream()
                .map(field -> into.texts().kindOf(field, file.authority()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The rows of a CSV file. */
    private final class CsvRows implements Consumer<Row> {

        private final ReturnFile file;
        private final FiledReturn.Builder into;
        private final Ssda903Table table;
        private final ReturnField[] fields;
        private final Column[] columns;
        private final List<FieldKind<Integer>> kinds;
        private final Map<Optional<AuthorityId>, FieldKind<Integer>> children = new HashMap<>();
        private Optional<FiledTable.Builder> rows = Optional.empty();
        private boolean begun;

        CsvRows(TableForm<?> form, ReturnFile file, FiledReturn.Builder into) {
            this.file = file;
            this.into = into;
            this.table = form.table();
            ImmutableList<ReturnField> all = fields(form);
            this.fields = all.toArray(ReturnField[]::new);
            this.columns = form.columnsAsFiled().toArray(Column[]::new);
            this.kinds = kinds(all, file, into);
        }

        void begin() {
            FiledTable.Builder filed = into.table(table);
            filed.file(file.shownName());
            rows = Optional.of(filed);
        }

        @Override
        public void accept(Row row) {
            FiledTable.Builder filed = rows.orElseThrow();
            if (!begun) {
                begun = true;
                for (int at = 0; at < fields.length; at++) {
                    if (!row.has(columns[at])) {
                        filed.lacks(fields[at]);
                    }
                }
            }
            if (isOfAnotherYear(row)) {
                return;
            }
            FieldKind<Integer> kind =
                    children.computeIfAbsent(CombinedTable.authority(row, file), authority -> into.texts()
                            .kindOf(ReturnFields.childOf(table), authority));
            Optional<Integer> child = row.required(columns[CHILD], kind);
            if (child.isEmpty()) {
                return;
            }
            filed.row(row.line());
            filed.set(fields[CHILD], child.get());
            for (int at = CHILD + 1; at < fields.length; at++) {
                Optional<Integer> number = row.ifReadable(columns[at], kinds.get(at));
                if (number.isPresent()) {
                    filed.set(fields[at], number.get());
                }
            }
        }
    }

    /** Leaves out a row that names another year than the one wanted. */
    private boolean isOfAnotherYear(Row row) {
        boolean other =
                CombinedTable.year(row).filter(year -> !years.contains(year)).isPresent();
        if (other) {
            row.reject(
                    Severity.INFO,
                    FindingCodes.ROWS_OF_SEVERAL_RETURNS,
                    CombinedTable.YEAR,
                    "the row is of another return",
                    "a file for each year");
        }
        return other;
    }

    /** The rows of one table of an XML file. */
    private final class FiledXmlRows implements XmlRows {

        private final ReturnFile file;
        private final FiledReturn.Builder into;
        private final TableForm<?> form;
        private final ImmutableList<ReturnField> fields;
        private final List<FieldKind<Integer>> kinds;
        private long read;
        private long kept;

        FiledXmlRows(TableForm<?> form, ReturnFile file, FiledReturn.Builder into) {
            this.form = form;
            this.file = file;
            this.into = into;
            this.fields = fields(form);
            this.kinds = kinds(fields, file, into);
        }

        /** Says that the file has the table. */
        FiledTable.Builder file() {
            FiledTable.Builder rows = into.table(form.table());
            rows.file(file.shownName());
            return rows;
        }

        ImportCounts counts() {
            return new ImportCounts(read, kept, 0, read - kept);
        }

        @Override
        public boolean isFull() {
            return read >= limits.rows();
        }

        @Override
        public void add(List<String> texts, long line) {
            if (isFull()) {
                return;
            }
            read++;
            if (!IdentifierText.isIdentifier(texts.get(CHILD))) {
                leaveOut(FindingCodes.INVALID_IDENTIFIER, line, "blank, or cannot be an identifier", "an identifier");
            } else if (texts.stream().anyMatch(text -> text.length() > limits.fieldLength())) {
                leaveOut(FindingCodes.FIELD_TOO_LONG, line, "a field is longer than the limit", "shorter fields");
            } else {
                FiledTable.Builder rows = file();
                rows.row(line);
                for (int at = 0; at < fields.size(); at++) {
                    String text = Verify.verifyNotNull(texts.get(at)).strip();
                    if (!text.isEmpty()) {
                        rows.set(
                                fields.get(at),
                                kinds.get(at).parser().apply(text).orElse(0));
                    }
                }
                kept++;
            }
        }

        private void leaveOut(FindingCode code, long line, String fault, String remedy) {
            findings.add(
                    Severity.ERROR,
                    code,
                    SourceLocation.atLine(file.shownName(), line).column(TableForm.CHILD.name()),
                    fault,
                    remedy,
                    "row left out");
        }
    }
}
