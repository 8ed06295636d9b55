package org.placewright.pricing.conformal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewright.pricing.reference.ReferenceCase;

/** Published answers, to the digits stated. */
class ConformalReferenceTest {

    private static final double LEVEL = 0.9;

    /** A straight line. */
    private record Line(double intercept, double slope) {

        double at(double x) {
            return intercept + slope * x;
        }

        double[] at(double[] x) {
            return IntStream.range(0, x.length).mapToDouble(i -> at(x[i])).toArray();
        }
    }

    /** Incomes and expenses of households. */
    private static final class Households {

        private final double[] income;
        private final double[] food;

        Households(double[] income, double[] food) {
            this.income = income;
            this.food = food;
        }

        static Households of(ReferenceCase reference, String role) {
            ImmutableList<String> roles = reference.column("role");
            double[] income = reference.numbers("income");
            double[] food = reference.numbers("foodexp");
            int[] chosen = IntStream.range(0, roles.size())
                    .filter(i -> roles.get(i).equals(role))
                    .toArray();
            return new Households(
                    IntStream.of(chosen).mapToDouble(i -> income[i]).toArray(),
                    IntStream.of(chosen).mapToDouble(i -> food[i]).toArray());
        }

        int size() {
            return income.length;
        }

        /** Of all lines through two points the one with the least loss: one of them is best. */
        Line quantileLine(double tau) {
            Line best = new Line(0, 0);
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < size(); i++) {
                for (int j = 0; j < i; j++) {
                    double slope = (food[i] - food[j]) / (income[i] - income[j]);
                    Line line = new Line(food[i] - slope * income[i], slope);
                    double loss = loss(line, tau);
                    if (loss < least) {
                        least = loss;
                        best = line;
                    }
                }
            }
            return best;
        }

        private double loss(Line line, double tau) {
            double loss = 0;
            for (int i = 0; i < size(); i++) {
                double residual = food[i] - line.at(income[i]);
                loss += residual * (residual < 0 ? tau - 1 : tau);
            }
            return loss;
        }
    }

    @Test
    void split_conformal_and_quantile_scores_of_households_are_as_published() {
        ReferenceCase reference = ReferenceCase.named("conformal-engel");
        Households train = Households.of(reference, "train");
        Households calibrate = Households.of(reference, "calibrate");
        double level = reference.number("level");
        assertThat(level).isEqualTo(LEVEL);
        // The case predicts by the median line.
        SplitConformal split =
                SplitConformal.absolute(calibrate.food, train.quantileLine(0.5).at(calibrate.income));
        assertThat(split.scores().size()).isEqualTo((int) reference.number("n_cal"));
        assertThat(split.scores().rank(level)).isEqualTo((int) reference.number("k"));
        assertThat(split.scores().quantile(level)).isCloseTo(reference.number("abs_residual_quantile"), within(1e-6));
        ConformalisedQuantileRegression quantiles = ConformalisedQuantileRegression.calibrated(
                train.quantileLine((1 - level) / 2).at(calibrate.income),
                train.quantileLine((1 + level) / 2).at(calibrate.income),
                calibrate.food);
        assertThat(quantiles.scores().quantile(level)).isCloseTo(reference.number("cqr_quantile"), within(1e-6));
    }

    @Test
    void adjusted_p_values_of_benjamini_and_hochberg_are_as_published() {
        ReferenceCase reference = ReferenceCase.named("fdr-bh1995");
        double[] p = reference.numbers("p");
        assertThat(FalseDiscoveryRate.BENJAMINI_HOCHBERG.adjust(p).toArray())
                .containsExactly(reference.list("BH"), within(1e-12));
        assertThat(FalseDiscoveryRate.BENJAMINI_YEKUTIELI.adjust(p).toArray())
                .containsExactly(reference.list("BY"), within(1e-12));
        assertThat(FamilyWiseErrorRate.HOLM.adjust(p).toArray()).containsExactly(reference.list("holm"), within(1e-12));
        assertThat(FalseDiscoveryRate.BENJAMINI_HOCHBERG.discoveries(p, 0.05))
                .isEqualTo((int) reference.number("rejected_BH_05"));
        assertThat(FamilyWiseErrorRate.BONFERRONI.discoveries(p, 0.05))
                .isEqualTo((int) reference.number("rejected_bonferroni_05"));
    }
}
