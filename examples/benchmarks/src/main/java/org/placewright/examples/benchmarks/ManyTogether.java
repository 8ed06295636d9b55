package org.placewright.examples.benchmarks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.ShadowPrices;
import org.placewright.matching.allocate.assignment.ShortestAugmentingPaths;

/**
 * Children who wait decided together, each with fifty homes that are possible, and proven the best. Other libraries'
 * min-cost flows of the same problems stand beside; whatever does not come to the same value fails.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 3)
public class ManyTogether {

    private static final int PAIRS_EACH = 50;

    /** Makes the benchmark, as JMH does. */
    public ManyTogether() {}

    /** Who waits. */
    @State(Scope.Benchmark)
    public static class Waiting {

        /** How many. */
        @Param({"5000", "20000"})
        public int children;

        /** Where they and the homes are, and how many homes there are. */
        @Param({"UNIFORM", "GEOGRAPHIC", "TIGHT", "SCARCE"})
        public AssignmentFamily family = AssignmentFamily.UNIFORM;

        private AssignmentProblem problem = AssignmentProblem.builder(0, 0).build();
        private AssignmentSolution best = new ShortestAugmentingPaths().solve(problem);
        private final ExecutorService two = Executors.newFixedThreadPool(2);

        /** Makes them up, as JMH does. */
        public Waiting() {}

        /** Draws children and homes. */
        @Setup
        public void draw() {
            problem = family.of(children, PAIRS_EACH);
            best = new ShortestAugmentingPaths().solve(problem);
        }

        /** Ends the threads. */
        @TearDown
        public void end() {
            two.shutdown();
        }

        private long asGood(long value) {
            if (value != best.value()) {
                throw new IllegalStateException("The value is " + value + ", not " + best.value());
            }
            return value;
        }
    }

    /** The graph that one flow runs through; it runs through each but once, and to make the graph is not measured. */
    @State(Scope.Benchmark)
    public static class NativeGraph {

        private OrToolsFlow flow =
                new OrToolsFlow(AssignmentProblem.builder(0, 0).build());

        /** Makes it, as JMH does. */
        public NativeGraph() {}

        /**
         * Makes the graph.
         *
         * @param waiting who waits
         */
        @Setup(Level.Invocation)
        public void make(Waiting waiting) {
            flow = new OrToolsFlow(waiting.problem);
        }
    }

    /** The graph of objects that flows run through. */
    @State(Scope.Benchmark)
    public static class ObjectGraph {

        private JGraphTFlow flow =
                new JGraphTFlow(AssignmentProblem.builder(0, 0).build());

        /** Makes it, as JMH does. */
        public ObjectGraph() {}

        /**
         * Makes the graph.
         *
         * @param waiting who waits
         */
        @Setup
        public void make(Waiting waiting) {
            flow = new JGraphTFlow(waiting.problem);
        }
    }

    /**
     * All decided together, on one thread.
     *
     * @param waiting who waits
     * @return the value
     */
    @Benchmark
    public long shortestAugmentingPaths(Waiting waiting) {
        return waiting.asGood(
                new ShortestAugmentingPaths().solve(waiting.problem).value());
    }

    /**
     * The same, parts that have nothing to do with one another on two threads.
     *
     * @param waiting who waits
     * @return the value
     */
    @Benchmark
    public long onTwoThreads(Waiting waiting) {
        return waiting.asGood(
                ShortestAugmentingPaths.on(waiting.two).solve(waiting.problem).value());
    }

    /**
     * What one more place in each home would add, once all are decided.
     *
     * @param waiting who waits
     * @return what it adds, home by home
     */
    @Benchmark
    public ShadowPrices oneMorePlace(Waiting waiting) {
        return ShadowPrices.of(waiting.best);
    }

    /**
     * The min-cost flow of OR-Tools, by cost scaling, in native code.
     *
     * @param waiting who waits
     * @param graph what it runs through
     * @return the value
     */
    @Benchmark
    public long orToolsFlow(Waiting waiting, NativeGraph graph) {
        return waiting.asGood(graph.flow.value());
    }

    /**
     * The min-cost flow of JGraphT, by capacity scaling.
     *
     * @param waiting who waits
     * @param graph what it runs through
     * @return the value
     */
    @Benchmark
    public long jgraphtFlow(Waiting waiting, ObjectGraph graph) {
        return waiting.asGood(graph.flow.value());
    }
}
