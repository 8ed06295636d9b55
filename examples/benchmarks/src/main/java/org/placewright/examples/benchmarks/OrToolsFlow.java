package org.placewright.examples.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.placewright.matching.allocate.assignment.AssignmentProblem;

/** An assignment problem of single places as a min-cost flow of Google OR-Tools; a unit may flow past all homes. */
final class OrToolsFlow {

    private final MinCostFlow flow;

    OrToolsFlow(AssignmentProblem problem) {
        Loader.loadNativeLibraries();
        flow = new MinCostFlow();
        int sink = problem.units() + problem.homes();
        for (int unit = 0; unit < problem.units(); unit++) {
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                flow.addArcWithCapacityAndUnitCost(
                        unit, problem.units() + problem.home(pair), 1, -problem.value(unit, pair));
            }
            flow.addArcWithCapacityAndUnitCost(unit, sink, 1, 0);
            flow.setNodeSupply(unit, 1);
        }
        for (int home = 0; home < problem.homes(); home++) {
            flow.addArcWithCapacityAndUnitCost(problem.units() + home, sink, problem.capacity(home), 0);
        }
        flow.setNodeSupply(sink, -problem.units());
    }

    /** Solves it; once. */
    long value() {
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found the flow " + status);
        }
        return -flow.getOptimalCost();
    }
}
