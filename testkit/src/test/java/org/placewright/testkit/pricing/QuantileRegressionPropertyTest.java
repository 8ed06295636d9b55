package org.placewright.testkit.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.pricing.regression.Design;
import org.placewright.pricing.regression.LeastSquares;
import org.placewright.pricing.regression.LinearFit;
import org.placewright.pricing.regression.QuantileFit;
import org.placewright.pricing.regression.QuantileRegression;

class QuantileRegressionPropertyTest {

    private static final QuantileRegression METHOD = QuantileRegression.standard();

    @Provide
    Arbitrary<RegressionCase> cases() {
        return RegressionCase.cases(0, 60);
    }

    @Provide
    Arbitrary<RegressionCase> small() {
        return RegressionCase.cases(0, 9);
    }

    @Provide
    Arbitrary<Double> taus() {
        return Arbitraries.of(0.02, 0.1, 0.25, 0.5, 0.6, 0.75, 0.9, 0.98);
    }

    @Property
    void it_is_proven_best_and_splits_the_rows_as_the_quantile_says(
            @ForAll("cases") RegressionCase given, @ForAll("taus") double tau) {
        QuantileFit fit = METHOD.fit(given.design(), given.response(), tau);
        int rows = given.rows().size();
        assertThat(fit.proven()).isTrue();
        assertThat((double) fit.below()).isLessThanOrEqualTo(tau * rows + 1e-9);
        assertThat((double) fit.above()).isLessThanOrEqualTo((1 - tau) * rows + 1e-9);
        assertThat(fit.on())
                .isGreaterThanOrEqualTo(5 - fit.coefficients().dropped().size());
        assertThat(fit.above() + fit.on() + fit.below()).isEqualTo(rows);
    }

    /** The best fit passes through as many rows as there are columns: so try all. */
    @Property(tries = 200)
    void no_fit_through_any_rows_is_better(@ForAll("small") RegressionCase given, @ForAll("taus") double tau) {
        Design design = given.design();
        double[] response = given.response();
        QuantileFit fit = METHOD.fit(design, response, tau);
        double objective = objective(design, response, fit.coefficients().values(), tau);
        assertThat(fit.objective()).isEqualTo(objective, within(1e-9));
        int columns = 5 - fit.coefficients().dropped().size();
        double least = Double.POSITIVE_INFINITY;
        for (List<Integer> some : subsets(response.length, columns)) {
            double[] onSome = new double[response.length];
            some.forEach(row -> onSome[row] = 1);
            LinearFit through = LeastSquares.standard().fit(weighted(given, onSome), response);
            if (through.coefficients().dropped().equals(fit.coefficients().dropped())) {
                least = Math.min(
                        least,
                        objective(design, response, through.coefficients().values(), tau));
            }
        }
        if (columns > 0) {
            assertThat(objective).isEqualTo(least, within(1e-8));
        }
    }

    private static Design weighted(RegressionCase given, double[] weights) {
        return Design.builder(given.rows().size())
                .addNumber("one", given.column(0))
                .addNumber("two", given.column(1))
                .addFactor("level", RegressionCase.LEVELS, 0, given.levels())
                .weights(weights)
                .build();
    }

    private static List<List<Integer>> subsets(int rows, int size) {
        List<List<Integer>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << rows; bits++) {
            if (Integer.bitCount(bits) == size) {
                List<Integer> subset = new ArrayList<>();
                for (int row = 0; row < rows; row++) {
                    if ((bits >> row & 1) == 1) {
                        subset.add(row);
                    }
                }
                subsets.add(subset);
            }
        }
        return subsets;
    }

    private static double objective(Design design, double[] response, ImmutableDoubleArray coefficients, double tau) {
        double objective = 0;
        for (double residual : RegressionCase.residuals(design, response, coefficients)) {
            objective += residual * (residual > 0 ? tau : tau - 1);
        }
        return objective;
    }

    @Property
    void scaling_turning_round_and_adding_what_the_columns_make_move_the_fit_alike(
            @ForAll("cases") RegressionCase given, @ForAll("taus") double tau) {
        ImmutableDoubleArray added = ImmutableDoubleArray.of(3, -1, 2, 5, -4);
        ImmutableDoubleArray nothing = ImmutableDoubleArray.of(0, 0, 0, 0, 0);
        Design design = given.design();
        double objective = METHOD.fit(design, given.response(), tau).objective();
        assertThat(METHOD.fit(design, given.response(2, added), tau).objective())
                .isEqualTo(2 * objective, within(1e-8));
        assertThat(METHOD.fit(design, given.response(-1, nothing), 1 - tau).objective())
                .isEqualTo(objective, within(1e-8));
    }

    @Property
    void a_row_weighted_two_is_as_good_as_two_rows(@ForAll("small") RegressionCase given, @ForAll("taus") double tau) {
        double[] weights = new double[given.rows().size()];
        List<RegressionCase> twice = new ArrayList<>();
        for (int row = 0; row < weights.length; row++) {
            weights[row] = 1 + row % 2;
            twice.add(given.part(row, row + 1));
            if (row % 2 == 1) {
                twice.add(given.part(row, row + 1));
            }
        }
        RegressionCase repeated = RegressionCase.of(twice);
        assertThat(METHOD.fit(weighted(given, weights), given.response(), tau).objective())
                .isEqualTo(
                        METHOD.fit(repeated.design(), repeated.response(), tau).objective(), within(1e-8));
    }
}
