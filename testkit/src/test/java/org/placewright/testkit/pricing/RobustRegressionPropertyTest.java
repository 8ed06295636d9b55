package org.placewright.testkit.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.pricing.regression.Design;
import org.placewright.pricing.regression.LeastTrimmedSquares;
import org.placewright.pricing.regression.RobustFit;
import org.placewright.pricing.regression.RobustRegression;

/** On lines with normal errors, of 20 to 40 rows, which are few enough to try all sets. */
class RobustRegressionPropertyTest {

    private static final RobustRegression METHOD = RobustRegression.standard();

    @Property(tries = 60)
    void four_times_the_response_has_four_times_the_fit_to_the_last_bit(
            @ForAll long seed, @ForAll @IntRange(min = 20, max = 40) int rows) {
        Line line = new Line(seed, rows);
        RobustFit once = METHOD.fit(line.design, line.response);
        RobustFit times = METHOD.fit(line.design, line.moved(4, 0, 0));
        assertThat(times.scale()).isEqualTo(4 * once.scale());
        assertThat(times.weights()).isEqualTo(once.weights());
        assertThat(times.coefficients().of("x"))
                .isEqualTo(4 * once.coefficients().of("x"));
    }

    @Property(tries = 60)
    void adding_a_line_adds_it_to_the_fit(@ForAll long seed, @ForAll @IntRange(min = 20, max = 40) int rows) {
        Line line = new Line(seed, rows);
        RobustFit once = METHOD.fit(line.design, line.response);
        RobustFit moved = METHOD.fit(line.design, line.moved(1, 7, -3));
        assertThat(moved.coefficients().of(Design.INTERCEPT))
                .isEqualTo(7 + once.coefficients().of(Design.INTERCEPT), within(1e-7));
        assertThat(moved.coefficients().of("x")).isEqualTo(once.coefficients().of("x") - 3, within(1e-7));
        assertThat(moved.scale()).isEqualTo(once.scale(), within(1e-8));
        RobustFit trimmed = LeastTrimmedSquares.standard().fit(line.design, line.response);
        RobustFit movedToo = LeastTrimmedSquares.standard().fit(line.design, line.moved(1, 7, -3));
        assertThat(movedToo.coefficients().of("x"))
                .isEqualTo(trimmed.coefficients().of("x") - 3, within(1e-7));
    }

    @Property(tries = 60)
    void four_in_ten_rows_a_thousand_or_a_million_out_make_no_difference(
            @ForAll long seed, @ForAll @IntRange(min = 20, max = 40) int rows) {
        Line line = new Line(seed, rows);
        for (double out : new double[] {1e3, 1e6}) {
            double[] response = line.response.clone();
            for (int row = 0; row < rows * 4 / 10; row++) {
                response[row] = out * (row + 1);
            }
            RobustFit fit = METHOD.fit(line.design, response);
            for (int row = 0; row < rows * 4 / 10; row++) {
                assertThat(fit.weights().get(row)).isZero();
            }
            assertThat(fit.coefficients().of("x")).isEqualTo(2, within(5.0));
            assertThat(fit.scale()).isLessThan(10);
        }
    }

    private static final class Line {

        private final double[] x;
        private final double[] response;
        private final Design design;

        Line(long seed, int rows) {
            Random random = new Random(seed);
            x = random.doubles(rows, -3, 3).toArray();
            response = new double[rows];
            for (int row = 0; row < rows; row++) {
                response[row] = 1 + 2 * x[row] + random.nextGaussian();
            }
            design = Design.builder(rows).addNumber("x", x).build();
        }

        double[] moved(double factor, double up, double slope) {
            double[] moved = new double[x.length];
            for (int row = 0; row < moved.length; row++) {
                moved[row] = factor * response[row] + up + slope * x[row];
            }
            return moved;
        }
    }
}
