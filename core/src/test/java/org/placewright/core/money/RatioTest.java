package org.placewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @Test
    void is_held_in_lowest_terms() {
        assertThat(Ratio.of(2, 2)).isEqualTo(Ratio.ONE_TO_ONE).hasSameHashCodeAs(Ratio.ONE_TO_ONE);
        assertThat(Ratio.of(4, 2)).isEqualTo(Ratio.TWO_TO_ONE).hasToString("2:1");
        assertThat(Ratio.of(2, 6)).isEqualTo(Ratio.of(1, 3)).hasToString("1:3");
        assertThat(Ratio.of(Integer.MAX_VALUE, Integer.MAX_VALUE)).isEqualTo(Ratio.ONE_TO_ONE);
    }

    @ParameterizedTest
    @CsvSource({"2:1, 2, 1", "' 1 : 3 ', 1, 3", "999999999:1, 999999999, 1", "02:02, 1, 1"})
    void reads_adults_first(String text, int adults, int children) {
        assertThat(Ratio.parse(text)).isEqualTo(Ratio.of(adults, children));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2/1", "2:1:1", "-2:1", "two:one", "1234567890:1", "2.5:1", "٢:١"})
    void reads_nothing_else(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse(text))
                .withMessageContaining("Ratio must be two whole numbers with a colon")
                .withMessageContaining("Maybe write 2:1?");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1", "1, -1"})
    void has_at_least_one_of_each(int adults, int children) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(adults, children))
                .withMessageContaining("at least 1 adult and 1 child but was " + adults + ":" + children)
                .withMessageContaining("Maybe");
    }

    @Test
    void is_ordered_by_adults_to_a_child() {
        assertThat(Ratio.of(1, 3)).isLessThan(Ratio.of(1, 2));
        assertThat(Ratio.of(2, 3)).isLessThan(Ratio.ONE_TO_ONE);
        assertThat(Ratio.TWO_TO_ONE).isGreaterThan(Ratio.of(3, 2));
        assertThat(Ratio.of(Integer.MAX_VALUE, 1)).isGreaterThan(Ratio.of(Integer.MAX_VALUE, 2));
        assertThat(Ratio.TWO_TO_ONE.isAtLeast(Ratio.ONE_TO_ONE)).isTrue();
        assertThat(Ratio.TWO_TO_ONE.isAtLeast(Ratio.TWO_TO_ONE)).isTrue();
        assertThat(Ratio.ONE_TO_ONE.isAtLeast(Ratio.TWO_TO_ONE)).isFalse();
    }
}
