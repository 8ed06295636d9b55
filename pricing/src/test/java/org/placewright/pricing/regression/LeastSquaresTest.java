package org.placewright.pricing.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeastSquaresTest {

    @ParameterizedTest
    @CsvSource({"nist-pontius, 2, 12", "nist-wampler1, 5, 12", "nist-wampler2, 5, 12", "nist-wampler3, 5, 12"})
    void polynomials_agree_with_the_certified_figures(String name, int degree, double wanted) {
        ReferenceCase published = ReferenceCase.of(name);
        double[] x = published.column("x");
        Design design = Design.builder(x.length).addPowers("x", x, degree).build();
        agrees(published, design, published.column("y"), wanted);
    }

    @ParameterizedTest
    @CsvSource({"nist-pontius, 2, 12", "nist-wampler1, 5, 9", "nist-wampler2, 5, 12", "nist-wampler3, 5, 9"})
    void powers_multiplied_out_by_the_caller_do_too(String name, int degree, double wanted) {
        ReferenceCase published = ReferenceCase.of(name);
        double[] x = published.column("x");
        Design.Builder design = Design.builder(x.length);
        double[] power = x.clone();
        for (int at = 1; at <= degree; at++) {
            design.addNumber("x^" + at, power);
            for (int row = 0; row < x.length; row++) {
                power[row] *= x[row];
            }
        }
        agrees(published, design.build(), published.column("y"), wanted);
    }

    @Test
    void longley_agrees_with_the_certified_figures() {
        ReferenceCase published = ReferenceCase.of("nist-longley");
        double[] y = published.column("TOTEMP");
        Design.Builder design = Design.builder(y.length);
        for (String name : Splitter.on(',').split("GNPDEFL,GNP,UNEMP,ARMED,POP,YEAR")) {
            design.addNumber(name, published.column(name));
        }
        agrees(published, design.build(), y, 13);
    }

    @Test
    void a_line_through_the_origin_agrees_with_the_certified_figures() {
        ReferenceCase published = ReferenceCase.of("nist-noint1");
        double[] x = published.column("x");
        Design design =
                Design.builder(x.length).withoutIntercept().addNumber("x", x).build();
        LinearFit fit = agrees(published, design, published.column("y"), 14);
        assertThat(fit.rSquared().orElseThrow()).isEqualTo(0.999365492298663, within(1e-14));
        assertThat(fit.fStatistic().orElseThrow()).isEqualTo(15750.25, within(1e-8));
    }

    private static LinearFit agrees(ReferenceCase published, Design design, double[] y, double wanted) {
        LinearFit fit = LeastSquares.standard().fit(design, y);
        int columns = design.columns().size();
        assertThat(ReferenceCase.digits(
                        fit.coefficients().values().toArray(),
                        published.from("exact_coef").numbers(columns)))
                .as("digits of coefficients")
                .isGreaterThanOrEqualTo(wanted);
        double[] errors = published.from("exact_se").numbers(columns);
        double deviation = published.from("exact_residual_sd").numbers(1)[0];
        double[] found = fit.standardErrors().orElseThrow().toArray();
        if (deviation > 0) {
            assertThat(ReferenceCase.digits(found, errors))
                    .as("digits of errors")
                    .isGreaterThan(wanted - 1);
            assertThat(ReferenceCase.digits(fit.residualStandardDeviation().orElseThrow(), deviation))
                    .as("digits of the deviation")
                    .isGreaterThan(wanted - 1);
        } else {
            assertThat(fit.residualStandardDeviation().orElseThrow()).isLessThan(1e-6);
        }
        return fit;
    }

    @Test
    void a_column_the_others_make_up_is_dropped_and_named_and_nothing_is_not_a_number() {
        double[] x = {1, 2, 3, 4, 5, 6};
        double[] y = {1, 3, 2, 5, 4, 6};
        Design design = Design.builder(6)
                .addNumber("x", x)
                .addNumber("ten less x", new double[] {9, 8, 7, 6, 5, 4})
                .addNumber("nothing", new double[6])
                .addFactor("kind", ImmutableList.of("a", "b", "never"), 0, new int[] {0, 1, 1, 0, 0, 1})
                .build();

        LinearFit fit = LeastSquares.standard().fit(design, y);

        assertThat(fit.coefficients().dropped()).containsExactly("ten less x", "nothing", "kind=never");
        assertThat(fit.coefficients().of("ten less x")).isZero();
        assertThat(fit.degreesOfFreedom()).isEqualTo(3);
        Design plain = Design.builder(6)
                .addNumber("x", x)
                .addNumber("b", new double[] {0, 1, 1, 0, 0, 1})
                .build();
        LinearFit same = LeastSquares.standard().fit(plain, y);
        assertThat(fit.coefficients().of("x")).isEqualTo(same.coefficients().of("x"), within(1e-13));
        assertThat(fit.coefficients().of("kind=b"))
                .isEqualTo(same.coefficients().of("b"), within(1e-13));
    }

    @Test
    void with_no_rows_every_column_is_dropped() {
        Design design = Design.builder(0).addNumber("x", new double[0]).build();
        LinearFit fit = LeastSquares.standard().fit(design, new double[0]);
        assertThat(fit.coefficients().dropped()).containsExactly(Design.INTERCEPT, "x");
        assertThat(fit.standardErrors()).isEmpty();
        assertThat(fit.rSquared()).isEmpty();
        assertThat(fit.condition()).isZero();
    }

    @Test
    void one_row_is_fitted_by_the_intercept() {
        Design design = Design.builder(1).addNumber("x", new double[] {7}).build();
        LinearFit fit = LeastSquares.standard().fit(design, new double[] {5});
        assertThat(fit.coefficients().of(Design.INTERCEPT)).isEqualTo(5, within(1e-15));
        assertThat(fit.coefficients().dropped()).containsExactly("x");
        assertThat(fit.residualStandardDeviation()).isEmpty();
    }

    @Test
    void a_row_weighted_two_is_as_good_as_two_rows_and_one_weighted_nought_as_none() {
        LinearFit weighted = LeastSquares.standard()
                .fit(
                        Design.builder(4)
                                .addNumber("x", new double[] {1, 2, 4, 9})
                                .weights(new double[] {2, 1, 1, 0})
                                .build(),
                        new double[] {1, 3, 4, 100});
        LinearFit repeated = LeastSquares.standard()
                .fit(Design.builder(4).addNumber("x", new double[] {1, 1, 2, 4}).build(), new double[] {1, 1, 3, 4});
        assertThat(weighted.coefficients().of("x"))
                .isEqualTo(repeated.coefficients().of("x"), within(1e-14));
        assertThat(weighted.observations()).isEqualTo(3);
        assertThat(weighted.residualSumOfSquares()).isEqualTo(repeated.residualSumOfSquares(), within(1e-14));
    }

    @Test
    void the_bits_are_the_same_on_one_thread_and_on_three() {
        Random random = new Random(5);
        double[][] columns = new double[3][50_000];
        double[] y = new double[50_000];
        for (int row = 0; row < y.length; row++) {
            for (double[] column : columns) {
                column[row] = random.nextGaussian();
            }
            y[row] = columns[0][row] - 2 * columns[1][row] + random.nextGaussian();
        }
        Design design = Design.builder(y.length)
                .addNumber("a", columns[0])
                .addNumber("b", columns[1])
                .addNumber("c", columns[2])
                .build();
        ExecutorService three = Executors.newFixedThreadPool(3);
        try {
            assertThat(LeastSquares.standard().fit(design, y, three))
                    .isEqualTo(LeastSquares.standard().fit(design, y));
        } finally {
            three.shutdown();
        }
        PartialLeastSquares parts = part(columns, y, 0, 5_000);
        for (int from = 5_000; from < y.length; from += 5_000) {
            parts = parts.merge(part(columns, y, from, from + 5_000));
        }
        LinearFit merged = LeastSquares.standard().fit(parts);
        LinearFit whole = LeastSquares.standard().fit(design, y);
        assertThat(merged.observations()).isEqualTo(50_000);
        assertThat(merged.coefficients().values().toArray())
                .containsExactly(whole.coefficients().values().toArray(), within(1e-12));
        assertThat(merged.residualSumOfSquares()).isEqualTo(whole.residualSumOfSquares(), within(1e-7));
    }

    private static PartialLeastSquares part(double[][] columns, double[] y, int from, int to) {
        Design design = Design.builder(to - from)
                .addNumber("a", Arrays.copyOfRange(columns[0], from, to))
                .addNumber("b", Arrays.copyOfRange(columns[1], from, to))
                .addNumber("c", Arrays.copyOfRange(columns[2], from, to))
                .build();
        return LeastSquares.standard().partial(design, Arrays.copyOfRange(y, from, to), Runnable::run);
    }

    @Test
    void leverage_is_the_diagonal_of_the_hat_matrix() {
        double[] x = {1, 2, 3, 4, 10};
        ImmutableDoubleArray leverage = LeastSquares.standard()
                .leverage(Design.builder(5).addNumber("x", x).build());
        // 1/n + (x - mean)^2 / sum of (x - mean)^2, of mean 4 and sum 50
        assertThat(leverage.get(0)).isEqualTo(0.2 + 9.0 / 50, within(1e-14));
        assertThat(leverage.get(4)).isEqualTo(0.2 + 36.0 / 50, within(1e-14));
        assertThat(leverage.stream().reduce(0, Double::sum)).isEqualTo(2, within(1e-13));
    }

    @Test
    void a_response_of_the_wrong_length_or_with_what_is_no_number_is_refused() {
        Design design = Design.builder(2).build();
        LeastSquares method = LeastSquares.standard();
        assertThatIllegalArgumentException().isThrownBy(() -> method.fit(design, new double[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> method.fit(design, new double[] {1, Double.NaN}));
        assertThatIllegalArgumentException().isThrownBy(() -> method.fit(design, new double[] {1, 1.1e100}));
        assertThat(method.fit(design, new double[] {1e100, 1e100})
                        .coefficients()
                        .of(Design.INTERCEPT))
                .isEqualTo(1e100, within(1e85));
        assertThatIllegalArgumentException().isThrownBy(() -> LeastSquares.of(1));
        assertThatIllegalArgumentException().isThrownBy(() -> LeastSquares.of(0));
    }
}
