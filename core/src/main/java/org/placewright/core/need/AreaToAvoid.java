package org.placewright.core.need;

import java.util.Comparator;
import java.util.Optional;
import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.placewright.core.Personal;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.measure.Lengths;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * An area where the child must not live: all that is within a straight-line distance of a point or postcode. It may be
 * where someone lives who harmed the child, so it is personal and never printed.
 *
 * <p>Ordered with those around a point first; then by easting and northing, or postcode; then by radius.
 *
 * <p>Source: earlier regional drafts of the Placements Data Standard, locations to avoid.
 */
@Personal
public sealed interface AreaToAvoid extends Comparable<AreaToAvoid> {

    /**
     * Returns how far the area reaches.
     *
     * @return the distance from the centre in a straight line, 0 or more, held in metres
     */
    Quantity<Length> radius();

    /**
     * Returns what is left of the area when it is shared.
     *
     * <p>A point cannot be made less precise without a gazetteer, so an area around one is left out. <b>What is
     * degraded may thus lack an area to avoid</b>, and must not be used to choose a home.
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

    /**
     * The area around a point.
     *
     * @param centre the point
     * @param radius how far the area reaches, 0 or more, in any unit
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
         * @param radius how far the area reaches, 0 or more, in any unit
         * @throws IllegalArgumentException if the radius is negative or not finite
         */
        public AroundPoint {
            radius = Lengths.metres(Lengths.inMetres(radius));
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
     * @param radius how far the area reaches from where the postcode is, 0 or more, in any unit
     */
    @Personal
    record AroundPostcode(Postcode centre, Quantity<Length> radius) implements AreaToAvoid, Degradable<AroundPostcode> {

        private static final Comparator<AroundPostcode> ORDER = Comparator.comparing(AroundPostcode::centre)
                .thenComparingDouble(area -> Lengths.inMetres(area.radius()));

        /**
         * Holds the radius in metres.
         *
         * @param centre the postcode
         * @param radius how far the area reaches from where the postcode is, 0 or more, in any unit
         * @throws IllegalArgumentException if the radius is negative or not finite
         */
        public AroundPostcode {
            radius = Lengths.metres(Lengths.inMetres(radius));
        }

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
