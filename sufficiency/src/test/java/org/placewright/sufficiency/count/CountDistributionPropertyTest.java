package org.placewright.sufficiency.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.placewright.sufficiency.score.ContinuousRankedProbability;
import org.placewright.sufficiency.score.PredictionInterval;

/** Counts behave as distributions of whole numbers, and have the moments asked for. */
class CountDistributionPropertyTest {

    record Moment(double mean, double variance) {

        CountDistribution count() {
            return CountDistribution.ofMoments(mean, variance);
        }
    }

    @Provide
    Arbitrary<Moment> moments() {
        Arbitrary<Double> means = Arbitraries.oneOf(
                Arbitraries.doubles().between(0.001, 60).ofScale(3),
                Arbitraries.integers().between(1, 60).map(Integer::doubleValue));
        Arbitrary<Double> ratios = Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 1).ofScale(6),
                Arbitraries.doubles().between(1, 6).ofScale(6),
                Arbitraries.of(0.0, 1.0, 1 + 1e-7, 1 - 1e-7, 1 + 1e-9, 1 - 1e-12));
        return Combinators.combine(means, ratios).as((mean, ratio) -> new Moment(mean, mean * ratio));
    }

    @Property
    void mean_and_variance_are_those_asked_for(@ForAll("moments") Moment given) {
        CountDistribution count = given.count();
        double part = given.mean() - Math.floor(given.mean());
        double variance = Math.max(given.variance(), part * (1 - part));
        assertThat(count.mean()).isCloseTo(given.mean(), within(1e-12 * given.mean()));
        assertThat(count.variance()).isCloseTo(variance, within(1e-7 * given.mean() + 1e-10));
        double mean = 0;
        double squares = 0;
        for (int n = 0; n < 5_000; n++) {
            // By differences of the upper tail, which keeps its digits.
            double probability = count.probabilityOfExceeding(n - 1) - count.probabilityOfExceeding(n);
            mean += n * probability;
            squares += (n - given.mean()) * (n - given.mean()) * probability;
        }
        assertThat(mean).isCloseTo(count.mean(), within(1e-8 * (1 + given.mean())));
        assertThat(squares).isCloseTo(count.variance(), within(1e-7 * (1 + given.variance())));
    }

    @Property
    void probabilities_rise_to_one_and_the_tails_add_up(@ForAll("moments") Moment given) {
        CountDistribution count = given.count();
        assertThat(count.probabilityOfAtMost(-1)).isZero();
        assertThat(count.probabilityOfExceeding(-1)).isEqualTo(1);
        double before = 0;
        for (int n = 0; n < 500; n++) {
            double atMost = count.probabilityOfAtMost(n);
            assertThat(atMost).isBetween(before - 1e-14, 1.0);
            assertThat(atMost + count.probabilityOfExceeding(n)).isCloseTo(1, within(1e-12));
            assertThat(count.probability(n)).isBetween(0.0, 1.0);
            before = atMost;
        }
    }

    @Property
    void a_quantile_is_the_smallest_number_reached_with_its_probability(
            @ForAll("moments") Moment given,
            @ForAll @Scale(9) @DoubleRange(min = 1e-9, max = 1 - 1e-9) double probability) {
        CountDistribution count = given.count();
        int smallest = 0;
        while (count.probabilityOfAtMost(smallest) < probability * (1 - 1e-12)) {
            smallest++;
        }
        assertThat(count.quantile(probability)).isEqualTo(smallest);
        assertThat(count.interpolatedQuantile(probability))
                .isGreaterThanOrEqualTo(0)
                .isBetween(smallest - 0.5, smallest + 0.5);
    }

    @Property
    void quantiles_never_fall(
            @ForAll("moments") Moment given,
            @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 0.999) double one,
            @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 0.999) double other) {
        CountDistribution count = given.count();
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        assertThat(count.quantile(low)).isLessThanOrEqualTo(count.quantile(high));
        assertThat(count.interpolatedQuantile(low)).isLessThanOrEqualTo(count.interpolatedQuantile(high) + 1e-9);
    }

    @Property
    void an_interval_covers_with_its_level_at_least_and_not_without_need(
            @ForAll("moments") Moment given, @ForAll @IntRange(min = 1, max = 99) int percent) {
        CountDistribution count = given.count();
        PredictionInterval interval = count.interval(percent / 100.0);
        int lower = (int) interval.lower();
        int upper = (int) interval.upper();
        double outside = count.probabilityOfAtMost(lower - 1) + count.probabilityOfExceeding(upper);
        assertThat(1 - outside).isGreaterThanOrEqualTo(percent / 100.0 - 1e-11);
        double without = 0.5 - percent / 200.0;
        assertThat(count.probabilityOfAtMost(lower)).isGreaterThanOrEqualTo(without - 1e-11);
        assertThat(count.probabilityOfExceeding(upper - 1)).isGreaterThanOrEqualTo(without - 1e-11);
    }

    @Property
    void the_score_is_the_sum_of_brier_scores(
            @ForAll("moments") Moment given, @ForAll @IntRange(max = 80) int observed) {
        CountDistribution count = given.count();
        double sum = 0;
        for (int n = 0; n < 5_000; n++) {
            double difference = count.probabilityOfAtMost(n) - (n >= observed ? 1 : 0);
            sum += difference * difference;
        }
        assertThat(count.crps(observed)).isCloseTo(sum, within(1e-8 * (1 + given.mean())));
    }

    @Property
    void events_happen_as_often_as_every_way_they_can_happen_says(
            @ForAll @Size(max = 8) List<@DoubleRange(min = 0, max = 1) Double> events, @ForAll long seed) {
        double[] probabilities = new double[events.size() + 1];
        for (int ways = 0; ways < 1 << events.size(); ways++) {
            double product = 1;
            for (int i = 0; i < events.size(); i++) {
                product *= (ways >> i & 1) == 1 ? events.get(i) : 1 - events.get(i);
            }
            probabilities[Integer.bitCount(ways)] += product;
        }
        CountDistribution count = CountDistribution.ofIndependentEvents(array(events));
        for (int n = 0; n <= events.size(); n++) {
            assertThat(count.probability(n)).isCloseTo(probabilities[n], within(1e-14));
        }
        Collections.shuffle(events, new Random(seed));
        assertThat(CountDistribution.ofIndependentEvents(array(events))).isEqualTo(count);
    }

    @Property
    void draws_score_as_the_ensemble_they_are(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 50) Integer> draws,
            @ForAll @IntRange(max = 60) int observed) {
        int[] counts = draws.stream().mapToInt(Integer::intValue).toArray();
        double[] numbers = IntStream.of(counts).asDoubleStream().toArray();
        assertThat(CountDistribution.ofDraws(counts).crps(observed))
                .isCloseTo(ContinuousRankedProbability.ofEnsemble(numbers, observed), within(1e-12));
    }

    @Property
    void whatever_the_moments_nothing_is_negative_or_not_a_number(
            @ForAll @DoubleRange(min = -12, max = 7) double meanDigits,
            @ForAll @DoubleRange(min = -12, max = 7) double ratioDigits,
            @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 1 - 1e-6) double probability) {
        double mean = Math.min(1e7, StrictMath.pow(10, meanDigits));
        double ratio = Math.min(1e7, StrictMath.pow(10, ratioDigits));
        CountDistribution count = CountDistribution.ofMoments(mean, mean * ratio);
        assertThat(count.mean()).isCloseTo(mean, within(1e-9 * mean));
        assertThat(count.variance()).isGreaterThanOrEqualTo(0).isFinite();
        int quantile = count.quantile(probability);
        assertThat(quantile).isBetween(0, 2_000_000_000);
        assertThat(count.probabilityOfAtMost(quantile)).isBetween(probability * (1 - 1e-12), 1.0);
        assertThat(count.interpolatedQuantile(probability)).isGreaterThanOrEqualTo(0);
        assertThat(count.probabilityOfExceeding(quantile)).isBetween(0.0, 1.0);
        if (count.standardDeviation() < 1e5) {
            // No score is beyond the distance of what came and the mean, and the spread.
            assertThat(count.crps(quantile))
                    .isGreaterThanOrEqualTo(0)
                    .isLessThanOrEqualTo(Math.abs(quantile - mean) + count.standardDeviation() + 1e-6);
        }
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
