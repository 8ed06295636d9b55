package org.placewright.sufficiency.demand;

/**
 * How many children come into care a day, how sure that is, and how far it may drift: a local level model of counts by
 * quarter (Harvey 1989, section 4.1; Durbin and Koopman 2012, chapter 2), filtered by Kalman's recursion.
 *
 * <p>A count is its level and Poisson-like noise, of a variance that is the dispersion times the mean count; the level
 * is a random walk. Volatility and dispersion are those of greatest posterior density on a grid, under log-normal
 * priors about the volatility of the policy (log standard deviation 0.7) and about 1 (0.5, not below).
 *
 * @param perDay children a day at the end of the history; 0 or more
 * @param variance of that number
 * @param driftPerDay variance the number gains in a day ahead
 * @param dispersion variance of a count over its mean; 1 or more
 */
record EntryLevel(double perDay, double variance, double driftPerDay, double dispersion) {

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
        double best = Double.NEGATIVE_INFINITY;
        EntryLevel level = new EntryLevel(0, 0, 0, 1);
        for (double dispersion : DISPERSIONS) {
            for (double step = -3; step <= 3; step += 0.5) {
                double drift = volatility * StrictMath.exp(step * LOG_SPREAD_OF_VOLATILITY);
                double surprise = StrictMath.log(dispersion) / LOG_SPREAD_OF_DISPERSION;
                Filter filter =
                        new Filter(counts, dispersion * mean, drift * drift * mean * mean * QUARTER / DAYS_A_YEAR);
                double density = filter.logLikelihood - (step * step + surprise * surprise) / 2;
                if (density > best) {
                    best = density;
                    level = new EntryLevel(
                            filter.level / QUARTER,
                            filter.variance / QUARTER / QUARTER,
                            drift * drift * mean * mean / QUARTER / QUARTER / DAYS_A_YEAR,
                            dispersion);
                }
            }
        }
        return level;
    }

    /** Kalman's recursion from the first count on. */
    private static final class Filter {
        private double level;
        private double variance;
        private double logLikelihood;

        Filter(int[] counts, double noise, double drift) {
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
