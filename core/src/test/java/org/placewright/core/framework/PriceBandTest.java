package org.placewright.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.money.WeeklyFee;

class PriceBandTest {

    private static final PriceBand BAND = PriceBand.builder()
            .ages(Range.closed(5, 10))
            .addNeedLevels(NeedLevel.STANDARD, NeedLevel.ENHANCED)
            .floor(WeeklyFee.ofPounds(800))
            .ceiling(WeeklyFee.ofPounds(900))
            .build();

    @Test
    void is_for_its_ages_both_ends_included_and_its_levels() {
        assertThat(BAND.covers(PricedNeed.of(5, NeedLevel.STANDARD))).isTrue();
        assertThat(BAND.covers(PricedNeed.of(10, NeedLevel.ENHANCED))).isTrue();
        assertThat(BAND.covers(PricedNeed.of(4, NeedLevel.STANDARD))).isFalse();
        assertThat(BAND.covers(PricedNeed.of(11, NeedLevel.STANDARD))).isFalse();
        assertThat(BAND.covers(PricedNeed.of(5, NeedLevel.COMPLEX))).isFalse();
    }

    @Test
    void is_for_placements_with_its_features_and_no_other() {
        PriceBand parentAndChild = BAND.withFeatures(PlacementFeature.PARENT_AND_CHILD);
        PricedNeed both = new PricedNeed(
                5,
                NeedLevel.STANDARD,
                ImmutableSortedSet.of(PlacementFeature.PARENT_AND_CHILD, PlacementFeature.DISABILITY));
        PricedNeed one =
                new PricedNeed(5, NeedLevel.STANDARD, ImmutableSortedSet.of(PlacementFeature.PARENT_AND_CHILD));

        assertThat(parentAndChild.covers(one)).isTrue();
        assertThat(parentAndChild.covers(both)).isFalse();
        assertThat(parentAndChild.covers(PricedNeed.of(5, NeedLevel.STANDARD))).isFalse();
        assertThat(BAND.covers(one)).isFalse();
    }

    @Test
    void allows_fees_from_floor_to_ceiling() {
        assertThat(BAND.allows(WeeklyFee.ofPounds(800))).isTrue();
        assertThat(BAND.allows(WeeklyFee.ofPounds(900))).isTrue();
        assertThat(BAND.allows(WeeklyFee.ofPence(79_999))).isFalse();
        assertThat(BAND.allows(WeeklyFee.ofPence(90_001))).isFalse();
        assertThat(BAND.excessOf(WeeklyFee.ofPence(90_001))).isEqualTo(WeeklyFee.ofPence(1));
        assertThat(BAND.excessOf(WeeklyFee.ofPounds(900))).isEqualTo(WeeklyFee.ZERO);
        assertThat(BAND.excessOf(WeeklyFee.ZERO)).isEqualTo(WeeklyFee.ZERO);
        PriceBand ceilingOnly =
                PriceBand.builder().from(BAND).floor(Optional.empty()).build();
        assertThat(ceilingOnly.allows(WeeklyFee.ZERO)).isTrue();
    }

    @Test
    void overlaps_where_some_need_has_two_prices() {
        assertThat(BAND.overlaps(BAND.withAges(Range.closed(10, 12)))).isTrue();
        assertThat(BAND.overlaps(BAND.withAges(Range.closed(11, 12)))).isFalse();
        assertThat(BAND.overlaps(BAND.withNeedLevels(NeedLevel.COMPLEX))).isFalse();
        assertThat(BAND.overlaps(BAND.withNeedLevels(NeedLevel.COMPLEX, NeedLevel.ENHANCED)))
                .isTrue();
        assertThat(BAND.overlaps(BAND.withFeatures(PlacementFeature.DISABILITY)))
                .isFalse();
    }

    @Test
    void has_whole_years_of_a_childhood_both_ends_included() {
        assertThat(BAND.withAges(Range.closed(0, 25)).ages()).isEqualTo(Range.closed(0, 25));
        for (Range<Integer> ages : List.of(
                Range.closedOpen(5, 11),
                Range.openClosed(4, 10),
                Range.atLeast(5),
                Range.atMost(5),
                Range.closed(-1, 5),
                Range.closed(5, 26))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BAND.withAges(ages))
                    .withMessageContaining("PriceBand ages must be whole years from 0 to 25")
                    .withMessageContaining(ages.toString())
                    .withMessageContaining("Maybe use Range.closed?");
        }
    }

    @Test
    void has_a_level_and_a_floor_that_is_not_above_the_ceiling() {
        assertThat(BAND.withFloor(WeeklyFee.ofPounds(900)).allows(WeeklyFee.ofPounds(900)))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BAND.withFloor(WeeklyFee.ofPence(90_001)))
                .withMessageContaining("floor GBP 900.01 a week is above ceiling GBP 900.00 a week. Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BAND.withNeedLevels())
                .withMessageContaining("needLevels must not be empty. Maybe");
    }

    @Test
    void is_asked_for_an_age_within_childhood() {
        assertThat(PricedNeed.of(0, NeedLevel.STANDARD).features()).isEmpty();
        assertThat(PricedNeed.of(25, NeedLevel.STANDARD).age()).isEqualTo(25);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PricedNeed.of(-1, NeedLevel.STANDARD))
                .withMessageContaining("age must be 0 to 25 years but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PricedNeed.of(26, NeedLevel.STANDARD))
                .withMessageContaining("but was 26. Maybe it is in months?");
    }

    @Test
    void is_asked_for_features_in_any_order() {
        ImmutableSortedSet<PlacementFeature> backwards = ImmutableSortedSet.copyOf(
                Comparator.reverseOrder(), List.of(PlacementFeature.DISABILITY, PlacementFeature.PARENT_AND_CHILD));

        assertThat(new PricedNeed(1, NeedLevel.STANDARD, backwards))
                .hasToString(new PricedNeed(
                                1,
                                NeedLevel.STANDARD,
                                ImmutableSortedSet.of(PlacementFeature.PARENT_AND_CHILD, PlacementFeature.DISABILITY))
                        .toString());
    }
}
