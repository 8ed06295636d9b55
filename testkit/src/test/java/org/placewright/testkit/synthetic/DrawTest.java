package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DrawTest {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void dealt_shares_are_exact_to_one(
            @ForAll long seed,
            @ForAll @IntRange(max = 50) int one,
            @ForAll @IntRange(min = 1, max = 50) int two,
            @ForAll @IntRange(max = 50) int three,
            @ForAll @IntRange(max = 500) int count) {
        ImmutableMap<String, Integer> weights = ImmutableMap.of("one", one, "two", two, "three", three);
        ImmutableList<String> dealt = Draw.of(seed, "test").dealt(weights, count);
        assertThat(dealt).hasSize(count);
        weights.forEach((value, weight) -> {
            double exact = (double) weight * count / (one + two + three);
            long actual = dealt.stream().filter(value::equals).count();
            assertThat(actual).isBetween((long) Math.floor(exact), (long) Math.ceil(exact));
        });
    }

    /**
     * What a stream gives is fixed: another machine, or a change of the method, must not change shipped data unseen.
     */
    @Example
    void the_stream_of_a_seed_and_purpose_is_fixed() {
        Draw draw = Draw.of(903, "test");
        assertThat(ImmutableList.of(draw.between(0, 999), draw.between(0, 999), (int) (1_000 * draw.exponential())))
                .containsExactly(134, 377, 576);
        assertThat(Draw.of(903, "other").between(0, 999))
                .isNotEqualTo(Draw.of(903, "test").between(0, 999));
    }
}
