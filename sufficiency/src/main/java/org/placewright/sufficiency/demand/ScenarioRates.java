package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.placewright.sufficiency.scenario.FeeInflation;
import org.placewright.sufficiency.scenario.FlowChange;
import org.placewright.sufficiency.scenario.Scenario;
import org.placewright.sufficiency.scenario.ScenarioChange;

/**
 * The rates in force on each day if a scenario comes true.
 *
 * <p>The order in which the scenario lists its changes makes no difference, to the last bit; a factor of 1 and an
 * amount of 0 make none either. No rate is less than 0 or not finite, if none was.
 *
 * <p>A forecaster goes by steps, none of which passes a turning point. At the start of each it takes
 * {@link #on(LocalDate, int, double[])}, which between two turning points is the same each time unless
 * {@link #dependsOnChildren} says otherwise; and after each it puts the children of closed kinds of care where
 * {@link #settled} says.
 */
final class ScenarioRates {

    private final FlowRates base;
    private final ToDoubleFunction<ScenarioChange> share;
    private final ImmutableList<FlowChange> changes;
    private final ImmutableList<FixedFlow> fixed;
    private final ClosedCare closed;
    private final ImmutableSortedSet<LocalDate> turningPoints;

    /**
     * Reads a scenario for children who are forecast all together.
     *
     * @param base the rates if nothing changes, which are not changed afterwards
     * @param scenario what changes
     */
    ScenarioRates(FlowRates base, Scenario scenario) {
        this(base, scenario, change -> 1);
    }

    /**
     * Reads a scenario for a part of the children, who are forecast on their own.
     *
     * @param base the rates if nothing changes, which are not changed afterwards
     * @param scenario what changes
     * @param share which share of the numbers of children and places of a change the part has:
     *     {@link ScenarioShares#of}
     */
    ScenarioRates(FlowRates base, Scenario scenario, ToDoubleFunction<ScenarioChange> share) {
        this.base = base;
        this.share = share;
        this.changes = scenario.changes().stream()
                .filter(FlowChange.class::isInstance)
                .map(FlowChange.class::cast)
                .sorted(Comparator.comparing(FlowChange::explanation))
                .collect(ImmutableList.toImmutableList());
        this.fixed = scenario.changes().stream()
                .sorted(Comparator.comparing(ScenarioChange::explanation))
                .map(change -> FixedFlow.of(change, share.applyAsDouble(change)))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        this.closed = new ClosedCare(scenario);
        this.turningPoints = scenario.changes().stream()
                .filter(change -> !(change instanceof FeeInflation))
                .flatMap(change -> change.turningPoints().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns the days on which rates may change, the first first: no step may pass one. */
    ImmutableSortedSet<LocalDate> turningPoints() {
        return turningPoints;
    }

    /** Tells whether on a day so many children leave or move, so that rates depend on how many there are. */
    boolean dependsOnChildren(LocalDate day) {
        return closed.isEmptying(day)
                || fixed.stream().anyMatch(flow -> flow.during().contains(day));
    }

    /**
     * Returns the rates of a step on which numbers of children do not depend: all but flows of fixed size.
     *
     * @param day the first of the step
     * @return the rates, a copy
     */
    FlowRates on(LocalDate day) {
        FlowRates rates = changed(day);
        closed.redirect(rates, day);
        return rates;
    }

    /**
     * Returns the rates of a step. So many children who leave or move become a rate of those there: so many over the
     * children expected, as {@link FixedFlow} says, and no more than are there. They fall short of the number by about
     * half the share who go by other rates in the same step, for those are not there for all of it.
     *
     * @param day the first of the step
     * @param days how long it is, 1 or more; it ends by the next turning point
     * @param children expected at its start, 0 or more each, by age, kind and phase: number (age x kinds + kind) x
     *     phases + phase
     * @return the rates, a copy
     * @throws IllegalArgumentException if the step is empty or passes a turning point, or there are other than as many
     *     numbers of children
     */
    FlowRates on(LocalDate day, int days, double[] children) {
        if (children.length != FlowRates.AGES * FlowRates.KINDS * base.phases()) {
            throw new IllegalArgumentException("There must be "
                    + FlowRates.AGES * FlowRates.KINDS * base.phases() + " numbers of children but are "
                    + children.length);
        }
        Optional<LocalDate> next = Optional.ofNullable(turningPoints.higher(day));
        if (days < 1 || next.filter(day.plusDays(days)::isAfter).isPresent()) {
            throw new IllegalArgumentException("A step of " + days + " days from " + day
                    + " must hold a day and not pass a turning point. Maybe end it on the next of " + turningPoints
                    + "?");
        }
        FlowRates rates = changed(day);
        FlowRates before = rates.copy();
        for (FixedFlow flow : fixed) {
            if (flow.during().contains(day)) {
                flow.addTo(rates, before, children, days);
            }
        }
        ChangedFlows.notNegative(rates);
        closed.addMoves(rates, day, days);
        closed.redirect(rates, day);
        return rates;
    }

    private FlowRates changed(LocalDate day) {
        return new ChangedFlows(
                        base,
                        changes.stream()
                                .filter(change -> change.during().contains(day))
                                .collect(ImmutableList.toImmutableList()),
                        share)
                .rates();
    }

    /**
     * Returns the kind of care that a child is in at the start of a day who was in a kind until then: another only if
     * the kind is closed to that age and to be empty by the day. To be asked on every day of a turning point, and
     * whenever a child has had a birthday.
     *
     * @param day the day
     * @param age in whole years
     * @param kind the number of the kind
     * @return the number of the kind the child is in
     */
    int settled(LocalDate day, int age, int kind) {
        return closed.settled(day, age, kind);
    }
}
