package org.placewright.interchange.statement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.json.JsonText;

/**
 * Writes the metadata of CSV on the Web about the data file that {@link TidyWriter} writes: the dialect, what each
 * column holds, which columns together are the key, and title, publisher, licence and notes.
 *
 * <p>The symbols are the null values of the indicators; a note says what each means. Equal tables give equal bytes.
 *
 * <p>Source: W3C, <cite>Metadata Vocabulary for Tabular Data</cite>, Recommendation of 17 December 2015.
 */
public final class CsvwWriter {

    private static final String ENDING = "-metadata.json";
    private static final String NAMESPACE = "http://www.w3.org/ns/csvw";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NEUTRALISED =
            "Text that a spreadsheet would take for a formula has an apostrophe before"
                    + " it, which is no part of the text.";

    private static final ImmutableMap<Symbol, String> MEANINGS = Maps.immutableEnumMap(ImmutableMap.of(
            Symbol.SUPPRESSED, "suppressed to protect confidentiality",
            Symbol.ROUNDS_TO_ZERO, "not 0, but rounds to 0",
            Symbol.NOT_APPLICABLE, "not applicable",
            Symbol.NOT_AVAILABLE, "not available"));

    private static final CsvwWriter STANDARD = new CsvwWriter(FigureSymbols.STANDARD);

    private final FigureSymbols symbols;

    private CsvwWriter(FigureSymbols symbols) {
        this.symbols = symbols;
    }

    /**
     * Returns the writer for data whose symbols are spelled as {@link FigureSymbols#STANDARD} does.
     *
     * @return the writer
     */
    public static CsvwWriter standard() {
        return STANDARD;
    }

    /**
     * Returns a writer for data whose symbols are spelled otherwise.
     *
     * @param symbols how symbols are spelled in the data
     * @return the writer
     */
    public static CsvwWriter of(FigureSymbols symbols) {
        return new CsvwWriter(symbols);
    }

    /**
     * Writes the metadata to the file where readers of CSV on the Web look for it, replacing what was there.
     *
     * @param folder the folder of the data, which must exist
     * @param name what the data file is called, without ending, as {@link TidyWriter#write} was given it
     * @param table the table
     * @param details what is said of the table as a whole
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the name has another form
     */
    public void write(Path folder, String name, TidyTable table, StatementDetails details) throws IOException {
        JsonText.write(metadata(name, table, details), TidyLayout.file(folder, name, TidyWriter.DATA_ENDING + ENDING));
    }

    /**
     * Returns the metadata.
     *
     * @param name what the data file is called, without ending
     * @param table the table
     * @param details what is said of the table as a whole
     * @return an object of {@code @context}, {@code url}, {@code dc:title}, {@code dc:description},
     *     {@code dc:publisher}, {@code dc:license}, {@code notes}, {@code dialect} and {@code tableSchema}
     * @throws IllegalArgumentException if the name has another form
     */
    public ObjectNode metadata(String name, TidyTable table, StatementDetails details) {
        ObjectNode json = JSON.objectNode();
        json.putArray("@context").add(NAMESPACE).addObject().put("@language", "en");
        json.put("url", TidyLayout.fileName(name, TidyWriter.DATA_ENDING));
        json.put("dc:title", details.title());
        details.description().ifPresent(text -> json.put("dc:description", text));
        json.put("dc:publisher", details.publisher());
        json.putObject("dc:license").put("@id", details.licence().toString());
        notes(json.putArray("notes"), details);
        json.putObject("dialect")
                .put("encoding", "utf-8")
                .put("delimiter", ",")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true)
                .putArray("lineTerminators")
                .add("\n");
        schema(json.putObject("tableSchema"), table);
        return json;
    }

    private void notes(ArrayNode notes, StatementDetails details) {
        MEANINGS.forEach(
                (symbol, meaning) -> notes.addObject().put("dc:description", symbols.text(symbol) + ": " + meaning));
        Stream.concat(Stream.of(NEUTRALISED), details.notes().stream())
                .forEach(text -> notes.addObject().put("dc:description", text));
    }

    private void schema(ObjectNode schema, TidyTable table) {
        ArrayNode columns = schema.putArray("columns");
        for (Column column : TidyWriter.columns(table)) {
            ObjectNode json = column(columns, column.name(), column.name());
            json.put("required", TidyLayout.OF_EVERY_ROW.contains(column));
            if (column.equals(TidyLayout.OLD_LA_CODE)) {
                json.putArray("null").add("").add(symbols.text(Symbol.NOT_AVAILABLE));
            }
        }
        ImmutableMap<ColumnName, TidyFilter> filters =
                Maps.uniqueIndex(table.definition().filters(), TidyFilter::name);
        for (ColumnName name : table.definition().itemColumns()) {
            TidyFilter filter = filters.get(name);
            ObjectNode json = column(columns, name.value(), filter == null ? name.value() : filter.label());
            json.put("required", true);
            if (filter != null) {
                filter.hint().ifPresent(hint -> json.put("dc:description", hint));
            }
        }
        table.definition().indicators().forEach(indicator -> indicator(columns, indicator));
        ArrayNode key = schema.putArray("primaryKey");
        Stream.of(TidyLayout.TIME_PERIOD, TidyLayout.TIME_IDENTIFIER, TidyLayout.GEOGRAPHIC_LEVEL)
                .forEach(column -> key.add(column.name()));
        Stream.of(TidyLayout.REGION_CODE, TidyLayout.NEW_LA_CODE)
                .filter(TidyWriter.columns(table)::contains)
                .forEach(column -> key.add(column.name()));
        table.definition().itemColumns().forEach(name -> key.add(name.value()));
    }

    private void indicator(ArrayNode columns, TidyIndicator indicator) {
        ObjectNode json = column(columns, indicator.name().value(), indicator.label());
        json.put("datatype", indicator.mostDecimals() == 0 ? "integer" : "decimal");
        ArrayNode nulls = json.putArray("null");
        symbols.texts().values().forEach(nulls::add);
        indicator.unit().ifPresent(unit -> json.put("schema:unitText", unit));
    }

    /** Adds a column; the first of its titles is the heading in the file, by which readers compare the two. */
    private static ObjectNode column(ArrayNode columns, String name, String label) {
        ObjectNode json = columns.addObject().put("name", name);
        ArrayNode titles = json.putArray("titles").add(name);
        if (!label.equals(name)) {
            titles.add(label);
        }
        return json.put("datatype", "string");
    }
}
