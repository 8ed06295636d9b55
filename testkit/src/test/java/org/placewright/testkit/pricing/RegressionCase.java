package org.placewright.testkit.pricing;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placewright.pricing.regression.Design;

/**
 * Rows to be fitted: two columns of small whole numbers and a factor of three levels, often alike or collinear, which
 * is where methods go wrong.
 *
 * @param rows each row's two numbers, level and response
 */
record RegressionCase(ImmutableList<ImmutableIntArray> rows) {

    static final ImmutableList<String> LEVELS = ImmutableList.of("a", "b", "c");

    static Arbitrary<RegressionCase> cases(int fewest, int most) {
        Arbitrary<Integer> small = Arbitraries.integers().between(-3, 3);
        Arbitrary<Integer> level = Arbitraries.integers().between(0, 2);
        Arbitrary<Integer> response = Arbitraries.integers().between(-20, 20);
        return Combinators.combine(small, small, level, response)
                .as(ImmutableIntArray::of)
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(most)
                .map(list -> new RegressionCase(ImmutableList.copyOf(list)));
    }

    Design design() {
        return Design.builder(rows.size())
                .addNumber("one", column(0))
                .addNumber("two", column(1))
                .addFactor("level", LEVELS, 0, levels())
                .build();
    }

    int[] levels() {
        return rows.stream().mapToInt(row -> row.get(2)).toArray();
    }

    static RegressionCase of(List<RegressionCase> parts) {
        return new RegressionCase(
                parts.stream().flatMap(part -> part.rows.stream()).collect(ImmutableList.toImmutableList()));
    }

    double[] column(int at) {
        return rows.stream().mapToDouble(row -> row.get(at)).toArray();
    }

    double[] response() {
        return column(3);
    }

    RegressionCase shuffled(long seed) {
        List<ImmutableIntArray> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        return new RegressionCase(ImmutableList.copyOf(shuffled));
    }

    RegressionCase part(int from, int to) {
        return new RegressionCase(rows.subList(from, to));
    }

    /** The response, each times a factor, plus what the columns make with coefficients that fit none dropped. */
    double[] response(double factor, ImmutableDoubleArray added) {
        Design design = design();
        double[] response = response();
        return IntStream.range(0, response.length)
                .mapToDouble(row -> factor * response[row] + times(design.row(row), added))
                .toArray();
    }

    static double times(ImmutableDoubleArray row, ImmutableDoubleArray coefficients) {
        double sum = 0;
        for (int at = 0; at < row.length(); at++) {
            sum += row.get(at) * coefficients.get(at);
        }
        return sum;
    }

    /** What is left of each response. */
    static double[] residuals(Design design, double[] response, ImmutableDoubleArray coefficients) {
        return IntStream.range(0, response.length)
                .mapToDouble(row -> response[row] - times(design.row(row), coefficients))
                .toArray();
    }
}
