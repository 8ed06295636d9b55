package org.placewright.pricing.conformal;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * Adjusts p-values of many tests so that, of those called discoveries, in the mean only a chosen share is false.
 *
 * <p>Formula: the adjusted value of the i-th smallest of m p-values is the least of c m p(j) / j over j from i on, 1 at
 * most, with c = 1 for {@link #BENJAMINI_HOCHBERG} and c = 1 + 1/2 + ... + 1/m for {@link #BENJAMINI_YEKUTIELI}. A test
 * is a discovery at rate q where its adjusted value is at most q: the step-up procedure.
 *
 * <p>Complexity: O(m log m) time and O(m) memory. Ties: equal p-values have the same adjusted value, that of the last
 * of them, so that they are discoveries together or not at all.
 *
 * <p>Guaranteed: with q, the expected share of false discoveries (0 where there are none) is at most q, for Benjamini
 * and Hochberg where the p-values of true hypotheses are independent or positively dependent, for Benjamini and
 * Yekutieli whatever the dependence; adjusted values are not below the p-values, keep their order, and do not depend on
 * the order given. Conformal p-values that share one calibration sample are positively dependent in the sense needed
 * (Bates and others, Annals of Statistics 51 (2023) 149-178). Not guaranteed: the share in any one set of discoveries.
 *
 * <p>Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical
 * Society B 57 (1995) 289-300; Y. Benjamini and D. Yekutieli, Annals of Statistics 29 (2001) 1165-1188.
 */
public enum FalseDiscoveryRate {
    /** For independent or positively dependent tests. */
    BENJAMINI_HOCHBERG,
    /** For tests that depend on one another in any way; finds less. */
    BENJAMINI_YEKUTIELI;

    /**
     * Returns the adjusted p-values.
     *
     * @param pValues none or more, each from 0 to 1; not changed
     * @return as many, each from 0 to 1, in the order given
     * @throws IllegalArgumentException if a p-value is out of range
     */
    public ImmutableDoubleArray adjust(double[] pValues) {
        int m = pValues.length;
        double sum = 1;
        for (int i = 2; this == BENJAMINI_YEKUTIELI && i <= m; i++) {
            sum += 1.0 / i;
        }
        double[] factors = new double[m];
        for (int i = 0; i < m; i++) {
            factors[i] = sum * m / (i + 1);
        }
        return SteppedPValues.up(pValues, factors);
    }

    /**
     * Returns how many tests are discoveries: those with the smallest p-values.
     *
     * @param pValues none or more, each from 0 to 1; not changed
     * @param rate the share of false discoveries accepted: above 0 and below 1, often 0.05 or 0.1
     * @return from 0 to the number of tests
     * @throws IllegalArgumentException if a number is out of range
     */
    public int discoveries(double[] pValues, double rate) {
        return SteppedPValues.rejected(adjust(pValues), rate);
    }
}
