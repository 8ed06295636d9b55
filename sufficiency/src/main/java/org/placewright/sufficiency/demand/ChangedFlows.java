package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.placewright.core.code.DemandKind;
import org.placewright.sufficiency.scenario.Flow;
import org.placewright.sufficiency.scenario.FlowAmount.ChildrenAMonth;
import org.placewright.sufficiency.scenario.FlowAmount.PerChildAMonth;
import org.placewright.sufficiency.scenario.FlowAmount.Times;
import org.placewright.sufficiency.scenario.FlowChange;
import org.placewright.sufficiency.scenario.ScenarioChange;

/** What changes of flows make of rates: first all factors, then all amounts, then what is below 0 is 0. */
final class ChangedFlows {

    private static final ImmutableList<DemandKind> KINDS = ImmutableList.copyOf(DemandKind.values());

    private final FlowRates base;
    private final ImmutableList<FlowChange> changes;
    private final ToDoubleFunction<ScenarioChange> share;

    /**
     * Takes changes in an order of their own, so that what is computed does not depend on how they are listed.
     *
     * @param base the rates before any change, which say how entries are spread
     * @param changes those in force
     * @param share which share of the number of children of a change counts
     */
    ChangedFlows(FlowRates base, ImmutableList<FlowChange> changes, ToDoubleFunction<ScenarioChange> share) {
        this.share = share;
        this.base = base;
        this.changes = changes;
    }

    /** Returns the rates changed; a copy. */
    FlowRates rates() {
        FlowRates rates = base.copy();
        for (FlowChange change : changes) {
            if (change.amount() instanceof Times times) {
                change(rates, change, rate -> rate * times.factor());
            }
        }
        for (FlowChange change : changes) {
            if (change.amount() instanceof PerChildAMonth more) {
                change(rates, change, rate -> rate + more.perDay());
            } else if (change.amount() instanceof ChildrenAMonth more && change.flow() == Flow.ENTRIES) {
                spread(rates, change, share.applyAsDouble(change) * more.perDay());
            }
        }
        notNegative(rates);
        return rates;
    }

    /** Adds children a day to entries, in proportion to what they were before any change; evenly if there were none. */
    private void spread(FlowRates rates, FlowChange change, double children) {
        double total = 0;
        int cells = 0;
        for (int month = 0; month < FlowRates.MONTHS; month++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                if (change.scope().contains(month / 12, KINDS.get(kind))) {
                    total += base.entries(month, kind);
                    cells++;
                }
            }
        }
        for (int month = 0; month < FlowRates.MONTHS; month++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                if (change.scope().contains(month / 12, KINDS.get(kind))) {
                    double share = total > 0 ? base.entries(month, kind) / total : 1.0 / cells;
                    rates.setEntries(month, kind, rates.entries(month, kind) + children * share);
                }
            }
        }
    }

    private static void change(FlowRates rates, FlowChange change, DoubleUnaryOperator how) {
        switch (change.flow()) {
            case ENTRIES -> changeEntries(rates, change, how);
            case EXITS -> changeExits(rates, change, how);
            case MOVES -> changeMoves(rates, change, how);
        }
    }

    private static void changeEntries(FlowRates rates, FlowChange change, DoubleUnaryOperator how) {
        for (int month = 0; month < FlowRates.MONTHS; month++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                if (change.scope().contains(month / 12, KINDS.get(kind))) {
                    rates.setEntries(month, kind, how.applyAsDouble(rates.entries(month, kind)));
                }
            }
        }
    }

    private static void changeExits(FlowRates rates, FlowChange change, DoubleUnaryOperator how) {
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                boolean concerned = change.scope().contains(age, KINDS.get(kind));
                for (int phase = 0; phase < rates.phases() && concerned; phase++) {
                    rates.setExit(age, kind, phase, how.applyAsDouble(rates.exit(age, kind, phase)));
                }
            }
        }
    }

    private static void changeMoves(FlowRates rates, FlowChange change, DoubleUnaryOperator how) {
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int cell = 0; cell < FlowRates.KINDS * FlowRates.KINDS; cell++) {
                int kind = cell / FlowRates.KINDS;
                int to = cell % FlowRates.KINDS;
                boolean concerned = kind != to
                        && change.scope().contains(age, KINDS.get(kind))
                        && change.movedTo().map(KINDS.get(to)::equals).orElse(true);
                for (int phase = 0; phase < rates.phases() && concerned; phase++) {
                    rates.setMove(age, kind, to, phase, how.applyAsDouble(rates.move(age, kind, to, phase)));
                }
            }
        }
    }

    /** Puts 0 where less is. */
    static void notNegative(FlowRates rates) {
        for (int month = 0; month < FlowRates.MONTHS; month++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                rates.setEntries(month, kind, Math.max(0, rates.entries(month, kind)));
            }
        }
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int cell = 0; cell < FlowRates.KINDS * rates.phases(); cell++) {
                int kind = cell / rates.phases();
                int phase = cell % rates.phases();
                rates.setExit(age, kind, phase, Math.max(0, rates.exit(age, kind, phase)));
                for (int to = 0; to < FlowRates.KINDS; to++) {
                    rates.setMove(age, kind, to, phase, Math.max(0, rates.move(age, kind, to, phase)));
                }
            }
        }
    }
}
