package org.placewright.pricing.conformal;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/**
 * Adjusts p-values of many tests so that the chance of even one false discovery is at most a chosen level.
 *
 * <p>Formula: {@link #BONFERRONI} m p, 1 at most; {@link #HOLM} for the i-th smallest of m p-values the greatest of (m
 * - j + 1) p(j) over j up to i, 1 at most. A test is a discovery at level a where its adjusted value is at most a.
 *
 * <p>Complexity: O(m log m) time and O(m) memory. Ties: equal p-values have the same adjusted value under Bonferroni,
 * and under Holm too, since the factor falls.
 *
 * <p>Guaranteed: the level, whatever the dependence; adjusted values are not below the p-values, keep their order and
 * do not depend on the order given; Holm finds all that Bonferroni finds. Not guaranteed: much power among many tests;
 * see {@link FalseDiscoveryRate}.
 *
 * <p>Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6
 * (1979) 65-70.
 */
public enum FamilyWiseErrorRate {
    /** One threshold for all. */
    BONFERRONI,
    /** A threshold that loosens with every discovery. */
    HOLM;

    /**
     * Returns the adjusted p-values.
     *
     * @param pValues none or more, each from 0 to 1; not changed
     * @return as many, each from 0 to 1, in the order given
     * @throws IllegalArgumentException if a p-value is out of range
     */
    public ImmutableDoubleArray adjust(double[] pValues) {
        double[] factors = new double[pValues.length];
        Arrays.setAll(factors, i -> this == HOLM ? factors.length - i : factors.length);
        return SteppedPValues.down(pValues, factors);
    }

    /**
     * Returns how many tests are discoveries: those with the smallest p-values.
     *
     * @param pValues none or more, each from 0 to 1; not changed
     * @param level the chance of a false discovery accepted: above 0 and below 1, often 0.05
     * @return from 0 to the number of tests
     * @throws IllegalArgumentException if a number is out of range
     */
    public int discoveries(double[] pValues, double level) {
        return SteppedPValues.rejected(adjust(pValues), level);
    }
}
