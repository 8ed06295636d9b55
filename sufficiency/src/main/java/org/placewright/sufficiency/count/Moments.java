package org.placewright.sufficiency.count;

/** Finds the distribution of a mean and a variance: see {@link CountDistribution}. */
final class Moments {

    /**
     * How far mean and variance may be apart, as a part of the mean, to be the same. Closer to Poisson the sizes become
     * so large that the incomplete beta function is less exact than Poisson is.
     */
    private static final double SAME = 1e-8;

    private Moments() {}

    static CountDistribution matched(double mean, double variance) {
        if (mean == 0) {
            return CountDistribution.certain(0);
        }
        double part = mean - StrictMath.floor(mean);
        double possible = Math.max(variance, part * (1 - part));
        if (Math.abs(possible - mean) <= SAME * mean * StrictMath.sqrt(Math.max(1, mean))) {
            return new PoissonCount(mean);
        }
        return possible > mean
                ? new NegativeBinomialCount(mean * mean / (possible - mean), mean)
                : narrow(mean, mean - possible);
    }

    /** So many trials of one probability, and one more of a smaller one, that both moments are met. */
    private static CountDistribution narrow(double mean, double missing) {
        double trials = StrictMath.floor(mean * mean / missing);
        if (trials == 0) {
            return new BinomialCount(0, 0, mean);
        }
        double root = StrictMath.sqrt(Math.max(0, ((trials + 1) * missing - mean * mean) / trials));
        double each = Math.min(1, (mean + root) / (trials + 1));
        double last = Math.max(0, Math.min(1, mean - trials * each));
        return each == 1 ? TabulatedCount.oneMore((int) trials, last) : new BinomialCount(trials, each, last);
    }
}
