package org.placewright.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.geo.NationalGrid.Geodetic;
import org.placewright.core.geo.NationalGrid.Projected;
import org.placewright.core.measure.Lengths;

class NationalGridTest {

    /** The example both ways in the guide of Ordnance Survey: the water tower at Caister-on-Sea, on Airy 1830. */
    private static final Geodetic CAISTER =
            Geodetic.ofDegrees(52 + 39 / 60.0 + 27.2531 / 3_600, 1 + 43 / 60.0 + 4.5177 / 3_600);

    private static final double MILLIMETRE = 0.001;
    private static final double HUNDRED_THOUSANDTH_OF_A_SECOND = StrictMath.toRadians(1e-5 / 3_600);

    @Test
    void projects_the_example_of_the_guide() {
        Projected projected = NationalGrid.project(CAISTER);

        assertThat(projected.easting()).isCloseTo(651_409.903, within(MILLIMETRE));
        assertThat(projected.northing()).isCloseTo(313_177.270, within(MILLIMETRE));
    }

    @Test
    void projects_the_example_of_the_guide_back() {
        Geodetic back = NationalGrid.unproject(new Projected(651_409.903, 313_177.270));

        assertThat(back.phi()).isCloseTo(CAISTER.phi(), within(5 * HUNDRED_THOUSANDTH_OF_A_SECOND));
        assertThat(back.lambda()).isCloseTo(CAISTER.lambda(), within(5 * HUNDRED_THOUSANDTH_OF_A_SECOND));
    }

    /**
     * Far from the central meridian every term of the series counts. Computed elsewhere with another series, that of
     * Krüger to the sixth order in the third flattening, whose own error is below a micrometre there.
     */
    @ParameterizedTest
    @CsvSource({
        // By St Kilda, by Scilly, in the sea far north-west of Lewis, at Lowestoft.
        "57.8, -8.6, 8120.5410, 898034.5274",
        "49.9, -6.4, 84094.2988, 9334.8312",
        "61, -7, 129779.3350, 1245535.0343",
        "52.5, 1.75, 654490.0336, 295773.9839"
    })
    void agrees_with_another_series(double latitude, double longitude, double easting, double northing) {
        Geodetic point = Geodetic.ofDegrees(latitude, longitude);
        Projected projected = NationalGrid.project(point);
        Geodetic back = NationalGrid.unproject(new Projected(easting, northing));

        assertThat(projected.easting()).isCloseTo(easting, within(MILLIMETRE));
        assertThat(projected.northing()).isCloseTo(northing, within(MILLIMETRE));
        // The way back is 5 mm out at worst: the guide's series for the latitude has one term fewer.
        assertThat(back.phi()).isCloseTo(point.phi(), within(20 * HUNDRED_THOUSANDTH_OF_A_SECOND));
        assertThat(back.lambda()).isCloseTo(point.lambda(), within(20 * HUNDRED_THOUSANDTH_OF_A_SECOND));
    }

    @Test
    void has_its_true_origin_where_the_guide_puts_it() {
        Projected projected = NationalGrid.project(Geodetic.ofDegrees(49, -2));

        assertThat(projected.easting()).isEqualTo(400_000);
        assertThat(projected.northing()).isEqualTo(-100_000);
    }

    @Test
    void agrees_with_every_published_sector() throws IOException {
        Path shared = Path.of(System.getProperty("placewright.shared", "../../shared"));
        Path table = shared.resolve("reference").resolve("postcode-sectors.csv");
        Assumptions.assumeTrue(
                Files.isRegularFile(table), "the published table of postcode sectors lies outside the project");

        try (Stream<String> lines = Files.lines(table, StandardCharsets.UTF_8)) {
            List<List<String>> sectors = lines.skip(1)
                    .map(line -> Splitter.on(',').splitToList(line))
                    .filter(row -> !row.get(3).isEmpty())
                    .toList();
            assertThat(sectors).hasSizeGreaterThan(12_000).allSatisfy(row -> {
                Wgs84Point point = new Wgs84Point(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2)));
                GridPoint grid = new GridPoint(Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4)));

                // On the way back 0.70 m at worst: degrees are rounded to five places, and metres to whole ones.
                assertThat(point.toGridPoint()).contains(grid);
                assertThat(Lengths.inMetres(grid.toWgs84().distanceTo(point))).isLessThan(0.75);
            });
        }
    }
}
