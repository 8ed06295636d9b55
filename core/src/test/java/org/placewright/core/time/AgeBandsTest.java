package org.placewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgeBandsTest {

    @ParameterizedTest
    @CsvSource({
        "0, Under 1",
        "1, 1 to 4",
        "4, 1 to 4",
        "5, 5 to 9",
        "9, 5 to 9",
        "10, 10 to 15",
        "15, 10 to 15",
        "16, 16 and over",
        "17, 16 and over",
        "99, 16 and over"
    })
    void knows_the_bands_of_the_published_statistics(int age, String label) {
        assertThat(AgeBands.DFE.bandOf(age)).hasToString(label);
        assertThat(AgeBands.DFE.bands()).filteredOn(band -> band.contains(age)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 to 1",
        "1, 1 to 5",
        "4, 1 to 5",
        "5, 5 to 10",
        "9, 5 to 10",
        "10, 10 to 16",
        "15, 10 to 16",
        "16, 16 to 18+",
        "17, 16 to 18+",
        "18, 16 to 18+",
        "99, 16 to 18+"
    })
    void knows_the_bands_of_the_demand_model(int age, String label) {
        assertThat(AgeBands.DEMAND_MODEL.bandOf(age)).hasToString(label);
        assertThat(AgeBands.DEMAND_MODEL.bands())
                .filteredOn(band -> band.contains(age))
                .hasSize(1);
    }

    @Test
    void has_no_band_for_a_negative_age() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBands.DFE.bandOf(-1))
                .withMessageContaining("-1");
    }

    @Test
    void accepts_one_band_for_all() {
        AgeBand all = new AgeBand("All", Range.atLeast(0));

        assertThat(new AgeBands(ImmutableList.of(all)).bandOf(17)).isEqualTo(all);
    }

    static Stream<ImmutableList<AgeBand>> malformed() {
        AgeBand young = new AgeBand("Young", Range.closedOpen(0, 10));
        AgeBand old = new AgeBand("Old", Range.atLeast(10));
        return Stream.of(
                ImmutableList.of(young),
                ImmutableList.of(old),
                ImmutableList.of(old, young),
                ImmutableList.of(young, young, old),
                ImmutableList.of(young, old, old),
                ImmutableList.of(new AgeBand("All", Range.atLeast(0)), old),
                ImmutableList.of(young, new AgeBand("Overlaps", Range.atLeast(9))),
                ImmutableList.of(young, new AgeBand("Leaves a gap", Range.atLeast(11))));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void rejects_bands_that_leave_an_age_out_or_count_one_twice(ImmutableList<AgeBand> bands) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeBands(bands))
                .withMessageContaining("AgeBands must follow one another from zero without gap or overlap");
    }

    @Test
    void rejects_no_bands_at_all() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeBands(ImmutableList.of()))
                .withMessageContaining("AgeBands must hold at least one band");
    }

    static Stream<Range<Integer>> noAges() {
        return Stream.of(
                Range.closedOpen(3, 3),
                Range.openClosed(3, 3),
                Range.open(3, 4),
                Range.atMost(3),
                Range.all(),
                Range.closed(-1, 3));
    }

    @ParameterizedTest
    @MethodSource("noAges")
    void rejects_a_band_that_is_empty_or_begins_below_zero(Range<Integer> years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeBand("Band", years))
                .withMessageContaining("AgeBand years")
                .withMessageContaining(years.toString());
    }

    @Test
    void bands_of_the_same_ages_are_equal_however_they_are_written() {
        assertThat(new AgeBand("Band", Range.closed(1, 4)))
                .isEqualTo(new AgeBand("Band", Range.closedOpen(1, 5)))
                .isEqualTo(new AgeBand("Band", Range.open(0, 5)))
                .isNotEqualTo(new AgeBand("Band", Range.closed(1, 5)));
    }

    @Test
    void rejects_a_band_without_a_label() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeBand(" ", Range.atLeast(0)))
                .withMessageContaining("AgeBand label must not be blank");
    }
}
