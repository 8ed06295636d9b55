package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
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
    private static final int COARSE_DAYS = 92;
    private static final int MOST_DATES = 24;
    private static final FlowFit.Parameter NONE = new FlowFit.Parameter(FlowFit.Part.EXIT, -1, -1, -1, 1);

    private final FlowCouncil council;
    private final ImmutableList<AgeBand> bands;
    private final int asOf;
    private final int needs;
    private final int[] dates;

    /** By need (the last for all), coarse date and cell. */
    private final double[][][] variances;

    FlowUncertainty(FlowCouncil council, ImmutableList<AgeBand> bands, int asOf, int last, int needs) {
        this.council = council;
        this.bands = bands;
        this.asOf = asOf;
        this.needs = needs;
        int count = Math.max(1, Math.min(MOST_DATES, (last - asOf + COARSE_DAYS - 1) / COARSE_DAYS));
        this.dates = new int[count];
        for (int i = 0; i < count; i++) {
            dates[i] = asOf + (int) ((long) (last - asOf) * (i + 1) / count);
        }
        this.variances = new double[needs + 1][count][(bands.size() + 1) * (FlowRates.KINDS + 1)];
        addRates();
        addEntries();
    }

    private void addRates() {
        double[][][] base = means(NONE, 1);
        double log = StrictMath.log1p(NUDGE);
        for (FlowFit.Parameter parameter : council.parameters()) {
            double[][][] nudged = means(parameter, 1 + NUDGE);
            for (int need = 0; need < needs; need++) {
                for (int date = 0; date < dates.length; date++) {
                    for (int cell = 0; cell < nudged[need][date].length; cell++) {
                        nudged[need][date][cell] = (nudged[need][date][cell] - base[need][date][cell]) / log;
                    }
                }
            }
            add(nudged, parameter.variance());
        }
    }

    private double[][][] means(FlowFit.Parameter parameter, double factor) {
        double[][][] means = new double[needs][][];
        for (int need = 0; need < needs; need++) {
            means[need] = run(council.cohorts(need, COARSE_DAYS), council.schedule(council.rates(need, parameter, factor)));
        }
        return means;
    }

    private double[][] run(Cohorts residents, RateSchedule rates) {
        return council.run(bands, dates, new FlowEngine.FlowStep(COARSE_DAYS, 3, false), residents, rates).means;
    }

    /** Adds what the level of entries may be off and may drift, and at which ages and into which kinds they come. */
    private void addEntries() {
        double counted = council.entriesCounted();
        if (counted == 0) {
            return;
        }
        double perDay = council.level.perDay();
        double shares = perDay * perDay / counted;
        int before = asOf;
        for (int from = 0; from < dates.length; from++) {
            double variance = from == 0
                    ? Math.max(0, council.level.variance() - shares)
                    : council.level.driftPerDay() * (dates[from - 1] - before);
            before = from == 0 ? asOf : dates[from - 1];
            double[][][] coming = new double[needs][][];
            for (int need = 0; need < needs; need++) {
                coming[need] = comingFrom(from, need, 1 / counted, -1, -1);
            }
            add(coming, variance);
        }
        for (int need = 0; need < needs; need++) {
            for (int[] cell : council.mix(need).cells()) {
                double[][][] coming = new double[needs][dates.length][variances[0][0].length];
                coming[need] = comingFrom(0, need, perDay / counted, cell[0], cell[1]);
                add(coming, 1 / council.mix(need).count(cell[0], cell[1]));
            }
        }
    }

    /** Returns how many who came from a coarse date on are in each cell. */
    private double[][] comingFrom(int date, int need, double perCounted, int band, int kind) {
        FlowRates nobody = council.rates(need, NONE, 1);
        council.mix(need).write(nobody, 0, -1, -1);
        FlowRates coming = nobody.copy();
        council.mix(need).write(coming, perCounted, band, kind);
        RateSchedule rates = date == 0
                ? council.schedule(coming)
                : new RateSchedule(ImmutableSortedMap.of(asOf, nobody, dates[date - 1], coming));
        return run(council.nobody(), rates);
    }

    private void add(double[][][] derivatives, double variance) {
        double[][] all = variances[needs];
        for (int date = 0; date < dates.length; date++) {
            for (int cell = 0; cell < all[date].length; cell++) {
                double sum = 0;
                for (int need = 0; need < needs; need++) {
                    double derivative = derivatives[need][date][cell];
                    variances[need][date][cell] += derivative * derivative * variance;
                    sum += derivative;
                }
                all[date][cell] += sum * sum * variance;
            }
        }
    }

    /** Returns the variance of a cell of a need, or of all of them, on a day. */
    double variance(int need, int day, int cell) {
        int after = 0;
        while (dates[after] < day) {
            after++;
        }
        double from = after == 0 ? asOf : dates[after - 1];
        double below = after == 0 ? 0 : StrictMath.sqrt(variances[need][after - 1][cell]);
        double above = StrictMath.sqrt(variances[need][after][cell]);
        double spread = below + (above - below) * (day - from) / (dates[after] - from);
        return spread * spread;
    }
}
