package org.placewright.testkit.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.placewright.pricing.regression.Design;
import org.placewright.pricing.regression.LeastSquares;
import org.placewright.pricing.regression.LinearFit;
import org.placewright.pricing.regression.PartialLeastSquares;

class LeastSquaresPropertyTest {

    private static final LeastSquares METHOD = LeastSquares.standard();

    @Provide
    Arbitrary<RegressionCase> cases() {
        return RegressionCase.cases(0, 30);
    }

    @Property
    void what_is_left_is_at_right_angles_to_every_column(@ForAll("cases") RegressionCase given) {
        Design design = given.design();
        LinearFit fit = METHOD.fit(design, given.response());
        double[] residuals = RegressionCase.residuals(
                design, given.response(), fit.coefficients().values());
        double squares = 0;
        double[] sums = new double[design.columns().size()];
        for (int row = 0; row < residuals.length; row++) {
            squares += residuals[row] * residuals[row];
            for (int column = 0; column < sums.length; column++) {
                sums[column] += residuals[row] * design.row(row).get(column);
            }
        }
        for (double sum : sums) {
            assertThat(sum).isEqualTo(0, within(1e-10));
        }
        assertThat(fit.residualSumOfSquares()).isEqualTo(squares, within(1e-10));
        assertThat(fit.coefficients().values().stream()).allMatch(Double::isFinite);
    }

    @Property
    void parts_merged_are_fitted_as_the_whole(
            @ForAll("cases") RegressionCase given, @ForAll @DoubleRange(max = 1) double cut) {
        int middle = (int) (cut * given.rows().size());
        LinearFit whole = METHOD.fit(part(given));
        LinearFit merged = METHOD.fit(part(given.part(0, middle))
                .merge(part(given.part(middle, given.rows().size()))));
        assertThat(merged.coefficients().dropped())
                .isEqualTo(whole.coefficients().dropped());
        assertThat(merged.coefficients().values().toArray())
                .containsExactly(whole.coefficients().values().toArray(), within(1e-9));
        assertThat(merged.residualSumOfSquares()).isEqualTo(whole.residualSumOfSquares(), within(1e-9));
        assertThat(merged.observations()).isEqualTo(whole.observations());
    }

    private static PartialLeastSquares part(RegressionCase given) {
        return METHOD.partial(given.design(), given.response(), Runnable::run);
    }

    @Property
    void the_order_of_rows_changes_nothing(@ForAll("cases") RegressionCase given, @ForAll long seed) {
        RegressionCase shuffled = given.shuffled(seed);
        LinearFit fit = METHOD.fit(given.design(), given.response());
        LinearFit other = METHOD.fit(shuffled.design(), shuffled.response());
        assertThat(other.coefficients().dropped()).isEqualTo(fit.coefficients().dropped());
        assertThat(other.coefficients().values().toArray())
                .containsExactly(fit.coefficients().values().toArray(), within(1e-9));
    }

    @Property
    void doubling_the_response_doubles_the_fit_to_the_last_bit(@ForAll("cases") RegressionCase given) {
        Design design = given.design();
        ImmutableDoubleArray nothing = ImmutableDoubleArray.of(0, 0, 0, 0, 0);
        LinearFit once = METHOD.fit(design, given.response());
        LinearFit twice = METHOD.fit(design, given.response(2, nothing));
        assertThat(twice.coefficients().values().stream().toArray())
                .isEqualTo(once.coefficients().values().stream()
                        .map(value -> 2 * value)
                        .toArray());
        assertThat(twice.residualStandardDeviation().orElse(0))
                .isEqualTo(2 * once.residualStandardDeviation().orElse(0));
    }

    @Property
    void leverages_are_shares_that_add_up_to_the_columns_kept(@ForAll("cases") RegressionCase given) {
        Design design = given.design();
        ImmutableDoubleArray leverage = METHOD.leverage(design);
        int dropped =
                METHOD.fit(design, given.response()).coefficients().dropped().size();
        double sum = 0;
        for (int row = 0; row < leverage.length(); row++) {
            assertThat(leverage.get(row)).isBetween(0.0, 1.0);
            sum += leverage.get(row);
        }
        assertThat(sum).isEqualTo(design.columns().size() - dropped, within(1e-9));
    }
}
