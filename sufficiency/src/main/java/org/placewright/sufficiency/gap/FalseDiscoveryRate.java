package org.placewright.sufficiency.gap;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Adjusts p-values of many comparisons, so that among those called different at a rate no more than that share is
 * expected to be so by chance: the step-up method of Benjamini and Hochberg.
 *
 * <p>With p(1) &lt;= ... &lt;= p(m), the adjusted value of p(i) is the least of min(1, p(j) m / j) over j &gt;= i.
 * Guaranteed for independent comparisons, and for such as depend on one another positively. O(m log m).
 *
 * <p>Source: Y. Benjamini and Y. Hochberg, Controlling the false discovery rate, JRSS B 57 (1995).
 */
final class FalseDiscoveryRate {

    private FalseDiscoveryRate() {}

    /** Returns the adjusted values, each at least its p-value, in the order of these. */
    static double[] adjusted(double[] pValues) {
        Integer[] descending = new Integer[pValues.length];
        Arrays.setAll(descending, i -> i);
        Arrays.sort(
                descending,
                Comparator.comparingDouble((Integer i) -> pValues[i]).reversed());
        double[] adjusted = new double[pValues.length];
        double least = 1;
        int rank = pValues.length;
        for (int i : descending) {
            least = Math.min(least, pValues[i] * pValues.length / rank);
            adjusted[i] = least;
            rank--;
        }
        return adjusted;
    }
}
