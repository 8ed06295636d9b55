package org.placewright.core.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthsAndDifficultiesScoreTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 39, 40})
    void takes_0_to_40_points(int points) {
        assertThat(new StrengthsAndDifficultiesScore(points).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 41, Integer.MAX_VALUE})
    void refuses_others_and_does_not_quote_them(int points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StrengthsAndDifficultiesScore(points))
                .withMessage(
                        "StrengthsAndDifficultiesScore points must be 0 to 40. Maybe the strengths were added to the"
                                + " difficulties?");
    }

    @Test
    void is_never_printed() {
        assertThat(new StrengthsAndDifficultiesScore(17)).hasToString("StrengthsAndDifficultiesScore[...]");
    }

    @Test
    void is_ordered_by_points() {
        assertThat(new StrengthsAndDifficultiesScore(9)).isLessThan(new StrengthsAndDifficultiesScore(10));
    }
}
