package org.placewright.interchange.referral;

import com.google.common.base.Joiner;
import java.io.IOException;
import java.nio.file.Path;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.HomeId;
import org.placewright.core.referral.Referral;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.internal.Column;

/**
 * Writes referrals that {@link ReferralReader} reads back as the same referrals. The ethnicity of the child is not
 * among the columns and is not written.
 */
public final class ReferralWriter {

    private static final ReferralWriter STANDARD = new ReferralWriter();

    private ReferralWriter() {}

    /**
     * Returns the writer.
     *
     * @return the writer
     */
    public static ReferralWriter standard() {
        return STANDARD;
    }

    /**
     * Writes the referrals to a file, replacing what was there.
     *
     * @param file the file; its folder must exist
     * @param referrals the referrals
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the identifier of a home where a sibling lives holds a semicolon
     */
    public void write(Path file, Iterable<Referral> referrals) throws IOException {
        table(referrals).write(file);
    }

    /**
     * Returns the referrals as a table.
     *
     * @param referrals the referrals
     * @return the table, with a row for each referral in the order given
     * @throws IllegalArgumentException if the identifier of a home where a sibling lives holds a semicolon
     */
    public CsvTable table(Iterable<Referral> referrals) {
        CsvTable.Builder table = CsvTable.builder(
                ReferralTable.COLUMNS.stream().map(Column::name).toArray(String[]::new));
        for (Referral referral : referrals) {
            table.row(
                    CsvCell.text(referral.id().value()),
                    CsvCell.text(referral.child().id().value()),
                    CsvCell.text(referral.child().sex().description()),
                    CsvCell.date(referral.child().dateOfBirth()),
                    CsvCell.date(referral.neededFrom()),
                    CsvCell.text(referral.knownHomePostcode().map(Postcode::text)),
                    CsvCell.text(referral.knownSchoolPostcode().map(Postcode::text)),
                    CsvCell.text(homes(referral.siblingsLiveAt())),
                    CsvCell.text(referral.recommendation().fosterCare().label()),
                    CsvCell.text(referral.recommendation().residentialCare().label()),
                    CsvCell.text(
                            referral.recommendation().supportedAccommodation().label()));
        }
        return table.build();
    }

    private static String homes(Iterable<HomeId> homes) {
        for (HomeId home : homes) {
            if (home.value().indexOf(ReferralTable.SEPARATOR) >= 0) {
                throw new IllegalArgumentException("The identifier of a home where a sibling lives holds a semicolon, "
                        + "which separates homes in the file. Maybe use another identifier?");
            }
        }
        return Joiner.on(ReferralTable.SEPARATOR).join(homes);
    }
}
