package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.placewright.core.time.AgeBand;

/**
 * Futures of one council, drawn: each with rates drawn from their posteriors, a level of entries that drifts, and every
 * child moving by the probabilities of the model. What {@link FlowEngine} tells by mean and variance, this tells by
 * futures in which cells and dates go together. O(children x steps) a draw.
 */
final class FlowDraws {

    private static final int KINDS = FlowRates.KINDS;
    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final FlowCouncil council;
    private final FlowScenario scenario;
    private final ImmutableList<AgeBand> bands;
    private final int asOf;
    private final int[] dates;
    private final int needs;

    /** By date, need, band and kind: children in the future drawn last. */
    final int[][][][] counts;

    FlowDraws(
            FlowCouncil council,
            FlowScenario scenario,
            ImmutableList<AgeBand> bands,
            int asOf,
            int[] dates,
            int needs) {
        this.council = council;
        this.scenario = scenario;
        this.bands = bands;
        this.asOf = asOf;
        this.dates = dates;
        this.needs = needs;
        this.counts = new int[dates.length][needs][bands.size()][KINDS];
    }

    /** Draws a future into {@link #counts}. */
    void draw(Chance chance) {
        FlowFactors factors = council.noFactors();
        for (FlowFit.Parameter parameter : council.parameters()) {
            factors.set(parameter, chance.gammaOfMeanOne(1 / parameter.variance()));
        }
        for (int[][][] date : counts) {
            for (int[][] need : date) {
                for (int[] band : need) {
                    Arrays.fill(band, 0);
                }
            }
        }
        double[] level = levels(chance);
        for (int need = 0; need < needs; need++) {
            drawNeed(need, factors, level, chance);
        }
    }

    /** Returns by how much entries differ from the level expected, by step of the longest length; season included. */
    private double[] levels(Chance chance) {
        int step = FlowForecaster.longestStep();
        double[] levels = new double[(dates[dates.length - 1] - asOf) / step + 1];
        EntryLevel level = council.level;
        double times = factor(chance, level.spread());
        for (int i = 0; i < levels.length; i++) {
            levels[i] = times * level.season((i + 0.5) * step);
            times *= factor(chance, StrictMath.pow(1 + level.driftPerDay(), step) - 1);
        }
        return levels;
    }

    /** Draws a number of mean 1. */
    private static double factor(Chance chance, double variance) {
        return variance > 0 ? chance.gammaOfMeanOne(1 / variance) : 1;
    }

    private void drawNeed(int need, FlowFactors factors, double[] levels, Chance chance) {
        Persons persons = new Persons(council.phaseDays());
        Cohorts residents = council.cohorts(need, 1);
        for (int cohort = 0; cohort < residents.size; cohort++) {
            persons.addAll(residents, cohort);
        }
        RateSchedule rates = council.schedule(
                scenario,
                need,
                council.rates(need, factors),
                day -> levels[(day - asOf) / FlowForecaster.longestStep()]);
        int day = asOf;
        int date = 0;
        while (date < dates.length) {
            int until = Math.min(dates[date], rates.nextAfter(day));
            int to = Math.min(until, day + FlowForecaster.longestStep());
            persons.settle(day, rates);
            rates.begin(day, to - day, FlowForecaster.longestStep(), false, persons::present);
            persons.advance(day, to, rates.matrices(), chance);
            enter(persons, rates, day, to, chance);
            day = to;
            if (day == dates[date]) {
                persons.settle(day, rates);
                persons.count(bands, counts[date++][need]);
            }
        }
    }

    private void enter(Persons persons, RateSchedule schedule, int from, int to, Chance chance) {
        FlowRates rates = schedule.rates();
        double[] cumulative = new double[FlowRates.MONTHS * KINDS];
        double sum = 0;
        for (int month = 0; month < FlowRates.MONTHS; month++) {
            for (int kind = 0; kind < KINDS; kind++) {
                sum += rates.entries(month, kind);
                cumulative[month * KINDS + kind] = sum;
            }
        }
        int coming = chance.count(sum * (to - from), council.level.dispersion());
        for (int i = 0; i < coming; i++) {
            int place = Arrays.binarySearch(cumulative, chance.uniform() * sum);
            int cell = Math.min(cumulative.length - 1, place < 0 ? -place - 1 : place + 1);
            int day = from + (int) (chance.uniform() * (to - from));
            int month = cell / KINDS;
            int lived = (int) ((month + chance.uniform()) * DAYS_A_MONTH);
            persons.enter(day - lived, day, to, cell % KINDS, schedule.matrices(), chance);
        }
    }

    /** Persons of a future, each in one kind of care. */
    private static final class Persons {
        private final Cohorts cohorts;
        private int[] kinds = new int[64];

        Persons(ImmutableIntArray phaseDays) {
            this.cohorts = new Cohorts(phaseDays, 64);
        }

        void addAll(Cohorts from, int cohort) {
            for (int i = 0; i < (int) from.children[cohort]; i++) {
                cohorts.addOne(from, cohort);
                int kind = 0;
                while (from.share[cohort * KINDS + kind] == 0) {
                    kind++;
                }
                setKind(cohorts.size - 1, kind);
            }
        }

        private void setKind(int person, int kind) {
            if (person >= kinds.length) {
                kinds = Arrays.copyOf(kinds, kinds.length * 2);
            }
            kinds[person] = kind;
        }

        void enter(int birth, int day, int until, int kind, StepMatrices matrices, Chance chance) {
            int person = cohorts.add(birth, day, day, 1);
            if (person >= 0) {
                setKind(person, kind);
                if (!advance(person, day, until, matrices, chance)) {
                    remove(person);
                }
            }
        }

        void advance(int from, int to, StepMatrices matrices, Chance chance) {
            int person = 0;
            while (person < cohorts.size) {
                if (advance(person, from, to, matrices, chance)) {
                    person++;
                } else {
                    remove(person);
                }
            }
        }

        private boolean advance(int person, int from, int to, StepMatrices matrices, Chance chance) {
            int day = from;
            while (day < to) {
                int next = cohorts.nextChange(person, to);
                int matrix = matrices.offset(cohorts.age(person), cohorts.phase(person), next - day);
                int kind = matrices.next(matrix, kinds[person], chance.uniform());
                if (kind == KINDS || !cohorts.change(person, next)) {
                    return false;
                }
                kinds[person] = kind;
                day = next;
            }
            return true;
        }

        private void remove(int person) {
            kinds[person] = kinds[cohorts.size - 1];
            cohorts.remove(person);
        }

        void settle(int day, RateSchedule rates) {
            for (int person = 0; rates.isChanging() && person < cohorts.size; person++) {
                kinds[person] = rates.settled(day, cohorts.age(person), kinds[person]);
            }
        }

        double[] present() {
            double[] present = new double[FlowRates.AGES * KINDS * cohorts.phases()];
            for (int person = 0; person < cohorts.size; person++) {
                present[(cohorts.age(person) * KINDS + kinds[person]) * cohorts.phases() + cohorts.phase(person)]++;
            }
            return present;
        }

        void count(ImmutableList<AgeBand> bands, int[][] counts) {
            for (int person = 0; person < cohorts.size; person++) {
                int band = 0;
                while (!bands.get(band).contains(cohorts.age(person))) {
                    band++;
                }
                counts[band][kinds[person]]++;
            }
        }
    }
}
