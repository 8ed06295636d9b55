package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.internal.Column;

/**
 * Writes a tidy table that {@link TidyReader} reads back as the same table: one CSV file of data and one that describes
 * its columns.
 *
 * <p>The columns of regions and local authorities are written where a row has them. A local authority whose old code is
 * not known has the symbol for what is not available there. Text that a spreadsheet would take for a formula is
 * neutralised ({@link CsvCell}). Equal tables give equal bytes.
 */
public final class TidyWriter {

    static final String DATA_ENDING = ".csv";
    static final String METADATA_ENDING = ".meta.csv";

    private static final TidyWriter STANDARD = new TidyWriter(FigureSymbols.STANDARD);

    private final FigureSymbols symbols;

    private TidyWriter(FigureSymbols symbols) {
        this.symbols = symbols;
    }

    /**
     * Returns the writer that spells symbols as {@link FigureSymbols#STANDARD} does.
     *
     * @return the writer
     */
    public static TidyWriter standard() {
        return STANDARD;
    }

    /**
     * Returns a writer that spells symbols otherwise.
     *
     * @param symbols how symbols are spelled
     * @return the writer
     */
    public static TidyWriter of(FigureSymbols symbols) {
        return new TidyWriter(symbols);
    }

    /**
     * Writes both files, replacing what was there.
     *
     * @param folder the folder, which must exist
     * @param name what both files are called, without ending: small letters and digits in words joined by hyphens or
     *     underscores; {@code .csv} and {@code .meta.csv} are added
     * @param table the table
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the name has another form
     */
    public void write(Path folder, String name, TidyTable table) throws IOException {
        data(table).write(TidyLayout.file(folder, name, DATA_ENDING));
        metadata(table.definition()).write(TidyLayout.file(folder, name, METADATA_ENDING));
    }

    /**
     * Returns the data.
     *
     * @param table the table
     * @return the table to write, with a row for each row in its order
     */
    public CsvTable data(TidyTable table) {
        ImmutableList<Column> ofPlace = columns(table);
        CsvTable.Builder csv = CsvTable.builder(Stream.of(
                        ofPlace.stream().map(Column::name),
                        table.definition().itemColumns().stream().map(ColumnName::value),
                        table.definition().indicatorColumns().stream().map(ColumnName::value))
                .flatMap(names -> names)
                .toArray(String[]::new));
        for (TidyRow row : table.rows()) {
            List<CsvCell> cells = new ArrayList<>();
            ImmutableSortedMap<String, String> texts = texts(row);
            ofPlace.forEach(column -> cells.add(CsvCell.text(texts.getOrDefault(column.name(), ""))));
            table.definition()
                    .itemColumns()
                    .forEach(name ->
                            cells.add(CsvCell.text(present(row.items(), name).value())));
            table.definition()
                    .indicators()
                    .forEach(indicator -> cells.add(figure(indicator, present(row.figures(), indicator.name()))));
            csv.row(cells);
        }
        return csv.build();
    }

    /** Returns the columns of the layout that a table has. */
    static ImmutableList<Column> columns(TidyTable table) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.addAll(TidyLayout.OF_EVERY_ROW);
        if (table.rows().stream().anyMatch(row -> row.area().level() != GeographicLevel.NATIONAL)) {
            columns.addAll(TidyLayout.OF_REGIONS);
        }
        if (table.rows().stream().anyMatch(row -> row.area().level() == GeographicLevel.LOCAL_AUTHORITY)) {
            columns.addAll(TidyLayout.OF_AUTHORITIES);
        }
        return columns.build();
    }

    private ImmutableSortedMap<String, String> texts(TidyRow row) {
        ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
        texts.put(TidyLayout.TIME_PERIOD.name(), row.period().period());
        texts.put(TidyLayout.TIME_IDENTIFIER.name(), row.period().identifier());
        texts.put(TidyLayout.GEOGRAPHIC_LEVEL.name(), row.area().level().label());
        texts.put(TidyLayout.COUNTRY_CODE.name(), TidyLayout.COUNTRY_CODE_OF_ENGLAND);
        texts.put(TidyLayout.COUNTRY_NAME.name(), TidyLayout.COUNTRY_NAME_OF_ENGLAND);
        if (row.area() instanceof Area.Regional area) {
            putRegion(texts, area);
        } else if (row.area() instanceof Area.Local area) {
            putRegion(texts, new Area.Regional(area.region()));
            texts.put(
                    TidyLayout.OLD_LA_CODE.name(),
                    area.oldCode().map(OldAuthorityCode::value).orElse(symbols.text(Symbol.NOT_AVAILABLE)));
            texts.put(TidyLayout.NEW_LA_CODE.name(), area.code());
            texts.put(TidyLayout.LA_NAME.name(), area.name());
        }
        return texts.buildOrThrow();
    }

    private static void putRegion(ImmutableSortedMap.Builder<String, String> texts, Area.Regional region) {
        texts.put(TidyLayout.REGION_CODE.name(), region.code());
        texts.put(TidyLayout.REGION_NAME.name(), region.name());
    }

    private CsvCell figure(TidyIndicator indicator, PublishedFigure figure) {
        if (figure instanceof Symbol symbol) {
            return CsvCell.text(symbols.text(symbol));
        }
        BigDecimal number = figure.value().orElseThrow();
        int places = indicator.decimals().orElse(number.scale());
        return CsvCell.number(number.setScale(places, RoundingMode.UNNECESSARY));
    }

    /** Returns what a checked table is certain to hold. */
    private static <T> T present(ImmutableSortedMap<ColumnName, T> values, ColumnName name) {
        return Objects.requireNonNull(values.get(name));
    }

    /**
     * Returns the description of the columns.
     *
     * @param definition the columns
     * @return the table to write, with a row for each filter, then for each indicator
     */
    public CsvTable metadata(TidyDefinition definition) {
        CsvTable.Builder csv =
                CsvTable.builder(TidyLayout.METADATA.stream().map(Column::name).toArray(String[]::new));
        for (TidyFilter filter : definition.filters()) {
            csv.row(
                    CsvCell.text(filter.name().value()),
                    CsvCell.text(TidyLayout.FILTER),
                    CsvCell.text(filter.label()),
                    CsvCell.blank(),
                    CsvCell.blank(),
                    CsvCell.blank(),
                    CsvCell.text(filter.hint()),
                    CsvCell.text(filter.groupingColumn().map(ColumnName::value)));
        }
        for (TidyIndicator indicator : definition.indicators()) {
            csv.row(
                    CsvCell.text(indicator.name().value()),
                    CsvCell.text(TidyLayout.INDICATOR),
                    CsvCell.text(indicator.label()),
                    CsvCell.text(indicator.grouping()),
                    CsvCell.text(indicator.unit()),
                    indicator.decimals().isPresent()
                            ? CsvCell.number(indicator.decimals().getAsInt())
                            : CsvCell.blank(),
                    CsvCell.blank(),
                    CsvCell.blank());
        }
        return csv.build();
    }
}
