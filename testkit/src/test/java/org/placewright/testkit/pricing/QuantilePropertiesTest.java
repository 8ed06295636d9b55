package org.placewright.testkit.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.placewright.pricing.quantile.EmpiricalPercentile;
import org.placewright.pricing.quantile.HarrellDavis;
import org.placewright.pricing.quantile.OrderStatisticRanks;
import org.placewright.pricing.quantile.QuantileDefinition;
import org.placewright.pricing.quantile.QuantileInterval;
import org.placewright.pricing.quantile.WeightedQuantile;

/** Quantiles behave as quantiles, and agree with slower ways of finding them. */
class QuantilePropertiesTest {

    @Property
    void quantiles_never_fall_as_the_probability_rises_and_stay_in_the_sample(
            @ForAll QuantileDefinition definition,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -999, max = 999_999) Integer> pence,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        double[] values = values(pence);
        double low = definition.of(values, Math.min(one, other));
        double high = definition.of(values, Math.max(one, other));
        assertThat(low).isLessThanOrEqualTo(high);
        assertThat(low).isGreaterThanOrEqualTo(Collections.min(pence));
        assertThat(high).isLessThanOrEqualTo(Collections.max(pence));
    }

    @Property
    void the_order_of_numbers_changes_no_digit(
            @ForAll QuantileDefinition definition,
            @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 999_999) Integer> pence,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double p,
            @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>(pence);
        Collections.shuffle(shuffled, new Random(seed));
        double[] a = values(pence);
        double[] b = values(shuffled);
        assertThat(definition.of(a, p)).isEqualTo(definition.of(b, p));
        assertThat(HarrellDavis.withError(a, p)).isEqualTo(HarrellDavis.withError(b, p));
        assertThat(QuantileInterval.of(a, p, 0.9)).isEqualTo(QuantileInterval.of(b, p, 0.9));
        for (WeightedQuantile weighted : WeightedQuantile.values()) {
            assertThat(weighted.of(a, weightsFor(a), p)).isEqualTo(weighted.of(b, weightsFor(b), p));
        }
        assertThat(EmpiricalPercentile.ofWeighted(a, weightsFor(a), a[0]))
                .isEqualTo(EmpiricalPercentile.ofWeighted(b, weightsFor(b), a[0]));
    }

    @Property
    void doubling_and_moving_the_sample_doubles_and_moves_every_estimate(
            @ForAll QuantileDefinition definition,
            @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 999_999) Integer> pence,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double p,
            @ForAll @IntRange(min = -9_999, max = 9_999) int by) {
        double[] once = values(pence);
        double[] twice = Arrays.stream(once).map(value -> 2 * value).toArray();
        double[] moved = Arrays.stream(once).map(value -> value + by).toArray();
        assertThat(definition.of(twice, p)).isEqualTo(2 * definition.of(once, p));
        assertThat(definition.of(moved, p)).isCloseTo(definition.of(once, p) + by, within(1e-6));
        assertThat(HarrellDavis.of(twice, p)).isEqualTo(2 * HarrellDavis.of(once, p));
        assertThat(HarrellDavis.of(moved, p)).isCloseTo(HarrellDavis.of(once, p) + by, within(1e-6));
        assertThat(HarrellDavis.withError(twice, p).standardError())
                .isEqualTo(2 * HarrellDavis.withError(once, p).standardError());
        for (WeightedQuantile weighted : WeightedQuantile.values()) {
            double quantile = weighted.of(once, weightsFor(once), p);
            assertThat(weighted.of(twice, weightsFor(once), p)).isEqualTo(2 * quantile);
            assertThat(weighted.of(moved, weightsFor(once), p)).isCloseTo(quantile + by, within(1e-6));
        }
    }

    @Property
    void definitions_that_are_symmetric_turn_over_with_the_sample(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 999_999) Integer> pence,
            @ForAll @IntRange(min = 1, max = 63) int sixtyFourths) {
        double p = sixtyFourths / 64.0;
        double[] values = values(pence);
        double[] negated = Arrays.stream(values).map(value -> -value).toArray();
        for (QuantileDefinition definition : QuantileDefinition.values()) {
            // Types 1, 3 and 4 are not symmetric: they step or start at the lower side.
            if (definition != QuantileDefinition.TYPE_1
                    && definition != QuantileDefinition.TYPE_3
                    && definition != QuantileDefinition.TYPE_4) {
                assertThat(definition.of(negated, 1 - p))
                        .as("%s", definition)
                        .isCloseTo(-definition.of(values, p), within(1e-6));
            }
        }
        assertThat(HarrellDavis.of(negated, 1 - p)).isCloseTo(-HarrellDavis.of(values, p), within(1e-6));
    }

    @Property
    void a_number_added_at_the_median_of_type_7_does_not_move_it(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 999_999) Integer> pence) {
        double median = QuantileDefinition.TYPE_7.of(values(pence), 0.5);
        double[] more = Arrays.copyOf(values(pence), pence.size() + 1);
        more[pence.size()] = median;
        assertThat(QuantileDefinition.TYPE_7.of(more, 0.5)).isEqualTo(median);
    }

    @Property
    void the_definitions_that_step_agree_with_counting_in_whole_numbers(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 999) Integer> pence,
            @ForAll @IntRange(max = 100) int hundredths) {
        // Type 1: the smallest number at or below which there are p n or more.
        int[] sorted = pence.stream().mapToInt(Integer::intValue).sorted().toArray();
        int n = sorted.length;
        int rank = Math.max(1, (hundredths * n + 99) / 100);
        double p = hundredths / 100.0;
        assertThat(QuantileDefinition.TYPE_1.of(values(pence), p)).isEqualTo(sorted[rank - 1]);
        int next = Math.min(n, hundredths * n / 100 + 1);
        assertThat(QuantileDefinition.TYPE_2.of(values(pence), p))
                .isEqualTo((sorted[rank - 1] + sorted[next - 1]) / 2.0);
    }

    @Property
    void equal_weights_are_no_weights_and_a_weight_of_nothing_is_absence(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 999_999) Integer> pence,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double p,
            @ForAll @DoubleRange(min = 0.01, max = 999) double weight,
            @ForAll @IntRange(max = 9_999_999) int absent) {
        double[] values = Arrays.copyOf(values(pence), pence.size() + 1);
        values[pence.size()] = absent;
        double[] weights = new double[values.length];
        Arrays.fill(weights, 0, pence.size(), weight);
        assertThat(WeightedQuantile.TYPE_7.of(values, weights, p))
                .isCloseTo(QuantileDefinition.TYPE_7.of(values(pence), p), within(1e-6));
        assertThat(WeightedQuantile.HARRELL_DAVIS.of(values, weights, p))
                .isCloseTo(HarrellDavis.of(values(pence), p), within(1e-6));
        assertThat(EmpiricalPercentile.ofWeighted(values, weights, pence.get(0)))
                .isCloseTo(EmpiricalPercentile.of(values(pence), pence.get(0)), within(1e-9));
    }

    @Property
    void weights_of_harrell_and_davis_are_shares_and_lie_where_the_quantile_does(
            @ForAll @IntRange(min = 1, max = 3_000) int n, @ForAll @DoubleRange(min = 0.02, max = 0.98) double p) {
        double[] weights = HarrellDavis.weights(n, p).toArray();
        double sum = 0;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            assertThat(weights[i]).isBetween(0.0, 1.0);
            sum += weights[i];
            mean += weights[i] * (i + 0.5) / n;
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(mean).isCloseTo(p, within(0.5 / n));
    }

    @Property
    void the_standard_error_is_that_of_leaving_each_number_out_in_turn(
            @ForAll @Size(min = 2, max = 25) List<@IntRange(max = 999_999) Integer> pence,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
        int n = pence.size();
        double[] without = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            List<Integer> others = new ArrayList<>(pence);
            others.remove(i);
            without[i] = HarrellDavis.of(values(others), p);
            mean += without[i] / n;
        }
        double squares = 0;
        for (double estimate : without) {
            squares += (estimate - mean) * (estimate - mean);
        }
        assertThat(HarrellDavis.withError(values(pence), p).standardError())
                .isCloseTo(Math.sqrt(squares * (n - 1) / n), within(1e-5));
    }

    @Property(tries = 200)
    void ranks_are_the_best_of_all_pairs_tried_in_exact_arithmetic(
            @ForAll @IntRange(min = 1, max = 24) int n,
            @ForAll @IntRange(min = 1, max = 19) int twentieths,
            @ForAll @IntRange(min = 50, max = 99) int percent) {
        BigDecimal[] through = binomial(n, BigDecimal.valueOf(twentieths).divide(BigDecimal.valueOf(20)));
        BigDecimal level = BigDecimal.valueOf(percent, 2);
        int bestLower = 0;
        int bestUpper = n + 1;
        for (int lower = 0; lower <= n; lower++) {
            for (int upper = lower + 1; upper <= n + 1; upper++) {
                BigDecimal coverage = through[upper].subtract(through[lower]);
                int narrower = Integer.compare(bestUpper - bestLower, upper - lower);
                BigDecimal best = through[bestUpper].subtract(through[bestLower]);
                if (coverage.compareTo(level) >= 0
                        && (narrower > 0 || (narrower == 0 && coverage.compareTo(best) > 0))) {
                    bestLower = lower;
                    bestUpper = upper;
                }
            }
        }
        OrderStatisticRanks ranks = QuantileInterval.ranks(n, twentieths / 20.0, percent / 100.0);
        assertThat(ranks.lowerRank()).isEqualTo(bestLower);
        assertThat(ranks.upperRank()).isEqualTo(bestUpper);
        assertThat(ranks.coverage())
                .isCloseTo(through[bestUpper].subtract(through[bestLower]).doubleValue(), within(1e-12));
    }

    @Property
    void percentiles_rise_with_the_value_and_mirror_images_add_up_to_a_hundred(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 99) Integer> pence,
            @ForAll @IntRange(max = 99) int value,
            @ForAll @IntRange(max = 9) int more) {
        double[] values = values(pence);
        double[] weights = weightsFor(values);
        assertThat(EmpiricalPercentile.of(values, value + more))
                .isGreaterThanOrEqualTo(EmpiricalPercentile.of(values, value));
        assertThat(EmpiricalPercentile.ofWeighted(values, weights, value + more))
                .isGreaterThanOrEqualTo(EmpiricalPercentile.ofWeighted(values, weights, value));
        double[] negated = Arrays.stream(values).map(each -> -each).toArray();
        assertThat(EmpiricalPercentile.of(values, value) + EmpiricalPercentile.of(negated, -value))
                .isCloseTo(100, within(1e-9));
    }

    @Property(tries = 20)
    void intervals_cover_as_often_as_they_say(@ForAll long seed, @ForAll @IntRange(min = 8, max = 60) int n) {
        OrderStatisticRanks ranks = QuantileInterval.ranks(n, 0.5, 0.9);
        Assume.that(ranks.isTwoSided());
        Random random = new Random(seed);
        int draws = 2_000;
        int covered = 0;
        for (int draw = 0; draw < draws; draw++) {
            double[] values = random.doubles(n).toArray();
            QuantileInterval interval = QuantileInterval.of(values, 0.5, 0.9).orElseThrow();
            covered += interval.lower() <= 0.5 && 0.5 < interval.upper() ? 1 : 0;
        }
        // Monte Carlo: five standard errors, passed once in a million tries by chance.
        double error = Math.sqrt(ranks.coverage() * (1 - ranks.coverage()) / draws);
        assertThat((double) covered / draws).isCloseTo(ranks.coverage(), within(5 * error));
    }

    private static BigDecimal[] binomial(int n, BigDecimal p) {
        BigDecimal[] through = new BigDecimal[n + 2];
        through[0] = BigDecimal.ZERO;
        BigDecimal ways = BigDecimal.ONE;
        for (int k = 0; k <= n; k++) {
            BigDecimal mass =
                    ways.multiply(p.pow(k)).multiply(BigDecimal.ONE.subtract(p).pow(n - k));
            through[k + 1] = through[k].add(mass);
            ways = ways.multiply(BigDecimal.valueOf(n - k)).divide(BigDecimal.valueOf(k + 1), MathContext.DECIMAL128);
        }
        return through;
    }

    /** A weight that depends on the number alone, so that it goes with it wherever it goes. */
    private static double[] weightsFor(double[] values) {
        return Arrays.stream(values)
                .map(value -> 1 + 0.1 * StrictMath.floorMod((long) value, 7))
                .toArray();
    }

    private static double[] values(List<Integer> pence) {
        return IntStream.range(0, pence.size()).mapToDouble(pence::get).toArray();
    }
}
