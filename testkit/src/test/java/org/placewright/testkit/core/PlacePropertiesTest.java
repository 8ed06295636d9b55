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
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Postcode.Precision;
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
}
