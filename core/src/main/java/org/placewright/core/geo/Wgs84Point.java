package org.placewright.core.geo;

import java.util.Optional;
import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.placewright.core.Personal;
import org.placewright.core.measure.Lengths;

/**
 * A position on the Earth as satellite receivers and web maps give it: latitude and longitude in degrees on the World
 * Geodetic System 1984.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>latitude</td><td>number</td><td>degrees</td><td>yes</td><td></td><td>north positive, -90 to 90</td>
 *     <td>WGS84 (EPSG:4326)</td></tr>
 * <tr><td>longitude</td><td>number</td><td>degrees</td><td>yes</td><td></td>
 *     <td>east positive, -180 to 180; -180 is held as 180, which is the same meridian</td>
 *     <td>WGS84 (EPSG:4326)</td></tr>
 * </table>
 *
 * <p>A position may be where a child lives, so it is personal and never printed. Within Great Britain,
 * {@link GridPoint} is what the rest of this library measures with; this type is for bringing positions in and out, and
 * for those beyond the grid.
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180
 */
@Personal
public record Wgs84Point(double latitude, double longitude) {

    private static final double HIGHEST_LATITUDE = 90;
    private static final double HIGHEST_LONGITUDE = 180;

    /** The mean radius of the Earth, (2a + b) / 3 of the ellipsoid of WGS84. */
    private static final double MEAN_RADIUS_METRES = 6_371_008.8;

    /**
     * Checks that there is such a position.
     *
     * @param latitude degrees north of the equator, -90 to 90
     * @param longitude degrees east of Greenwich, -180 to 180
     * @throws IllegalArgumentException if there is none; the position is not quoted
     */
    public Wgs84Point {
        if (!(latitude >= -HIGHEST_LATITUDE && latitude <= HIGHEST_LATITUDE)) {
            throw new IllegalArgumentException("Wgs84Point latitude must lie within -90 and 90 degrees. Maybe latitude "
                    + "and longitude are swapped, or in metres?");
        }
        if (!(longitude >= -HIGHEST_LONGITUDE && longitude <= HIGHEST_LONGITUDE)) {
            throw new IllegalArgumentException("Wgs84Point longitude must lie within -180 and 180 degrees. Maybe it is "
                    + "counted from 0 to 360, or in metres?");
        }
        // One value for one position: no negative zero, and one name for the meridian opposite Greenwich.
        latitude += 0.0;
        longitude = longitude == -HIGHEST_LONGITUDE ? HIGHEST_LONGITUDE : longitude + 0.0;
    }

    /**
     * Returns this position on the British National Grid, to the nearest metre.
     *
     * <p>In Great Britain the conversion, before it is rounded, is within 5 m of Ordnance Survey's exact one (OSTN15),
     * 2 m on average. Northern Ireland and the sea around are answered too, as far as the rectangle of the grid
     * reaches, but are nobody's official coordinates there.
     *
     * <p>Source: Ordnance Survey, A guide to coordinate systems in Great Britain, section 6.6 and annexes B and C.
     *
     * @return the position; empty if it is off the grid
     */
    public Optional<GridPoint> toGridPoint() {
        return NationalGrid.locate(this);
    }

    /**
     * Returns the great-circle distance on a sphere of the Earth's mean radius, 6,371,008.8 m (the haversine formula).
     *
     * <p>In Britain it is up to 0.35 % from the distance on the ellipsoid. It is for places the grid does not reach;
     * the distance of the SSDA903 return is that of {@link GridPoint#distanceTo}.
     *
     * @param other another position
     * @return the distance, held in metres
     */
    public Quantity<Length> distanceTo(Wgs84Point other) {
        double halfNorth = StrictMath.sin(StrictMath.toRadians(latitude - other.latitude) / 2);
        double halfEast = StrictMath.sin(StrictMath.toRadians(longitude - other.longitude) / 2);
        double shrinking =
                StrictMath.cos(StrictMath.toRadians(latitude)) * StrictMath.cos(StrictMath.toRadians(other.latitude));
        double haversine = halfNorth * halfNorth + shrinking * (halfEast * halfEast);
        double angle = 2 * StrictMath.asin(Math.min(1, StrictMath.sqrt(haversine)));
        return Lengths.metres(MEAN_RADIUS_METRES * angle);
    }

    /** Returns the name of the type only. */
    @Override
    public String toString() {
        return "Wgs84Point[...]";
    }
}
