package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.placewright.sufficiency.scenario.Scenario;
import org.placewright.sufficiency.scenario.ScenarioChange;

/**
 * Which rates are in force, step by step: fitted ones, and what a scenario makes of them. For one run of the model; it
 * keeps the matrices of a step for the next where the rates are the same.
 */
final class RateSchedule {

    private final ImmutableIntArray starts;
    private final ImmutableList<FlowRates> fitted;
    private final ScenarioShare scenario;
    private final ScenarioRates changing;
    private final IntToDoubleFunction entries;
    /** Every day on which other rates come into force. */
    private final ImmutableIntArray turns;

    private Optional<FlowRates> rates = Optional.empty();
    private Optional<StepMatrices> matrices = Optional.empty();

    /**
     * What is assumed to change, for those who are moved.
     *
     * @param scenario what changes
     * @param share which share of its numbers of children they have
     */
    record ScenarioShare(Scenario scenario, ToDoubleFunction<ScenarioChange> share) {

        boolean changesNothing() {
            return scenario.changes().isEmpty();
        }

        ScenarioRates rates(FlowRates fitted) {
            return new ScenarioRates(fitted, scenario, share);
        }
    }

    /**
     * Takes rates and what is assumed to change.
     *
     * @param fitted by the first day they are in force; one or more
     * @param entries what fitted entries on a day are multiplied by, for season and level
     * @param scenario what changes
     */
    RateSchedule(ImmutableSortedMap<Integer, FlowRates> fitted, IntToDoubleFunction entries, ScenarioShare scenario) {
        this.starts = ImmutableIntArray.copyOf(Ints.toArray(fitted.keySet()));
        this.fitted = fitted.values().asList();
        this.entries = entries;
        this.scenario = scenario;
        this.changing = scenario.rates(this.fitted.get(0));
        ImmutableSortedSet.Builder<Integer> all = ImmutableSortedSet.naturalOrder();
        all.addAll(fitted.keySet());
        for (LocalDate day : changing.turningPoints()) {
            all.add(Ints.saturatedCast(day.toEpochDay()));
        }
        this.turns = ImmutableIntArray.copyOf(Ints.toArray(all.build()));
    }

    /** Returns the first day after a day on which other rates come into force. */
    int nextAfter(int day) {
        for (int i = 0; i < turns.length(); i++) {
            if (turns.get(i) > day) {
                return turns.get(i);
            }
        }
        return Integer.MAX_VALUE;
    }

    /**
     * Begins a step.
     *
     * @param day its first
     * @param days how long it is
     * @param longest how long any step of the same rates may be
     * @param integrated whether days spent are asked for
     * @param children expected at its start, by age, kind and phase; asked only where rates depend on them
     */
    void begin(int day, int days, int longest, boolean integrated, Supplier<double[]> children) {
        FlowRates base = fitted(day).withEntriesTimes(entries.applyAsDouble(day + days / 2));
        LocalDate date = LocalDate.ofEpochDay(day);
        if (scenario.changesNothing()) {
            take(base, longest, integrated);
        } else if (changing.dependsOnChildren(date)) {
            take(scenario.rates(base).on(date, days, children.get()), days, integrated);
        } else {
            take(scenario.rates(base).on(date), longest, integrated);
        }
    }

    private void take(FlowRates inForce, int longest, boolean integrated) {
        boolean same = rates.filter(inForce::movesAs).isPresent()
                && matrices.filter(made -> made.longest() >= longest).isPresent();
        rates = Optional.of(inForce);
        if (!same) {
            matrices = Optional.of(new StepMatrices(inForce, longest, integrated));
        }
    }

    private FlowRates fitted(int day) {
        int regime = 0;
        while (regime + 1 < starts.length() && starts.get(regime + 1) <= day) {
            regime++;
        }
        return fitted.get(regime);
    }

    /** Returns the rates of the step begun. */
    FlowRates rates() {
        return rates.orElseThrow();
    }

    /** Returns the matrices of the step begun. */
    StepMatrices matrices() {
        return matrices.orElseThrow();
    }

    /** Tells whether anything is assumed to change. */
    boolean isChanging() {
        return !scenario.changesNothing();
    }

    /** Returns the kind a child is in on a day who was in a kind until then; see {@link ScenarioRates#settled}. */
    int settled(int day, int age, int kind) {
        return changing.settled(LocalDate.ofEpochDay(day), age, kind);
    }
}
