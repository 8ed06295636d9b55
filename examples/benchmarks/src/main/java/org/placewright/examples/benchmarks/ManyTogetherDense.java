package org.placewright.examples.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
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
import org.openjdk.jmh.annotations.Warmup;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.ShortestAugmentingPaths;

/**
 * As many children as homes, each child possible in each home: the assignment problem of the textbooks, where other
 * libraries have methods of their own. Whatever does not come to the same score fails.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx8g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class ManyTogetherDense {

    /** Makes the benchmark, as JMH does. */
    public ManyTogetherDense() {}

    /** Who waits. */
    @State(Scope.Benchmark)
    public static class Waiting {

        /** How many. */
        @Param({"500", "2000", "5000"})
        public int children;

        /** Where they and the homes are; a family of as many homes as children. */
        @Param("TIGHT")
        public AssignmentFamily family = AssignmentFamily.TIGHT;

        private AssignmentProblem problem = AssignmentProblem.builder(0, 0).build();
        private long best;

        /** Makes them up, as JMH does. */
        public Waiting() {}

        /** Draws children and homes. */
        @Setup
        public void draw() {
            problem = family.of(children, children);
            best = new ShortestAugmentingPaths().solve(problem).score();
        }

        private long asGood(long score) {
            if (score != best) {
                throw new IllegalStateException("The score is " + score + ", not " + best);
            }
            return score;
        }
    }

    /** The native graph that is solved once; to make it is not measured. */
    @State(Scope.Benchmark)
    public static class NativeGraph {

        private LinearSumAssignment assignment = empty();

        /** Makes it, as JMH does. */
        public NativeGraph() {}

        private static LinearSumAssignment empty() {
            Loader.loadNativeLibraries();
            return new LinearSumAssignment();
        }

        /**
         * Makes the graph.
         *
         * @param waiting who waits
         */
        @Setup(Level.Invocation)
        public void make(Waiting waiting) {
            AssignmentProblem problem = waiting.problem;
            assignment = empty();
            for (int unit = 0; unit < problem.units(); unit++) {
                for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                    assignment.addArcWithCost(unit, problem.home(pair), -problem.score(pair));
                }
            }
        }
    }

    /** The graph of objects. */
    @State(Scope.Benchmark)
    public static class ObjectGraph {

        private final Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);

        /** Makes it, as JMH does. */
        public ObjectGraph() {}

        /**
         * Makes the graph.
         *
         * @param waiting who waits
         */
        @Setup
        public void make(Waiting waiting) {
            AssignmentProblem problem = waiting.problem;
            for (int node = 0; node < problem.units() + problem.homes(); node++) {
                graph.addVertex(node);
            }
            for (int unit = 0; unit < problem.units(); unit++) {
                for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                    graph.setEdgeWeight(
                            graph.addEdge(unit, problem.units() + problem.home(pair)), -problem.score(pair));
                }
            }
        }
    }

    /**
     * All decided together, on one thread.
     *
     * @param waiting who waits
     * @return the score
     */
    @Benchmark
    public long shortestAugmentingPaths(Waiting waiting) {
        return waiting.asGood(
                new ShortestAugmentingPaths().solve(waiting.problem).score());
    }

    /**
     * The linear sum assignment of OR-Tools, by cost scaling, in native code.
     *
     * @param waiting who waits
     * @param graph what is solved
     * @return the score
     */
    @Benchmark
    public long orToolsAssignment(Waiting waiting, NativeGraph graph) {
        LinearSumAssignment.Status status = graph.assignment.solve();
        if (status != LinearSumAssignment.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found the assignment " + status);
        }
        return waiting.asGood(-graph.assignment.getOptimalCost());
    }

    /**
     * The method of Kuhn and Munkres in JGraphT.
     *
     * @param waiting who waits
     * @param graph what is solved
     * @return the score
     */
    @Benchmark
    public long jgraphtKuhnMunkres(Waiting waiting, ObjectGraph graph) {
        int units = waiting.problem.units();
        double cost = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(
                        graph.graph,
                        IntStream.range(0, units).boxed().collect(Collectors.toSet()),
                        IntStream.range(units, 2 * units).boxed().collect(Collectors.toSet()))
                .getMatching()
                .getWeight();
        return waiting.asGood(Math.round(-cost));
    }
}
