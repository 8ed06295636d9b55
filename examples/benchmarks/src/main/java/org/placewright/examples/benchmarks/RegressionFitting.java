package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.placewright.pricing.regression.Design;
import org.placewright.pricing.regression.LeastSquares;
import org.placewright.pricing.regression.LinearFit;
import org.placewright.pricing.regression.QuantileFit;
import org.placewright.pricing.regression.QuantileRegression;

/**
 * Regression on 36 columns, the first an intercept. Least squares are to take no more than 100 ms for 100,000 rows and
 * a second for 1,000,000; a quantile no more than 4 seconds for 1,000,000. The other library's least squares of the
 * same rows stand beside.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class RegressionFitting {

    private static final int COLUMNS = 36;

    /** Makes the benchmark, as JMH does. */
    public RegressionFitting() {}

    /** What is fitted. */
    @State(Scope.Benchmark)
    public static class Observed {

        private static final int NUMBERS = 5;
        private static final ImmutableList<Integer> LEVELS = ImmutableList.of(10, 9, 8, 4, 4);

        /** How many rows. */
        @Param({"100000", "1000000"})
        public int rows;

        /** NUMBERS, or a few numbers and FACTORS, as prices have them. */
        @Param({"NUMBERS", "FACTORS"})
        public String columns = "NUMBERS";

        private Design design = Design.builder(0).build();
        private double[] response = {};
        private double[][] plain = {};
        private final ExecutorService two = Executors.newFixedThreadPool(2);

        /** Makes it, as JMH does. */
        public Observed() {}

        /** Draws the rows. */
        @Setup
        public void draw() {
            Random random = new Random(1);
            boolean factors = columns.equals("FACTORS");
            int numbers = factors ? NUMBERS : COLUMNS - 1;
            Design.Builder builder = Design.builder(rows);
            response = random.doubles(rows, -1, 1).toArray();
            for (int column = 0; column < numbers; column++) {
                double[] values = new double[rows];
                for (int row = 0; row < rows; row++) {
                    values[row] = random.nextGaussian();
                    response[row] += column * values[row];
                }
                builder.addNumber("number " + column, values);
            }
            for (int factor = 0; factors && factor < LEVELS.size(); factor++) {
                addFactor(builder, factor, random);
            }
            design = builder.build();
        }

        private void addFactor(Design.Builder builder, int factor, Random random) {
            int levels = LEVELS.get(factor);
            int[] codes = random.ints(rows, 0, levels).toArray();
            for (int row = 0; row < rows; row++) {
                response[row] += codes[row];
            }
            ImmutableList<String> names = IntStream.range(0, levels)
                    .mapToObj(level -> "level " + level)
                    .collect(ImmutableList.toImmutableList());
            builder.addFactor("factor " + factor, names, 0, codes);
        }

        /** Returns the rows as the other library takes them, without an intercept; written out when first asked for. */
        double[][] plain() {
            if (plain.length == 0) {
                plain = IntStream.range(0, rows)
                        .mapToObj(row -> design.row(row).stream().skip(1).toArray())
                        .toArray(double[][]::new);
            }
            return plain;
        }

        /** Stops the threads. */
        @TearDown
        public void stop() {
            two.shutdown();
        }
    }

    /**
     * Least squares on one thread.
     *
     * @param observed what is fitted
     * @return the fit
     */
    @Benchmark
    public LinearFit leastSquares(Observed observed) {
        return LeastSquares.standard().fit(observed.design, observed.response);
    }

    /**
     * Least squares on two threads.
     *
     * @param observed what is fitted
     * @return the fit
     */
    @Benchmark
    public LinearFit leastSquaresOnTwoThreads(Observed observed) {
        return LeastSquares.standard().fit(observed.design, observed.response, observed.two);
    }

    /**
     * Least squares by the other library, on one thread.
     *
     * @param observed what is fitted
     * @return the coefficients
     */
    @Benchmark
    public double[] hipparchus(Observed observed) {
        OLSMultipleLinearRegression other = new OLSMultipleLinearRegression();
        other.newSampleData(observed.response, observed.plain());
        return other.estimateRegressionParameters();
    }

    /**
     * The median, on one thread.
     *
     * @param observed what is fitted
     * @return the fit
     */
    @Benchmark
    public QuantileFit median(Observed observed) {
        return QuantileRegression.standard().fit(observed.design, observed.response, 0.5);
    }
}
