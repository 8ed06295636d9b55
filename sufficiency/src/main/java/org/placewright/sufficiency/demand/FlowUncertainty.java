package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.placewright.core.time.AgeBand;

/**
 * How much the expectation of a council may be off because its rates and entries are not known for certain: the delta
 * method over the Gamma posteriors of rates and over the drift and the bursts of entries.
 *
 * <p>Var = sum over parameters of (d mean / d log parameter)^2 times the variance of the logarithm; for entries, the
 * derivative is by children a day, of all entries from a day on. Derivatives are differences between runs of the same
 * model in coarse steps and cohorts, because they vary slowly; between its dates, standard deviations are interpolated.
 * Needs of a council share its parameters, so their derivatives add up before they are squared.
 */
final class FlowUncertainty {

    private static final double NUDGE = 0.05;

    private static final int COARSE_DAYS = 92;
    private static final int COHORT_DAYS = 183;

    private static final int QUARTERS = 12;
    private static final int YEAR = 366;

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
        this.dates = grid(asOf, last);
        int count = dates.length;
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

    /**
     * Quarters for three years, and years after, whatever dates are asked: so that none makes a difference to another.
     */
    private static int[] grid(int asOf, int last) {
        IntStream.Builder grid = IntStream.builder();
        int day = asOf;
        for (int i = 0; day < last; i++) {
            day += i < QUARTERS ? COARSE_DAYS : YEAR;
            grid.add(day);
        }
        return grid.build().toArray();
    }

    /**
     * Adds what the level of entries may be off and may drift, that they come in bursts, and at which ages and into
     * which kinds they come. What drifts in an interval of the grid is taken to have done so in its middle.
     */
    private void addEntries() {
        double counted = council.entriesCounted();
        EntryLevel level = council.level;
        if (counted == 0 || level.perDay() == 0) {
            return;
        }
        double square = level.perDay() * level.perDay();
        // The mean is linear in entries, so as many more again do, and what steps are cut otherwise makes little
        // difference.
        double nudge = level.perDay();
        double[][][] fromNow = moreFrom(asOf, nudge / counted);
        add(fromNow, nudge, Math.max(0, level.spread() - 1 / counted) * square);
        double[][][] later = fromNow;
        for (int date = 0; date < dates.length; date++) {
            int from = date == 0 ? asOf : dates[date - 1];
            double gained = level.meanSquare(dates[date] - asOf) - level.meanSquare(from - asOf);
            add(moreFrom((from + dates[date]) / 2, nudge / counted), nudge, gained * square);
            double[][][] after = moreFrom(dates[date], nudge / counted);
            double perInterval = level.perDay() * (dates[date] - from);
            addBursts(later, after, level.perDay() / nudge, (level.dispersion() - 1) / perInterval);
            later = after;
        }
        for (int need = 0; need < needs; need++) {
            for (int[] cell : council.mix(need).cells()) {
                double[][][] nudged = base.clone();
                nudged[need] = moreFrom(asOf, need, nudge / counted, cell[0], cell[1]);
                add(nudged, nudge, square / council.mix(need).count(cell[0], cell[1]));
            }
        }
    }

    /**
     * Adds what entries vary more than a Poisson number: of those who come in an interval, (dispersion - 1) times their
     * number, of which a cell has the square of its part.
     *
     * @param from expected if more come from the start of the interval on
     * @param after expected if more come from its end on
     * @param scale entries over what was added
     * @param excess (dispersion - 1) over the entries of the interval
     */
    private void addBursts(double[][][] from, double[][][] after, double scale, double excess) {
        for (int date = 0; date < dates.length; date++) {
            for (int cell = 0; cell < variances[needs][date].length; cell++) {
                double sum = 0;
                for (int need = 0; need < needs; need++) {
                    double came = (from[need][date][cell] - after[need][date][cell]) * scale;
                    variances[need][date][cell] += came * came * excess;
                    sum += came;
                }
                variances[needs][date][cell] += sum * sum * excess;
            }
        }
    }

    private double[][][] moreFrom(int day, double perCounted) {
        double[][][] more = new double[needs][][];
        for (int need = 0; need < needs; need++) {
            more[need] = moreFrom(day, need, perCounted, -1, -1);
        }
        return more;
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
     * @param mean expected in fine steps: where it is less than in coarse ones, the spread is less in proportion
     */
    double variance(int need, int day, int cell, double mean) {
        int after = 0;
        while (dates[after] < day) {
            after++;
        }
        double from = after == 0 ? asOf : dates[after - 1];
        double part = (day - from) / (dates[after] - from);
        double spread = part * spread(need, after, cell);
        double coarse = part * mean(need, after, cell);
        if (after > 0) {
            spread += (1 - part) * spread(need, after - 1, cell);
            coarse += (1 - part) * mean(need, after - 1, cell);
        } else {
            coarse += (1 - part) * mean;
        }
        double scaled = coarse > mean ? spread * mean / coarse : spread;
        return scaled * scaled;
    }

    private double spread(int need, int date, int cell) {
        return StrictMath.sqrt(variances[need][date][cell]);
    }

    private double mean(int need, int date, int cell) {
        double mean = 0;
        for (int each = 0; each < needs; each++) {
            mean += need == needs || need == each ? base[each][date][cell] : 0;
        }
        return mean;
    }
}
