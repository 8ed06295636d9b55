package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportReport;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ReadTable;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.Source;
import org.placewright.interchange.internal.TableReader;

/**
 * The form of one table a council holds: reads it, writes it, and gives its template and data dictionary, all from the
 * same columns.
 *
 * <p>No data makes reading throw: what cannot be read or used is a finding, and the rest of the file still loads. What
 * is written is read back as the same values, as far as the table says them. Immutable and safe to share between
 * threads.
 *
 * @param <T> what a row becomes
 */
public final class CouncilForm<T> {

    private static final ImmutableList<String> DICTIONARY = ImmutableList.of(
            "table",
            "column",
            "kind",
            "unit",
            "required",
            "default",
            "meaning",
            "model attribute",
            "if it cannot be read");

    private final FormDefinition<T> definition;
    private final ReadLimits limits;
    private final Optional<PseudonymKey> key;

    private CouncilForm(FormDefinition<T> definition, ReadLimits limits, Optional<PseudonymKey> key) {
        this.definition = definition;
        this.limits = limits;
        this.key = key;
    }

    static <T> CouncilForm<T> of(FormDefinition<T> definition) {
        return new CouncilForm<>(definition, ReadLimits.standard(), Optional.empty());
    }

    /**
     * Returns this form with other limits.
     *
     * @param newLimits how much of a file is taken in
     * @return the form
     */
    public CouncilForm<T> withLimits(ReadLimits newLimits) {
        return new CouncilForm<>(definition, newLimits, key);
    }

    /**
     * Returns this form with a key, so that a finding says by a pseudonym which child, referral or home it is about.
     *
     * @param newKey makes pseudonyms of identifiers
     * @return the form
     */
    public CouncilForm<T> withPseudonymKey(PseudonymKey newKey) {
        return new CouncilForm<>(definition, limits, Optional.of(newKey));
    }

    /**
     * Returns the name of the table.
     *
     * @return the name, such as {@code homes}; its file in a folder is {@code homes.csv}
     */
    public String name() {
        return definition.name();
    }

    /** Returns the name of the type of value. */
    String type() {
        return definition.type().getSimpleName();
    }

    /**
     * Returns the version of the form.
     *
     * @return the name and a number, such as {@code homes/1}, which each row may repeat
     */
    public String version() {
        return definition.version();
    }

    /**
     * Returns the columns.
     *
     * @return the columns, in the order in which they are written
     */
    public ImmutableList<CouncilColumn<T, ?>> columns() {
        return definition.columns();
    }

    /**
     * Reads a table.
     *
     * @param file the CSV file
     * @return the values, in the order of the file, and the findings
     */
    public Import<T> read(Path file) {
        return TableReader.kept(consumer -> read(file, consumer));
    }

    /**
     * Reads a table and hands each value to a consumer as it is read, keeping none: memory stays bounded but for what
     * tells a second row of the same. What the consumer throws comes out of this, and the file is closed.
     *
     * @param file the CSV file
     * @param consumer takes the values, in the order of the file
     * @return the findings, and what became of the rows
     */
    public ImportReport read(Path file, Consumer<? super T> consumer) {
        return new TableReader(limits, new FindingLog(limits, key))
                .stream(file, definition.table(), definition.rows(), consumer);
    }

    /** Reads a table of several, which share a log, and lets somebody watch what becomes of its rows. */
    ReadTable<T> read(
            Source source, String shownName, TableReader reader, UnaryOperator<Function<Row, Optional<T>>> watching) {
        return reader.read(source, shownName, definition.table(), watching.apply(definition.rows()));
    }

    /**
     * Writes the values to a file, replacing what was there.
     *
     * @param file the file; its folder must exist
     * @param values the values
     * @throws IOException if the file cannot be written
     */
    public void write(Path file, Iterable<? extends T> values) throws IOException {
        table(values).write(file);
    }

    /**
     * Writes the values as text.
     *
     * @param target where to
     * @param values the values
     * @throws IOException if the target cannot take it
     */
    public void write(Appendable target, Iterable<? extends T> values) throws IOException {
        target.append(table(values).text());
    }

    /**
     * Returns the values as a table.
     *
     * @param values the values
     * @return the table, with a row for each value in the order given
     */
    public CsvTable table(Iterable<? extends T> values) {
        CsvTable.Builder table = CsvTable.builder(Stream.concat(
                        Stream.of(FormDefinition.FORM.name()),
                        columns().stream().map(CouncilColumn::name))
                .toArray(String[]::new));
        for (T value : values) {
            ImmutableList.Builder<CsvCell> cells = ImmutableList.builder();
            cells.add(CsvCell.text(version()));
            columns().forEach(column -> cells.add(column.cell(value)));
            table.row(cells.build());
        }
        return table.build();
    }

    /**
     * Returns a table to begin with.
     *
     * @return the column names, and one row about invented children and homes
     */
    public CsvTable template() {
        return table(ImmutableList.of(definition.example()));
    }

    /**
     * Returns the data dictionary.
     *
     * @return a row for each column: table, column, kind of value, unit, whether it is required, what a blank stands
     *     for, what it means, which attribute of the model it becomes, and what happens to a value that cannot be read
     */
    public CsvTable dictionary() {
        return CsvTable.of(
                DICTIONARY,
                columns().stream()
                        .map(column -> ImmutableList.of(
                                name(),
                                column.name(),
                                column.kind(),
                                column.unit(),
                                column.requiredInWords(),
                                column.otherwise(),
                                column.meaning(),
                                column.attribute(),
                                column.ifBad()))
                        .toList());
    }
}
