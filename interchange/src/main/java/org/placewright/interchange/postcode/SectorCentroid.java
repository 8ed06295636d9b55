package org.placewright.interchange.postcode;

import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Postcode.Precision;

/**
 * Where the middle of a postcode sector is.
 *
 * @param sector the sector, such as {@code SW1A 1}
 * @param centre the middle of its addresses on the British National Grid
 */
public record SectorCentroid(Postcode sector, GridPoint centre) {

    /**
     * Checks the precision.
     *
     * @param sector the sector, such as {@code SW1A 1}
     * @param centre the middle of its addresses on the British National Grid
     * @throws IllegalArgumentException if the postcode is not a sector; it is not quoted
     */
    public SectorCentroid {
        if (sector.precision() != Precision.SECTOR) {
            throw new IllegalArgumentException("SectorCentroid sector must be a sector but was a " + sector.precision()
                    + ". Maybe use Postcode.sector() first?");
        }
    }
}
