package org.placewright.interchange.postcode;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.TableSpec;

/** The columns of the table of postcode sectors. */
final class SectorTable {

    static final Column SECTOR = Column.required("sector");
    static final Column EASTING = Column.required("easting");
    static final Column NORTHING = Column.required("northing");
    static final TableSpec TABLE = TableSpec.of(
            ImmutableList.of(SECTOR, EASTING, NORTHING), Column.ignored("latitude", "longitude", "postcodes"));

    private SectorTable() {}
}
