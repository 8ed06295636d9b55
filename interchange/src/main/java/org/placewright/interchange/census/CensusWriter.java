package org.placewright.interchange.census;

import java.io.IOException;
import java.nio.file.Path;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.Urn;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.pricing.PriceObservation;

/** Writes a price census that {@link CensusReader} reads back as the same observations. */
public final class CensusWriter {

    private static final CensusWriter STANDARD = new CensusWriter();

    private CensusWriter() {}

    /**
     * Returns the writer.
     *
     * @return the writer
     */
    public static CensusWriter standard() {
        return STANDARD;
    }

    /**
     * Writes the observations to a file, replacing what was there.
     *
     * @param file the file; its folder must exist
     * @param observations the observations
     * @throws IOException if the file cannot be written
     */
    public void write(Path file, Iterable<PriceObservation> observations) throws IOException {
        table(observations).write(file);
    }

    /**
     * Returns the observations as a table.
     *
     * @param observations the observations
     * @return the table, with a row for each observation in the order given
     */
    public CsvTable table(Iterable<PriceObservation> observations) {
        CsvTable.Builder table = CsvTable.builder(
                CensusTable.CENSUS_DATE.name(),
                CensusTable.AGE.name(),
                CensusTable.TYPE.name(),
                CensusTable.TOTAL.name(),
                CensusTable.START.name(),
                CensusTable.AUTHORITY.name(),
                CensusTable.ESTABLISHMENT.name());
        for (PriceObservation observation : observations) {
            table.row(
                    CsvCell.date(observation.observedOn()),
                    CsvCell.number(observation.ageInYears()),
                    CsvCell.text(observation.provision().label()),
                    CsvCell.number(observation.fee().amount().getAmount()),
                    CsvCell.date(observation.placementStart()),
                    CsvCell.text(observation.placingAuthority().map(AuthorityId::value)),
                    CsvCell.text(observation.establishment().map(Urn::value)));
        }
        return table.build();
    }
}
