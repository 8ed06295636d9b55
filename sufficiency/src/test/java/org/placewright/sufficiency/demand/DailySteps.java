package org.placewright.sufficiency.demand;

import java.time.LocalDate;
import org.placewright.sufficiency.scenario.Scenario;

/**
 * The plainest flow model there is, without birthdays and phases: day by day, rates compete, entries come at the end.
 */
final class DailySteps {

    final double[] children = new double[FlowRates.AGES * FlowRates.KINDS];
    /** By kind left and kind moved to. */
    final double[][] moved = new double[FlowRates.KINDS][FlowRates.KINDS];
    /** By kind left. */
    final double[] left = new double[FlowRates.KINDS];
    /** By kind. */
    final double[] entered = new double[FlowRates.KINDS];

    private final ScenarioRates rates;
    private LocalDate day;

    DailySteps(FlowRates base, Scenario scenario, LocalDate start) {
        this.rates = new ScenarioRates(base, scenario);
        this.day = start;
        settle();
    }

    void put(int age, int kind, double number) {
        children[age * FlowRates.KINDS + kind] = number;
        settle();
    }

    DailySteps until(LocalDate end) {
        while (day.isBefore(end)) {
            step(rates.on(day, 1, children));
            day = day.plusDays(1);
            settle();
        }
        return this;
    }

    private void step(FlowRates today) {
        double[] after = children.clone();
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                int cell = age * FlowRates.KINDS + kind;
                double all = today.exit(age, kind, 0);
                for (int to = 0; to < FlowRates.KINDS; to++) {
                    all += today.move(age, kind, to, 0);
                }
                double gone = all == 0 ? 0 : -children[cell] * StrictMath.expm1(-all) / all;
                left[kind] += gone * today.exit(age, kind, 0);
                after[cell] -= gone * all;
                for (int to = 0; to < FlowRates.KINDS; to++) {
                    moved[kind][to] += gone * today.move(age, kind, to, 0);
                    after[age * FlowRates.KINDS + to] += gone * today.move(age, kind, to, 0);
                }
            }
        }
        for (int month = 0; month < FlowRates.MONTHS; month++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                after[month / 12 * FlowRates.KINDS + kind] += today.entries(month, kind);
                entered[kind] += today.entries(month, kind);
            }
        }
        System.arraycopy(after, 0, children, 0, after.length);
    }

    private void settle() {
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                int to = rates.settled(day, age, kind);
                if (to != kind) {
                    children[age * FlowRates.KINDS + to] += children[age * FlowRates.KINDS + kind];
                    children[age * FlowRates.KINDS + kind] = 0;
                }
            }
        }
    }

    double in(int kind) {
        double sum = 0;
        for (int age = 0; age < FlowRates.AGES; age++) {
            sum += children[age * FlowRates.KINDS + kind];
        }
        return sum;
    }

    double all() {
        double sum = 0;
        for (int kind = 0; kind < FlowRates.KINDS; kind++) {
            sum += in(kind);
        }
        return sum;
    }
}
