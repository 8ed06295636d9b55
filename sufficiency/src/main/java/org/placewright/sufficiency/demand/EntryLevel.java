package org.placewright.sufficiency.demand;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * How many children come into care a day, how sure that is, and how far it may drift: a local level model of counts by
 * quarter (Harvey 1989, section 4.1; Durbin and Koopman 2012, chapter 2), filtered by Kalman's recursion.
 *
 * <p>A count is its level and Poisson-like noise, of a variance that is the dispersion times the mean count; the level
 * is a random walk. Volatility and dispersion are those of greatest posterior density on a grid, under log-normal
 * priors about the volatility of the policy (log standard deviation 0.7) and about 1 (0.5, not below). Before, counts
 * are divided by seasonal factors: of the four quarters of a year, each the ratio of its count to the average, drawn to
 * 1 by as many entries as {@link #SEASON_PRIOR}; less than two years tell no season.
 *
 * @param perDay children a day at the end of the history; no less than half a child in all the time known, above 0
 * @param variance of that number
 * @param driftPerDay variance the number gains in a day ahead
 * @param dispersion variance of a count over its mean; 1 or more
 * @param seasons factors of the four quarters that follow the end of the history
 */
record EntryLevel(double perDay, double variance, double driftPerDay, double dispersion, ImmutableDoubleArray seasons) {

    /** How many entries a quarter of a year is believed to be ordinary by. */
    static final double SEASON_PRIOR = 100;

    private static final int SEASONS = 4;

    static final int QUARTER = 91;
    private static final double DAYS_A_YEAR = 365.25;
    private static final double[] DISPERSIONS = {1, 1.2, 1.5, 2, 2.7, 3.6, 5};
    private static final double LOG_SPREAD_OF_VOLATILITY = 0.7;
    private static final double LOG_SPREAD_OF_DISPERSION = 0.5;

    /**
     * Fits.
     *
     * @param counts entries by quarter, the first first; one or more
     * @param volatility believed beforehand: standard deviation a year, as a share
     */
    static EntryLevel of(int[] counts, double volatility) {
        double sum = 0;
        for (int count : counts) {
            sum += count;
        }
        // Half a child more than was seen, so that none seen is not none to come.
        double mean = (sum + 0.5) / counts.length;
        double[] seasons = seasons(counts);
        double[] adjusted = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            adjusted[i] = counts[i] / seasons[season(i - counts.length)];
        }
        double best = Double.NEGATIVE_INFINITY;
        EntryLevel level = new EntryLevel(0, 0, 0, 1, ImmutableDoubleArray.of());
        for (double dispersion : DISPERSIONS) {
            for (double step = -3; step <= 3; step += 0.5) {
                double drift = volatility * StrictMath.exp(step * LOG_SPREAD_OF_VOLATILITY);
                double surprise = StrictMath.log(dispersion) / LOG_SPREAD_OF_DISPERSION;
                Filter filter =
                        new Filter(adjusted, dispersion * mean, drift * drift * mean * mean * QUARTER / DAYS_A_YEAR);
                double density = filter.logLikelihood - (step * step + surprise * surprise) / 2;
                if (density > best) {
                    best = density;
                    level = new EntryLevel(
                            Math.max(filter.level, 0.5 / counts.length) / QUARTER,
                            filter.variance / QUARTER / QUARTER,
                            drift * drift * mean * mean / QUARTER / QUARTER / DAYS_A_YEAR,
                            dispersion,
                            ImmutableDoubleArray.copyOf(seasons));
                }
            }
        }
        return level;
    }

    private static double[] seasons(int[] counts) {
        double[] sums = new double[SEASONS];
        double all = 0;
        int years = counts.length / SEASONS;
        for (int back = 1; back <= years * SEASONS; back++) {
            sums[season(-back)] += counts[counts.length - back];
            all += counts[counts.length - back];
        }
        for (int season = 0; season < SEASONS; season++) {
            sums[season] = years < 2 ? 1 : (sums[season] + SEASON_PRIOR) / (all / SEASONS + SEASON_PRIOR);
        }
        return sums;
    }

    /** Returns the season of a quarter ahead, from 0, or back, from -1. */
    private static int season(int quarter) {
        return Math.floorMod(quarter, SEASONS);
    }

    /** Returns what the level is multiplied by some days ahead. */
    double season(double daysAhead) {
        double ofYear = daysAhead / DAYS_A_YEAR;
        return seasons.get((int) ((ofYear - Math.floor(ofYear)) * SEASONS));
    }

    /** Kalman's recursion from the first count on. */
    private static final class Filter {
        private double level;
        private double variance;
        private double logLikelihood;

        Filter(double[] counts, double noise, double drift) {
            level = counts[0];
            variance = noise;
            for (int i = 1; i < counts.length; i++) {
                variance += drift;
                double spread = variance + noise;
                double error = counts[i] - level;
                logLikelihood -= (StrictMath.log(spread) + error * error / spread) / 2;
                level += variance / spread * error;
                variance -= variance * variance / spread;
            }
        }
    }
}
