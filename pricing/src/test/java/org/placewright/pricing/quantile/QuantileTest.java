package org.placewright.pricing.quantile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuantileTest {

    private static final double[] HUNDRED = upTo(100);

    @Test
    void a_position_a_rounding_error_off_a_whole_number_is_that_number() {
        // 100 * 0.07 is 7.000000000000001, and the standard library of statistics goes to the eighth.
        assertThat(100 * 0.07).isGreaterThan(7);
        assertThat(QuantileDefinition.TYPE_1.of(HUNDRED, 0.07)).isEqualTo(7);
        assertThat(QuantileDefinition.TYPE_2.of(HUNDRED, 0.07)).isEqualTo(7.5);
        assertThat(QuantileDefinition.TYPE_4.of(HUNDRED, 0.07)).isEqualTo(7);
        assertThat(QuantileDefinition.TYPE_1.of(HUNDRED, 0.0701)).isEqualTo(8);
        assertThat(QuantileDefinition.TYPE_1.of(HUNDRED, 0.0699)).isEqualTo(7);
    }

    @Test
    void type_3_takes_the_even_of_two_as_near() {
        assertThat(QuantileDefinition.TYPE_3.of(upTo(10), 0.25)).isEqualTo(2);
        assertThat(QuantileDefinition.TYPE_3.of(upTo(10), 0.35)).isEqualTo(4);
        // 100 times these is a rounding error above 54.5 and below 57.5.
        assertThat(QuantileDefinition.TYPE_3.of(HUNDRED, 0.545)).isEqualTo(54);
        assertThat(QuantileDefinition.TYPE_3.of(HUNDRED, 0.575)).isEqualTo(58);
    }

    @Test
    void one_number_is_every_quantile() {
        for (QuantileDefinition definition : QuantileDefinition.values()) {
            for (double p : new double[] {0, 0.3, 1}) {
                assertThat(definition.of(new double[] {5}, p)).isEqualTo(5);
            }
        }
        assertThat(HarrellDavis.of(new double[] {5}, 0.3)).isEqualTo(5);
        assertThat(WeightedQuantile.TYPE_7.of(new double[] {5}, new double[] {0.1}, 0.3))
                .isEqualTo(5);
    }

    @Test
    void several_quantiles_are_those_asked_for_one_by_one() {
        assertThat(QuantileDefinition.TYPE_7.of(HUNDRED, ImmutableDoubleArray.of(0.9, 0.1)))
                .isEqualTo(ImmutableDoubleArray.of(
                        QuantileDefinition.TYPE_7.of(HUNDRED, 0.9), QuantileDefinition.TYPE_7.of(HUNDRED, 0.1)));
    }

    @Test
    void what_has_no_quantile_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileDefinition.TYPE_7.of(new double[0], 0.5))
                .withMessageContaining("empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileDefinition.TYPE_7.of(new double[] {1, Double.NaN}, 0.5))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileDefinition.TYPE_7.of(HUNDRED, 50))
                .withMessageContaining("divide it by 100");
        assertThatIllegalArgumentException().isThrownBy(() -> QuantileDefinition.TYPE_7.of(HUNDRED, -0.01));
        assertThatIllegalArgumentException().isThrownBy(() -> QuantileDefinition.TYPE_7.of(HUNDRED, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> HarrellDavis.of(HUNDRED, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> HarrellDavis.of(HUNDRED, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> HarrellDavis.withError(new double[] {1}, 0.5));
    }

    @Test
    void the_standard_error_of_the_median_of_a_normal_sample_is_near_theory() {
        // Normal scores: the median's standard error is about 1.2533 / root n.
        int n = 400;
        double[] scores = IntStream.rangeClosed(1, n)
                .mapToDouble(i -> org.apache.commons.statistics.distribution.NormalDistribution.of(0, 1)
                        .inverseCumulativeProbability((i - 0.5) / n))
                .toArray();
        QuantileEstimate estimate = HarrellDavis.withError(scores, 0.5);
        assertThat(estimate.value()).isCloseTo(0, within(1e-9));
        assertThat(estimate.standardError()).isCloseTo(1.2533 / 20, within(0.003));
    }

    @Test
    void the_median_of_five_has_no_interval_at_95_per_cent_and_of_six_it_has() {
        assertThat(QuantileInterval.of(upTo(5), 0.5, 0.95)).isEmpty();
        QuantileInterval six = QuantileInterval.of(upTo(6), 0.5, 0.95).orElseThrow();
        assertThat(six.lower()).isEqualTo(1);
        assertThat(six.upper()).isEqualTo(6);
        assertThat(six.ranks().coverage()).isCloseTo(1 - 2.0 / 64, within(1e-15));
        // The coverage that can just be had is had, a little more is not.
        assertThat(QuantileInterval.of(upTo(6), 0.5, 0.96875)).isPresent();
        assertThat(QuantileInterval.of(upTo(6), 0.5, 0.96876)).isEmpty();
    }

    @Test
    void a_level_reached_but_for_a_rounding_error_is_reached() {
        // 15,444 of 16,384 draws, whose sum comes out a little less.
        OrderStatisticRanks ranks = QuantileInterval.ranks(14, 0.5, 0.942626953125);
        assertThat(ranks.lowerRank()).isEqualTo(4);
        assertThat(ranks.upperRank()).isEqualTo(11);
    }

    @Test
    void large_samples_have_intervals_too() {
        OrderStatisticRanks ranks = QuantileInterval.ranks(1_000_000, 0.5, 0.95);
        assertThat(ranks.coverage()).isBetween(0.95, 0.951);
        assertThat(ranks.upperRank() - ranks.lowerRank()).isBetween(1959, 1961);
    }

    @Test
    void weights_count_by_proportion_and_nothing_counts_for_nothing() {
        double[] values = {3, 1, 2, 900};
        assertThat(WeightedQuantile.TYPE_7.of(values, new double[] {1, 1, 1, 0}, 0.5))
                .isEqualTo(2);
        assertThat(WeightedQuantile.TYPE_7.of(values, new double[] {1e-9, 1e9, 1e-9, 0}, 0.5))
                .isCloseTo(1, within(1e-9));
        assertThat(WeightedQuantile.effectiveSize(new double[] {2, 2, 2, 0})).isEqualTo(3);
        assertThat(WeightedQuantile.effectiveSize(new double[] {3, 1})).isCloseTo(1.6, within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedQuantile.TYPE_7.of(values, new double[] {1, 1, 1}, 0.5))
                .withMessageContaining("3 for 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedQuantile.TYPE_7.of(values, new double[4], 0.5))
                .withMessageContaining("none of 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedQuantile.TYPE_7.of(values, new double[] {1, 1, 1, -1}, 0.5));
    }

    @Test
    void a_value_equal_to_all_is_at_fifty() {
        assertThat(EmpiricalPercentile.of(new double[] {7, 7, 7}, 7)).isEqualTo(50);
        assertThat(EmpiricalPercentile.of(new double[] {1, 2, 3, 4}, 3)).isEqualTo(62.5);
        assertThat(EmpiricalPercentile.of(new double[] {1, 2, 3, 4}, 5)).isEqualTo(100);
        assertThat(EmpiricalPercentile.of(new double[] {1, 2, 3, 4}, 0)).isEqualTo(0);
        assertThat(EmpiricalPercentile.ofWeighted(new double[] {1, 2}, new double[] {3, 1}, 2))
                .isEqualTo(87.5);
        assertThat(EmpiricalPercentile.of(new double[] {-0.0}, 0.0)).isEqualTo(50);
        assertThat(EmpiricalPercentile.ofWeighted(new double[] {-0.0}, new double[] {1}, 0.0))
                .isEqualTo(50);
    }

    private static double[] upTo(int n) {
        return IntStream.rangeClosed(1, n).asDoubleStream().toArray();
    }
}
