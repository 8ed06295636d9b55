package org.placewright.sufficiency.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Scores that can be checked by hand. */
class ScoreTest {

    @Test
    void pinball_loss_weighs_what_came_above_and_below() {
        assertThat(PointLoss.pinball(0.9, 10, 12)).isCloseTo(1.8, within(1e-15));
        assertThat(PointLoss.pinball(0.9, 10, 8)).isCloseTo(0.2, within(1e-15));
        assertThat(PointLoss.pinball(0.9, 10, 10)).isZero();
        assertThat(PointLoss.absoluteError(10, 8)).isEqualTo(2);
    }

    @Test
    void an_interval_pays_for_its_width_and_for_what_it_misses() {
        PredictionInterval interval = new PredictionInterval(10, 14);
        assertThat(interval.width()).isEqualTo(4);
        assertThat(interval.score(0.8, 14)).isEqualTo(4);
        assertThat(interval.score(0.8, 15)).isCloseTo(14, within(1e-12));
        assertThat(interval.score(0.8, 9)).isCloseTo(14, within(1e-12));
        assertThat(interval.covers(10)).isTrue();
        assertThat(interval.covers(14)).isTrue();
        assertThat(interval.covers(14.5)).isFalse();
        assertThat(interval.covers(9.5)).isFalse();
    }

    @Test
    void coverage_is_the_share_covered_and_unknown_of_nothing() {
        IntervalCoverage two =
                IntervalCoverage.none().plus(new PredictionInterval(1, 3), 2).plus(new PredictionInterval(1, 6), 7);
        assertThat(two.share()).hasValue(0.5);
        assertThat(two.meanWidth()).hasValue(3.5);
        assertThat(two.plus(two)).isEqualTo(new IntervalCoverage(2, 4, 14));
        assertThat(IntervalCoverage.none().share()).isEmpty();
        assertThat(IntervalCoverage.none().meanWidth()).isEmpty();
    }

    @Test
    void a_count_that_is_sure_is_scored_by_its_distance() {
        assertThat(ContinuousRankedProbability.ofPoisson(0, 4)).isEqualTo(4);
        assertThat(ContinuousRankedProbability.ofNegativeBinomial(3, 0, 4)).isEqualTo(4);
        assertThat(ContinuousRankedProbability.ofNormal(7, 0, 4)).isEqualTo(3);
        assertThat(ContinuousRankedProbability.ofCounts(new double[] {0, 0, 1}, 5))
                .isEqualTo(3);
        assertThat(ContinuousRankedProbability.ofCounts(new double[] {0.5, 1}, 0))
                .isEqualTo(0.25);
        assertThat(ContinuousRankedProbability.ofNormal(0, 1e-300, 1)).isEqualTo(1);
    }

    @Test
    void what_cannot_be_scored_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContinuousRankedProbability.ofEnsemble(new double[0], 1))
                .withMessageContaining("draws")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContinuousRankedProbability.ofEnsemble(new double[] {Double.NaN}, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ContinuousRankedProbability.ofNormal(1, -1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContinuousRankedProbability.ofPoisson(1, -1))
                .withMessageContaining("observed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContinuousRankedProbability.ofCounts(new double[] {0.5, 0.4, 1}, 1))
                .withMessageContaining("fall");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContinuousRankedProbability.ofCounts(new double[] {0.5}, 1))
                .withMessageContaining("1");
        assertThatIllegalArgumentException().isThrownBy(() -> ContinuousRankedProbability.ofCounts(new double[0], 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ContinuousRankedProbability.ofCounts(n -> Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PointLoss.pinball(1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PredictionInterval(2, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PredictionInterval(1, 2).score(80, 1))
                .withMessageContaining("percentage");
        assertThatIllegalArgumentException().isThrownBy(() -> new IntervalCoverage(2, 1, 0));
    }
}
