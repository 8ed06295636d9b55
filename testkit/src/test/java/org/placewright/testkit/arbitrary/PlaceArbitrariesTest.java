package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Postcode.Precision;

class PlaceArbitrariesTest {

    @Property(tries = 3)
    void postcodes_have_every_form(@ForAll Random random) {
        List<Postcode> postcodes = Draws.many(PlaceArbitraries.postcodes(), random);

        assertThat(postcodes).allMatch(postcode -> postcode.precision() == Precision.UNIT);
        assertThat(postcodes.stream()
                        .map(postcode -> postcode.district()
                                .text()
                                .replaceAll("[A-Z]", "A")
                                .replaceAll("[0-9]", "9"))
                        .collect(ImmutableSet.toImmutableSet()))
                .containsExactlyInAnyOrder("A9", "A99", "A9A", "AA9", "AA99", "AA9A", "AAA");
        assertThat(postcodes).contains(Postcode.of("GIR 0AA"));
    }

    @Property(tries = 3)
    void postcodes_may_be_of_every_precision(@ForAll Random random) {
        assertThat(Draws.many(PlaceArbitraries.postcodesOfAnyPrecision(), random))
                .extracting(Postcode::precision)
                .contains(Precision.values());
        assertThat(Draws.many(PlaceArbitraries.sectors(), random))
                .allMatch(postcode -> postcode.precision() == Precision.SECTOR);
        assertThat(Draws.many(PlaceArbitraries.districts(), random))
                .allMatch(postcode -> postcode.precision() == Precision.DISTRICT);
    }

    @Property(tries = 20)
    void postcodes_shrink_to_the_plainest(@ForAll Random random) {
        assertThat(Draws.smallest(PlaceArbitraries.sectors(), random, postcode -> true))
                .isEqualTo(Postcode.of("A0 0"));
    }

    @Property(tries = 3)
    void grid_points_hold_the_corners(@ForAll Random random) {
        assertThat(Draws.many(PlaceArbitraries.gridPoints(), random))
                .anyMatch(point -> point.easting() == 0)
                .anyMatch(point -> point.easting() == 700_000)
                .anyMatch(point -> point.northing() == 0)
                .anyMatch(point -> point.northing() == 1_300_000);
        assertThat(Draws.smallest(PlaceArbitraries.gridPoints(), random, point -> point.easting() > 100_000))
                .isEqualTo(new GridPoint(100_001, 0));
    }

    @Property(tries = 3)
    void points_on_the_earth_are_on_the_grid_and_off_it(@ForAll Random random) {
        assertThat(Draws.many(PlaceArbitraries.wgs84Points(), random))
                .anyMatch(point -> point.toGridPoint().isPresent())
                .anyMatch(point -> point.toGridPoint().isEmpty())
                .anyMatch(point -> point.latitude() == 90)
                .anyMatch(point -> point.longitude() == 180);
    }
}
