package org.placewright.matching.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class MicroWeightsTest {

    @Property
    void scaled_weights_add_up_to_a_million_and_keep_their_proportions_to_one_part(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(max = 1_000_000) Long> given) {
        long[] weights = given.stream().mapToLong(Long::longValue).toArray();
        long total = LongStream.of(weights).sum();
        long[] scaled = MicroWeights.scaled(weights);
        assertThat(LongStream.of(scaled).sum()).isEqualTo(total == 0 ? 0 : 1_000_000);
        for (int i = 0; i < weights.length; i++) {
            double exact = total == 0 ? 0 : weights[i] * 1e6 / total;
            assertThat(Math.abs(scaled[i] - exact)).isLessThan(1 + 1e-6);
            assertThat(weights[i] > 0 || scaled[i] == 0)
                    .as("a weight of nothing stays nothing")
                    .isTrue();
        }
    }

    @Example
    void where_remainders_are_equal_the_earlier_weight_gets_the_part() {
        assertThat(MicroWeights.scaled(new long[] {1, 1, 1})).containsExactly(333_334, 333_333, 333_333);
    }

    @Example
    void no_weight_at_all_stays_none() {
        assertThat(MicroWeights.scaled(new long[] {0, 0})).containsExactly(0, 0);
    }
}
