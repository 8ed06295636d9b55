package org.placewright.pricing.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class RobustRegressionTest {

    private static final ImmutableList<String> COLUMNS = ImmutableList.of("Air.Flow", "Water.Temp", "Acid.Conc.");

    private static Design stackloss(ReferenceCase published) {
        Design.Builder design = Design.builder(published.column("stack.loss").length);
        COLUMNS.forEach(name -> design.addNumber(name, published.column(name)));
        return design.build();
    }

    @Test
    void mm_agrees_with_the_published_fit() {
        ReferenceCase published = ReferenceCase.of("robust-stackloss");
        RobustFit fit = RobustRegression.standard().fit(stackloss(published), published.column("stack.loss"));
        ReferenceCase mm = published.from("mm");
        agrees(fit.coefficients(), mm.from("coef"), 1e-5);
        assertThat(fit.scale()).isCloseTo(mm.from("scale").numbers(1)[0], Percentage.withPercentage(1e-3));
        assertThat(fit.weights().toArray()).containsExactly(mm.from("weights").numbers(21), within(1e-4));
        assertThat(fit.standardErrors().orElseThrow().toArray())
                .containsExactly(mm.from("se").numbers(4), within(1e-3));
        assertThat(fit.weights().get(20)).isZero();
        assertThat(fit.converged()).isTrue();
    }

    @Test
    void m_estimates_agree_with_the_published_fits() {
        ReferenceCase published = ReferenceCase.of("robust-stackloss");
        double[] loss = published.column("stack.loss");
        RobustFit huber = MEstimation.huber().fit(stackloss(published), loss);
        agrees(huber.coefficients(), published.from("huber").from("coef"), 1e-4);
        assertThat(huber.scale())
                .isCloseTo(published.from("huber").from("scale").numbers(1)[0], Percentage.withPercentage(1e-2));
        RobustFit tukey = MEstimation.bisquare().fit(stackloss(published), loss);
        agrees(tukey.coefficients(), published.from("bisquare").from("coef"), 1e-4);
        assertThat(tukey.scale())
                .isCloseTo(published.from("bisquare").from("scale").numbers(1)[0], Percentage.withPercentage(1e-2));
        assertThat(huber.converged() && tukey.converged()).isTrue();
    }

    @Test
    void least_trimmed_squares_agree_with_the_published_fit() {
        ReferenceCase published = ReferenceCase.of("robust-stackloss");
        RobustFit fit = LeastTrimmedSquares.standard().fit(stackloss(published), published.column("stack.loss"));
        ReferenceCase lts = published.from("lts");
        agrees(fit.start(), lts.from("raw_coef"), 1e-9);
        agrees(fit.coefficients(), lts.from("coef"), 1e-9);
        assertThat(fit.scale()).isCloseTo(lts.from("scale").numbers(1)[0], Percentage.withPercentage(1e-7));
    }

    private static void agrees(Coefficients found, ReferenceCase published, double share) {
        double[] wanted = published.numbers(4);
        for (int column = 0; column < 4; column++) {
            assertThat(found.values().get(column))
                    .as(found.columns().get(column))
                    .isCloseTo(wanted[column], Percentage.withPercentage(100 * share));
        }
    }

    @Test
    void four_rows_of_ten_far_out_change_nothing() {
        Random random = new Random(8);
        int rows = 100;
        double[] x = new double[rows];
        double[] y = new double[rows];
        for (int row = 0; row < rows; row++) {
            boolean astray = row % 10 < 4;
            x[row] = astray ? 50 + random.nextGaussian() : random.nextGaussian();
            y[row] = astray ? -900 + random.nextGaussian() : 3 + 2 * x[row] + 0.1 * random.nextGaussian();
        }
        Design design = Design.builder(rows).addNumber("x", x).build();
        for (RobustFit fit : ImmutableList.of(
                RobustRegression.standard().fit(design, y),
                LeastTrimmedSquares.standard().fit(design, y))) {
            assertThat(fit.coefficients().of("x")).isEqualTo(2, within(0.05));
            assertThat(fit.weights().get(0)).isZero();
            assertThat(fit.scale()).isBetween(0.05, 0.5);
        }
        // Least squares goes where the forty are, or this shows nothing.
        assertThat(LeastSquares.standard().fit(design, y).coefficients().of("x"))
                .isLessThan(0);
    }

    @Test
    void factors_do_not_make_sets_useless() {
        Random random = new Random(2);
        int rows = 400;
        int[] kind = new int[rows];
        double[] y = new double[rows];
        for (int row = 0; row < rows; row++) {
            kind[row] = row % 50 == 0 ? 4 + row / 200 : row % 4;
            y[row] = 10 * kind[row] + random.nextGaussian() + (row % 3 == 0 ? 200 : 0);
        }
        ImmutableList<String> levels = ImmutableList.copyOf(Splitter.on(' ').split("a b c d e f"));
        Design design = Design.builder(rows).addFactor("kind", levels, 0, kind).build();
        RobustFit fit = RobustRegression.standard().fit(design, y);
        assertThat(fit.coefficients().of("kind=d")).isEqualTo(30, within(1.0));
        assertThat(fit).isEqualTo(RobustRegression.standard().fit(design, y));
    }

    @Test
    void more_than_half_fitted_exactly_has_no_scale() {
        double[] x = {1, 2, 3, 4, 5, 6, 7};
        double[] y = {2, 4, 6, 8, 10, 90, -5};
        Design design = Design.builder(7).addNumber("x", x).build();
        for (RobustFit fit : ImmutableList.of(
                RobustRegression.standard().fit(design, y),
                LeastTrimmedSquares.standard().fit(design, y))) {
            assertThat(fit.coefficients().of("x")).isEqualTo(2, within(1e-9));
            assertThat(fit.scale()).isZero();
            assertThat(fit.weights().toArray()).containsExactly(1, 1, 1, 1, 1, 0, 0);
            assertThat(fit.standardErrors()).isEmpty();
        }
    }

    @Test
    void none_to_four_rows_are_fitted_too() {
        for (int rows = 0; rows <= 4; rows++) {
            Design design = Design.builder(rows)
                    .addNumber("x", Arrays.copyOf(new double[] {1, 2, 4, 8}, rows))
                    .build();
            double[] y = Arrays.copyOf(new double[] {3, 1, 7, 2}, rows);
            for (RobustFit fit : ImmutableList.of(
                    RobustRegression.standard().fit(design, y),
                    LeastTrimmedSquares.standard().fit(design, y),
                    MEstimation.huber().fit(design, y),
                    MEstimation.bisquare().fit(design, y))) {
                assertThat(fit.coefficients().dropped()).hasSize(Math.max(0, 2 - rows));
                assertThat(fit.weights().length()).isEqualTo(rows);
                assertThat(fit.coefficients().values().stream()).allMatch(Double::isFinite);
                assertThat(fit.scale()).isFinite();
            }
        }
    }

    @Test
    void weights_given_are_refused() {
        Design design = Design.builder(2).weights(new double[] {1, 2}).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RobustRegression.standard().fit(design, new double[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> RobustRegression.of(1, 0));
    }
}
