package org.placewright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;

class ExclusionMasksTest {

    @Test
    void each_rule_has_a_bit_the_first_the_lowest() {
        ExclusionMasks masks = masks(3, 0b101);
        assertThat(masks.rulesExcluding(HomeId.of("A")))
                .containsExactly(ExplanationKey.of("rule.r-0"), ExplanationKey.of("rule.r-2"));
        assertThat(masks(3, 0).rulesExcluding(HomeId.of("A"))).isEmpty();
        assertThat(masks(Long.SIZE, Long.MIN_VALUE).rulesExcluding(HomeId.of("A")))
                .containsExactly(ExplanationKey.of("rule.r-63"));
    }

    @Test
    void there_are_no_more_rules_than_bits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> masks(Long.SIZE + 1, 0))
                .withMessageContaining("64")
                .withMessageContaining("65")
                .withMessageContaining("Maybe");
    }

    @Test
    void it_does_not_print_which_rules_exclude_a_home() {
        assertThat(masks(2, 1)).hasToString("ExclusionMasks[2 rules]");
    }

    private static ExclusionMasks masks(int rules, long mask) {
        return new ExclusionMasks(IntStream.range(0, rules)
                .mapToObj(number -> ExplanationKey.of("rule.r-" + number))
                .collect(ImmutableList.toImmutableList())) {
            @Override
            public long of(HomeId home) {
                return mask;
            }
        };
    }
}
