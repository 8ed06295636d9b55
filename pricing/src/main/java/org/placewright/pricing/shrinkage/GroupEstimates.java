package org.placewright.pricing.shrinkage;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What each of several groups says of itself: an estimate, and the variance of that estimate.
 *
 * @param estimates one per group, in any unit
 * @param variances the sampling variance of each estimate, above 0, in the unit's square: the square of its standard
 *     error
 */
public record GroupEstimates(ImmutableDoubleArray estimates, ImmutableDoubleArray variances) {

    /**
     * Checks the numbers.
     *
     * @param estimates one per group, finite
     * @param variances as many, finite, above 0
     * @throws IllegalArgumentException if there is no group, the lengths differ, or a number is out of range
     */
    public GroupEstimates {
        Require.atLeast(1, estimates.length());
        if (estimates.length() != variances.length()) {
            throw new IllegalArgumentException(
                    "GroupEstimates variances must be as many as estimates, but were " + variances.length() + " for "
                            + estimates.length() + ". Maybe one list was filtered and the other not.");
        }
        estimates.forEach(estimate -> Require.finite("GroupEstimates estimates", estimate));
        variances.forEach(variance -> Require.positive("GroupEstimates variances", variance));
    }

    /**
     * Returns the estimates of groups.
     *
     * @param estimates one per group, finite; not changed
     * @param variances as many, finite, above 0; not changed
     * @return the estimates
     * @throws IllegalArgumentException if there is no group, the lengths differ, or a number is out of range
     */
    public static GroupEstimates of(double[] estimates, double[] variances) {
        return new GroupEstimates(ImmutableDoubleArray.copyOf(estimates), ImmutableDoubleArray.copyOf(variances));
    }

    /**
     * Returns how many groups there are.
     *
     * @return 1 or more
     */
    public int size() {
        return estimates.length();
    }

    /** The same groups in the order in which sums run over them. */
    GroupEstimates inOrder() {
        int[] order = IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(estimates::get).thenComparingDouble(variances::get))
                .mapToInt(Integer::intValue)
                .toArray();
        return of(
                IntStream.of(order).mapToDouble(estimates::get).toArray(),
                IntStream.of(order).mapToDouble(variances::get).toArray());
    }
}
