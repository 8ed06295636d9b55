package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.Optional;
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
    private final ImmutableList<ScenarioRates> scenarios;
    /** Every day on which other rates come into force. */
    private final ImmutableIntArray turns;

    private final boolean changesNothing;

    private int ratesSince = Integer.MIN_VALUE;
    private Optional<FlowRates> rates = Optional.empty();
    private Optional<StepMatrices> matrices = Optional.empty();

    /**
     * Takes rates and what is assumed to change.
     *
     * @param fitted by the first day they are in force; one or more
     * @param scenario what changes
     * @param share which share of its numbers of children those who are moved have
     */
    RateSchedule(
            ImmutableSortedMap<Integer, FlowRates> fitted, Scenario scenario, ToDoubleFunction<ScenarioChange> share) {
        this.starts = ImmutableIntArray.copyOf(Ints.toArray(fitted.keySet()));
        this.scenarios = fitted.values().stream()
                .map(each -> new ScenarioRates(each, scenario, share))
                .collect(ImmutableList.toImmutableList());
        ImmutableSortedSet.Builder<Integer> all = ImmutableSortedSet.naturalOrder();
        all.addAll(fitted.keySet());
        for (LocalDate day : scenarios.get(0).turningPoints()) {
            all.add(Ints.saturatedCast(day.toEpochDay()));
        }
        this.turns = ImmutableIntArray.copyOf(Ints.toArray(all.build()));
        this.changesNothing = scenario.changes().isEmpty();
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
        ScenarioRates scenario = scenario(day);
        LocalDate date = LocalDate.ofEpochDay(day);
        if (!changesNothing && scenario.dependsOnChildren(date)) {
            take(scenario.on(date, days, children.get()), days, integrated);
            ratesSince = Integer.MIN_VALUE;
        } else if (ratesSince != lastTurn(day)) {
            take(scenario.on(date), longest, integrated);
            ratesSince = lastTurn(day);
        }
    }

    private void take(FlowRates inForce, int longest, boolean integrated) {
        rates = Optional.of(inForce);
        matrices = Optional.of(new StepMatrices(inForce, longest, integrated));
    }

    private ScenarioRates scenario(int day) {
        int regime = 0;
        while (regime + 1 < starts.length() && starts.get(regime + 1) <= day) {
            regime++;
        }
        return scenarios.get(regime);
    }

    private int lastTurn(int day) {
        int last = turns.get(0);
        for (int i = 1; i < turns.length() && turns.get(i) <= day; i++) {
            last = turns.get(i);
        }
        return last;
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
        return !changesNothing;
    }

    /** Returns the kind a child is in on a day who was in a kind until then; see {@link ScenarioRates#settled}. */
    int settled(int day, int age, int kind) {
        return scenario(day).settled(LocalDate.ofEpochDay(day), age, kind);
    }
}
