package org.placewright.interchange.needs;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;

/**
 * Writes records as the data collection sheet of the Placements Data Standard, with one line of column names, so that
 * {@link NeedsSheetReader} reads them back; all but line breaks and blanks at the ends of texts.
 */
public final class NeedsSheetWriter {

    private static final NeedsSheetWriter STANDARD = new NeedsSheetWriter();

    private NeedsSheetWriter() {}

    /**
     * Returns the writer.
     *
     * @return the writer
     */
    public static NeedsSheetWriter standard() {
        return STANDARD;
    }

    /**
     * Writes the records to a file, replacing what was there.
     *
     * @param file the file; its folder must exist
     * @param records the records
     * @throws IOException if the file cannot be written
     */
    public void write(Path file, Iterable<PlacementRecord> records) throws IOException {
        table(records).write(file);
    }

    /**
     * Returns the records as a table.
     *
     * @param records the records
     * @return the table, with a row for each record in the order given
     */
    public CsvTable table(Iterable<PlacementRecord> records) {
        CsvTable.Builder table =
                CsvTable.builder(Fields.ALL.stream().map(Field::column).toArray(String[]::new));
        for (PlacementRecord record : records) {
            table.row(Fields.ALL.stream().map(field -> cell(field, record)).collect(ImmutableList.toImmutableList()));
        }
        return table.build();
    }

    private static CsvCell cell(Field field, PlacementRecord record) {
        return field.sayer()
                .say(record, NeedsEdition.ONTOLOGY_2026)
                .map(said -> cell(said, field.form().invertedInSheet()))
                .orElse(CsvCell.blank());
    }

    private static CsvCell cell(JsonNode said, boolean inverted) {
        if (said.isBoolean()) {
            return CsvCell.text(said.booleanValue() != inverted ? "Yes" : "No");
        }
        if (said.isNumber()) {
            return CsvCell.number(said.decimalValue());
        }
        if (said.isArray()) {
            return CsvCell.text(StreamSupport.stream(said.spliterator(), false)
                    .map(JsonNode::textValue)
                    .collect(Collectors.joining("; ")));
        }
        // A cell is one line.
        return CsvCell.text(said.textValue().replaceAll("[\\r\\n]+", " "));
    }
}
