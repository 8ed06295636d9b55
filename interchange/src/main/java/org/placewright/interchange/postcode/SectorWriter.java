package org.placewright.interchange.postcode;

import java.io.IOException;
import java.nio.file.Path;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;

/**
 * Writes a table of postcode sectors that {@link SectorReader} reads back as the same sectors, but for one at 0, 0,
 * which stands there for no position.
 */
public final class SectorWriter {

    private static final SectorWriter STANDARD = new SectorWriter();

    private SectorWriter() {}

    /**
     * Returns the writer.
     *
     * @return the writer
     */
    public static SectorWriter standard() {
        return STANDARD;
    }

    /**
     * Writes the sectors to a file, replacing what was there.
     *
     * @param file the file; its folder must exist
     * @param sectors the sectors
     * @throws IOException if the file cannot be written
     */
    public void write(Path file, Iterable<SectorCentroid> sectors) throws IOException {
        table(sectors).write(file);
    }

    /**
     * Returns the sectors as a table.
     *
     * @param sectors the sectors
     * @return the table, with a row for each sector in the order given
     */
    public CsvTable table(Iterable<SectorCentroid> sectors) {
        CsvTable.Builder table =
                CsvTable.builder(SectorTable.SECTOR.name(), SectorTable.EASTING.name(), SectorTable.NORTHING.name());
        for (SectorCentroid sector : sectors) {
            table.row(
                    CsvCell.text(sector.sector().text()),
                    CsvCell.number(sector.centre().easting()),
                    CsvCell.number(sector.centre().northing()));
        }
        return table.build();
    }
}
