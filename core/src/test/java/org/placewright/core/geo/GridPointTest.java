package org.placewright.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.measure.Lengths;

class GridPointTest {

    @Test
    void measures_the_straight_line() {
        GridPoint here = new GridPoint(400_000, 300_000);
        GridPoint there = new GridPoint(403_000, 304_000);

        assertThat(here.metresTo(there)).isEqualTo(5_000);
        assertThat(there.metresTo(here)).isEqualTo(5_000);
        assertThat(here.metresTo(here)).isZero();
        assertThat(here.distanceTo(there)).isEqualTo(Lengths.metres(5_000));
    }

    @ParameterizedTest
    @CsvSource({
        // By hand: sqrt(dE^2 + dN^2) / 1000 / 1.6093, one decimal.
        "400000, 300000, 403000, 304000, 3.1",
        "400000, 300000, 400000, 332186, 20.0",
        "400000, 300000, 400000, 332266, 20.0",
        "400000, 300000, 400000, 332267, 20.1",
        "530034, 180381, 384459, 801058, 396.1",
        "0, 0, 700000, 1300000, 917.5",
        "400000, 300000, 400000, 300080, 0.0",
        "400000, 300000, 400000, 300081, 0.1"
    })
    void gives_the_distance_of_the_return(int east, int north, int otherEast, int otherNorth, String miles) {
        GridPoint here = new GridPoint(east, north);
        GridPoint there = new GridPoint(otherEast, otherNorth);

        assertThat(Lengths.inReturnMiles(here.distanceTo(there))).hasToString(miles);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "700000, 1300000"})
    void reaches_to_the_corners_of_the_grid(int easting, int northing) {
        assertThat(new GridPoint(easting, northing).easting()).isEqualTo(easting);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "700001, 0", "0, 1300001", "801058, 384459"})
    void lies_on_the_grid_and_quotes_no_position(int easting, int northing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GridPoint(easting, northing))
                .withMessage("GridPoint must lie within 0-700000 east and 0-1300000 north. Maybe easting and northing"
                        + " are swapped, or in degrees?");
    }

    @Test
    void is_within_a_radius_up_to_and_on_it() {
        GridPoint here = new GridPoint(400_000, 300_000);
        GridPoint there = new GridPoint(403_000, 304_000);

        assertThat(here.isWithin(Lengths.metres(5_000), there)).isTrue();
        assertThat(there.isWithin(Lengths.metres(5_000), here)).isTrue();
        assertThat(here.isWithin(Lengths.metres(4_999.999), there)).isFalse();
        assertThat(here.isWithin(Lengths.metres(0), here)).isTrue();
        assertThat(here.isWithin(Lengths.metres(0), there)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"32186, true", "32187, false"})
    void is_within_a_radius_in_any_unit(int metresNorth, boolean within) {
        GridPoint here = new GridPoint(400_000, 300_000);

        // Twenty miles are 32,186.88 m.
        assertThat(here.isWithin(Lengths.miles(20), new GridPoint(400_000, 300_000 + metresNorth)))
                .isEqualTo(within);
    }

    @Test
    void takes_no_radius_below_nothing() {
        Quantity<Length> radius = Lengths.metres(0.5).multiply(-1);
        GridPoint here = new GridPoint(400_000, 300_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> here.isWithin(radius, here))
                .withMessage("GridPoint radius must be 0 or more but was -0.5 metres. Maybe make it with Lengths?");
    }
}
