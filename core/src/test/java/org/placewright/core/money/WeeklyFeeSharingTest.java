package org.placewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Apart from {@link WeeklyFeeTest}, because a class run by two test engines has only one of them in its report. */
class WeeklyFeeSharingTest {

    @Property
    void never_loses_a_penny(
            @ForAll @LongRange(min = 0, max = 10_000_000) long pence,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 1_000) Integer> weights) {
        int[] shares = weights.stream().mapToInt(Integer::intValue).toArray();
        shares[0]++;

        assertThat(WeeklyFee.ofPence(pence).sharedBy(shares).stream()
                        .mapToLong(WeeklyFee::pence)
                        .sum())
                .isEqualTo(pence);
    }
}
