package org.placewright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.MILES_EAST;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.milesEast;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.HomeId;
import org.placewright.core.measure.Lengths;

/** The homes around a place, as someone who plans where homes are wanting would ask for them. */
class MarketWithinTest {

    private static final Market MARKET = Market.of(
            ImmutableList.of(
                    fostering("F-1").postcode(milesEast(3)).build(),
                    fostering("F-2").postcode(milesEast(20)).build(),
                    fostering("F-3").postcode(milesEast(21)).build(),
                    childrensHome("C-1").build()),
            MILES_EAST);

    @Test
    void homes_no_further_away_are_found_and_one_on_no_map_is_not() {
        GridPoint town = MILES_EAST.locate(milesEast(0)).orElseThrow();
        double metres = town.metresTo(MARKET.positionOf(HomeId.of("F-2")).orElseThrow());
        assertThat(MARKET.within(town, Lengths.metres(metres)).asList().stream()
                        .map(number -> MARKET.listed(number).home().id().value()))
                .containsExactly("F-1", "F-2");
        assertThat(MARKET.within(town, Lengths.metres(metres - 1)).asList()).hasSize(1);
    }
}
