package org.placewright.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;

class DiscountTest {

    private static final Percentage FIVE = Percentage.of(5);
    private static final Percentage TEN = Percentage.of(10);
    private static final DiscountCircumstances ALONE =
            DiscountCircumstances.builder().route(SourcingRoute.FRAMEWORK).build();
    private static final DiscountCircumstances SECOND_OF_THREE =
            ALONE.withSiblingsTogether(3).withSiblingPosition(2);

    @Test
    void for_siblings_is_due_to_every_one_or_from_the_threshold_on() {
        Discount every = new Discount.Sibling(2, DiscountReach.EVERY_ONE, FIVE);
        Discount later = new Discount.Sibling(2, DiscountReach.FROM_THRESHOLD_ON, FIVE);

        assertThat(every.isDue(ALONE)).isFalse();
        assertThat(every.isDue(SECOND_OF_THREE.withSiblingPosition(1))).isTrue();
        assertThat(later.isDue(SECOND_OF_THREE.withSiblingPosition(1))).isFalse();
        assertThat(later.isDue(SECOND_OF_THREE)).isTrue();
        assertThat(new Discount.Sibling(4, DiscountReach.EVERY_ONE, FIVE).isDue(SECOND_OF_THREE))
                .isFalse();
    }

    @Test
    void for_volume_is_due_to_every_one_or_from_the_threshold_on() {
        DiscountCircumstances tenth = ALONE.withPlacementsWithProvider(12).withPlacementPosition(10);
        Discount every = new Discount.Volume(11, DiscountReach.EVERY_ONE, FIVE);
        Discount later = new Discount.Volume(11, DiscountReach.FROM_THRESHOLD_ON, FIVE);

        assertThat(every.isDue(tenth)).isTrue();
        assertThat(later.isDue(tenth)).isFalse();
        assertThat(later.isDue(tenth.withPlacementPosition(11))).isTrue();
        assertThat(every.isDue(tenth.withPlacementsWithProvider(10))).isFalse();
    }

    @Test
    void for_a_long_stay_is_due_from_the_day_it_is_reached() {
        Discount discount = new Discount.LongStay(365, FIVE);

        assertThat(discount.isDue(ALONE.withDaysInPlacement(364))).isFalse();
        assertThat(discount.isDue(ALONE.withDaysInPlacement(365))).isTrue();
        assertThat(discount.reach()).isEqualTo(DiscountReach.FROM_THRESHOLD_ON);
    }

    @Test
    void for_a_block_is_due_in_a_block() {
        Discount discount = new Discount.Block(FIVE);

        assertThat(discount.isDue(ALONE)).isFalse();
        assertThat(discount.isDue(ALONE.withRoute(SourcingRoute.FLEXI_BLOCK))).isTrue();
        assertThat(discount.threshold()).isZero();
        assertThat(discount.reach()).isEqualTo(DiscountReach.EVERY_ONE);
    }

    @Test
    void is_taken_off_the_fee_which_is_rounded_once() {
        Discount discount = new Discount.Sibling(2, DiscountReach.EVERY_ONE, Percentage.of(new BigDecimal("2.5")));
        WeeklyFee fee = WeeklyFee.ofPence(82_010);

        assertThat(discount.applyTo(fee, ALONE, RoundingMode.UNNECESSARY)).isEqualTo(fee);
        assertThat(discount.applyTo(fee, SECOND_OF_THREE, RoundingMode.DOWN)).isEqualTo(WeeklyFee.ofPence(79_959));
        assertThat(discount.applyTo(fee, SECOND_OF_THREE, RoundingMode.UP)).isEqualTo(WeeklyFee.ofPence(79_960));
    }

    @Test
    void adds_to_those_of_other_kinds_but_not_of_its_own() {
        List<Discount> discounts = List.of(
                new Discount.Sibling(2, DiscountReach.EVERY_ONE, FIVE),
                new Discount.Sibling(3, DiscountReach.EVERY_ONE, TEN),
                new Discount.Sibling(2, DiscountReach.FROM_THRESHOLD_ON, Percentage.of(1)),
                new Discount.LongStay(100, Percentage.of(2)));
        DiscountCircumstances longStay = SECOND_OF_THREE.withDaysInPlacement(100);

        assertThat(Discount.combined(discounts, ALONE)).isEqualTo(Percentage.ZERO);
        assertThat(Discount.combined(discounts, SECOND_OF_THREE)).isEqualTo(TEN);
        assertThat(Discount.combined(discounts, longStay)).isEqualTo(Percentage.of(12));
        assertThat(Discount.combined(discounts, longStay.withSiblingsTogether(2)))
                .isEqualTo(Percentage.of(7));
        assertThat(Discount.applyAll(discounts, WeeklyFee.ofPounds(1_000), longStay, RoundingMode.UNNECESSARY))
                .isEqualTo(WeeklyFee.ofPounds(880));
    }

    @Test
    void takes_no_more_than_the_whole_fee() {
        List<Discount> discounts = List.of(
                new Discount.LongStay(1, Percentage.of(60)),
                new Discount.Sibling(2, DiscountReach.EVERY_ONE, Percentage.of(60)));
        DiscountCircumstances both = SECOND_OF_THREE.withDaysInPlacement(1);

        assertThat(Discount.combined(discounts, both)).isEqualTo(Percentage.HUNDRED);
        assertThat(Discount.applyAll(discounts, WeeklyFee.ofPounds(1_000), both, RoundingMode.UP))
                .isEqualTo(WeeklyFee.ZERO);
    }

    @Test
    void is_above_nothing_and_up_to_all() {
        assertThat(new Discount.Block(Percentage.HUNDRED).reduction()).isEqualTo(Percentage.HUNDRED);
        for (Percentage reduction : List.of(Percentage.ZERO, Percentage.of(-5), Percentage.of(101))) {
            List.<Runnable>of(
                            () -> new Discount.Block(reduction),
                            () -> new Discount.LongStay(1, reduction),
                            () -> new Discount.Volume(2, DiscountReach.EVERY_ONE, reduction),
                            () -> new Discount.Sibling(2, DiscountReach.EVERY_ONE, reduction))
                    .forEach(made -> assertThatIllegalArgumentException()
                            .isThrownBy(made::run)
                            .withMessageMatching("Discount\\.\\w+ reduction must be above 0% and up to 100% but was "
                                    + reduction + "\\. Maybe .*"));
        }
    }

    @Test
    void has_a_threshold_that_can_be_missed() {
        assertThat(new Discount.LongStay(1, FIVE).isDue(ALONE)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Discount.LongStay(0, FIVE))
                .withMessage("Discount.LongStay threshold must be 1 or more but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Discount.Sibling(1, DiscountReach.EVERY_ONE, FIVE))
                .withMessage("Discount.Sibling threshold must be 2 or more but was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Discount.Volume(1, DiscountReach.EVERY_ONE, FIVE))
                .withMessage("Discount.Volume threshold must be 2 or more but was 1");
    }

    @Test
    void is_ordered_by_kind_threshold_reach_and_reduction() {
        Discount pair = new Discount.Sibling(2, DiscountReach.EVERY_ONE, FIVE);
        Discount pairMore = new Discount.Sibling(2, DiscountReach.EVERY_ONE, TEN);
        Discount pairLater = new Discount.Sibling(2, DiscountReach.FROM_THRESHOLD_ON, FIVE);
        Discount three = new Discount.Sibling(3, DiscountReach.EVERY_ONE, FIVE);
        Discount volume = new Discount.Volume(2, DiscountReach.EVERY_ONE, FIVE);
        Discount block = new Discount.Block(FIVE);

        assertThat(ImmutableSortedSet.of(block, volume, three, pairLater, pairMore, pair))
                .containsExactly(pair, pairMore, pairLater, three, volume, block);
    }

    @Test
    void depends_on_positions_within_their_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALONE.withSiblingPosition(2))
                .withMessageContaining(
                        "siblingPosition must be from 1 to siblingsTogether, which is 1, but was 2. Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALONE.withPlacementPosition(0))
                .withMessageContaining("placementPosition must be from 1 to placementsWithProvider")
                .withMessageContaining("but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALONE.withDaysInPlacement(-1))
                .withMessageContaining("daysInPlacement must not be negative but was -1");
    }
}
