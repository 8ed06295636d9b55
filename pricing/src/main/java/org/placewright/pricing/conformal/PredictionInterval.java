package org.placewright.pricing.conformal;

/**
 * Where a new value is expected to lie: from lower to upper, both included.
 *
 * @param lower the lower end, in the unit of what is predicted; minus infinity where nothing can be promised
 * @param upper the upper end, not below the lower; plus infinity where nothing can be promised
 */
public record PredictionInterval(double lower, double upper) {

    /**
     * Checks the ends.
     *
     * @param lower the lower end, or minus infinity
     * @param upper the upper end, not below the lower, or plus infinity
     * @throws IllegalArgumentException if the ends are not in order or not numbers
     */
    public PredictionInterval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("PredictionInterval lower must not be above upper, but they were "
                    + lower + " and " + upper + ". Maybe they were swapped.");
        }
    }

    /**
     * Returns the interval between two ends, or their midpoint alone where they have crossed. Nothing between crossed
     * ends is promised to be covered, so taking the midpoint in breaks no promise.
     */
    static PredictionInterval between(double lower, double upper) {
        if (lower <= upper) {
            return new PredictionInterval(lower, upper);
        }
        double middle = lower / 2 + upper / 2;
        return new PredictionInterval(middle, middle);
    }

    /**
     * Returns whether both ends are numbers. Where not, there were too few to calibrate by.
     *
     * @return true if so
     */
    public boolean isBounded() {
        return lower > Double.NEGATIVE_INFINITY && upper < Double.POSITIVE_INFINITY;
    }

    /**
     * Returns whether a value lies within, ends included.
     *
     * @param value the value
     * @return true if so
     */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /**
     * Returns how wide it is.
     *
     * @return upper less lower: 0 or more, maybe infinite
     */
    public double width() {
        return upper - lower;
    }
}
