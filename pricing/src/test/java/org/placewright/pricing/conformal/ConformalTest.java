package org.placewright.pricing.conformal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConformalTest {

    private static final PredictionInterval ANYTHING =
            new PredictionInterval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    @Test
    void nine_values_just_calibrate_ninety_per_cent_and_eight_do_not() {
        CalibrationScores nine = CalibrationScores.of(upTo(9));
        assertThat(nine.rank(0.9)).isEqualTo(9);
        assertThat(nine.quantile(0.9)).isEqualTo(9);
        assertThat(CalibrationScores.of(upTo(8)).quantile(0.9)).isInfinite();
        assertThat(CalibrationScores.of(upTo(19)).quantile(0.95)).isEqualTo(19);
        assertThat(CalibrationScores.of(upTo(18)).quantile(0.95)).isInfinite();
        assertThat(CalibrationScores.of().quantile(0.5)).isInfinite();
        assertThat(CalibrationScores.of(7).quantile(0.5)).isEqualTo(7);
    }

    @Test
    void ranks_that_should_be_whole_are_whole() {
        // 1000 * 0.07 is 70.00000000000001.
        assertThat(CalibrationScores.of(upTo(999)).rank(0.07)).isEqualTo(70);
        for (int hundredths = 1; hundredths < 100; hundredths++) {
            assertThat(CalibrationScores.of(upTo(99)).rank(hundredths / 100.0)).isEqualTo(hundredths);
            assertThat(CalibrationScores.of(upTo(99)).rank(1 - hundredths / 100.0))
                    .isEqualTo(100 - hundredths);
        }
        assertThat(CalibrationScores.of(upTo(100)).rank(0.9)).isEqualTo(91);
    }

    @Test
    void a_score_worse_than_all_has_the_smallest_p_value_and_ties_count_against_it() {
        CalibrationScores scores = CalibrationScores.of(3, 1, 2, 2);
        assertThat(scores.pValue(4)).isEqualTo(0.2);
        assertThat(scores.pValue(3)).isEqualTo(0.4);
        assertThat(scores.pValue(2)).isEqualTo(0.8);
        assertThat(scores.pValue(0)).isEqualTo(1);
        assertThat(CalibrationScores.of().pValue(1)).isEqualTo(1);
    }

    @Test
    void intervals_scale_with_what_they_are_scaled_by() {
        SplitConformal split =
                SplitConformal.scaled(new double[] {10, 8, 14}, new double[] {9, 10, 10}, new double[] {1, 4, 2});
        assertThat(split.scores().sorted().asList()).containsExactly(0.5, 1.0, 2.0);
        assertThat(split.interval(100, 3, 0.75)).isEqualTo(new PredictionInterval(94, 106));
        assertThat(split.interval(100, 0.75)).isEqualTo(new PredictionInterval(98, 102));
        assertThat(split.interval(100, 3, 0.76)).isEqualTo(ANYTHING);
        assertThat(ANYTHING.isBounded()).isFalse();
        assertThat(split.interval(100, 0.75).contains(98)).isTrue();
        assertThat(split.interval(100, 0.75).contains(97.99)).isFalse();
        assertThat(split.interval(100, 0.75).width()).isEqualTo(4);
    }

    @Test
    void crossing_quantiles_are_sorted_and_crossing_ends_become_their_midpoint() {
        ConformalisedQuantileRegression wide = ConformalisedQuantileRegression.calibrated(
                new double[] {0, 10, 0}, new double[] {10, 0, 10}, new double[] {5, 5, 12});
        assertThat(wide.scores().sorted().asList()).containsExactly(-5.0, -5.0, 2.0);
        assertThat(wide.interval(20, 30, 0.75)).isEqualTo(new PredictionInterval(18, 32));
        assertThat(wide.interval(30, 20, 0.75)).isEqualTo(new PredictionInterval(18, 32));
        assertThat(wide.interval(20, 28, 0.5)).isEqualTo(new PredictionInterval(24, 24));
        assertThat(wide.interval(20, 30, 0.9)).isEqualTo(ANYTHING);
    }

    @Test
    void a_group_is_calibrated_by_its_own_from_the_minimum_on() {
        MondrianScores<String> scores = MondrianScores.of(
                ImmutableList.of("home", "home", "foster", "home", "foster"), new double[] {30, 10, 1, 20, 2}, 3);
        assertThat(scores.isOwn("home")).isTrue();
        assertThat(scores.scoresOf("home").sorted().asList()).containsExactly(10.0, 20.0, 30.0);
        assertThat(scores.isOwn("foster")).isFalse();
        assertThat(scores.scoresOf("foster")).isEqualTo(scores.all());
        assertThat(scores.scoresOf("never seen").size()).isEqualTo(5);
        assertThat(MondrianScores.of(
                        ImmutableList.of("foster", "home", "foster", "home", "home"),
                        new double[] {2, 10, 1, 30, 20},
                        3))
                .isEqualTo(scores)
                .hasSameHashCodeAs(scores);
        assertThat(scores).hasToString("MondrianScores[5 scores, 1 groups of their own]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MondrianScores.of(ImmutableList.of("home"), new double[] {1, 2}, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MondrianScores.of(ImmutableList.of("home"), new double[] {1}, 0));
    }

    @Test
    void the_jackknife_plus_takes_the_ranks_of_its_definition() {
        double[] predictions = IntStream.range(0, 9).mapToDouble(i -> 100 + i).toArray();
        double[] residuals = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        // (9 + 1) 0.8 = 8: second smallest of 99 98.. and eighth smallest of 101 103 105 ..
        assertThat(JackknifePlus.interval(predictions, residuals, 0.8)).isEqualTo(new PredictionInterval(99, 115));
        assertThat(JackknifePlus.interval(predictions, residuals, 0.91)).isEqualTo(ANYTHING);
        assertThat(JackknifePlus.interval(new double[0], new double[0], 0.5)).isEqualTo(ANYTHING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JackknifePlus.interval(predictions, new double[] {1}, 0.8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JackknifePlus.interval(new double[] {1}, new double[] {-1}, 0.8));
    }

    @Test
    void equal_p_values_are_discoveries_together() {
        double[] p = {0.05, 0.02, 0.02, 0.9};
        assertThat(FalseDiscoveryRate.BENJAMINI_HOCHBERG.adjust(p).toArray())
                .containsExactly(new double[] {0.2 / 3, 0.04, 0.04, 0.9}, within(1e-15));
        assertThat(FalseDiscoveryRate.BENJAMINI_HOCHBERG.discoveries(p, 0.04)).isEqualTo(2);
        assertThat(FalseDiscoveryRate.BENJAMINI_HOCHBERG.discoveries(p, 0.039)).isEqualTo(0);
        assertThat(FamilyWiseErrorRate.HOLM.adjust(new double[] {0.02, 0.02}).toArray())
                .containsExactly(0.04, 0.04);
        assertThat(FalseDiscoveryRate.BENJAMINI_YEKUTIELI.adjust(new double[0]).isEmpty())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FalseDiscoveryRate.BENJAMINI_HOCHBERG.adjust(new double[] {1.01}));
    }

    @Test
    void what_is_not_a_number_or_does_not_fit_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CalibrationScores.of(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalibrationScores.of(1).quantile(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalibrationScores.of(1).quantile(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalibrationScores.of(1).quantile(90))
                .withMessageContaining("divide it by 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SplitConformal.absolute(new double[] {1, 2}, new double[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> SplitConformal.score(1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SplitConformal(CalibrationScores.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PredictionInterval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PredictionInterval(Double.NaN, 1));
    }

    @Test
    void scores_are_not_printed() {
        assertThat(CalibrationScores.of(4_321)).hasToString("CalibrationScores[1 scores]");
        assertThat(SplitConformal.absolute(new double[] {4_321}, new double[] {0})
                        .toString())
                .doesNotContain("4321");
    }

    private static double[] upTo(int n) {
        return IntStream.rangeClosed(1, n).asDoubleStream().toArray();
    }
}
