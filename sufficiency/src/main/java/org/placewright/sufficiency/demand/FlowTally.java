package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.placewright.core.time.AgeBand;

/**
 * What the flow model counts as it goes: children expected and their variance on each date, by age band and kind, and
 * what has driven the change until then. One council and need.
 */
final class FlowTally {

    private static final int KINDS = FlowRates.KINDS;
    private static final int DRIVERS = ChangeDriver.values().length;

    private final int bands;
    private final int[] bandOf = new int[FlowRates.AGES];
    private final boolean driven;
    private final int phases;
    private final int longest;
    /** Children at the start of a step, by age, phase, days of the step and kind. */
    private final double[] starting;
    /** Since the day asked of, by driver, band and kind. */
    private final double[] soFar;

    /** By date, band and kind, and a last band and kind for all. */
    final double[][] means;
    /** As the means; but cells of one child go together, so these do not add up. */
    final double[][] variances;
    /** By date and driver, as the means. */
    final double[][][] drivers;

    FlowTally(ImmutableList<AgeBand> ageBands, int dates, int phases, int longest, boolean driven) {
        this.bands = ageBands.size();
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int band = 0; band < bands; band++) {
                bandOf[age] = ageBands.get(band).contains(age) ? band : bandOf[age];
            }
        }
        this.driven = driven;
        this.phases = phases;
        this.longest = longest;
        this.starting = new double[driven ? FlowRates.AGES * phases * (longest + 1) * KINDS : 0];
        this.soFar = new double[DRIVERS * bands * KINDS];
        this.means = new double[dates][(bands + 1) * (KINDS + 1)];
        this.variances = new double[dates][(bands + 1) * (KINDS + 1)];
        this.drivers = new double[driven ? dates : 0][DRIVERS][(bands + 1) * (KINDS + 1)];
    }

    int cell(int band, int kind) {
        return band * (KINDS + 1) + kind;
    }

    private int at(ChangeDriver driver, int band, int kind) {
        return (DemandForecastBuilder.column(driver) * bands + band) * KINDS + kind;
    }

    /** Notes that a cohort begins to spend some days as it is. */
    void spent(Cohorts cohorts, int cohort, int days) {
        if (!driven) {
            return;
        }
        int into = ((cohorts.age(cohort) * phases + cohorts.phase(cohort)) * (longest + 1) + days) * KINDS;
        double children = cohorts.children[cohort];
        for (int kind = 0; kind < KINDS; kind++) {
            starting[into + kind] += children * cohorts.share[cohort * KINDS + kind];
        }
    }

    /** Notes that a cohort becomes of an age. */
    void turned(Cohorts cohorts, int cohort, int age) {
        if (!driven) {
            return;
        }
        int before = bandOf[age - 1];
        for (int kind = 0; kind < KINDS; kind++) {
            double children = cohorts.children[cohort] * cohorts.share[cohort * KINDS + kind];
            if (age == FlowRates.AGES) {
                soFar[at(ChangeDriver.TURNED_EIGHTEEN, before, kind)] -= children;
            } else if (bandOf[age] != before) {
                soFar[at(ChangeDriver.AGED_OUT, before, kind)] -= children;
                soFar[at(ChangeDriver.AGED_IN, bandOf[age], kind)] += children;
            }
        }
    }

    /** Notes that children come into care. */
    void entered(int age, int kind, double children) {
        soFar[at(ChangeDriver.ENTRIES, bandOf[age], kind)] += children;
    }

    /** Notes that children move all at once. */
    void moved(int age, int kind, int to, double children) {
        soFar[at(ChangeDriver.MOVES_OUT, bandOf[age], kind)] -= children;
        soFar[at(ChangeDriver.MOVES_IN, bandOf[age], to)] += children;
    }

    /** Works out who left and moved in the steps noted. */
    void flow(FlowRates rates, StepMatrices matrices) {
        if (!driven) {
            return;
        }
        double[] days = new double[KINDS];
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int phase = 0; phase < phases; phase++) {
                if (daysSpent(age, phase, matrices, days)) {
                    flow(rates, age, phase, days);
                }
            }
        }
        Arrays.fill(starting, 0);
    }

    private boolean daysSpent(int age, int phase, StepMatrices matrices, double[] days) {
        Arrays.fill(days, 0);
        boolean any = false;
        for (int length = 1; length <= longest; length++) {
            int from = ((age * phases + phase) * (longest + 1) + length) * KINDS;
            int matrix = matrices.offset(age, phase, length);
            for (int kind = 0; kind < KINDS; kind++) {
                double children = starting[from + kind];
                if (children > 0) {
                    any = true;
                    for (int to = 0; to < KINDS; to++) {
                        days[to] += children * matrices.integral(matrix, kind, to);
                    }
                }
            }
        }
        return any;
    }

    private void flow(FlowRates rates, int age, int phase, double[] days) {
        int band = bandOf[age];
        for (int kind = 0; kind < KINDS; kind++) {
            soFar[at(ChangeDriver.EXITS, band, kind)] -= days[kind] * rates.exit(age, kind, phase);
            for (int to = 0; to < KINDS; to++) {
                double moved = to == kind ? 0 : days[kind] * rates.move(age, kind, to, phase);
                soFar[at(ChangeDriver.MOVES_OUT, band, kind)] -= moved;
                soFar[at(ChangeDriver.MOVES_IN, band, to)] += moved;
            }
        }
    }

    /** Counts residents: each child of a cohort is in one kind or out of care, whatever the others are. */
    void countResidents(int date, Cohorts cohorts) {
        double[] mean = means[date];
        double[] variance = variances[date];
        for (int cohort = 0; cohort < cohorts.size; cohort++) {
            int band = bandOf[cohorts.age(cohort)];
            double children = cohorts.children[cohort];
            double inCare = 0;
            for (int kind = 0; kind < KINDS; kind++) {
                double share = cohorts.share[cohort * KINDS + kind];
                double spread = children * share * Math.max(0, 1 - share);
                mean[cell(band, kind)] += children * share;
                variance[cell(band, kind)] += spread;
                variance[cell(bands, kind)] += spread;
                inCare += share;
            }
            double spread = children * inCare * Math.max(0, 1 - inCare);
            variance[cell(band, KINDS)] += spread;
            variance[cell(bands, KINDS)] += spread;
        }
    }

    /** Counts entrants: children who come one by one are as many in each cell as a Poisson number. */
    void countEntrants(int date, Cohorts cohorts) {
        double[] mean = means[date];
        double[] variance = variances[date];
        for (int cohort = 0; cohort < cohorts.size; cohort++) {
            int band = bandOf[cohorts.age(cohort)];
            for (int kind = 0; kind < KINDS; kind++) {
                double children = cohorts.share[cohort * KINDS + kind];
                mean[cell(band, kind)] += children;
                variance[cell(band, kind)] += children;
                variance[cell(bands, kind)] += children;
                variance[cell(band, KINDS)] += children;
                variance[cell(bands, KINDS)] += children;
            }
        }
    }

    /** Adds means up, and keeps what has driven the change until now. */
    void close(int date) {
        addUp(means[date]);
        if (!driven) {
            return;
        }
        for (ChangeDriver driver : ChangeDriver.values()) {
            double[] kept = drivers[date][DemandForecastBuilder.column(driver)];
            for (int band = 0; band < bands; band++) {
                for (int kind = 0; kind < KINDS; kind++) {
                    kept[cell(band, kind)] = soFar[at(driver, band, kind)];
                }
            }
            addUp(kept);
            cancel(driver, kept);
        }
    }

    /** Among all kinds nobody moves, and among all ages nobody grows out of a band. */
    private void cancel(ChangeDriver driver, double[] kept) {
        switch (driver) {
            case MOVES_IN, MOVES_OUT -> {
                for (int band = 0; band <= bands; band++) {
                    kept[cell(band, KINDS)] = 0;
                }
            }
            case AGED_IN, AGED_OUT -> {
                for (int kind = 0; kind <= KINDS; kind++) {
                    kept[cell(bands, kind)] = 0;
                }
            }
            case ENTRIES, EXITS, TURNED_EIGHTEEN -> {}
        }
    }

    private void addUp(double[] cells) {
        for (int band = 0; band < bands; band++) {
            for (int kind = 0; kind < KINDS; kind++) {
                double each = cells[cell(band, kind)];
                cells[cell(band, KINDS)] += each;
                cells[cell(bands, kind)] += each;
                cells[cell(bands, KINDS)] += each;
            }
        }
    }
}
