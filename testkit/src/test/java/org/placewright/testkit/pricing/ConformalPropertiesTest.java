package org.placewright.testkit.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.placewright.pricing.conformal.CalibrationScores;
import org.placewright.pricing.conformal.ConformalisedQuantileRegression;
import org.placewright.pricing.conformal.FalseDiscoveryRate;
import org.placewright.pricing.conformal.FamilyWiseErrorRate;
import org.placewright.pricing.conformal.JackknifePlus;
import org.placewright.pricing.conformal.MondrianScores;
import org.placewright.pricing.conformal.PredictionInterval;
import org.placewright.pricing.conformal.SplitConformal;

/** Conformal intervals and adjusted p-values obey their laws, and agree with slower ways of finding them. */
class ConformalPropertiesTest {

    @Property
    void the_quantile_is_the_smallest_score_that_enough_do_not_exceed(
            @ForAll @Size(max = 60) List<@IntRange(max = 99) Integer> scores,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        // In whole numbers: the least score s with 100 (scores at most s) >= percent (n + 1).
        double expected = scores.stream()
                .sorted()
                .filter(score ->
                        100L * scores.stream().filter(other -> other <= score).count()
                                >= (long) percent * (scores.size() + 1))
                .findFirst()
                .map(Integer::doubleValue)
                .orElse(Double.POSITIVE_INFINITY);
        assertThat(CalibrationScores.of(values(scores)).quantile(percent / 100.0))
                .isEqualTo(expected);
    }

    @Property
    void a_score_is_within_the_quantile_exactly_where_its_p_value_is_above_the_rest(
            @ForAll @Size(max = 60) List<@IntRange(max = 99) Integer> scores,
            @ForAll @IntRange(max = 99) int score,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        CalibrationScores calibration = CalibrationScores.of(values(scores));
        double p = calibration.pValue(score);
        long atLeast = scores.stream().filter(other -> other >= score).count();
        assertThat(p).isCloseTo((1.0 + atLeast) / (scores.size() + 1.0), within(1e-15));
        // In whole numbers again: p > 1 - L.
        boolean unsurprising = 100L * (1 + atLeast) > (100L - percent) * (scores.size() + 1);
        assertThat(score <= calibration.quantile(percent / 100.0)).isEqualTo(unsurprising);
    }

    @Property
    void higher_levels_contain_lower_ones_and_order_changes_nothing(
            @ForAll @Size(max = 60) List<@IntRange(max = 9_999) Integer> observed,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double one,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double other,
            @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>(observed);
        Collections.shuffle(shuffled, new Random(seed));
        double[] predicted = new double[observed.size()];
        Arrays.fill(predicted, 5_000);
        SplitConformal split = SplitConformal.absolute(values(observed), predicted);
        assertThat(SplitConformal.absolute(values(shuffled), predicted)).isEqualTo(split);
        PredictionInterval narrow = split.interval(100, Math.min(one, other));
        PredictionInterval wide = split.interval(100, Math.max(one, other));
        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
    }

    @Property
    void intervals_stretch_and_move_with_the_values_and_not_with_the_unit_of_the_scale(
            @ForAll @Size(min = 10, max = 60) List<@IntRange(max = 9_999) Integer> observed,
            @ForAll @IntRange(min = -999, max = 999) int by) {
        double[] values = values(observed);
        double[] predicted =
                Arrays.stream(values).map(value -> 4_000 + value % 7).toArray();
        double[] scale = Arrays.stream(values).map(value -> 1 + value % 3).toArray();
        PredictionInterval once =
                SplitConformal.scaled(values, predicted, scale).interval(100, 2, 0.9);
        PredictionInterval other = SplitConformal.scaled(each(values, 2, by), each(predicted, 2, by), each(scale, 8, 0))
                .interval(200 + by, 16, 0.9);
        assertThat(other.lower()).isCloseTo(2 * once.lower() + by, within(1e-6));
        assertThat(other.upper()).isCloseTo(2 * once.upper() + by, within(1e-6));
        PredictionInterval quantiles = ConformalisedQuantileRegression.calibrated(
                        predicted, each(predicted, 1, 9), values)
                .interval(100, 200, 0.9);
        PredictionInterval stretched = ConformalisedQuantileRegression.calibrated(
                        each(predicted, 2, by), each(predicted, 2, 18 + by), each(values, 2, by))
                .interval(200 + by, 400 + by, 0.9);
        assertThat(stretched.lower()).isEqualTo(2 * quantiles.lower() + by);
        assertThat(stretched.upper()).isEqualTo(2 * quantiles.upper() + by);
    }

    @Property
    void quantile_scores_say_whether_the_moved_interval_would_have_covered(
            @ForAll @Size(min = 10, max = 40) List<@IntRange(max = 999) Integer> observed) {
        double[] values = values(observed);
        double[] lower = Arrays.stream(values).map(value -> 400 - value % 11).toArray();
        double[] upper = Arrays.stream(values).map(value -> 600 + value % 13).toArray();
        ConformalisedQuantileRegression method = ConformalisedQuantileRegression.calibrated(lower, upper, values);
        int covered = 0;
        for (int i = 0; i < values.length; i++) {
            covered += method.interval(lower[i], upper[i], 0.8).contains(values[i]) ? 1 : 0;
        }
        assertThat(covered).isGreaterThanOrEqualTo(method.scores().rank(0.8));
    }

    @Property
    void the_jackknife_plus_agrees_with_counting_and_contains_no_more_than_it_must(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 99) Integer> predictions,
            @ForAll @IntRange(min = 50, max = 99) int percent) {
        double[] residuals = predictions.stream().mapToDouble(p -> p % 10).toArray();
        PredictionInterval interval = JackknifePlus.interval(values(predictions), residuals, percent / 100.0);
        int n = predictions.size();
        boolean enough = 100L * n >= (long) percent * (n + 1);
        assertThat(interval.isBounded()).isEqualTo(enough);
        if (enough && interval.width() > 0) {
            long atOrBelow = IntStream.range(0, n)
                    .filter(i -> predictions.get(i) + residuals[i] <= interval.upper())
                    .count();
            long atOrAbove = IntStream.range(0, n)
                    .filter(i -> predictions.get(i) - residuals[i] >= interval.lower())
                    .count();
            assertThat(100 * atOrBelow).isGreaterThanOrEqualTo((long) percent * (n + 1));
            assertThat(100 * atOrAbove).isGreaterThanOrEqualTo((long) percent * (n + 1));
        }
    }

    @Property
    void with_one_prediction_for_all_the_jackknife_plus_is_split_conformal(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 99) Integer> residuals,
            @ForAll @IntRange(min = 50, max = 99) int percent) {
        double[] predictions = new double[residuals.size()];
        Arrays.fill(predictions, 500);
        assertThat(JackknifePlus.interval(predictions, values(residuals), percent / 100.0))
                .isEqualTo(new SplitConformal(CalibrationScores.of(values(residuals))).interval(500, percent / 100.0));
    }

    @Property
    void groups_are_calibrated_by_what_is_theirs(
            @ForAll @Size(max = 60) List<@IntRange(max = 99) Integer> scores,
            @ForAll @IntRange(min = 1, max = 9) int least) {
        List<Integer> groups = scores.stream().map(score -> score % 4).toList();
        MondrianScores<Integer> mondrian = MondrianScores.of(groups, values(scores), least);
        for (int group = 0; group < 5; group++) {
            int wanted = group;
            double[] own = scores.stream()
                    .filter(score -> score % 4 == wanted)
                    .mapToDouble(score -> score)
                    .toArray();
            assertThat(mondrian.isOwn(group)).isEqualTo(own.length >= least);
            assertThat(mondrian.scoresOf(group))
                    .isEqualTo(CalibrationScores.of(own.length >= least ? own : values(scores)));
        }
    }

    @Property
    void adjusted_p_values_are_not_below_their_own_keep_order_and_forget_the_order_given(
            @ForAll @Size(max = 40) List<@IntRange(max = 1_000) Integer> thousandths, @ForAll long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, thousandths.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        double[] p = each(values(thousandths), 0.001, 0);
        double[] shuffled = order.stream().mapToDouble(i -> p[i]).toArray();
        for (FalseDiscoveryRate method : FalseDiscoveryRate.values()) {
            check(p, method.adjust(p));
            for (int i = 0; i < p.length; i++) {
                assertThat(method.adjust(shuffled).get(i))
                        .isEqualTo(method.adjust(p).get(order.get(i)));
            }
        }
        for (FamilyWiseErrorRate method : FamilyWiseErrorRate.values()) {
            check(p, method.adjust(p));
        }
        for (double rate : new double[] {0.05, 0.2}) {
            int bonferroni = FamilyWiseErrorRate.BONFERRONI.discoveries(p, rate);
            int holm = FamilyWiseErrorRate.HOLM.discoveries(p, rate);
            int hochberg = FalseDiscoveryRate.BENJAMINI_HOCHBERG.discoveries(p, rate);
            assertThat(bonferroni).isLessThanOrEqualTo(holm);
            assertThat(holm).isLessThanOrEqualTo(hochberg);
            assertThat(FalseDiscoveryRate.BENJAMINI_YEKUTIELI.discoveries(p, rate))
                    .isLessThanOrEqualTo(hochberg);
        }
    }

    @Property
    void discoveries_are_those_of_the_step_up_procedure(
            @ForAll @Size(max = 40) List<@IntRange(max = 1_000) Integer> thousandths,
            @ForAll @IntRange(min = 1, max = 499) int rate) {
        // In whole numbers: the greatest i with m p(i) <= i q, and q just above a thousandth so that no tie is in
        // doubt.
        int[] sorted = thousandths.stream().mapToInt(Integer::intValue).sorted().toArray();
        int expected = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if ((long) sorted.length * sorted[i - 1] <= (long) i * rate) {
                expected = i;
            }
        }
        assertThat(FalseDiscoveryRate.BENJAMINI_HOCHBERG.discoveries(
                        each(values(thousandths), 0.001, 0), rate / 1_000.0 + 1e-9))
                .isEqualTo(expected);
    }

    private static void check(double[] p, ImmutableDoubleArray adjusted) {
        for (int i = 0; i < p.length; i++) {
            assertThat(adjusted.get(i)).isBetween(p[i] * (1 - 1e-12), 1.0);
            for (int j = 0; j < p.length; j++) {
                if (p[i] <= p[j]) {
                    assertThat(adjusted.get(i)).isLessThanOrEqualTo(adjusted.get(j));
                }
            }
        }
    }

    private static double[] each(double[] values, double times, double plus) {
        return Arrays.stream(values).map(value -> times * value + plus).toArray();
    }

    private static double[] values(List<Integer> numbers) {
        return numbers.stream().mapToDouble(Integer::doubleValue).toArray();
    }
}
