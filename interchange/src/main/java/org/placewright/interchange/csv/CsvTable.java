package org.placewright.interchange.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A table to write as CSV: UTF-8 without byte order mark, commas, quotes as RFC 4180 has them, and text that cannot be
 * taken for a formula (see {@link CsvCell}).
 *
 * <p>A field may hold a line break, and is then quoted; the readers of this library work line by line and cannot read
 * such a field back.
 */
public final class CsvTable {

    private final ImmutableList<String> header;
    private final ImmutableList<List<CsvCell>> rows;
    private final LineEnding lineEnding;

    private CsvTable(ImmutableList<String> header, ImmutableList<List<CsvCell>> rows, LineEnding lineEnding) {
        this.header = header;
        this.rows = rows;
        this.lineEnding = lineEnding;
    }

    /**
     * Returns a table all of whose fields are text.
     *
     * @param header the names of the columns
     * @param rows the rows, each with a field for each column
     * @return the table
     * @throws IllegalArgumentException if a row has another number of fields than there are columns
     */
    public static CsvTable of(List<String> header, Iterable<? extends List<String>> rows) {
        Builder builder = new Builder(ImmutableList.copyOf(header));
        for (List<String> row : rows) {
            // Cells are made as they are written, so that a large table takes no more memory than its texts.
            builder.add(Lists.transform(ImmutableList.copyOf(row), CsvCell::text));
        }
        return builder.build();
    }

    /**
     * Returns a builder of a table with the given columns.
     *
     * @param header the names of the columns
     * @return a new builder without rows
     */
    public static Builder builder(String... header) {
        return new Builder(ImmutableList.copyOf(header));
    }

    /**
     * Returns the names of the columns.
     *
     * @return the names, in order
     */
    public ImmutableList<String> header() {
        return header;
    }

    /**
     * Returns how many rows there are besides the header.
     *
     * @return the number of rows
     */
    public int size() {
        return rows.size();
    }

    /**
     * Returns the whole table as it would be written.
     *
     * @return the text, each line ended
     */
    public String text() {
        StringWriter text = new StringWriter();
        try {
            writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes the table to a file, replacing what was there.
     *
     * @param file the file; its folder must exist
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writeTo(writer);
        }
    }

    private void writeTo(Writer target) throws IOException {
        LineDelimiter delimiter = lineEnding == LineEnding.CRLF ? LineDelimiter.CRLF : LineDelimiter.LF;
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(delimiter).build(target)) {
            writer.writeRecord(
                    Lists.transform(header, name -> CsvCell.text(name).field()));
            for (List<CsvCell> row : rows) {
                writer.writeRecord(Lists.transform(row, CsvCell::field));
            }
        }
    }

    /** Returns the size only: a table may hold anything. */
    @Override
    public String toString() {
        return "CsvTable[columns=" + header.size() + ", rows=" + rows.size() + "]";
    }

    /** Builds a {@link CsvTable} row by row. */
    public static final class Builder {

        private final ImmutableList<String> header;
        private final ImmutableList.Builder<List<CsvCell>> rows = ImmutableList.builder();
        private LineEnding lineEnding = LineEnding.LF;

        Builder(ImmutableList<String> header) {
            this.header = header;
        }

        /**
         * Sets how lines end.
         *
         * @param ending the line ending; {@link LineEnding#LF} by default
         * @return this builder
         */
        public Builder lineEnding(LineEnding ending) {
            lineEnding = ending;
            return this;
        }

        /**
         * Adds a row.
         *
         * @param cells a cell for each column
         * @return this builder
         * @throws IllegalArgumentException if there are more or fewer cells than columns
         */
        public Builder row(CsvCell... cells) {
            return row(ImmutableList.copyOf(cells));
        }

        /**
         * Adds a row.
         *
         * @param cells a cell for each column
         * @return this builder
         * @throws IllegalArgumentException if there are more or fewer cells than columns
         */
        public Builder row(List<CsvCell> cells) {
            return add(ImmutableList.copyOf(cells));
        }

        private Builder add(List<CsvCell> cells) {
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException(
                        "A row must have a cell for each of the " + header.size() + " columns but has " + cells.size());
            }
            rows.add(cells);
            return this;
        }

        /**
         * Returns the table.
         *
         * @return the table with the rows added so far
         */
        public CsvTable build() {
            return new CsvTable(header, rows.build(), lineEnding);
        }
    }
}
