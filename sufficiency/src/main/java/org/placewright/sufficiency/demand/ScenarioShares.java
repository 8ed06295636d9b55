package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.placewright.core.code.DemandKind;
import org.placewright.sufficiency.scenario.CareScope;
import org.placewright.sufficiency.scenario.FlowAmount.ChildrenAMonth;
import org.placewright.sufficiency.scenario.FlowChange;
import org.placewright.sufficiency.scenario.Scenario;
import org.placewright.sufficiency.scenario.ScenarioChange;

/**
 * How the numbers of children and places of a scenario are shared out between councils and needs that are forecast one
 * by one, so that one more child a month is one more of them all together, and not one more of each.
 *
 * <p>Entries are shared in proportion to entries of the scope before any change; who leaves or moves, and new places,
 * in proportion to the children of the scope on the day asked of; evenly if there are none at all. Of a single part the
 * share is 1. Filled part by part; not safe to share between threads while it is.
 */
final class ScenarioShares {

    private static final ImmutableList<DemandKind> KINDS = ImmutableList.copyOf(DemandKind.values());

    private final Scenario scenario;
    /** By change and part. */
    private final double[][] weights;

    /**
     * Begins with nobody in any part.
     *
     * @param scenario what changes
     * @param parts how many parts are forecast one by one, 1 or more
     */
    ScenarioShares(Scenario scenario, int parts) {
        this.scenario = scenario;
        this.weights = new double[scenario.changes().size()][parts];
    }

    /**
     * Says what a part is.
     *
     * @param part its number, from 0
     * @param base its rates if nothing changes
     * @param residents its children on the day asked of, by age and kind: number age x kinds + kind
     */
    void add(int part, FlowRates base, double[] residents) {
        for (int change = 0; change < weights.length; change++) {
            ScenarioChange what = scenario.changes().get(change);
            Optional<FixedFlow> fixed = FixedFlow.of(what, 1);
            if (fixed.isPresent()) {
                weights[change][part] = there(fixed.get(), residents);
            } else if (what instanceof FlowChange entries && entries.amount() instanceof ChildrenAMonth) {
                weights[change][part] = coming(entries.scope(), base);
            }
        }
    }

    private static double there(FixedFlow flow, double[] residents) {
        double sum = 0;
        for (int cell = 0; cell < residents.length; cell++) {
            sum += flow.concerns(cell / FlowRates.KINDS, cell % FlowRates.KINDS) ? residents[cell] : 0;
        }
        return sum;
    }

    private static double coming(CareScope scope, FlowRates base) {
        double sum = 0;
        for (int month = 0; month < FlowRates.MONTHS; month++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                sum += scope.contains(month / 12, KINDS.get(kind)) ? base.entries(month, kind) : 0;
            }
        }
        return sum;
    }

    /**
     * Returns which share of the numbers of a change a part has; of all parts they add up to 1.
     *
     * @param part its number
     * @return a share of each change of the scenario, 0 to 1
     */
    ToDoubleFunction<ScenarioChange> of(int part) {
        return change -> {
            double[] all = weights[scenario.changes().indexOf(change)];
            double sum = 0;
            for (double each : all) {
                sum += each;
            }
            return sum > 0 ? all[part] / sum : 1.0 / all.length;
        };
    }
}
