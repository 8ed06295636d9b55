package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.placewright.core.code.DemandKind;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.scenario.CareScope;
import org.placewright.sufficiency.scenario.Flow;
import org.placewright.sufficiency.scenario.FlowAmount.ChildrenAMonth;
import org.placewright.sufficiency.scenario.FlowChange;
import org.placewright.sufficiency.scenario.NewCarers;
import org.placewright.sufficiency.scenario.NewProvision;
import org.placewright.sufficiency.scenario.ScenarioChange;

/**
 * So many children a day who leave or move, however many there are: less than 0 for so many fewer.
 *
 * @param scope whom they are of; those in the kind moved to do not move
 * @param to the kind moved to; absent if they leave care
 * @param perDay how many a day, of the scope together
 * @param during the days on which they do
 */
record FixedFlow(CareScope scope, Optional<DemandKind> to, double perDay, DateRange during) {

    private static final ImmutableList<DemandKind> KINDS = ImmutableList.copyOf(DemandKind.values());

    /** Of those who all leave in a step, exp(-40) stay, 4e-18: a rate is finite. */
    private static final double ALL_LEAVE = 40;

    /** Returns the flow of fixed size that a change is, if it is one; a share of it, 0 to 1. */
    static Optional<FixedFlow> of(ScenarioChange change, double share) {
        if (change instanceof FlowChange flow
                && flow.flow() != Flow.ENTRIES
                && flow.amount() instanceof ChildrenAMonth children) {
            return Optional.of(new FixedFlow(flow.scope(), flow.movedTo(), share * children.perDay(), flow.during()));
        }
        if (change instanceof NewProvision places) {
            return Optional.of(filling(places.scope(), places.kind(), share * places.places(), places.filling()));
        }
        if (change instanceof NewCarers carers) {
            return Optional.of(
                    filling(carers.scope(), DemandKind.FOSTERING, share * carers.children(), carers.filling()));
        }
        return Optional.empty();
    }

    private static FixedFlow filling(CareScope scope, DemandKind to, double children, DateRange filling) {
        double days = ChronoUnit.DAYS.between(filling.from(), filling.until().orElseThrow());
        return new FixedFlow(scope, Optional.of(to), children / days, filling);
    }

    /**
     * Returns the rate at which a share of children leaves in a step: -log(1 - share) / days.
     *
     * @param share of those there at its start, 0 or more; above 1 counts as 1, for no more leave than are there
     * @param days how long the step is, 1 or more
     * @return of a child a day, 0 to 40 / days
     */
    static double hazard(double share, int days) {
        return Math.min(ALL_LEAVE, -StrictMath.log1p(-Math.min(1, share))) / days;
    }

    /**
     * Adds the flow to rates, or takes it away.
     *
     * <p>More: of the N children there at the start of the step, each alike, a share of perDay x days / N, at most 1.
     * Fewer: of the F children a day who leave by the rates before, a share of perDay / F, at most 1. If nobody is
     * there nothing changes.
     *
     * @param rates rates to change
     * @param before the rates before any flow of fixed size
     * @param children expected at the start of the step, by age, kind and phase
     * @param days how long the step is, 1 or more
     */
    void addTo(FlowRates rates, FlowRates before, double[] children, int days) {
        if (perDay > 0) {
            double there = sum(before, children, false);
            if (there > 0) {
                double hazard = hazard(perDay * days / there, days);
                change(rates, before, hazard, 0);
            }
        } else if (perDay < 0) {
            double leaving = sum(before, children, true);
            if (leaving > 0) {
                change(rates, before, 0, Math.min(1, -perDay / leaving));
            }
        }
    }

    /** Returns the children of the scope, or those of them who leave or move in a day by the rates before. */
    private double sum(FlowRates before, double[] children, boolean leaving) {
        double sum = 0;
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                for (int phase = 0; phase < before.phases() && concerns(age, kind); phase++) {
                    double there = children[(age * FlowRates.KINDS + kind) * before.phases() + phase];
                    sum += leaving ? there * rate(before, age, kind, phase) : there;
                }
            }
        }
        return sum;
    }

    private void change(FlowRates rates, FlowRates before, double more, double shareFewer) {
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                for (int phase = 0; phase < rates.phases() && concerns(age, kind); phase++) {
                    double changed = rate(rates, age, kind, phase) + more - shareFewer * rate(before, age, kind, phase);
                    set(rates, age, kind, phase, changed);
                }
            }
        }
    }

    /** Tells whether children of an age and kind may be among them. */
    boolean concerns(int age, int kind) {
        DemandKind from = KINDS.get(kind);
        return scope.contains(age, from) && to.filter(from::equals).isEmpty();
    }

    private double rate(FlowRates rates, int age, int kind, int phase) {
        return to.isPresent() ? rates.move(age, kind, KINDS.indexOf(to.get()), phase) : rates.exit(age, kind, phase);
    }

    private void set(FlowRates rates, int age, int kind, int phase, double rate) {
        if (to.isPresent()) {
            rates.setMove(age, kind, KINDS.indexOf(to.get()), phase, rate);
        } else {
            rates.setExit(age, kind, phase, rate);
        }
    }
}
