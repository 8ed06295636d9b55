package org.placewright.sufficiency.reach;

import java.util.Arrays;

/**
 * How many places of each pool of a problem can be used: a mean and a variance, pools being independent of one another.
 * Immutable.
 */
public final class PoolPlaces {

    private final double[] means;
    private final double[] variances;

    private PoolPlaces(double[] means, double[] variances) {
        this.means = means;
        this.variances = variances;
    }

    /**
     * Returns the places of a problem as they are told, for certain.
     *
     * @param problem the problem
     * @return places without variance
     */
    public static PoolPlaces certain(PlacementProblem problem) {
        double[] means = new double[problem.pools()];
        Arrays.setAll(means, problem::places);
        return new PoolPlaces(means, new double[means.length]);
    }

    /**
     * Returns places that are not certain.
     *
     * @param means how many places of each pool are expected, 0 or more; not changed
     * @param variances how sure that is, 0 or more each; not changed
     * @return the places
     * @throws IllegalArgumentException if there is not one variance for each mean, or a number is negative or not
     *     finite
     */
    public static PoolPlaces of(double[] means, double[] variances) {
        if (means.length != variances.length
                || Arrays.stream(means).anyMatch(mean -> !(mean >= 0 && mean < Double.POSITIVE_INFINITY))
                || Arrays.stream(variances)
                        .anyMatch(variance -> !(variance >= 0 && variance < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException(
                    "PoolPlaces must have a mean and a variance of 0 or more for each pool. Maybe one is not known?");
        }
        return new PoolPlaces(means.clone(), variances.clone());
    }

    /**
     * Returns how many pools there are.
     *
     * @return 0 or more
     */
    public int size() {
        return means.length;
    }

    /**
     * Returns how many places of a pool are expected.
     *
     * @param pool the number of the pool
     * @return places, 0 or more
     */
    public double mean(int pool) {
        return means[pool];
    }

    /**
     * Returns how far that may be off.
     *
     * @param pool the number of the pool
     * @return the variance, 0 or more
     */
    public double variance(int pool) {
        return variances[pool];
    }

    /** Returns how many pools there are only. */
    @Override
    public String toString() {
        return "PoolPlaces[" + means.length + " pools]";
    }
}
