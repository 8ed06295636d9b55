package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Comparators;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Postcode.Precision;
import org.placewright.core.geo.Wgs84Point;
import org.placewright.core.measure.Lengths;
import org.placewright.testkit.arbitrary.PlaceArbitraries;

class PlacePropertiesTest {

    private static final double HAIR = 1e-6;

    @Provide
    Arbitrary<Postcode> anyPrecision() {
        return PlaceArbitraries.postcodesOfAnyPrecision();
    }

    @Property
    void degrading_never_adds_precision_and_gives_what_was_asked_at_most(
            @ForAll("anyPrecision") Postcode postcode, @ForAll Precision precision) {
        Postcode degraded = postcode.degradedTo(precision);

        assertThat(degraded.precision())
                .isEqualTo(Comparators.min(postcode.precision(), precision, Comparator.naturalOrder()));
        assertThat(postcode.text()).startsWith(degraded.text());
    }

    @Property
    void degrading_again_is_degrading_to_the_lesser(
            @ForAll("anyPrecision") Postcode postcode, @ForAll Precision one, @ForAll Precision other) {
        assertThat(postcode.degradedTo(one).degradedTo(other))
                .isEqualTo(postcode.degradedTo(Comparators.min(one, other, Comparator.naturalOrder())));
        assertThat(postcode.degradedTo(one).degradedTo(one)).isEqualTo(postcode.degradedTo(one));
    }

    @Property
    void a_postcode_is_read_back_however_it_is_written(@ForAll Postcode postcode) {
        assertThat(Postcode.of(postcode.text())).isEqualTo(postcode);
        assertThat(Postcode.of(postcode.text().replace(" ", "").toLowerCase(Locale.ROOT)))
                .isEqualTo(postcode);
        assertThat(Postcode.parse("  " + postcode.text().replace(" ", "   "))).contains(postcode);
    }

    @Property
    void distance_is_a_distance(@ForAll GridPoint a, @ForAll GridPoint b, @ForAll GridPoint c) {
        assertThat(a.metresTo(a)).isZero();
        assertThat(a.metresTo(b)).isEqualTo(b.metresTo(a));
        assertThat(a.metresTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.metresTo(c)).isLessThanOrEqualTo(a.metresTo(b) + b.metresTo(c) + HAIR);
        assertThat(Lengths.inMetres(a.distanceTo(b))).isEqualTo(a.metresTo(b));
    }

    @Property
    void the_return_counts_the_miles_its_guide_defines(@ForAll GridPoint a, @ForAll GridPoint b) {
        BigDecimal east = BigDecimal.valueOf(a.easting() - b.easting());
        BigDecimal north = BigDecimal.valueOf(a.northing() - b.northing());
        BigDecimal exact = east.pow(2)
                .add(north.pow(2))
                .sqrt(MathContext.DECIMAL64)
                .divide(BigDecimal.valueOf(1_000), MathContext.DECIMAL64)
                .divide(new BigDecimal("1.6093"), MathContext.DECIMAL64);

        assertThat(Lengths.inReturnMiles(a.distanceTo(b))).isEqualTo(exact.setScale(1, RoundingMode.HALF_UP));
    }

    @Property
    void a_length_is_read_back_in_the_unit_it_was_made_in(@ForAll GridPoint a, @ForAll GridPoint b) {
        double miles = Lengths.inMiles(a.distanceTo(b));

        assertThat(Lengths.inMiles(Lengths.miles(miles))).isCloseTo(miles, within(HAIR));
    }

    @Property
    void what_is_within_a_radius_is_no_further_away(
            @ForAll GridPoint a, @ForAll GridPoint b, @ForAll @DoubleRange(max = 1_500_000) double metres) {
        assertThat(a.isWithin(Lengths.metres(metres), b)).isEqualTo(a.metresTo(b) <= metres);
        assertThat(a.isWithin(a.distanceTo(b), b)).isTrue();
        assertThat(a.isWithin(Lengths.metres(metres), b)).isEqualTo(b.isWithin(Lengths.metres(metres), a));
    }

    @Property
    void a_grid_point_comes_back_from_degrees(@ForAll GridPoint point) {
        assertThat(point.toWgs84().toGridPoint()).contains(point);
    }

    @Property
    void degrees_come_back_from_the_grid_to_the_metre(@ForAll Wgs84Point point) {
        point.toGridPoint()
                .ifPresent(grid -> assertThat(Lengths.inMetres(grid.toWgs84().distanceTo(point)))
                        .isLessThan(0.75));
    }

    @Property
    void a_great_circle_is_a_distance(@ForAll Wgs84Point a, @ForAll Wgs84Point b, @ForAll Wgs84Point c) {
        assertThat(Lengths.inMetres(a.distanceTo(a))).isZero();
        assertThat(a.distanceTo(b)).isEqualTo(b.distanceTo(a));
        assertThat(Lengths.inMetres(a.distanceTo(b))).isBetween(0.0, 20_015_115.0);
        // Near the opposite side of the Earth the formula itself is good to a metre or so.
        assertThat(Lengths.inMetres(a.distanceTo(c)))
                .isLessThanOrEqualTo(Lengths.inMetres(a.distanceTo(b)) + Lengths.inMetres(b.distanceTo(c)) + 1);
    }

    @Property
    void the_grid_and_the_great_circle_measure_much_the_same(@ForAll GridPoint a, @ForAll GridPoint b) {
        double metres = a.metresTo(b);

        // The sphere is up to 0.35 % out, the scale of the grid up to 0.3 % at its corners, far out at sea.
        assertThat(Lengths.inMetres(a.toWgs84().distanceTo(b.toWgs84()))).isCloseTo(metres, within(0.0065 * metres));
    }
}
