package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.money.WeeklyFee;

class FeePropertiesTest {

    @Provide
    Arbitrary<List<Integer>> weights() {
        return Arbitraries.integers()
                .between(0, 1_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(weights -> weights.stream().anyMatch(weight -> weight > 0));
    }

    private static ImmutableList<WeeklyFee> shares(WeeklyFee fee, List<Integer> weights) {
        return fee.sharedBy(weights.stream().mapToInt(Integer::intValue).toArray());
    }

    @Property
    void sharing_neither_loses_nor_finds_a_penny(@ForAll WeeklyFee fee, @ForAll("weights") List<Integer> weights) {
        assertThat(shares(fee, weights)).hasSameSizeAs(weights);
        assertThat(shares(fee, weights).stream().reduce(WeeklyFee.ofPence(0), WeeklyFee::plus))
                .isEqualTo(fee);
    }

    @Property
    void sharing_is_fair_to_a_penny(@ForAll WeeklyFee fee, @ForAll("weights") List<Integer> weights) {
        long total = weights.stream().mapToLong(Integer::longValue).sum();
        List<WeeklyFee> shares = shares(fee, weights);

        for (int i = 0; i < weights.size(); i++) {
            BigInteger exactTimesTotal = BigInteger.valueOf(fee.pence()).multiply(BigInteger.valueOf(weights.get(i)));
            BigInteger shareTimesTotal =
                    BigInteger.valueOf(shares.get(i).pence()).multiply(BigInteger.valueOf(total));
            assertThat(shareTimesTotal.subtract(exactTimesTotal).abs()).isLessThan(BigInteger.valueOf(total));
        }
    }

    @Property
    void equal_weights_get_the_same_or_the_earlier_a_penny_more(
            @ForAll WeeklyFee fee, @ForAll @IntRange(min = 1, max = 12) int parts) {
        List<WeeklyFee> shares =
                fee.sharedBy(IntStream.generate(() -> 3).limit(parts).toArray());

        assertThat(shares).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(shares.get(0).pence() - shares.get(parts - 1).pence()).isBetween(0L, 1L);
    }

    @Property
    void whole_weeks_cost_whole_fees(@ForAll WeeklyFee fee, @ForAll @IntRange(min = 0, max = 60) int weeks) {
        assertThat(fee.forDays(7 * weeks, RoundingMode.UNNECESSARY))
                .isEqualTo(fee.amount().multipliedBy(weeks));
    }

    @Property
    void rounding_moves_less_than_a_penny(@ForAll WeeklyFee fee, @ForAll @IntRange(min = 0, max = 400) int days) {
        long down = fee.forDays(days, RoundingMode.DOWN).getAmountMinorLong();
        long up = fee.forDays(days, RoundingMode.UP).getAmountMinorLong();

        assertThat(up - down).isEqualTo(fee.pence() * days % 7 == 0 ? 0 : 1);
        assertThat(fee.forDays(days, RoundingMode.HALF_EVEN).getAmountMinorLong())
                .isBetween(down, up);
        assertThat(7 * down).isBetween(fee.pence() * days - 6, fee.pence() * days);
    }

    @Property
    void fees_add_up_in_any_order(@ForAll WeeklyFee one, @ForAll WeeklyFee other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(other).pence()).isEqualTo(one.pence() + other.pence());
        assertThat(one.plus(other)).isGreaterThanOrEqualTo(one);
        assertThat(WeeklyFee.ofPence(one.pence())).isEqualTo(one);
    }
}
