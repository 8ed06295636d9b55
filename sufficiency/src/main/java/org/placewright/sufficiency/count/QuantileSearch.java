package org.placewright.sufficiency.count;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Finds quantiles: from where the expansion of Cornish and Fisher to the second term has it, in steps that double, then
 * by halving.
 */
final class QuantileSearch {

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
    private static final double ROUNDING = 1e-12;

    private QuantileSearch() {}

    /** The smallest n with P(N &lt;= n) &gt;= p. */
    static int smallest(CountDistribution count, double probability) {
        double enough = probability * (1 - ROUNDING);
        double spread = count.standardDeviation();
        double z = STANDARD_NORMAL.inverseCumulativeProbability(probability);
        // Of every distribution by mean and variance 2 v / m - 1 is the skewness times the standard deviation.
        double lean = count.mean() == 0 ? 0 : 2 * count.variance() / count.mean() - 1;
        double guess = count.mean() + z * spread + (z * z - 1) / 6 * lean;
        double step = 1;
        int high = whole(guess);
        int low = high;
        if (count.probabilityOfAtMost(high) >= enough) {
            while (low >= 0 && count.probabilityOfAtMost(low) >= enough) {
                high = low;
                low = (int) Math.max(-1, low - step);
                step *= 2;
            }
        } else {
            while (high < Integer.MAX_VALUE && count.probabilityOfAtMost(high) < enough) {
                low = high;
                high = whole(high + step);
                step *= 2;
            }
        }
        // From here P(N <= low) is too little and P(N <= high) enough.
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (count.probabilityOfAtMost(middle) >= enough) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static int whole(double number) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, StrictMath.floor(number)));
    }
}
