package org.placewright.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.measure.Lengths;

class Wgs84PointTest {

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0"})
    void reaches_round_the_earth(double latitude, double longitude) {
        assertThat(new Wgs84Point(latitude, longitude).latitude()).isEqualTo(latitude);
    }

    @ParameterizedTest
    @CsvSource({"90.00001, 0", "-90.00001, 0", "NaN, 0", "Infinity, 0"})
    void has_a_latitude_there_is_and_quotes_none(double latitude, double longitude) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wgs84Point(latitude, longitude))
                .withMessage("Wgs84Point latitude must lie within -90 and 90 degrees. Maybe latitude and longitude are"
                        + " swapped, or in metres?");
    }

    @ParameterizedTest
    @CsvSource({"0, 180.00001", "0, -180.00001", "0, NaN", "0, -Infinity"})
    void has_a_longitude_there_is_and_quotes_none(double latitude, double longitude) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wgs84Point(latitude, longitude))
                .withMessage("Wgs84Point longitude must lie within -180 and 180 degrees. Maybe it is counted from 0 to"
                        + " 360, or in metres?");
    }

    @Test
    void is_one_value_for_one_position() {
        assertThat(new Wgs84Point(-0.0, -0.0)).isEqualTo(new Wgs84Point(0.0, 0.0));
        assertThat(new Wgs84Point(10, -180)).isEqualTo(new Wgs84Point(10, 180));
        assertThat(new Wgs84Point(10, 20)).isNotEqualTo(new Wgs84Point(20, 10));
    }

    @Test
    void is_not_printed() {
        assertThat(new Wgs84Point(51.50140, -0.14189)).hasToString("Wgs84Point[...]");
        assertThat(new GridPoint(529_090, 179_645)).hasToString("GridPoint[...]");
    }

    @ParameterizedTest
    @CsvSource({
        // Paris, the middle of the Atlantic, Bergen, where nothing is, the far side of the Earth.
        "48.8566, 2.3522",
        "50, -20",
        "60.39, 5.32",
        "0, 0",
        "49.5, 178",
        // Inside the degrees looked at, and off each edge of the grid.
        "49.5, -2",
        "61.9, -2",
        "55, -9.9",
        "55, 3.9"
    })
    void is_on_the_grid_only_where_the_grid_is(double latitude, double longitude) {
        assertThat(new Wgs84Point(latitude, longitude).toGridPoint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "700000, 0", "0, 1300000", "700000, 1300000"})
    void reaches_the_corners_of_the_grid_and_comes_back(int easting, int northing) {
        GridPoint corner = new GridPoint(easting, northing);

        assertThat(corner.toWgs84().toGridPoint()).contains(corner);
    }

    @ParameterizedTest
    @CsvSource({
        // The first three: great circles on a sphere of 6,371,008.8 m, computed elsewhere; the rest by hand.
        "51.5074, -0.1278, 53.4808, -2.2426, 261983.1702",
        "50.3755, -4.1427, 54.9783, -1.6178, 539282.6365",
        "52.4862, -1.8904, 52.4862, -1.8704, 1354.2504",
        "0, 0, 0, 180, 20015114.442",
        "0, 179.5, 0, -179.5, 111195.080",
        "90, 0, -90, 77, 20015114.442",
        "51, 1, 51, 1, 0"
    })
    void measures_the_great_circle(double north, double east, double otherNorth, double otherEast, double metres) {
        Wgs84Point here = new Wgs84Point(north, east);
        Wgs84Point there = new Wgs84Point(otherNorth, otherEast);

        assertThat(Lengths.inMetres(here.distanceTo(there))).isCloseTo(metres, within(0.001));
        assertThat(there.distanceTo(here)).isEqualTo(here.distanceTo(there));
    }

    @ParameterizedTest
    @CsvSource({
        // Geodesics on the ellipsoid of WGS84, by GeographicLib.
        "51.5074, -0.1278, 53.4808, -2.2426, 262371.0922",
        "50.3755, -4.1427, 54.9783, -1.6178, 539827.4349",
        "52.4862, -1.8904, 52.4862, -1.8704, 1358.6299"
    })
    void measures_nearly_what_the_ellipsoid_does(
            double north, double east, double otherNorth, double otherEast, double metres) {
        Wgs84Point here = new Wgs84Point(north, east);
        Wgs84Point there = new Wgs84Point(otherNorth, otherEast);

        assertThat(Lengths.inMetres(here.distanceTo(there))).isCloseTo(metres, within(0.0035 * metres));
        // So does the grid, whose scale is at most 0.05 % out.
        assertThat(here.toGridPoint().orElseThrow().metresTo(there.toGridPoint().orElseThrow()))
                .isCloseTo(metres, within(0.0005 * metres + 1.5));
    }
}
