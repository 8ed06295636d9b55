package org.placewright.core.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    @ParameterizedTest
    @EnumSource(Region.class)
    void is_found_by_its_name_and_its_code(Region region) {
        assertThat(Region.named(region.label())).contains(region);
        assertThat(Region.named(region.onsCode())).contains(region);
    }

    @Test
    void has_the_codes_in_order() {
        assertThat(Region.values()).hasSize(9).extracting(Region::onsCode).isSorted();
        assertThat(Region.NORTH_EAST.onsCode()).isEqualTo("E12000001");
        assertThat(Region.SOUTH_WEST.onsCode()).isEqualTo("E12000009");
    }

    @ParameterizedTest
    @CsvSource({
        "Yorkshire and the Humber, YORKSHIRE_AND_THE_HUMBER",
        "YORKSHIRE & THE HUMBER, YORKSHIRE_AND_THE_HUMBER",
        "Yorkshire and Humber, YORKSHIRE_AND_THE_HUMBER",
        "east midlands, EAST_MIDLANDS",
        "The North-West, NORTH_WEST",
        "e12000007, LONDON"
    })
    void does_not_mind_how_it_is_written(String text, Region region) {
        assertThat(Region.named(text)).contains(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "North", "Inner London", "North East, Yorkshire and Humber", "E12000010", "Wales"})
    void is_not_guessed(String text) {
        assertThat(Region.named(text)).isEmpty();
    }
}
