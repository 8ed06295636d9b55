package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.UsableCapacity;

class FeeAndCapacityArbitrariesTest {

    @Property(tries = 3)
    void fees_hold_nothing_a_penny_and_what_does_not_divide_by_seven(@ForAll Random random) {
        assertThat(Draws.many(FeeArbitraries.weeklyFees(), random))
                .contains(WeeklyFee.ofPence(0), WeeklyFee.ofPence(1))
                .anyMatch(fee -> fee.pence() % 7 != 0)
                .anyMatch(fee -> fee.pence() > 100 && fee.pence() % 7 == 0)
                .anyMatch(fee -> fee.compareTo(WeeklyFee.ofPounds(12_000)) > 0)
                .allMatch(fee -> fee.compareTo(FeeArbitraries.HIGHEST) <= 0);
        assertThat(Draws.smallest(FeeArbitraries.weeklyFees(), random, fee -> true))
                .isEqualTo(WeeklyFee.ofPence(0));
    }

    @Property(tries = 3)
    void capacities_are_often_at_their_limit(@ForAll Random random) {
        assertThat(Draws.many(CapacityArbitraries.usableCapacities(), random))
                .anyMatch(capacity -> capacity.registered() == 0)
                .anyMatch(capacity -> capacity.registered() > 0 && capacity.usable() == 0)
                .anyMatch(capacity -> capacity.blocked().size() == 2)
                .anyMatch(capacity -> capacity.occupied().isEmpty())
                .anyMatch(capacity -> capacity.staffed().orElse(-1) == 0)
                .anyMatch(capacity -> capacity.staffed().orElse(0) > 0
                        && capacity.usable() == capacity.staffed().getAsInt())
                .anyMatch(capacity -> capacity.usable() > 0 && occupied(capacity) == capacity.usable())
                .anyMatch(capacity -> occupied(capacity) > capacity.usable())
                .anyMatch(capacity ->
                        capacity.registered() > 1 && capacity.vacant().orElse(0) == 1);
    }

    private static int occupied(UsableCapacity capacity) {
        return capacity.occupied().orElse(-1);
    }

    @Property(tries = 20)
    void capacities_shrink_to_the_fewest_places(@ForAll Random random) {
        UsableCapacity capacity = Draws.smallest(
                CapacityArbitraries.usableCapacities(),
                random,
                drawn -> drawn.vacant().orElse(0) > 1);

        assertThat(capacity)
                .isEqualTo(UsableCapacity.builder().registered(2).occupied(0).build());
    }
}
