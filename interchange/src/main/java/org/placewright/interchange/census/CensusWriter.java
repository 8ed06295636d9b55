package org.placewright.interchange.census;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.placewright.interchange.csv.CsvTable;

/**
 * Writes a price census that {@link CensusReader} reads back as the same placements.
 *
 * <p>The columns are those of a layout, after one for the day of the census, which the layouts lack. Columns of other
 * layouts follow where a placement says something there, so that nothing is lost.
 */
public final class CensusWriter {

    private static final CensusWriter STANDARD = new CensusWriter(CensusLayout.DECEMBER_2025);

    private final CensusLayout layout;

    private CensusWriter(CensusLayout layout) {
        this.layout = layout;
    }

    /**
     * Returns the writer of the newest layout.
     *
     * @return the writer
     */
    public static CensusWriter standard() {
        return STANDARD;
    }

    /**
     * Returns the writer of a layout.
     *
     * @param layout the columns to write
     * @return the writer
     */
    public static CensusWriter of(CensusLayout layout) {
        return new CensusWriter(layout);
    }

    /**
     * Writes the placements to a file, replacing what was there.
     *
     * @param file the file; its folder must exist
     * @param placements the placements
     * @throws IOException if the file cannot be written
     */
    public void write(Path file, Iterable<CensusPlacement> placements) throws IOException {
        table(placements).write(file);
    }

    /**
     * Returns the placements as a table.
     *
     * @param placements the placements
     * @return the table, with a row for each placement in the order given
     */
    public CsvTable table(Iterable<CensusPlacement> placements) {
        ImmutableList<CensusPlacement> rows = ImmutableList.copyOf(placements);
        ImmutableList<CensusField<?>> columns = Stream.of(
                        Stream.of(CensusFields.CENSUS_DATE),
                        layout.fields().stream(),
                        CensusFields.ALL.stream().filter(field -> rows.stream().anyMatch(field::isStated)))
                .flatMap(fields -> fields)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        CsvTable.Builder table =
                CsvTable.builder(columns.stream().map(layout::heading).toArray(String[]::new));
        for (CensusPlacement placement : rows) {
            table.row(columns.stream()
                    .map(field -> field.written(placement, layout))
                    .collect(ImmutableList.toImmutableList()));
        }
        return table.build();
    }
}
