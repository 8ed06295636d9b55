package org.placewright.core.geo;

import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.placewright.core.measure.Lengths;

/**
 * A position on the British National Grid, to the metre.
 *
 * <p>The grid covers 0 to 700,000 m east and 0 to 1,300,000 m north.
 *
 * @param easting metres east of the grid's origin, 0 to 700,000
 * @param northing metres north of the grid's origin, 0 to 1,300,000
 */
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
        if (easting < 0 || easting > EASTERNMOST || northing < 0 || northing > NORTHERNMOST) {
            throw new IllegalArgumentException("GridPoint must lie within 0-" + EASTERNMOST + " east and 0-"
                    + NORTHERNMOST + " north. Maybe easting and northing are swapped, or in degrees?");
        }
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
}
