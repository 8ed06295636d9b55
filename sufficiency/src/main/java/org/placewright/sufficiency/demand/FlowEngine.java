package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.placewright.core.time.AgeBand;

/**
 * The flow model of one council and need: expectation and variance of a Markov process of kinds of care within ages and
 * phases (Andersen, Borgan, Gill and Keiding 1993, IV.4; Cox and Miller 1965, section 4.5).
 *
 * <p>Residents are moved by exact transition probabilities with their own birthdays, so how time is cut into steps
 * makes no difference to them. Entrants of a step come on the two days of Gauss and Legendre's rule, each at an age
 * within the month; the error is below one in a hundred where none leave faster than in a fortnight. O(cohorts x
 * steps).
 */
final class FlowEngine {

    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final int DENSE = 14;
    private static final int MERGED_EVERY = 28;
    private static final int BIRTHS_TOGETHER = 15;
    /** The first of the two points of Gauss and Legendre's rule, as a part of the step. */
    private static final double EARLY = 0.21132486540518713;

    private static final double GOLDEN_RATIO = 0.6180339887498949;

    private final ImmutableList<AgeBand> bands;
    private final int asOf;
    private final int[] dates;
    private final FlowStep step;
    private double sequence;

    /**
     * How finely the engine counts.
     *
     * @param longest days of the longest step
     * @param entryMonths months of age that entrants are taken together in; divides 12
     * @param driven whether to keep what drives the change
     */
    record FlowStep(int longest, int entryMonths, boolean driven) {

        boolean isFine() {
            return entryMonths == 1;
        }
    }

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
     * @param rates of leaving, moving and coming
     */
    FlowTally run(Cohorts residents, RateSchedule rates) {
        FlowTally tally = new FlowTally(bands, dates.length, residents.phases(), step.longest(), step.driven());
        Cohorts entrants = residents.like(1024);
        int day = asOf;
        int merged = asOf;
        int date = 0;
        while (date < dates.length) {
            int to = endOfStep(day, Math.min(dates[date], rates.nextAfter(day)));
            settle(residents, entrants, day, rates, tally);
            rates.begin(day, to - day, step.longest(), step.driven(), () -> present(residents, entrants));
            residents.advance(day, to, rates.matrices(), tally);
            entrants.advance(day, to, rates.matrices(), tally);
            if (day - merged >= MERGED_EVERY) {
                entrants.merge(step.isFine() ? BIRTHS_TOGETHER : (int) (step.entryMonths() * DAYS_A_MONTH));
                merged = day;
            }
            enter(entrants, rates, day, to, tally);
            tally.flow(rates.rates(), rates.matrices());
            day = to;
            if (day == dates[date]) {
                settle(residents, entrants, day, rates, tally);
                tally.countResidents(date, residents);
                tally.countEntrants(date, entrants);
                tally.close(date++);
            }
        }
        return tally;
    }

    /** Cuts the time until a day into steps as equal as can be, none too long, and returns the end of the first. */
    private int endOfStep(int day, int until) {
        int steps = Math.max(1, (until - day + step.longest() - 1) / step.longest());
        return day + (until - day + steps - 1) / steps;
    }

    /** Takes children out of kinds of care that are closed to them. */
    private static void settle(Cohorts residents, Cohorts entrants, int day, RateSchedule rates, FlowTally tally) {
        if (rates.isChanging()) {
            residents.settle(day, rates, tally);
            entrants.settle(day, rates, tally);
        }
    }

    private static double[] present(Cohorts residents, Cohorts entrants) {
        double[] children = new double[FlowRates.AGES * FlowRates.KINDS * residents.phases()];
        residents.addTo(children);
        entrants.addTo(children);
        return children;
    }

    /** Lets entrants of a step come: of a long one half at each of two days, of a short one all at its middle. */
    private void enter(Cohorts entrants, RateSchedule schedule, int from, int to, FlowTally tally) {
        int days = to - from;
        if (days < DENSE || !step.isFine()) {
            boolean dense = days < DENSE / 2;
            enter(entrants, schedule, from + days / 2, to, days, dense, tally);
        } else {
            int early = (int) Math.round(days * EARLY);
            enter(entrants, schedule, from + early, to, days / 2.0, false, tally);
            enter(entrants, schedule, to - early, to, days / 2.0, false, tally);
        }
    }

    private void enter(
            Cohorts entrants, RateSchedule schedule, int day, int to, double days, boolean dense, FlowTally tally) {
        FlowRates rates = schedule.rates();
        // Of many short steps, entrants are taken together, so that there are not more of them than of long ones.
        int since = dense ? middleOf(day, DENSE) : day;
        double part = partOfMonth();
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
            int born = day - (int) Math.round((month + part * step.entryMonths()) * DAYS_A_MONTH);
            int cohort = all > 0 ? coming.add(dense ? middleOf(born, DENSE) : born, since, day, 1) : -1;
            for (int kind = 0; cohort >= 0 && kind < FlowRates.KINDS; kind++) {
                coming.share[cohort * FlowRates.KINDS + kind] = children[kind];
                tally.entered(coming.age(cohort), kind, children[kind]);
            }
        }
        coming.advance(day, to, schedule.matrices(), tally);
        entrants.addAll(coming);
    }

    /**
     * Returns where in their month of age those who come now are, from 0 to 1: the next of a sequence that fills it
     * evenly (Weyl's, by the golden ratio), so that birthdays do not fall together on one day of each month.
     */
    private double partOfMonth() {
        sequence += GOLDEN_RATIO;
        sequence -= Math.floor(sequence);
        return sequence;
    }

    private static int middleOf(int day, int bin) {
        return Math.floorDiv(day, bin) * bin + bin / 2;
    }
}
