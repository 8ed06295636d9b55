package org.placewright.sufficiency.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Scores reward the truth, and agree with their definitions worked out the long way. */
class ScorePropertyTest {

    private static final int MOST = 8;

    @Provide
    Arbitrary<List<Double>> draws() {
        return Arbitraries.doubles()
                .between(-50, 50)
                .ofScale(1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    /** Probabilities of 0 to 7. */
    @Provide
    Arbitrary<double[]> distributions() {
        return Arbitraries.integers().between(0, 20).list().ofSize(MOST).map(weights -> {
            double total = weights.stream().mapToInt(Integer::intValue).sum();
            return weights.stream()
                    .mapToDouble(weight -> total == 0 ? 1.0 / MOST : weight / total)
                    .toArray();
        });
    }

    @Property
    void an_ensemble_scores_as_the_mean_distances_say(
            @ForAll("draws") List<Double> draws, @ForAll @DoubleRange(min = -60, max = 60) double observed) {
        double distance = 0;
        double spread = 0;
        for (double draw : draws) {
            distance += Math.abs(draw - observed) / draws.size();
            for (double other : draws) {
                spread += Math.abs(draw - other) / draws.size() / draws.size();
            }
        }
        assertThat(ensemble(draws, observed)).isCloseTo(distance - spread / 2, within(1e-10));
    }

    @Property
    void the_order_of_draws_changes_no_digit_and_the_unit_scales_the_score(
            @ForAll("draws") List<Double> draws,
            @ForAll @DoubleRange(min = -60, max = 60) double observed,
            @ForAll @DoubleRange(min = 0.1, max = 9) double factor,
            @ForAll @DoubleRange(min = -9, max = 9) double moved,
            @ForAll long seed) {
        double score = ensemble(draws, observed);
        List<Double> shuffled = new ArrayList<>(draws);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(ensemble(shuffled, observed)).isEqualTo(score).isGreaterThanOrEqualTo(0);
        List<Double> other = draws.stream().map(draw -> draw * factor + moved).toList();
        assertThat(ensemble(other, observed * factor + moved)).isCloseTo(factor * score, within(1e-9));
    }

    @Property
    void one_draw_scores_its_absolute_error(
            @ForAll @DoubleRange(min = -60, max = 60) double draw,
            @ForAll @DoubleRange(min = -60, max = 60) double observed) {
        assertThat(ensemble(List.of(draw), observed)).isEqualTo(PointLoss.absoluteError(draw, observed));
    }

    @Property
    void twice_the_mean_pinball_loss_of_all_quantiles_is_the_score(
            @ForAll("draws") List<Double> draws, @ForAll @DoubleRange(min = -60, max = 60) double observed) {
        List<Double> sorted = draws.stream().sorted().toList();
        double loss = 0;
        for (int i = 0; i < sorted.size(); i++) {
            // The loss is a straight line in the probability while the quantile stays the same.
            loss += PointLoss.pinball((i + 0.5) / sorted.size(), sorted.get(i), observed) / sorted.size();
        }
        assertThat(ensemble(draws, observed)).isCloseTo(2 * loss, within(1e-10));
    }

    @Property
    void no_distribution_scores_better_than_the_truth(
            @ForAll("distributions") double[] truth, @ForAll("distributions") double[] other) {
        double[] cumulativeTruth = cumulative(truth);
        double[] cumulativeOther = cumulative(other);
        double honest = 0;
        double dishonest = 0;
        double squares = 0;
        for (int n = 0; n < MOST; n++) {
            honest += truth[n] * ContinuousRankedProbability.ofCounts(cumulativeTruth, n);
            dishonest += truth[n] * ContinuousRankedProbability.ofCounts(cumulativeOther, n);
            squares += (cumulativeTruth[n] - cumulativeOther[n]) * (cumulativeTruth[n] - cumulativeOther[n]);
        }
        assertThat(dishonest - honest).isCloseTo(squares, within(1e-8)).isGreaterThan(-1e-12);
    }

    @Property
    void the_score_of_counts_is_the_sum_of_brier_scores(
            @ForAll("distributions") double[] probabilities, @ForAll @IntRange(max = 12) int observed) {
        double[] cumulative = cumulative(probabilities);
        double sum = 0;
        for (int n = 0; n < 20; n++) {
            double difference = (n < MOST ? cumulative[n] : 1) - (n >= observed ? 1 : 0);
            sum += difference * difference;
        }
        assertThat(ContinuousRankedProbability.ofCounts(cumulative, observed)).isCloseTo(sum, within(1e-12));
    }

    @Property(tries = 50)
    void a_normal_scores_as_the_integral_says(
            @ForAll @DoubleRange(min = 0, max = 9) double deviation,
            @ForAll @DoubleRange(min = -20, max = 20) double observed) {
        // The integral by the trapezium rule, over what matters.
        double step = 0.002;
        double sum = 0;
        NormalDistribution normal = NormalDistribution.of(1, Math.max(deviation, 0.05));
        for (double x = -100; x < 100; x += step) {
            double below = normal.cumulativeProbability(x + step / 2) - (x + step / 2 >= observed ? 1 : 0);
            sum += step * below * below;
        }
        assertThat(ContinuousRankedProbability.ofNormal(1, Math.max(deviation, 0.05), observed))
                .isCloseTo(sum, within(0.002));
    }

    @Property
    void quantiles_and_central_intervals_of_the_truth_lose_least(
            @ForAll("distributions") double[] truth,
            @ForAll @IntRange(min = 1, max = 9) int tenths,
            @ForAll @IntRange(max = MOST - 1) int one,
            @ForAll @IntRange(max = MOST - 1) int other) {
        double probability = tenths / 10.0;
        int quantile = quantile(truth, probability);
        assertThat(pinball(truth, probability, quantile)).isLessThanOrEqualTo(pinball(truth, probability, one) + 1e-12);
        double level = 0.8;
        PredictionInterval best = new PredictionInterval(quantile(truth, 0.1), quantile(truth, 0.9));
        PredictionInterval any = new PredictionInterval(Math.min(one, other), Math.max(one, other));
        double least = 0;
        double more = 0;
        for (int n = 0; n < MOST; n++) {
            least += truth[n] * best.score(level, n);
            more += truth[n] * any.score(level, n);
        }
        assertThat(least).isLessThanOrEqualTo(more + 1e-9);
    }

    private static double pinball(double[] truth, double probability, int quantile) {
        double loss = 0;
        for (int n = 0; n < MOST; n++) {
            loss += truth[n] * PointLoss.pinball(probability, quantile, n);
        }
        return loss;
    }

    private static int quantile(double[] truth, double probability) {
        double[] cumulative = cumulative(truth);
        int n = 0;
        while (cumulative[n] < probability - 1e-12) {
            n++;
        }
        return n;
    }

    private static double[] cumulative(double[] probabilities) {
        double[] cumulative = new double[probabilities.length];
        double before = 0;
        for (int n = 0; n < probabilities.length; n++) {
            before = Math.min(1, before + probabilities[n]);
            cumulative[n] = before;
        }
        return cumulative;
    }

    private static double ensemble(List<Double> draws, double observed) {
        return ContinuousRankedProbability.ofEnsemble(
                draws.stream().mapToDouble(Double::doubleValue).toArray(), observed);
    }
}
