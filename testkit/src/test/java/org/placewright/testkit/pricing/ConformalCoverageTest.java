package org.placewright.testkit.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.pricing.conformal.CalibrationScores;
import org.placewright.pricing.conformal.ConformalisedQuantileRegression;
import org.placewright.pricing.conformal.FalseDiscoveryRate;
import org.placewright.pricing.conformal.JackknifePlus;
import org.placewright.pricing.conformal.MondrianScores;
import org.placewright.pricing.conformal.SplitConformal;

/**
 * The promises are kept where draws are exchangeable, though predictors are bad on purpose. Every figure is a mean over
 * simulated samples, and is held to the promise within five Monte Carlo standard errors, of at most 0.5 over the root
 * of their number: chance passes those once in a million.
 */
class ConformalCoverageTest {

    private static final int SAMPLES = 4_000;
    private static final double LEVEL = 0.9;
    private static final double ERROR = 5 * Math.sqrt(LEVEL * (1 - LEVEL) / SAMPLES);

    /** A value with a heavy tail that grows with x, a prediction that is wrong, and a scale that is half right. */
    private record Draw(double observed, double predicted, double scale) {

        static Draw from(Random random) {
            double x = random.nextDouble();
            double noise = (0.2 + x) * random.nextGaussian() / Math.sqrt(0.05 + random.nextDouble());
            return new Draw(3 * x * x + noise, 1 + x, 0.2 + x);
        }
    }

    @Property(tries = 5)
    void split_conformal_covers_between_its_level_and_a_little_more(
            @ForAll long seed, @ForAll @IntRange(min = 9, max = 60) int n) {
        Random random = new Random(seed);
        int plain = 0;
        int scaled = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            List<Draw> draws = draws(random, n);
            Draw fresh = Draw.from(random);
            plain += SplitConformal.absolute(observed(draws), predicted(draws))
                            .interval(fresh.predicted(), LEVEL)
                            .contains(fresh.observed())
                    ? 1
                    : 0;
            scaled += SplitConformal.scaled(observed(draws), predicted(draws), scales(draws))
                            .interval(fresh.predicted(), fresh.scale(), LEVEL)
                            .contains(fresh.observed())
                    ? 1
                    : 0;
        }
        assertCovers(plain, n);
        assertCovers(scaled, n);
    }

    @Property(tries = 5)
    void conformalised_quantiles_cover_between_their_level_and_a_little_more(
            @ForAll long seed, @ForAll @IntRange(min = 9, max = 60) int n) {
        Random random = new Random(seed);
        int covered = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            List<Draw> draws = draws(random, n);
            Draw fresh = Draw.from(random);
            covered += ConformalisedQuantileRegression.calibrated(
                                    draws.stream()
                                            .mapToDouble(ConformalCoverageTest::lower)
                                            .toArray(),
                                    draws.stream()
                                            .mapToDouble(ConformalCoverageTest::upper)
                                            .toArray(),
                                    observed(draws))
                            .interval(lower(fresh), upper(fresh), LEVEL)
                            .contains(fresh.observed())
                    ? 1
                    : 0;
        }
        assertCovers(covered, n);
    }

    @Property(tries = 5)
    void a_group_calibrated_by_its_own_is_covered_by_itself(@ForAll long seed) {
        Random random = new Random(seed);
        int covered = 0;
        int pooled = 0;
        int n = 20;
        for (int sample = 0; sample < SAMPLES; sample++) {
            List<String> groups = new ArrayList<>();
            double[] scores = new double[4 * n];
            for (int i = 0; i < scores.length; i++) {
                groups.add(i < n ? "wide" : "narrow");
                scores[i] = Math.abs(random.nextGaussian()) * (i < n ? 5 : 1);
            }
            double fresh = 5 * Math.abs(random.nextGaussian());
            MondrianScores<String> mondrian = MondrianScores.of(groups, scores, 9);
            covered += fresh <= mondrian.scoresOf("wide").quantile(LEVEL) ? 1 : 0;
            pooled += fresh <= mondrian.all().quantile(LEVEL) ? 1 : 0;
        }
        assertCovers(covered, n);
        // Pooled, the wide group is covered far less often than the level says.
        assertThat((double) pooled / SAMPLES).isLessThan(0.75);
    }

    @Property(tries = 5)
    void the_jackknife_plus_of_the_mean_covers_at_about_its_level(
            @ForAll long seed, @ForAll @IntRange(min = 9, max = 40) int n) {
        Random random = new Random(seed);
        int covered = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            double[] values = observed(draws(random, n));
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            double[] predictions = new double[n];
            double[] residuals = new double[n];
            for (int i = 0; i < n; i++) {
                predictions[i] = (sum - values[i]) / (n - 1);
                residuals[i] = Math.abs(values[i] - predictions[i]);
            }
            covered += JackknifePlus.interval(predictions, residuals, LEVEL)
                            .contains(Draw.from(random).observed())
                    ? 1
                    : 0;
        }
        assertThat((double) covered / SAMPLES).isGreaterThanOrEqualTo(2 * LEVEL - 1);
        assertThat((double) covered / SAMPLES).isBetween(LEVEL - 0.06, 1.0);
    }

    @Property(tries = 5)
    void p_values_of_draws_like_the_sample_are_below_a_level_no_more_often_than_it_says(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int n) {
        Random random = new Random(seed);
        for (double level : new double[] {0.05, 0.2, 0.5}) {
            int below = 0;
            for (int sample = 0; sample < SAMPLES; sample++) {
                // Whole numbers, so that there are ties.
                CalibrationScores scores = CalibrationScores.of(
                        random.ints(n, 0, 20).asDoubleStream().toArray());
                below += scores.pValue(random.nextInt(20)) <= level ? 1 : 0;
            }
            assertThat((double) below / SAMPLES)
                    .isLessThanOrEqualTo(level + 5 * Math.sqrt(level * (1 - level) / SAMPLES));
        }
    }

    @Property(tries = 5)
    void of_discoveries_no_larger_share_is_false_than_accepted(@ForAll long seed) {
        Random random = new Random(seed);
        double rate = 0.2;
        int samples = 1_000;
        double share = 0;
        for (int sample = 0; sample < samples; sample++) {
            // Of 40 fees 10 are dear; one calibration sample serves them all, which makes p-values depend on one
            // another.
            CalibrationScores scores = CalibrationScores.of(random.doubles(200).toArray());
            double[] p = new double[40];
            for (int i = 0; i < p.length; i++) {
                p[i] = scores.pValue(i < 10 ? 0.97 + 0.1 * random.nextDouble() : random.nextDouble());
            }
            double[] adjusted = FalseDiscoveryRate.BENJAMINI_HOCHBERG.adjust(p).toArray();
            int found = 0;
            int wrong = 0;
            for (int i = 0; i < p.length; i++) {
                found += adjusted[i] <= rate ? 1 : 0;
                wrong += i >= 10 && adjusted[i] <= rate ? 1 : 0;
            }
            share += found == 0 ? 0 : (double) wrong / found / samples;
        }
        // The share in one sample is between 0 and 1, so its standard deviation is at most a half.
        assertThat(share).isLessThanOrEqualTo(rate * 30 / 40 + 5 * 0.5 / Math.sqrt(samples));
    }

    private static void assertCovers(int covered, int n) {
        assertThat((double) covered / SAMPLES).isBetween(LEVEL - ERROR, LEVEL + 1.0 / (n + 1) + ERROR);
    }

    private static double lower(Draw draw) {
        return draw.predicted() - 0.3 * draw.scale();
    }

    private static double upper(Draw draw) {
        return draw.predicted() + draw.scale();
    }

    private static List<Draw> draws(Random random, int n) {
        List<Draw> draws = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            draws.add(Draw.from(random));
        }
        return draws;
    }

    private static double[] observed(List<Draw> draws) {
        return draws.stream().mapToDouble(Draw::observed).toArray();
    }

    private static double[] predicted(List<Draw> draws) {
        return draws.stream().mapToDouble(Draw::predicted).toArray();
    }

    private static double[] scales(List<Draw> draws) {
        return draws.stream().mapToDouble(Draw::scale).toArray();
    }
}
