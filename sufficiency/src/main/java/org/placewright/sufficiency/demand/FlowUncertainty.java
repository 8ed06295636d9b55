package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import org.placewright.core.time.AgeBand;

/**
 * How much the expectation of a council may be off because its rates and entries are not known for certain: the delta
 * method over the Gamma posteriors of rates and over the random walk of entries.
 *
 * <p>Var = sum over parameters of (d mean / d log parameter)^2 times the variance of the logarithm; for entries, the
 * derivative is by children a day, of all entries from a day on. Derivatives are differences between runs of the same
 * model in coarse steps and cohorts, because they vary slowly; between its dates, standard deviations are interpolated.
 * Needs of a council share its parameters, so their derivatives add up before they are squared.
 */
final class FlowUncertainty {

    private static final double NUDGE = 0.05;
    /** So few are expected that they are taken for none. */
    private static final double NOBODY = 1e-12;

    private static final int COARSE_DAYS = 92;
    private static final int COHORT_DAYS = 183;
    /** One child a year: how many are taken to come, where none do, to see what difference one makes. */
    private static final double LEAST_A_DAY = 1 / 365.25;

    private static final int MOST_DATES = 24;

    private final FlowCouncil council;
    private final FlowScenario scenario;
    private final ImmutableList<AgeBand> bands;
    private final int asOf;
    private final int needs;
    private final int[] dates;
    private final ImmutableList<Cohorts> residents;

    /** Expected without any nudge, by need, coarse date and cell. */
    private final double[][][] base;

    /** By need (the last for all), coarse date and cell. */
    private final double[][][] variances;

    FlowUncertainty(
            FlowCouncil council, FlowScenario scenario, ImmutableList<AgeBand> bands, int asOf, int last, int needs) {
        this.council = council;
        this.scenario = scenario;
        this.bands = bands;
        this.asOf = asOf;
        this.needs = needs;
        int count = Math.max(1, Math.min(MOST_DATES, (last - asOf + COARSE_DAYS - 1) / COARSE_DAYS));
        this.dates = new int[count];
        for (int i = 0; i < count; i++) {
            dates[i] = asOf + (int) ((long) (last - asOf) * (i + 1) / count);
        }
        this.variances = new double[needs + 1][count][(bands.size() + 1) * (FlowRates.KINDS + 1)];
        ImmutableList.Builder<Cohorts> present = ImmutableList.builder();
        for (int need = 0; need < needs; need++) {
            present.add(council.cohorts(need, COHORT_DAYS));
        }
        this.residents = present.build();
        this.base = new double[needs][][];
        for (int need = 0; need < needs; need++) {
            base[need] = run(need, council.schedule(scenario, need, council.rates(need, council.noFactors())));
        }
        addRates();
        addEntries();
    }

    private void addRates() {
        for (FlowFit.Parameter parameter : council.parameters()) {
            double[][][] nudged = new double[needs][][];
            for (int need = 0; need < needs; need++) {
                nudged[need] = run(
                        need,
                        council.schedule(
                                scenario,
                                need,
                                council.rates(need, council.noFactors().set(parameter, 1 + NUDGE))));
            }
            add(nudged, StrictMath.log1p(NUDGE), parameter.variance());
        }
    }

    private double[][] run(int need, RateSchedule rates) {
        return council.run(
                        bands,
                        dates,
                        new FlowEngine.FlowStep(COARSE_DAYS, 6, false),
                        residents.get(need).copy(),
                        rates)
                .means;
    }

    /** Adds what the level of entries may be off and may drift, and at which ages and into which kinds they come. */
    private void addEntries() {
        double counted = council.entriesCounted();
        if (counted == 0) {
            return;
        }
        double perDay = council.level.perDay();
        double shares = perDay * perDay / counted;
        // The derivative by children a day; entries are all that it is linear in, so any nudge does.
        double nudge = Math.max(perDay, LEAST_A_DAY) * NUDGE;
        int before = asOf;
        for (int date = 0; date < dates.length; date++) {
            int from = date == 0 ? asOf : dates[date - 1];
            double variance = date == 0
                    ? Math.max(0, council.level.variance() - shares)
                    : council.level.driftPerDay() * (from - before);
            before = from;
            double[][][] nudged = new double[needs][][];
            for (int need = 0; need < needs; need++) {
                nudged[need] = moreFrom(from, need, nudge / counted, -1, -1);
            }
            add(nudged, nudge, variance);
        }
        for (int need = 0; need < needs; need++) {
            for (int[] cell : council.mix(need).cells()) {
                double[][][] nudged = base.clone();
                nudged[need] = moreFrom(asOf, need, nudge / counted, cell[0], cell[1]);
                double ofCell = council.mix(need).count(cell[0], cell[1]);
                add(nudged, nudge, perDay * perDay / ofCell);
            }
        }
    }

    /** Returns how many are expected if from a day on more come of one band and kind, or (-1) of all. */
    private double[][] moreFrom(int day, int need, double perCounted, int band, int kind) {
        FlowRates rates = council.rates(need, council.noFactors());
        FlowRates more = rates.copy();
        council.mix(need).add(more, perCounted, band, kind);
        return run(need, council.schedule(scenario, need, rates, day, more));
    }

    /** Adds the variance of a parameter, of which results were nudged by some amount. */
    private void add(double[][][] nudged, double amount, double variance) {
        double[][] all = variances[needs];
        for (int date = 0; date < dates.length; date++) {
            for (int cell = 0; cell < all[date].length; cell++) {
                double sum = 0;
                for (int need = 0; need < needs; need++) {
                    double derivative = (nudged[need][date][cell] - base[need][date][cell]) / amount;
                    variances[need][date][cell] += derivative * derivative * variance;
                    sum += derivative;
                }
                all[date][cell] += sum * sum * variance;
            }
        }
    }

    /**
     * Returns the variance of a cell of a need, or of all of them, on a day.
     *
     * @param need its number; the number of needs for all
     * @param day within the time asked of
     * @param cell the number of the cell
     * @param mean expected in fine steps: the coarse spread is taken as a part of the coarse mean
     */
    double variance(int need, int day, int cell, double mean) {
        int after = 0;
        while (dates[after] < day) {
            after++;
        }
        double from = after == 0 ? asOf : dates[after - 1];
        double below = after == 0 ? 0 : relativeSpread(need, after - 1, cell);
        double above = relativeSpread(need, after, cell);
        double spread = mean * (below + (above - below) * (day - from) / (dates[after] - from));
        return spread * spread;
    }

    private double relativeSpread(int need, int date, int cell) {
        double mean = 0;
        for (int each = 0; each < needs; each++) {
            mean += need == needs || need == each ? base[each][date][cell] : 0;
        }
        return mean > NOBODY ? StrictMath.sqrt(variances[need][date][cell]) / mean : 0;
    }
}
