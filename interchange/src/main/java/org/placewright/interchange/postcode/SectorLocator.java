package org.placewright.interchange.postcode;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Postcode.Precision;

/**
 * Locates postcodes from a table of sectors.
 *
 * <p>A whole postcode or a sector is at the centre of its sector; where the table lacks the sector there is no answer,
 * because the postcode is then likely not a real one. A district is at the mean of the centres of its sectors, to the
 * nearest metre. Answers take logarithmic time. Immutable and safe to share between threads.
 */
public final class SectorLocator implements Locator {

    private final ImmutableSortedMap<Postcode, GridPoint> centres;

    private SectorLocator(ImmutableSortedMap<Postcode, GridPoint> centres) {
        this.centres = centres;
    }

    /**
     * Returns a locator that answers from the given sectors.
     *
     * @param sectors the sectors, each once
     * @return the locator
     * @throws IllegalArgumentException if a sector is given twice
     */
    public static SectorLocator of(Iterable<SectorCentroid> sectors) {
        Map<Postcode, GridPoint> centres = new TreeMap<>();
        Map<Postcode, Mean> districts = new TreeMap<>();
        for (SectorCentroid sector : sectors) {
            if (centres.put(sector.sector(), sector.centre()) != null) {
                throw new IllegalArgumentException(
                        "Sector " + sector.sector() + " is given twice. Maybe two tables were joined?");
            }
            districts
                    .computeIfAbsent(sector.sector().district(), district -> new Mean())
                    .add(sector.centre());
        }
        districts.forEach((district, mean) -> centres.put(district, mean.point()));
        return new SectorLocator(ImmutableSortedMap.copyOf(centres, Comparator.naturalOrder()));
    }

    @Override
    public Optional<GridPoint> locate(Postcode postcode) {
        return Optional.ofNullable(centres.get(postcode.degradedTo(Precision.SECTOR)));
    }

    /** The mean of positions, kept in whole metres so that their order does not matter. */
    private static final class Mean {

        private long east;
        private long north;
        private int count;

        void add(GridPoint point) {
            east += point.easting();
            north += point.northing();
            count++;
        }

        GridPoint point() {
            return new GridPoint((int) Math.round((double) east / count), (int) Math.round((double) north / count));
        }
    }
}
