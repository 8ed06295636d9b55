package org.placewright.sufficiency.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.sufficiency.score.ContinuousRankedProbability;

/** Distributions that can be checked by hand. */
class CountDistributionTest {

    @Test
    void no_variance_is_certainty() {
        CountDistribution five = CountDistribution.ofMoments(5, 0);
        assertThat(five).isEqualTo(CountDistribution.certain(5));
        assertThat(five.probability(5)).isEqualTo(1);
        assertThat(five.probabilityOfExceeding(4)).isEqualTo(1);
        assertThat(five.probabilityOfExceeding(5)).isZero();
        assertThat(five.quantile(0.001)).isEqualTo(5);
        assertThat(five.interpolatedQuantile(0.999)).isEqualTo(5);
        assertThat(five.crps(8)).isEqualTo(3);
        assertThat(CountDistribution.ofMoments(0, 0).quantile(0.99)).isZero();
    }

    @Test
    void a_mean_between_whole_numbers_varies_between_the_two_at_least() {
        CountDistribution count = CountDistribution.ofMoments(3.4, 0);
        assertThat(count.probability(3)).isCloseTo(0.6, within(1e-12));
        assertThat(count.probability(4)).isCloseTo(0.4, within(1e-12));
        assertThat(count.variance()).isCloseTo(0.24, within(1e-12));
    }

    @Test
    void a_binomial_is_found_by_its_moments() {
        // Ten trials of 0.3.
        CountDistribution count = CountDistribution.ofMoments(3, 2.1);
        assertThat(count.probability(0)).isCloseTo(StrictMath.pow(0.7, 10), within(1e-9));
        assertThat(count.probability(10)).isCloseTo(StrictMath.pow(0.3, 10), within(1e-9));
        assertThat(count.probabilityOfExceeding(10)).isLessThan(1e-9);
    }

    @Test
    void equal_moments_are_poisson_and_a_greater_variance_negative_binomial() {
        CountDistribution poisson = CountDistribution.ofMoments(2, 2);
        assertThat(poisson.probability(0)).isCloseTo(StrictMath.exp(-2), within(1e-14));
        assertThat(poisson.crps(3)).isCloseTo(ContinuousRankedProbability.ofPoisson(2, 3), within(1e-12));
        // Size 1: geometric, with probability 1/3 of no success.
        CountDistribution geometric = CountDistribution.ofMoments(2, 6);
        assertThat(geometric.probability(0)).isCloseTo(1.0 / 3, within(1e-14));
        assertThat(geometric.probability(3)).isCloseTo(8.0 / 81, within(1e-14));
        assertThat(geometric.probabilityOfExceeding(99)).isCloseTo(StrictMath.pow(2.0 / 3, 100), within(1e-25));
        assertThat(geometric.crps(4)).isCloseTo(ContinuousRankedProbability.ofNegativeBinomial(1, 2, 4), within(1e-12));
    }

    @Test
    void the_median_of_a_fair_coin_is_no() {
        assertThat(CountDistribution.ofIndependentEvents(0.5).quantile(0.5)).isZero();
        assertThat(CountDistribution.ofMoments(0.5, 0.25).quantile(0.5)).isZero();
        assertThat(CountDistribution.ofMoments(0.5, 0.25).quantile(0.51)).isEqualTo(1);
    }

    @Test
    void interpolated_quantiles_spread_each_number_around_itself() {
        CountDistribution coins = CountDistribution.ofIndependentEvents(0.5, 0.5);
        assertThat(coins.interpolatedQuantile(0.125)).isEqualTo(0.25);
        assertThat(coins.interpolatedQuantile(0.5)).isEqualTo(1);
        assertThat(coins.interpolatedQuantile(0.75)).isEqualTo(1.5);
        assertThat(coins.interpolatedQuantile(0.999)).isLessThan(2.5).isGreaterThan(2.49);
    }

    @Test
    void draws_stand_for_themselves() {
        CountDistribution draws = CountDistribution.ofDraws(31, 12, 15, 25, 15, 18, 22);
        assertThat(draws.crps(20)).isCloseTo(2, within(1e-14));
        assertThat(draws.probability(15)).isCloseTo(2.0 / 7, within(1e-15));
        assertThat(draws.quantile(0.5)).isEqualTo(18);
        assertThat(draws.mean()).isCloseTo(138.0 / 7, within(1e-12));
        assertThat(draws.variance()).isCloseTo(2_988.0 / 7 - 138.0 * 138 / 49, within(1e-11));
        assertThat(draws).isEqualTo(CountDistribution.ofDraws(12, 15, 15, 18, 22, 25, 31));
    }

    @Test
    void sums_add_means_and_variances() {
        CountDistribution sum = CountDistribution.sumOf(List.of(
                CountDistribution.certain(3), CountDistribution.ofMoments(2, 2), CountDistribution.ofMoments(4, 9)));
        assertThat(sum.mean()).isCloseTo(9, within(1e-12));
        assertThat(sum.variance()).isCloseTo(11, within(1e-12));
        assertThat(CountDistribution.sumOf(List.of())).isEqualTo(CountDistribution.certain(0));
        assertThat(CountDistribution.ofMoments(2, 2).plus(CountDistribution.ofMoments(3, 3)))
                .isEqualTo(CountDistribution.ofMoments(5, 5));
    }

    @Test
    void what_is_no_distribution_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountDistribution.ofMoments(-1, 0))
                .withMessageContaining("mean")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> CountDistribution.ofMoments(Double.NaN, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountDistribution.ofMoments(1, -1e-9))
                .withMessageContaining("variance");
        assertThatIllegalArgumentException().isThrownBy(() -> CountDistribution.ofMoments(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> CountDistribution.ofMoments(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> CountDistribution.certain(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> CountDistribution.ofDraws());
        assertThatIllegalArgumentException().isThrownBy(() -> CountDistribution.ofDraws(2, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> CountDistribution.ofProbabilities(0.5, 0.4));
        assertThatIllegalArgumentException().isThrownBy(() -> CountDistribution.ofIndependentEvents(1.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountDistribution.ofIndependentEvents(new double[20_001]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountDistribution.certain(1).quantile(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountDistribution.ofMoments(1, 1).crps(-1))
                .withMessageContaining("observed");
    }
}
