package org.placewright.core.geo;

import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.placewright.core.Personal;
import org.placewright.core.measure.Lengths;

/**
 * A position on the British National Grid, to the metre.
 *
 * <p>The grid covers 0 to 700,000 m east and 0 to 1,300,000 m north. A position may be where a child lives, so it is
 * personal and never printed.
 *
 * @param easting metres east of the grid's origin, 0 to 700,000
 * @param northing metres north of the grid's origin, 0 to 1,300,000
 */
@Personal
public record GridPoint(int easting, int northing) {

    private static final int EASTERNMOST = 700_000;
    private static final int NORTHERNMOST = 1_300_000;

    /**
     * Checks that the position is on the grid.
     *
     * @param easting metres east of the grid's origin, 0 to 700,000
     * @param northing metres north of the grid's origin, 0 to 1,300,000
     * @throws IllegalArgumentException if it is not; the position is not quoted
     */
    public GridPoint {
        if (!isOnGrid(easting, northing)) {
            throw new IllegalArgumentException("GridPoint must lie within 0-" + EASTERNMOST + " east and 0-"
                    + NORTHERNMOST + " north. Maybe easting and northing are swapped, or in degrees?");
        }
    }

    static boolean isOnGrid(int easting, int northing) {
        return easting >= 0 && easting <= EASTERNMOST && northing >= 0 && northing <= NORTHERNMOST;
    }

    /**
     * Returns the straight-line distance on the grid: the square root of the sum of the squared differences.
     *
     * <p>This is the distance the SSDA903 return defines; {@link Lengths#inReturnMiles} gives it in the return's miles.
     *
     * @param other another position
     * @return the distance, held in metres
     */
    public Quantity<Length> distanceTo(GridPoint other) {
        return Lengths.metres(metresTo(other));
    }

    /**
     * Returns the straight-line distance on the grid in metres, for computing with.
     *
     * @param other another position
     * @return the distance in metres
     */
    public double metresTo(GridPoint other) {
        double east = (double) easting - other.easting;
        double north = (double) northing - other.northing;
        return Math.sqrt(east * east + north * north);
    }

    /**
     * Tells whether another position is no further away than a distance, in a straight line on the grid.
     *
     * @param radius the distance, 0 or more, in any unit; a position exactly so far away is within it
     * @param other another position
     * @return true if {@link #distanceTo} the other is not more than the radius
     * @throws IllegalArgumentException if the radius is negative
     */
    public boolean isWithin(Quantity<Length> radius, GridPoint other) {
        double metres = Lengths.inMetres(radius);
        if (metres < 0) {
            throw new IllegalArgumentException(
                    "GridPoint radius must be 0 or more but was " + metres + " metres. Maybe make it with Lengths?");
        }
        return metresTo(other) <= metres;
    }

    /**
     * Returns the latitude and longitude of this position.
     *
     * <p>In Great Britain the answer is within 5 m of Ordnance Survey's exact one (OSTN15), 2 m on average; what
     * {@link Wgs84Point#toGridPoint} makes of it is this position again.
     *
     * <p>Source: Ordnance Survey, A guide to coordinate systems in Great Britain, section 6.6 and annexes B and C.
     *
     * @return the position on WGS84
     */
    public Wgs84Point toWgs84() {
        return NationalGrid.wgs84(new NationalGrid.Projected(easting, northing));
    }

    /** Returns the name of the type only. */
    @Override
    public String toString() {
        return "GridPoint[...]";
    }
}
