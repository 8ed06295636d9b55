package org.placewright.pricing.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileRegressionTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.05", "0.1", "0.25", "0.5", "0.75", "0.9", "0.95"})
    void engel_agrees_with_the_published_fits(String tau) {
        ReferenceCase published = ReferenceCase.of("qr-engel");
        double[] income = published.column("income");
        double[] food = published.column("foodexp");
        Design design = Design.builder(food.length).addNumber("income", income).build();

        QuantileFit fit = QuantileRegression.standard().fit(design, food, Double.parseDouble(tau));

        ReferenceCase of = new ReferenceCase(
                published.lines(),
                published.expected().substring(published.expected().indexOf("\"tau\": " + tau + ",")));
        double[] coefficients = of.from("coef").numbers(2);
        assertThat(fit.coefficients().of(Design.INTERCEPT)).isEqualTo(coefficients[0], within(1e-10));
        assertThat(fit.coefficients().of("income")).isEqualTo(coefficients[1], within(1e-13));
        assertThat(fit.objective()).isEqualTo(of.from("objective").numbers(1)[0], within(1e-9));
        assertThat(fit.on()).isEqualTo(2);
        assertThat(fit.proven()).isTrue();
    }

    @Test
    void of_an_intercept_alone_it_is_a_sample_quantile() {
        Design design = Design.builder(5).build();
        double[] y = {9, 1, 4, 7, 3};
        QuantileRegression method = QuantileRegression.standard();
        assertThat(method.fit(design, y, 0.5).coefficients().of(Design.INTERCEPT))
                .isEqualTo(4);
        assertThat(method.fit(design, y, 0.21).coefficients().of(Design.INTERCEPT))
                .isEqualTo(3);
        assertThat(method.fit(design, y, 0.19).coefficients().of(Design.INTERCEPT))
                .isEqualTo(1);
        assertThat(method.fit(design, y, 0.5).above()).isEqualTo(2);
    }

    @Test
    void ties_and_factors_do_not_keep_it_from_the_best() {
        Random random = new Random(4);
        int rows = 600;
        int[] kind = new int[rows];
        int[] place = new int[rows];
        double[] y = new double[rows];
        for (int row = 0; row < rows; row++) {
            kind[row] = random.nextInt(5);
            place[row] = random.nextInt(4);
            y[row] = 100 * (kind[row] + 2 * place[row] + random.nextInt(6));
        }
        Design design = Design.builder(rows)
                .addFactor("kind", ImmutableList.of("a", "b", "c", "d", "e"), 0, kind)
                .addFactor("place", ImmutableList.of("n", "s", "w", "e"), 1, place)
                .build();
        for (double tau : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
            QuantileFit fit = QuantileRegression.standard().fit(design, y, tau);
            assertThat(fit.proven()).as("proven at %s", tau).isTrue();
            assertThat((double) fit.below()).isLessThanOrEqualTo(tau * rows);
            assertThat((double) fit.above()).isLessThanOrEqualTo((1 - tau) * rows);
        }
    }

    @Test
    void all_responses_equal_are_fitted_exactly() {
        Design design = Design.builder(30)
                .addNumber("x", new Random(1).doubles(30).toArray())
                .build();
        double[] y = new double[30];
        Arrays.fill(y, 5_400);
        QuantileFit fit = QuantileRegression.standard().fit(design, y, 0.75);
        assertThat(fit.coefficients().of(Design.INTERCEPT)).isEqualTo(5_400, within(1e-9));
        assertThat(fit.coefficients().of("x")).isEqualTo(0, within(1e-9));
        assertThat(fit.objective()).isEqualTo(0, within(1e-8));
        assertThat(fit.proven()).isTrue();
    }

    @Test
    void none_to_four_rows_are_fitted_too() {
        for (int rows = 0; rows <= 4; rows++) {
            double[] x = {1, 2, 4, 8};
            double[] y = {3, 1, 7, 2};
            Design design =
                    Design.builder(rows).addNumber("x", Arrays.copyOf(x, rows)).build();
            QuantileFit fit = QuantileRegression.standard().fit(design, Arrays.copyOf(y, rows), 0.5);
            assertThat(fit.proven()).as("%s rows", rows).isTrue();
            assertThat(fit.coefficients().dropped()).hasSize(Math.max(0, 2 - rows));
        }
    }

    @Test
    void many_rows_are_fitted_as_well_as_if_all_took_part() {
        int rows = 60_000;
        Random random = new Random(3);
        double[] x = new double[rows];
        int[] kind = new int[rows];
        double[] y = new double[rows];
        for (int row = 0; row < rows; row++) {
            x[row] = random.nextGaussian();
            kind[row] = random.nextInt(3);
            y[row] = x[row] + kind[row] + (1 + 0.3 * kind[row]) * random.nextGaussian();
        }
        Design design = Design.builder(rows)
                .addNumber("x", x)
                .addFactor("kind", ImmutableList.of("a", "b", "c"), 0, kind)
                .build();
        for (double tau : new double[] {0.01, 0.5, 0.9}) {
            QuantileFit fit = QuantileRegression.standard().fit(design, y, tau);
            QuantileSolver.Solved dense =
                    DenseQuantileSolver.of(design, y, 1e-12).solve(tau);
            assertThat(fit.proven()).isTrue();
            assertThat(dense.proven()).isTrue();
            assertThat(fit.on()).isEqualTo(4);
            // Several fits may be as good, but none is better.
            double least = objective(design, y, dense.coefficients(), tau);
            assertThat(fit.objective()).isEqualTo(least, within(1e-8));
            // Where too few rows take part, some prove to be on the other side, and are let in.
            for (double middle : new double[] {0.02, 0.1, 0.3}) {
                QuantileSolver.Solved few =
                        LargeQuantileSolver.of(design, y, 1e-12, middle).solve(tau);
                assertThat(few.proven()).isTrue();
                assertThat(objective(design, y, few.coefficients(), tau)).isEqualTo(least, within(1e-8));
            }
        }
    }

    private static double objective(Design design, double[] y, double[] coefficients, double tau) {
        double[] fitted = Rows.times(design, coefficients);
        double objective = 0;
        for (int row = 0; row < y.length; row++) {
            double residual = y[row] - fitted[row];
            objective += residual * (residual > 0 ? tau : tau - 1);
        }
        return objective;
    }

    @Test
    void fitted_quantiles_never_cross() {
        Random random = new Random(9);
        double[] x = random.doubles(40).toArray();
        double[] y = random.doubles(40).toArray();
        Design design = Design.builder(40).addNumber("x", x).build();
        QuantileFits fits =
                QuantileRegression.standard().fit(design, y, ImmutableDoubleArray.of(0.1, 0.4, 0.5, 0.6, 0.9));
        boolean crossed = false;
        for (double far : new double[] {-50, 0.5, 50}) {
            double before = Double.NEGATIVE_INFINITY;
            double raw = Double.NEGATIVE_INFINITY;
            ImmutableDoubleArray row = ImmutableDoubleArray.of(1, far);
            ImmutableDoubleArray fitted = fits.fittedAt(row);
            for (int at = 0; at < fitted.length(); at++) {
                assertThat(fitted.get(at)).isGreaterThanOrEqualTo(before);
                before = fitted.get(at);
                double plain = fits.fits().get(at).coefficients().fittedAt(row);
                crossed |= plain < raw;
                raw = plain;
            }
        }
        assertThat(crossed).as("the plain fits cross, or this shows nothing").isTrue();
    }

    @Test
    void what_is_no_quantile_is_refused() {
        Design design = Design.builder(3).build();
        QuantileRegression method = QuantileRegression.standard();
        double[] y = {1, 2, 3};
        assertThatIllegalArgumentException().isThrownBy(() -> method.fit(design, y, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> method.fit(design, y, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> method.fit(design, y, ImmutableDoubleArray.of(0.5, 0.5)));
        assertThat(method.fit(design, y, 0.001).coefficients().of(Design.INTERCEPT))
                .isEqualTo(1);
    }
}
