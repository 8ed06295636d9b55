package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ReadRows;
import org.placewright.interchange.internal.TableReader;

/**
 * The rows of one table that an XML file holds. They go the way of a file of that table, so that XML and CSV become the
 * same values with the same findings; only where things stand is told by the lines of the XML.
 */
final class XmlTable<T> implements XmlRows {

    /** How many rows are held as text before they become values. */
    private static final int HELD = 20_000;

    /** How many characters are held, however few rows they are. */
    private static final int HELD_TEXT = 1 << 20;

    private final TableForm<T> form;
    private final String file;
    private final ReadLimits limits;
    private final FindingLog findings;
    private final ImmutableList.Builder<TableRow<T>> rows = ImmutableList.builder();
    private final List<Long> lines = new ArrayList<>();
    private CsvTable.Builder held;
    private long heldText;
    private long added;
    private long read;

    XmlTable(TableForm<T> form, String file, ReadLimits limits, FindingLog findings) {
        this.form = form;
        this.file = file;
        this.limits = limits;
        this.findings = findings;
        this.held = empty(form);
    }

    private static CsvTable.Builder empty(TableForm<?> form) {
        return CsvTable.builder(form.columns().stream().map(Column::name).toArray(String[]::new));
    }

    TableForm<T> form() {
        return form;
    }

    @Override
    public boolean isFull() {
        return added >= limits.rows();
    }

    @Override
    public void add(List<String> fields, long line) {
        if (isFull()) {
            return;
        }
        held.row(Lists.transform(fields, CsvCell::text));
        lines.add(line);
        heldText += fields.stream().mapToInt(String::length).sum();
        added++;
        if (lines.size() == HELD || heldText >= HELD_TEXT) {
            makeValues();
        }
    }

    /** Returns all rows. */
    ReadRows<TableRow<T>> table() {
        makeValues();
        // Of a file that ends before its end, each child that was read is whole.
        return new ReadRows<>(rows.build(), read, true);
    }

    private void makeValues() {
        if (lines.isEmpty()) {
            return;
        }
        FindingLog found = findings.withoutLimit();
        byte[] bytes = held.build().text().getBytes(StandardCharsets.UTF_8);
        try {
            ReadRows<TableRow<T>> table = new TableReader(limits, found)
                    .readRows(new ByteArrayInputStream(bytes), file, form.spec(), form::read);
            read += table.read();
            table.rows().forEach(row -> rows.add(row.at(inXml(row.location()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.all().forEach(finding -> findings.add(finding.withLocation(inXml(finding.location()))));
        held = empty(form);
        heldText = 0;
        lines.clear();
    }

    /**
     * Returns where in the XML a row stood; the first line of the table holds the names of the columns, and what is
     * said of it, or of the table as a whole, is said of the file.
     */
    private SourceLocation inXml(SourceLocation inTable) {
        long line = inTable.line().orElse(1);
        SourceLocation row = line < 2
                ? SourceLocation.inFile(file)
                : SourceLocation.atLine(file, lines.get(Math.toIntExact(line) - 2));
        return inTable.column().map(row::column).orElse(row);
    }
}
