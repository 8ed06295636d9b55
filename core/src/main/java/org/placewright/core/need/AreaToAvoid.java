package org.placewright.core.need;

import java.util.Comparator;
import java.util.Optional;
import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.placewright.core.Personal;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.measure.Lengths;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * An area where the child must not live: all that is within a straight-line distance of a point or postcode. It may be
 * where someone lives who harmed the child, so it is personal and never printed.
 *
 * <p>A whole sector or district of postcodes is avoided by a radius that reaches all of it from where the
 * {@link Locator} says it is: the name of a sector says nothing of how large it is.
 *
 * <p>Ordered with those around a point first; then by easting and northing, or postcode; then by radius.
 *
 * <table>
 * <caption>Attributes; source: earlier regional drafts of the Placements Data Standard, locations to avoid</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>centre</td><td>{@link GridPoint} or {@link Postcode}</td><td></td><td>yes</td><td></td>
 *     <td>what the area lies around; a postcode, sector or district means where the locator says it is</td></tr>
 * <tr><td>radius</td><td>length</td><td>metres</td><td>yes</td><td></td>
 *     <td>how far the area reaches, above 0; given in any unit</td></tr>
 * </table>
 */
@Personal
public sealed interface AreaToAvoid extends Comparable<AreaToAvoid> {

    /**
     * Returns how far the area reaches.
     *
     * @return the distance from the centre in a straight line, above 0, held in metres
     */
    Quantity<Length> radius();

    /**
     * Tells whether a place lies in the area.
     *
     * @param place where a home is, for one
     * @param locator where postcodes are
     * @return yes if the place is no further from the centre than the radius ({@link GridPoint#isWithin}), no if it is;
     *     not specified where the locator does not know the centre, which is no leave to choose the place
     */
    default Answer covers(GridPoint place, Locator locator) {
        return locatedBy(locator)
                .map(centre -> centre.isWithin(radius(), place) ? Answer.YES : Answer.NO)
                .orElse(Answer.NOT_SPECIFIED);
    }

    /**
     * Returns where the centre of the area is.
     *
     * @param locator where postcodes are
     * @return the point; empty if the locator does not know it
     */
    Optional<GridPoint> locatedBy(Locator locator);

    /**
     * Returns what is left of the area when it is shared.
     *
     * <p>A point cannot be made less precise without a gazetteer, so an area around one is left out; and one around a
     * postcode, though as wide as before, moves to where the sector or district is. <b>Areas that are degraded may thus
     * be missing or lie elsewhere</b>, and must not be used to choose a home.
     *
     * @param how how much is kept of postcodes
     * @return the area around a less precise postcode; empty for one around a point
     */
    Optional<AreaToAvoid> degraded(Degradation how);

    @Override
    default int compareTo(AreaToAvoid other) {
        if (this instanceof AroundPoint point && other instanceof AroundPoint another) {
            return AroundPoint.ORDER.compare(point, another);
        }
        if (this instanceof AroundPostcode postcode && other instanceof AroundPostcode another) {
            return AroundPostcode.ORDER.compare(postcode, another);
        }
        return this instanceof AroundPoint ? -1 : 1;
    }

    private static Quantity<Length> aboveZero(Quantity<Length> radius) {
        double metres = Lengths.inMetres(radius);
        if (!(metres > 0)) {
            throw new IllegalArgumentException("AreaToAvoid radius must be above 0 metres, for an area "
                    + "without one excludes nothing. Maybe 1,000 metres around the centre were meant?");
        }
        return Lengths.metres(metres);
    }

    /**
     * The area around a point.
     *
     * @param centre the point
     * @param radius how far the area reaches, above 0, in any unit
     */
    @Personal
    record AroundPoint(GridPoint centre, Quantity<Length> radius) implements AreaToAvoid {

        private static final Comparator<AroundPoint> ORDER = Comparator.<AroundPoint>comparingInt(
                        area -> area.centre().easting())
                .thenComparingInt(area -> area.centre().northing())
                .thenComparingDouble(area -> Lengths.inMetres(area.radius()));

        /**
         * Holds the radius in metres.
         *
         * @param centre the point
         * @param radius how far the area reaches, above 0, in any unit
         * @throws IllegalArgumentException if the radius is not above 0, or not finite
         */
        public AroundPoint {
            radius = aboveZero(radius);
        }

        @Override
        public Optional<GridPoint> locatedBy(Locator locator) {
            return Optional.of(centre);
        }

        @Override
        public Optional<AreaToAvoid> degraded(Degradation how) {
            return Optional.empty();
        }

        /** Returns the name of the type only. */
        @Override
        public String toString() {
            return "AroundPoint[...]";
        }
    }

    /**
     * The area around a postcode, sector or district.
     *
     * @param centre the postcode
     * @param radius how far the area reaches from where the postcode is, above 0, in any unit
     */
    @Personal
    record AroundPostcode(Postcode centre, Quantity<Length> radius) implements AreaToAvoid, Degradable<AroundPostcode> {

        private static final Comparator<AroundPostcode> ORDER = Comparator.comparing(AroundPostcode::centre)
                .thenComparingDouble(area -> Lengths.inMetres(area.radius()));

        /**
         * Holds the radius in metres.
         *
         * @param centre the postcode
         * @param radius how far the area reaches from where the postcode is, above 0, in any unit
         * @throws IllegalArgumentException if the radius is not above 0, or not finite
         */
        public AroundPostcode {
            radius = aboveZero(radius);
        }

        @Override
        public Optional<GridPoint> locatedBy(Locator locator) {
            return locator.locate(centre);
        }

        /** Keeps the radius and less of the postcode; see {@link #degraded} for what must not be done with it. */
        @Override
        public AroundPostcode degrade(Degradation how) {
            return new AroundPostcode(how.degrade(centre), radius);
        }

        @Override
        public Optional<AreaToAvoid> degraded(Degradation how) {
            return Optional.of(degrade(how));
        }

        /** Returns the name of the type only. */
        @Override
        public String toString() {
            return "AroundPostcode[...]";
        }
    }
}
