package org.placewright.pricing.shrinkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShrinkageTest {

    /** The thirteen trials of Colditz and others (1994), to nine digits: Viechtbauer (2007) prints their interval. */
    private static final GroupEstimates TRIALS = GroupEstimates.of(
            new double[] {
                -0.889311333,
                -1.585388657,
                -1.348073148,
                -1.441551190,
                -0.217547322,
                -0.786115586,
                -1.620898224,
                0.011952334,
                -0.469417649,
                -1.371344803,
                -0.339358828,
                0.445913400,
                -0.017313948
            },
            new double[] {
                0.325584765,
                0.194581121,
                0.415367965,
                0.020010032,
                0.051210172,
                0.006905618,
                0.223017248,
                0.003961579,
                0.056434210,
                0.073024794,
                0.012412214,
                0.532505845,
                0.071404660
            });

    @Test
    void estimators_agree_with_figures_published_for_the_trials() {
        assertThat(BetweenGroupVariance.HEDGES.of(TRIALS)).isCloseTo(0.3286, within(5e-5));
        assertThat(BetweenGroupVariance.HUNTER_SCHMIDT.of(TRIALS)).isCloseTo(0.2284, within(5e-5));
        assertThat(BetweenGroupVariance.SIDIK_JONKMAN.of(TRIALS)).isCloseTo(0.3455, within(5e-5));
        assertThat(BetweenGroupVariance.MAXIMUM_LIKELIHOOD.of(TRIALS)).isCloseTo(0.2800, within(5e-5));
    }

    @Test
    void the_interval_of_the_variance_between_groups_is_the_published_q_profile() {
        Range<Double> interval = PauleMandel.interval(TRIALS, 0.95);
        assertThat(interval.lowerEndpoint()).isCloseTo(0.1197, within(5e-5));
        assertThat(interval.upperEndpoint()).isCloseTo(1.1115, within(5e-5));
    }

    @Test
    void groups_that_agree_do_not_differ_and_all_become_the_mean() {
        GroupEstimates alike = GroupEstimates.of(new double[] {5, 5, 5}, new double[] {1, 2, 4});
        for (BetweenGroupVariance method : BetweenGroupVariance.values()) {
            ShrunkGroups shrunk = NormalShrinkage.of(method).towardGrandMean(alike);
            assertThat(shrunk.betweenGroupVariance()).as("%s", method).isEqualTo(0);
            assertThat(shrunk.heterogeneity()).as("%s", method).isEqualTo(0);
            assertThat(shrunk.estimates()).allSatisfy(estimate -> {
                assertThat(estimate.mean()).isCloseTo(5, within(1e-12));
                assertThat(estimate.ownWeight()).isEqualTo(0);
                assertThat(estimate.standardError()).isCloseTo(shrunk.grandMeanStandardError(), within(1e-12));
            });
        }
        assertThat(PauleMandel.interval(alike, 0.95)).isEqualTo(Range.closed(0.0, 0.0));
    }

    @Test
    void two_groups_just_within_chance_do_not_differ_and_just_beyond_they_do() {
        // Q(0) is the squared difference over the sum of variances: k - 1 = 1 at a difference of 2.
        double[] variances = {2, 2};
        assertThat(PauleMandel.of(GroupEstimates.of(new double[] {0, 2}, variances)))
                .isEqualTo(0);
        assertThat(PauleMandel.of(GroupEstimates.of(new double[] {0, 2.01}, variances)))
                .isCloseTo(2.01 * 2.01 / 2 - 2, within(1e-12));
        assertThat(PauleMandel.of(GroupEstimates.of(new double[] {0, 1e9}, variances)))
                .isCloseTo(5e17 - 2, within(1e4));
    }

    @Test
    void one_group_can_only_be_shrunk_to_a_mean_known_beforehand() {
        GroupEstimates one = GroupEstimates.of(new double[] {10}, new double[] {3});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormalShrinkage.standard().towardGrandMean(one))
                .withMessageContaining("Maybe");
        ShrunkEstimate shrunk = NormalShrinkage.toward(one, 6, 1).get(0);
        assertThat(shrunk.mean()).isCloseTo(7, within(1e-12));
        assertThat(shrunk.standardError()).isCloseTo(Math.sqrt(0.75), within(1e-12));
        assertThat(shrunk.interval(0.95).upperEndpoint() - shrunk.mean())
                .isCloseTo(1.959963984540054 * Math.sqrt(0.75), within(1e-9));
    }

    @Test
    void an_unknown_variance_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupEstimates.of(new double[] {1, 2}, new double[] {1, 0}))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException().isThrownBy(() -> GroupEstimates.of(new double[] {1, 2}, new double[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupEstimates.of(new double[] {Double.NaN, 2}, new double[] {1, 1}));
    }

    @Test
    void james_and_stein_never_shrink_past_the_centre() {
        assertThat(JamesStein.towardGrandMean(new double[] {1, 2, 3, 4}, 100).factor())
                .isEqualTo(0);
        assertThat(JamesStein.towardGrandMean(new double[] {2, 2, 2, 2}, 1)
                        .estimates()
                        .toArray())
                .containsOnly(2);
        // The squares about 1.5 sum to 5, and (3 - 2) 1 / 8.75 is taken off toward 0 by the squares 0 + 1 + 4.
        assertThat(JamesStein.toward(new double[] {0, 1, 2}, 1, 0).factor()).isCloseTo(1 - 1 / 5.0, within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> JamesStein.towardGrandMean(new double[] {1, 2, 3}, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> JamesStein.toward(new double[] {1, 2}, 1, 0));
    }

    @Test
    void derivatives_of_the_log_gamma_function_have_their_known_values() {
        assertThat(Polygamma.digamma(1)).isCloseTo(-0.5772156649015329, within(1e-14));
        assertThat(Polygamma.digamma(0.5)).isCloseTo(-1.9635100260214235, within(1e-14));
        assertThat(Polygamma.digamma(20)).isCloseTo(2.9705239922421494, within(1e-13));
        assertThat(Polygamma.trigamma(1)).isCloseTo(Math.PI * Math.PI / 6, within(1e-14));
        assertThat(Polygamma.trigamma(0.5)).isCloseTo(Math.PI * Math.PI / 2, within(1e-13));
        assertThat(Polygamma.tetragamma(1)).isCloseTo(-2 * 1.2020569031595942, within(1e-13));
        for (double x : new double[] {1e-3, 0.2, 1, 7, 1e3, 1e6}) {
            assertThat(Polygamma.inverseTrigamma(Polygamma.trigamma(x))).isCloseTo(x, within(1e-9 * x));
        }
    }

    @Test
    void a_prior_known_to_have_drawn_the_variances_is_found_again() {
        // 20,000 groups of 5: variance 4 chi-squared(4) / 4 / (chi-squared(6) / 6), so f = 6 and p = 4.
        Random random = new Random(20_261_122);
        ImmutableList<SampleVariance> groups = IntStream.range(0, 20_000)
                .mapToObj(i -> new SampleVariance(4 * chiSquared(random, 4) / 4 / (chiSquared(random, 6) / 6), 4))
                .collect(ImmutableList.toImmutableList());
        VariancePrior prior = VarianceShrinkage.fit(groups);
        assertThat(prior.degreesOfFreedom()).isCloseTo(6, within(0.4));
        assertThat(prior.variance()).isCloseTo(4, within(0.12));
        assertThat(prior.shrink(new SampleVariance(9, 0))).isEqualTo(prior.variance());
        assertThat(new VariancePrior(4, 6).shrink(new SampleVariance(9, 4))).isCloseTo(6, within(1e-12));
    }

    @Test
    void variances_that_agree_are_all_one_and_those_of_nothing_teach_nothing() {
        ImmutableList<SampleVariance> alike =
                ImmutableList.of(new SampleVariance(2, 9), new SampleVariance(2.2, 9), new SampleVariance(7, 0));
        VariancePrior prior = VarianceShrinkage.fit(alike);
        assertThat(prior.degreesOfFreedom()).isInfinite();
        assertThat(prior.shrink(alike.get(0))).isEqualTo(prior.shrink(alike.get(1)));
        assertThat(VarianceShrinkage.fit(ImmutableList.of(new SampleVariance(0, 3), new SampleVariance(0, 3)))
                        .variance())
                .isEqualTo(0);
        assertThat(VarianceShrinkage.fit(ImmutableList.of(
                                new SampleVariance(0, 3), new SampleVariance(1, 3), new SampleVariance(1, 3)))
                        .variance())
                .isPositive();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VarianceShrinkage.fit(ImmutableList.of(new SampleVariance(1, 0))));
    }

    @Test
    void location_and_scale_are_shrunk_together_and_a_single_number_borrows_its_scale() {
        ImmutableList<LocationScale> shrunk = LocationScaleShrinkage.standard()
                .shrink(ImmutableList.of(
                        GroupSummary.of(new double[] {9, 10, 11, 12}),
                        GroupSummary.of(new double[] {19, 23, 21}),
                        new GroupSummary(1, 40, 0)))
                .orElseThrow();
        assertThat(shrunk).hasSize(3);
        assertThat(shrunk.get(2).variance()).isPositive();
        assertThat(shrunk.get(2).location().mean()).isLessThan(40);
        assertThat(shrunk.get(2).location().ownWeight())
                .isLessThan(shrunk.get(0).location().ownWeight());
        assertThat(shrunk.get(0).standardDeviation()).isPositive();
    }

    @Test
    void groups_with_nothing_to_lend_are_not_shrunk() {
        LocationScaleShrinkage shrinkage = LocationScaleShrinkage.standard();
        GroupSummary single = new GroupSummary(1, 4, 0);
        GroupSummary equal = GroupSummary.of(new double[] {3, 3, 3});
        assertThat(shrinkage.shrink(ImmutableList.of())).isEmpty();
        assertThat(shrinkage.shrink(ImmutableList.of(GroupSummary.of(new double[] {1, 2}))))
                .isEmpty();
        assertThat(shrinkage.shrink(ImmutableList.of(single, single))).isEmpty();
        assertThat(shrinkage.shrink(ImmutableList.of(equal, equal, single))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> GroupSummary.of(new double[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupSummary(1, 4, 1));
    }

    @Test
    void the_blend_is_shrunk_up_to_ten_and_raw_from_thirty() {
        Blend blend = Blend.standard();
        assertThat(blend.of(200, 100, 0)).isEqualTo(100);
        assertThat(blend.of(200, 100, 10)).isEqualTo(100);
        assertThat(blend.of(200, 100, 11)).isEqualTo(105);
        assertThat(blend.of(200, 100, 20)).isEqualTo(150);
        assertThat(blend.of(200, 100, 29)).isEqualTo(195);
        assertThat(blend.of(200, 100, 30)).isEqualTo(200);
        assertThat(blend.of(200, 100, 1_000)).isEqualTo(200);
        assertThatIllegalArgumentException().isThrownBy(() -> new Blend(30, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new Blend(-1, 30));
    }

    private static double chiSquared(Random random, int degrees) {
        double sum = 0;
        for (int i = 0; i < degrees; i++) {
            double draw = random.nextGaussian();
            sum += draw * draw;
        }
        return sum;
    }
}
