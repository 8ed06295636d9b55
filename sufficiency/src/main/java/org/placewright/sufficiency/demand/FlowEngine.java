package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.placewright.core.time.AgeBand;

/**
 * The flow model of one council and need: expectation and variance of a Markov process of kinds of care within ages and
 * phases (Andersen, Borgan, Gill and Keiding 1993, IV.4; Cox and Miller 1965, section 4.5).
 *
 * <p>Residents are moved by exact transition probabilities with their own birthdays, so how time is cut into steps
 * makes no difference to them. Entrants of a step are taken to come at its middle, and of a month of age at the middle
 * of the month; the error falls with the square of the step. O(cohorts x steps).
 */
final class FlowEngine {

    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final ImmutableList<AgeBand> bands;
    private final int asOf;
    private final int[] dates;
    private final FlowStep step;

    /**
     * How finely the engine counts.
     *
     * @param longest days of the longest step
     * @param entryMonths months of age that entrants are taken together in; divides 12
     * @param driven whether to keep what drives the change
     */
    record FlowStep(int longest, int entryMonths, boolean driven) {}

    FlowEngine(ImmutableList<AgeBand> bands, int asOf, int[] dates, FlowStep step) {
        this.bands = bands;
        this.asOf = asOf;
        this.dates = dates;
        this.step = step;
    }

    /**
     * Runs.
     *
     * @param residents who is in care on the day asked of; used up
     * @param phaseDays how long in care until rates become others
     * @param rates of leaving, moving and coming, by regime
     * @param entries what entries on a day are multiplied by
     * @param dispersion variance of entries over their mean
     */
    FlowTally run(
            Cohorts residents,
            ImmutableIntArray phaseDays,
            RateSchedule rates,
            IntToDoubleFunction entries,
            double dispersion) {
        FlowTally tally = new FlowTally(bands, dates.length, rates.phases(), step.longest(), step.driven());
        Cohorts entrants = new Cohorts(phaseDays, 1024);
        int day = asOf;
        int date = 0;
        while (date < dates.length) {
            int to = Math.min(dates[date], rates.nextAfter(day));
            int steps = Math.max(1, (to - day + step.longest() - 1) / step.longest());
            to = day + (to - day + steps - 1) / steps;
            FlowRates now = rates.on(day);
            StepMatrices matrices = rates.matrices(day, step.longest(), step.driven());
            residents.advance(day, to, matrices, tally);
            entrants.advance(day, to, matrices, tally);
            enter(entrants, now, day, to, entries, matrices, tally);
            tally.flow(now, matrices);
            day = to;
            if (day == dates[date]) {
                tally.countResidents(date, residents);
                tally.countEntrants(date, entrants, dispersion);
                tally.close(date++);
            }
        }
        return tally;
    }

    private void enter(
            Cohorts entrants,
            FlowRates rates,
            int from,
            int to,
            IntToDoubleFunction entries,
            StepMatrices matrices,
            FlowTally tally) {
        entrants.merge((int) Math.round(step.entryMonths() * DAYS_A_MONTH));
        int middle = from + (to - from) / 2;
        double days = (to - from) * entries.applyAsDouble(middle);
        Cohorts coming = entrants.like(FlowRates.MONTHS / step.entryMonths());
        double[] children = new double[FlowRates.KINDS];
        for (int month = 0; month < FlowRates.MONTHS; month += step.entryMonths()) {
            Arrays.fill(children, 0);
            double all = 0;
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                for (int each = 0; each < step.entryMonths(); each++) {
                    children[kind] += rates.entries(month + each, kind) * days;
                }
                all += children[kind];
            }
            int born = middle - (int) Math.round((month + step.entryMonths() / 2.0) * DAYS_A_MONTH);
            int cohort = all > 0 ? coming.add(born, middle, middle, 1) : -1;
            for (int kind = 0; cohort >= 0 && kind < FlowRates.KINDS; kind++) {
                coming.share[cohort * FlowRates.KINDS + kind] = children[kind];
                tally.entered(coming.age(cohort), kind, children[kind]);
            }
        }
        coming.advance(middle, to, matrices, tally);
        entrants.addAll(coming);
    }
}
