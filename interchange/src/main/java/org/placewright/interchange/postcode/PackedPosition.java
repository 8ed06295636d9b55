package org.placewright.interchange.postcode;

import java.util.Optional;
import org.placewright.core.geo.GridPoint;

/**
 * What is known of a postcode's place in one number: from the highest bit, the easting plus one (0 where there is no
 * position), the northing in 21 bits, and whether the postcode is terminated in the last.
 */
final class PackedPosition {

    private static final int EASTING = 22;
    private static final int NORTHING_MASK = (1 << 21) - 1;

    private PackedPosition() {}

    static long of(Optional<GridPoint> point, boolean terminated) {
        long place = point.map(known -> (known.easting() + 1L) << EASTING | (long) known.northing() << 1)
                .orElse(0L);
        return place | (terminated ? 1 : 0);
    }

    static boolean hasPoint(long packed) {
        return packed >>> EASTING != 0;
    }

    static boolean isTerminated(long packed) {
        return (packed & 1) != 0;
    }

    static int easting(long packed) {
        return (int) (packed >>> EASTING) - 1;
    }

    static int northing(long packed) {
        return (int) (packed >>> 1) & NORTHING_MASK;
    }

    /** Returns the position, which there must be. */
    static GridPoint point(long packed) {
        return new GridPoint(easting(packed), northing(packed));
    }

    /** Tells whether a number is one that {@link #of} returns. */
    static boolean isValid(long packed) {
        if (!hasPoint(packed)) {
            return packed >>> 1 == 0;
        }
        try {
            return packed >>> EASTING <= Integer.MAX_VALUE
                    && of(Optional.of(point(packed)), isTerminated(packed)) == packed;
        } catch (IllegalArgumentException e) {
            // Off the grid.
            return false;
        }
    }
}
