package org.placewright.pricing.shrinkage;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/**
 * The estimator of James and Stein, positive part: groups of equal and known variance, all shrunk by one factor.
 *
 * <p>Formula: m + c (y - m), with c = 1 - (k - 3) v / S toward the grand mean m of k groups, or c = 1 - (k - 2) v / S
 * toward a mean given, S the sum of squared deviations of the estimates y from m and v their variance; a negative c is
 * 0, and so is c where S is 0.
 *
 * <p>Complexity: O(k log k) time, for the order in which sums run; O(k) memory. No ties to break.
 *
 * <p>Guaranteed: for independent normal estimates the expected sum of squared errors is less than that of the estimates
 * themselves, whatever the true values, from 4 groups on (3 toward a mean given); the order of groups does not matter;
 * estimates move and stretch with their unit. Not guaranteed: that any one group is nearer the truth; a group unlike
 * the others is likely not to be.
 *
 * <p>Source: W. James and C. Stein, "Estimation with quadratic loss", Fourth Berkeley Symposium (1961); B. Efron and C.
 * Morris, "Data analysis using Stein's estimator and its generalizations", Journal of the American Statistical
 * Association 70 (1975) 311-319.
 *
 * @param centre what the groups were shrunk toward, in the unit of the estimates
 * @param factor c: 0, all at the centre, to 1, all as they were
 * @param estimates the shrunk estimates, in the order given
 */
public record JamesStein(double centre, double factor, ImmutableDoubleArray estimates) {

    /**
     * Checks the numbers.
     *
     * @param centre finite
     * @param factor from 0 to 1
     * @param estimates one per group
     * @throws IllegalArgumentException if a number is out of range
     */
    public JamesStein {
        Require.finite("JamesStein centre", centre);
        if (!(factor >= 0 && factor <= 1)) {
            throw new IllegalArgumentException(
                    "JamesStein factor must be from 0 to 1, but was " + factor + ". Maybe it is its complement.");
        }
    }

    /**
     * Shrinks estimates toward their mean.
     *
     * @param estimates one per group, four groups or more, finite; not changed
     * @param variance the sampling variance common to all, above 0, in the unit's square
     * @return the shrunk estimates
     * @throws IllegalArgumentException if there are fewer than four groups or a number is out of range
     */
    public static JamesStein towardGrandMean(double[] estimates, double variance) {
        Require.atLeast(4, estimates.length);
        double mean = 0;
        for (double estimate : sorted(estimates)) {
            mean += estimate;
        }
        return shrunk(estimates, mean / estimates.length, (estimates.length - 3) * variance(variance));
    }

    /**
     * Shrinks estimates toward a mean known beforehand.
     *
     * @param estimates one per group, three groups or more, finite; not changed
     * @param variance the sampling variance common to all, above 0, in the unit's square
     * @param mean the mean known beforehand, in the unit of the estimates
     * @return the shrunk estimates
     * @throws IllegalArgumentException if there are fewer than three groups or a number is out of range
     */
    public static JamesStein toward(double[] estimates, double variance, double mean) {
        Require.atLeast(3, estimates.length);
        return shrunk(estimates, Require.finite("mean", mean), (estimates.length - 2) * variance(variance));
    }

    private static JamesStein shrunk(double[] estimates, double centre, double chance) {
        double squares = 0;
        for (double estimate : sorted(estimates)) {
            squares += (estimate - centre) * (estimate - centre);
        }
        double factor = squares > chance ? 1 - chance / squares : 0;
        ImmutableDoubleArray.Builder shrunk = ImmutableDoubleArray.builder(estimates.length);
        for (double estimate : estimates) {
            shrunk.add(centre + factor * (estimate - centre));
        }
        return new JamesStein(centre, factor, shrunk.build());
    }

    private static double variance(double variance) {
        return Require.positive("variance", variance);
    }

    private static double[] sorted(double[] estimates) {
        double[] sorted = estimates.clone();
        for (double estimate : sorted) {
            Require.finite("estimates", estimate);
        }
        Arrays.sort(sorted);
        return sorted;
    }
}
