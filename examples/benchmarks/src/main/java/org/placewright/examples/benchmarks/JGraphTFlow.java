package org.placewright.examples.benchmarks;

import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.placewright.matching.allocate.assignment.AssignmentProblem;

/** An assignment problem of single places as a min-cost flow of JGraphT; a unit may flow past all homes. */
final class JGraphTFlow {

    private final AssignmentProblem problem;
    private final Graph<Integer, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);

    JGraphTFlow(AssignmentProblem problem) {
        this.problem = problem;
        int sink = problem.units() + problem.homes();
        for (int node = 0; node <= sink; node++) {
            graph.addVertex(node);
        }
        for (int unit = 0; unit < problem.units(); unit++) {
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                arc(unit, problem.units() + problem.home(pair), -problem.value(unit, pair));
            }
            arc(unit, sink, 0);
        }
        for (int home = 0; home < problem.homes(); home++) {
            arc(problem.units() + home, sink, 0);
        }
    }

    private void arc(int from, int to, long cost) {
        graph.setEdgeWeight(graph.addEdge(from, to), (double) cost);
    }

    /** Solves it. Costs are floating-point numbers there, whole and exact up to 2^53. */
    long value() {
        int sink = problem.units() + problem.homes();
        double cost = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        graph,
                        node -> node == sink ? -problem.units() : node < problem.units() ? 1 : 0,
                        arc -> capacity(arc, sink)))
                .getCost();
        return Math.round(-cost);
    }

    private int capacity(DefaultWeightedEdge arc, int sink) {
        int from = graph.getEdgeSource(arc);
        return from < problem.units() || graph.getEdgeTarget(arc) != sink
                ? 1
                : problem.capacity(from - problem.units());
    }
}
