package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.ortools.Loader;
import com.google.ortools.graph.MaxFlow;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.DinicMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
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
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.reach.LookedAfterChildren;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.reach.Residences;
import org.placewright.sufficiency.supply.Supply;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * As many children of a synthetic country placed as can be, in homes within 20 miles that take them. Other libraries'
 * maximum flows of the same problem stand beside, through a graph with an arc from each group of children to each home,
 * which ours does without; to make the graph is not measured. What does not place as many fails.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx12g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
public class PlacingTheMost {

    /** Makes the benchmark, as JMH does. */
    public PlacingTheMost() {}

    /** Children and the places within their reach. */
    @State(Scope.Benchmark)
    public static class Country {

        /** How many councils there are. */
        @Param({"10", "40", "153"})
        public int councils;

        private PlacementProblem problem = problem(1);
        private long most;

        /** Makes it, as JMH does. */
        public Country() {}

        /** Makes children and homes. */
        @Setup
        public void make() {
            problem = problem(councils);
            most = MostPlaced.standard().place(problem).allPlaced();
        }

        private static PlacementProblem problem(int councils) {
            SyntheticEngland england = SyntheticEngland.of(SyntheticEnglandSpec.builder()
                    .councilCount(councils)
                    .yearsOfHistory(1)
                    .build());
            return ReachableHomes.of(
                            Residences.of(
                                    LookedAfterChildren.on(
                                            CareHistories.of(
                                                    england.histories().collect(ImmutableList.toImmutableList())),
                                            england.spec().asOf(),
                                            england.locator()),
                                    Supply.on(
                                            england.homes().collect(ImmutableList.toImmutableList()),
                                            england.spec().asOf(),
                                            england.locator()),
                                    england.providers()),
                            ReachPolicy.standard())
                    .problem();
        }

        private long asMany(long placed) {
            if (placed != most) {
                throw new IllegalStateException(placed + " are placed, not " + most);
            }
            return placed;
        }
    }

    /** The graph that one flow runs through; it runs through each but once. */
    @State(Scope.Benchmark)
    public static class NativeGraph {

        private MaxFlow flow = loaded();
        private int source;
        private int sink;

        /** Makes it, as JMH does. */
        public NativeGraph() {}

        private static MaxFlow loaded() {
            Loader.loadNativeLibraries();
            return new MaxFlow();
        }

        /**
         * Makes the graph.
         *
         * @param country children and homes
         */
        @Setup(Level.Invocation)
        public void make(Country country) {
            flow = new MaxFlow();
            PlacementArcs arcs = new PlacementArcs(country.problem);
            source = arcs.source();
            sink = arcs.sink();
            arcs.each(flow::addArcWithCapacity);
        }
    }

    /** The graph of objects that flows run through. */
    @State(Scope.Benchmark)
    public static class ObjectGraph {

        private final Graph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        private int source;
        private int sink;

        /** Makes it, as JMH does. */
        public ObjectGraph() {}

        /**
         * Makes the graph.
         *
         * @param country children and homes
         */
        @Setup
        public void make(Country country) {
            PlacementArcs arcs = new PlacementArcs(country.problem);
            source = arcs.source();
            sink = arcs.sink();
            for (int node = 0; node <= sink; node++) {
                graph.addVertex(node);
            }
            arcs.each((from, to, capacity) -> graph.setEdgeWeight(graph.addEdge(from, to), capacity));
        }
    }

    /**
     * The maximum flow over sites.
     *
     * @param country children and homes
     * @return how many are placed
     */
    @Benchmark
    public long mostPlaced(Country country) {
        return country.asMany(MostPlaced.standard().place(country.problem).allPlaced());
    }

    /**
     * The maximum flow of OR-Tools, by push and relabel, in native code.
     *
     * @param country children and homes
     * @param graph what it runs through
     * @return how many are placed
     */
    @Benchmark
    public long orToolsMaximumFlow(Country country, NativeGraph graph) {
        MaxFlow.Status status = graph.flow.solve(graph.source, graph.sink);
        if (status != MaxFlow.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found the flow " + status);
        }
        return country.asMany(graph.flow.getOptimalFlow());
    }

    /**
     * The maximum flow of JGraphT, by Dinic's method.
     *
     * @param country children and homes
     * @param graph what it runs through
     * @return how many are placed
     */
    @Benchmark
    public long jgraphtDinic(Country country, ObjectGraph graph) {
        return country.asMany(Math.round(new DinicMFImpl<>(graph.graph).getMaximumFlowValue(graph.source, graph.sink)));
    }
}
