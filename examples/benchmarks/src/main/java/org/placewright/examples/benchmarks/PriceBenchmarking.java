package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.cohort.CohortBenchmark;
import org.placewright.pricing.shrinkage.ShrunkCohortBenchmark;

/**
 * One fee judged against a book of prices: 1,024 placements in turn, each with other facts, so that hardly any cohort
 * is asked about twice. The goal at a million prices is 200 microseconds.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class PriceBenchmarking {

    private static final int QUESTIONS = 1_024;

    /** Makes the benchmark, as JMH does. */
    public PriceBenchmarking() {}

    /** The book and the fees. */
    @State(Scope.Benchmark)
    public static class Asked {

        /** How many prices the book holds. */
        @Param("1000000")
        public int rows;

        private PriceBook book = PriceBook.of(ImmutableList.of());
        private ImmutableList<PriceQuestion> questions = ImmutableList.of();
        private FittedBenchmark cohort = CohortBenchmark.standard().fit(book, MadeUpPrices.AS_OF);
        private FittedBenchmark shrunk = ShrunkCohortBenchmark.standard().fit(book, MadeUpPrices.AS_OF);
        private int next;

        /** Makes it, as JMH does. */
        public Asked() {}

        /** Draws the prices and puts both methods to them. */
        @Setup
        public void draw() {
            book = MadeUpPrices.book(rows);
            questions = MadeUpPrices.questions(QUESTIONS).collect(ImmutableList.toImmutableList());
            cohort = CohortBenchmark.standard().fit(book, MadeUpPrices.AS_OF);
            shrunk = ShrunkCohortBenchmark.standard().fit(book, MadeUpPrices.AS_OF);
        }

        PriceQuestion question() {
            return questions.get(Math.floorMod(next++, questions.size()));
        }
    }

    /**
     * A fee among those of its cohort.
     *
     * @param asked the book and a fee
     * @return where it stands
     */
    @Benchmark
    public BenchmarkOutcome cohort(Asked asked) {
        return asked.cohort.benchmark(asked.question());
    }

    /**
     * A fee among those of its cohort, shrunk.
     *
     * @param asked the book and a fee
     * @return where it stands
     */
    @Benchmark
    public BenchmarkOutcome shrunkCohort(Asked asked) {
        return asked.shrunk.benchmark(asked.question());
    }

    /**
     * The cohort method put to the book.
     *
     * @param asked the book
     * @return what answers questions
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    public FittedBenchmark fit(Asked asked) {
        return CohortBenchmark.standard().fit(asked.book, MadeUpPrices.AS_OF);
    }
}
