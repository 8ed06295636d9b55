package org.placewright.interchange.postcode;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Postcode.Precision;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableReader;

/**
 * Reads a table of postcode sectors: columns {@code sector}, {@code easting} and {@code northing}, in metres on the
 * British National Grid; {@code latitude}, {@code longitude} and {@code postcodes} are passed over.
 *
 * <p>A sector without a grid position (Northern Ireland has none, written as blanks or as 0, 0) or with one off the
 * grid is left out, and so is the second of two rows for one sector. No data makes this throw. Immutable and safe to
 * share between threads.
 */
public final class SectorReader {

    private static final SectorReader STANDARD = new SectorReader(ReadLimits.standard());
    private static final Pattern METRES = Pattern.compile("-?\\d{1,7}");

    private static final FieldKind<Postcode> SECTOR = new FieldKind<>(
            FindingCodes.INVALID_SECTOR,
            "not of the form of a postcode sector",
            "a sector such as ZA99 9",
            text -> Postcode.parse(text).filter(postcode -> postcode.precision() == Precision.SECTOR));
    private static final FieldKind<Integer> POSITION = new FieldKind<>(
            FindingCodes.INVALID_NUMBER,
            "not a whole number of metres",
            "whole metres on the British National Grid",
            text -> METRES.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty());

    private final ReadLimits limits;

    private SectorReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Returns the reader with the standard limits.
     *
     * @return the reader
     */
    public static SectorReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader with other limits.
     *
     * @param limits how much of a file is taken in
     * @return the reader
     */
    public static SectorReader of(ReadLimits limits) {
        return new SectorReader(limits);
    }

    /**
     * Reads a table of postcode sectors.
     *
     * @param file the CSV file
     * @return the sectors, in the order of the file, and the findings
     */
    public Import<SectorCentroid> read(Path file) {
        return TableReader.kept(consumer -> read(file, consumer));
    }

    /**
     * Reads a table of postcode sectors and hands each sector to a consumer as it is read, keeping none: memory stays
     * bounded but for what tells a second row of one sector. What the consumer throws comes out of this, and the file
     * is closed.
     *
     * @param file the CSV file
     * @param consumer takes the sectors, in the order of the file
     * @return the findings, and what became of the rows
     */
    public ImportReport read(Path file, Consumer<? super SectorCentroid> consumer) {
        Set<Postcode> seen = new HashSet<>();
        return new TableReader(limits, new FindingLog(limits))
                .stream(file, SectorTable.TABLE, row -> sector(row, seen), consumer);
    }

    private static Optional<SectorCentroid> sector(Row row, Set<Postcode> seen) {
        Optional<Postcode> sector = row.required(SectorTable.SECTOR, SECTOR);
        if (hasNoPosition(row)) {
            row.reject(
                    Severity.INFO,
                    FindingCodes.NO_GRID_POSITION,
                    SectorTable.EASTING,
                    "the sector has no position on the British National Grid",
                    "easting and northing; Northern Ireland has none");
            return Optional.empty();
        }
        Optional<Integer> easting = row.required(SectorTable.EASTING, POSITION);
        Optional<Integer> northing = row.required(SectorTable.NORTHING, POSITION);
        if (row.isRejected()) {
            return Optional.empty();
        }
        Optional<GridPoint> centre = onGrid(easting.orElseThrow(), northing.orElseThrow());
        if (centre.isEmpty()) {
            row.reject(
                    FindingCodes.POSITION_OFF_GRID,
                    SectorTable.EASTING,
                    "the position is off the British National Grid",
                    "metres east and north; maybe the two are swapped");
        } else if (!seen.add(sector.orElseThrow())) {
            row.reject(
                    FindingCodes.DUPLICATE_SECTOR, SectorTable.SECTOR, "the sector has a row already", "one row each");
        }
        return centre.map(point -> new SectorCentroid(sector.orElseThrow(), point));
    }

    /** Tells whether a row says that there is no position: by blanks, or as directories do, by 0, 0 out at sea. */
    private static boolean hasNoPosition(Row row) {
        String easting = row.text(SectorTable.EASTING);
        String northing = row.text(SectorTable.NORTHING);
        return easting.equals(northing) && (easting.isEmpty() || easting.equals("0"));
    }

    private static Optional<GridPoint> onGrid(int easting, int northing) {
        try {
            return Optional.of(new GridPoint(easting, northing));
        } catch (IllegalArgumentException e) {
            // The grid's own bounds decide; its refusal becomes a finding.
            return Optional.empty();
        }
    }
}
