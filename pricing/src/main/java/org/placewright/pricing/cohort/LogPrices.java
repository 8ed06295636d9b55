package org.placewright.pricing.cohort;

/**
 * The logarithms of some prices in short.
 *
 * @param count how many prices, 0 or more
 * @param mean of their logarithms; 0 if there are none
 * @param variance of their logarithms, unbiased, 0 or more; 0 if there are fewer than two
 */
public record LogPrices(int count, double mean, double variance) {

    /**
     * Checks the numbers.
     *
     * @param count 0 or more
     * @param mean finite
     * @param variance finite, 0 or more
     * @throws IllegalArgumentException if a number is out of range
     */
    public LogPrices {
        if (count < 0 || !Double.isFinite(mean) || !(variance >= 0 && variance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "LogPrices count and variance must be 0 or more, and all finite. Maybe a "
                            + "price was 0, which has no logarithm");
        }
    }

    /** Gathers prices one by one: B. P. Welford, Technometrics 4 (1962) 419-420. */
    static final class Gathering {

        private int count;
        private double mean;
        private double squares;

        void add(double price) {
            double log = StrictMath.log(price);
            double from = log - mean;
            mean += from / ++count;
            squares += from * (log - mean);
        }

        LogPrices gathered() {
            return new LogPrices(count, mean, count > 1 ? Math.max(0, squares / (count - 1)) : 0);
        }
    }
}
