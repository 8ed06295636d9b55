package org.placewright.sufficiency.demand;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * How many children come into care a day, how sure that is, and how far it may drift: a local level model of counts by
 * quarter (Harvey 1989, section 4.1; Durbin and Koopman 2012, chapter 2), filtered by Kalman's recursion.
 *
 * <p>Ahead, the level is multiplied by independent factors of mean 1, so it stays what is expected and above 0. A count
 * is its level and Poisson-like noise, of a variance that is the dispersion times the mean count; the level is a random
 * walk. Volatility and dispersion are those of greatest posterior density on a grid, under log-normal priors about the
 * volatility of the policy (log standard deviation 0.7) and about 1 (0.5, not below). Before, counts are divided by
 * seasonal factors: of the four quarters of a year, each the ratio of its count to the average, drawn to 1 by as many
 * entries as {@link #SEASON_PRIOR}; less than two years tell no season.
 *
 * @param perDay children a day at the end of the history; 0 only where none came and none are believed to
 * @param spread variance of that number over its square; 2 at most, as of half a child seen
 * @param driftPerDay by how much the number is multiplied in a day ahead: the variance of a factor of mean 1
 * @param dispersion variance of a count over its mean; 1 or more
 * @param seasons factors of the four quarters that follow the end of the history
 */
record EntryLevel(double perDay, double spread, double driftPerDay, double dispersion, ImmutableDoubleArray seasons) {

    private static final double WIDEST = 2;

    /** How many entries a quarter of a year is believed to be ordinary by. */
    static final double SEASON_PRIOR = 100;

    private static final int SEASONS = 4;

    static final int QUARTER = 91;
    private static final double DAYS_A_YEAR = 365.25;
    /** No level is taken to be less than so small a part of the mean of the history. */
    private static final double SMALLEST_PART = 0.001;

    private static final double[] DISPERSIONS = {1, 1.2, 1.5, 2, 2.7, 3.6, 5};
    private static final double LOG_SPREAD_OF_VOLATILITY = 0.7;
    private static final double LOG_SPREAD_OF_DISPERSION = 0.5;

    /**
     * Fits.
     *
     * @param counts entries by quarter, the first first; one or more
     * @param days of a quarter; less where less is known, of a single count
     * @param volatility believed beforehand: standard deviation a year, as a share
     * @param unseen how many entries are believed that were not seen, in all the time
     */
    static EntryLevel of(int[] counts, int days, double volatility, double unseen) {
        double sum = 0;
        for (int count : counts) {
            sum += count;
        }
        double least = unseen / counts.length;
        double mean = sum / counts.length + least;
        if (mean == 0) {
            return new EntryLevel(0, 0, 0, 1, ImmutableDoubleArray.copyOf(seasons(counts)));
        }
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
                        new Filter(adjusted, dispersion * mean, drift * drift * mean * mean * days / DAYS_A_YEAR);
                double density = filter.logLikelihood - (step * step + surprise * surprise) / 2;
                if (density > best) {
                    best = density;
                    double found = Math.max(Math.max(filter.level, least), mean * SMALLEST_PART);
                    level = new EntryLevel(
                            found / days,
                            Math.min(WIDEST, filter.variance / found / found),
                            drift * drift / DAYS_A_YEAR,
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

    /** Returns the mean of the square of the level some days ahead, over the square of what is expected: 1 or more. */
    double meanSquare(double daysAhead) {
        return (1 + spread) * StrictMath.pow(1 + driftPerDay, daysAhead);
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
