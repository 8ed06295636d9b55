package org.placewright.sufficiency.score;

import java.util.OptionalDouble;

/**
 * How often intervals covered what came, and how wide they were.
 *
 * <p>An honest interval of 80 % covers in the mean of many forecasts about 80 %, at the least width. Forecasts of one
 * origin, and of neighbouring dates, miss together: the share of a few of them says little.
 *
 * @param covered how many covered what came
 * @param intervals how many there were, not fewer
 * @param totalWidth the sum of their widths, in the unit of what is forecast
 */
public record IntervalCoverage(long covered, long intervals, double totalWidth) {

    /**
     * Checks the numbers.
     *
     * @param covered 0 or more
     * @param intervals not below {@code covered}
     * @param totalWidth 0 or more
     * @throws IllegalArgumentException if a number is out of range
     */
    public IntervalCoverage {
        if (covered < 0 || covered > intervals) {
            throw new IllegalArgumentException("IntervalCoverage covered must be from 0 to " + intervals + ", but was "
                    + covered + ". Maybe the two were exchanged.");
        }
        Require.notNegative("IntervalCoverage totalWidth", totalWidth);
    }

    /**
     * Returns what no interval has covered.
     *
     * @return nothing counted
     */
    public static IntervalCoverage none() {
        return new IntervalCoverage(0, 0, 0);
    }

    /**
     * Returns these with one interval more.
     *
     * @param interval the interval
     * @param observed what came, finite
     * @return the new numbers
     * @throws IllegalArgumentException if the number is not finite
     */
    public IntervalCoverage plus(PredictionInterval interval, double observed) {
        return new IntervalCoverage(
                covered + (interval.covers(observed) ? 1 : 0), intervals + 1, totalWidth + interval.width());
    }

    /**
     * Returns these and others together.
     *
     * @param other the others
     * @return the sums
     */
    public IntervalCoverage plus(IntervalCoverage other) {
        return new IntervalCoverage(
                covered + other.covered, intervals + other.intervals, totalWidth + other.totalWidth);
    }

    /**
     * Returns the share of intervals that covered what came.
     *
     * @return from 0 to 1, or empty where there was no interval
     */
    public OptionalDouble share() {
        return intervals == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) covered / intervals);
    }

    /**
     * Returns the mean width.
     *
     * @return 0 or more, in the unit of what is forecast, or empty where there was no interval
     */
    public OptionalDouble meanWidth() {
        return intervals == 0 ? OptionalDouble.empty() : OptionalDouble.of(totalWidth / intervals);
    }
}
