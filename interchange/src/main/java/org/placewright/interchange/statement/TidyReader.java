package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.core.result.Finding;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ReadRow;
import org.placewright.interchange.internal.ReadTable;
import org.placewright.interchange.internal.TableReader;

/**
 * Reads a tidy table: a file of data, and the {@code .meta.csv} file that says what its columns are.
 *
 * <p>A row is left out if its period, area, an item or a figure is blank or cannot be read, or if an earlier row is
 * about the same; a column of the data of which the metadata says nothing is left out. Levels other than National,
 * Regional and Local authority are left out. Symbols are read in the given spelling and in the usual ones.
 *
 * <p>No data makes this throw. Immutable and safe to share between threads.
 */
public final class TidyReader {

    private static final TidyReader STANDARD = new TidyReader(FigureSymbols.STANDARD, ReadLimits.standard());

    private final FigureSymbols symbols;
    private final ReadLimits limits;

    private TidyReader(FigureSymbols symbols, ReadLimits limits) {
        this.symbols = symbols;
        this.limits = limits;
    }

    /**
     * Returns the reader with the usual symbols and limits.
     *
     * @return the reader
     */
    public static TidyReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader with other symbols and limits.
     *
     * @param symbols how symbols are spelled
     * @param limits how much of a file is taken in
     * @return the reader
     */
    public static TidyReader of(FigureSymbols symbols, ReadLimits limits) {
        return new TidyReader(symbols, limits);
    }

    /**
     * Reads a tidy table.
     *
     * @param data the CSV file of data
     * @param metadata the {@code .meta.csv} file
     * @return the table and the findings
     */
    public TidyImport read(Path data, Path metadata) {
        FindingLog findings = new FindingLog(limits);
        ReadTable<TidyColumn> columns = columns(metadata, findings);
        Optional<TidyDefinition> definition = definition(columns, metadata, findings);
        if (definition.isEmpty()) {
            return new TidyImport(Optional.empty(), new ImportReport(findings.all(), columns.counts()));
        }
        FindingLog ofData = new FindingLog(limits);
        ReadTable<TidyRow> rows = new TableReader(limits, ofData)
                .read(
                        data,
                        TableReader.nameOf(data),
                        TidyLayout.dataTable(definition.get()),
                        new DataRows(definition.get(), symbols)::row);
        ImmutableList<TidyRow> values =
                rows.rows().stream().map(ReadRow::value).collect(ImmutableList.toImmutableList());
        return new TidyImport(
                Optional.of(new TidyTable(definition.get(), values)),
                report(findings.all(), ofData.all(), columns.counts().plus(rows.counts())));
    }

    /**
     * Reads a tidy table and hands each row to a consumer as it is read, keeping none but what tells a second row about
     * the same. What the consumer throws comes out of this, and the file is closed.
     *
     * @param data the CSV file of data
     * @param metadata the {@code .meta.csv} file
     * @param consumer takes the rows, in the order of the file
     * @return the findings, and what became of the rows of both files
     */
    public ImportReport read(Path data, Path metadata, Consumer<? super TidyRow> consumer) {
        FindingLog findings = new FindingLog(limits);
        ReadTable<TidyColumn> columns = columns(metadata, findings);
        Optional<TidyDefinition> definition = definition(columns, metadata, findings);
        if (definition.isEmpty()) {
            return new ImportReport(findings.all(), columns.counts());
        }
        FindingLog ofData = new FindingLog(limits);
        ImportReport rows = new TableReader(limits, ofData)
                .stream(
                        data,
                        TidyLayout.dataTable(definition.get()),
                        new DataRows(definition.get(), symbols)::row,
                        consumer);
        return report(findings.all(), rows.findings(), columns.counts().plus(rows.counts()));
    }

    private ReadTable<TidyColumn> columns(Path metadata, FindingLog findings) {
        return new TableReader(limits, findings)
                .read(metadata, TableReader.nameOf(metadata), TidyLayout.METADATA_TABLE, new MetadataRows()::column);
    }

    private static Optional<TidyDefinition> definition(
            ReadTable<TidyColumn> columns, Path metadata, FindingLog findings) {
        return MetadataRows.definition(
                columns.rows().stream().map(ReadRow::value).collect(ImmutableList.toImmutableList()),
                TableReader.nameOf(metadata),
                findings);
    }

    private static ImportReport report(
            ImmutableList<Finding> ofMetadata, ImmutableList<Finding> ofData, ImportCounts counts) {
        ImmutableList.Builder<Finding> all = ImmutableList.<Finding>builder().addAll(ofMetadata);
        ofData.forEach(finding -> all.add(graver(finding)));
        return new ImportReport(all.build(), counts);
    }

    /** In other formats a column too many is of no interest; here it is an indicator or filter that is lost. */
    private static Finding graver(Finding finding) {
        return finding.code().equals(FindingCodes.UNKNOWN_COLUMN)
                ? finding.withSeverity(Severity.ERROR)
                        .withCode(StatementFindings.COLUMN_NOT_IN_METADATA)
                        .withFault("the metadata says nothing about the column")
                        .withRemedy("a row for it in the metadata")
                : finding;
    }
}
