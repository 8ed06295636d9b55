package org.placewright.pricing.conformal;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/**
 * How badly predictions missed on a calibration sample: the larger a score, the worse.
 *
 * <p>Formulas, for n scores and a level L: the quantile is the k-th smallest score with k = ceiling of (n + 1) L, and
 * infinite where k is above n; the p-value of a new score is (1 + the number of scores at least as large) / (n + 1). A
 * product (n + 1) L within a few rounding errors of a whole number counts as whole.
 *
 * <p>Complexity: O(n log n) time to sort once and O(n) memory; a quantile O(1), a p-value O(log n). Ties: scores equal
 * to the new one count as larger, which can only make the promise safer.
 *
 * <p>Guaranteed: if the new score is exchangeable with these, it is at most the quantile with probability at least L,
 * and, where no two scores can be equal, below L + 1 / (n + 1); its p-value is at most a with probability at most a.
 * The order of scores does not matter. The promise is over calibration sample and new value together: one given sample
 * may cover more or less, by a beta distribution (k, n + 1 - k). Not guaranteed: anything for a new value unlike the
 * sample, such as one of a later year.
 *
 * <p>Source: V. Vovk, A. Gammerman and G. Shafer, "Algorithmic Learning in a Random World" (2005) chapter 2; H.
 * Papadopoulos and others, "Inductive confidence machines for regression", ECML (2002) 345-356; J. Lei and others,
 * "Distribution-free predictive inference for regression", Journal of the American Statistical Association 113 (2018)
 * 1094-1111.
 *
 * @param sorted the scores, ascending
 */
public record CalibrationScores(ImmutableDoubleArray sorted) {

    private static final double ROUNDING = 8 * Math.ulp(1.0);

    /**
     * Sorts the scores.
     *
     * @param sorted the scores in any order, none or more, finite
     * @throws IllegalArgumentException if a score is not finite
     */
    public CalibrationScores {
        double[] scores = sorted.toArray();
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Require.finite("scores", scores[i]) + 0.0;
        }
        Arrays.sort(scores);
        sorted = ImmutableDoubleArray.copyOf(scores);
    }

    /**
     * Returns scores.
     *
     * @param scores in any order, none or more, finite; not changed
     * @return the scores
     * @throws IllegalArgumentException if a score is not finite
     */
    public static CalibrationScores of(double... scores) {
        return new CalibrationScores(ImmutableDoubleArray.copyOf(scores));
    }

    /**
     * Returns how many scores there are.
     *
     * @return 0 or more
     */
    public int size() {
        return sorted.length();
    }

    /**
     * Returns the rank of the score that is the quantile at a level: k = ceiling of (n + 1) L.
     *
     * @param level above 0 and below 1
     * @return from 1 to n + 1; n + 1 means that there are too few scores for this level
     * @throws IllegalArgumentException if the level is out of range
     */
    public int rank(double level) {
        return rank(size(), level);
    }

    /** The rank for a number of scores. */
    static int rank(int size, double level) {
        double position = (size + 1) * Require.level(level);
        double nearest = StrictMath.rint(position);
        double whole = Math.abs(position - nearest) <= ROUNDING * nearest ? nearest : StrictMath.ceil(position);
        return (int) Math.max(1, Math.min(size + 1.0, whole));
    }

    /**
     * Returns the score that a new one exceeds with probability 1 - L at most.
     *
     * @param level L: above 0 and below 1, often 0.9
     * @return a score, or infinity where there are fewer than L / (1 - L)
     * @throws IllegalArgumentException if the level is out of range
     */
    public double quantile(double level) {
        int rank = rank(level);
        return rank <= size() ? sorted.get(rank - 1) : Double.POSITIVE_INFINITY;
    }

    /**
     * Returns how surprising a new score is: its conformal p-value.
     *
     * @param score finite
     * @return from 1 / (n + 1), larger than any, to 1
     * @throws IllegalArgumentException if the score is not finite
     */
    public double pValue(double score) {
        Require.finite("score", score);
        int below = 0;
        int notBelow = size();
        while (below < notBelow) {
            int middle = (below + notBelow) >>> 1;
            if (sorted.get(middle) < score) {
                below = middle + 1;
            } else {
                notBelow = middle;
            }
        }
        return (1.0 + size() - below) / (size() + 1.0);
    }

    /** Prints how many, not which: a score can show what somebody pays. */
    @Override
    public String toString() {
        return "CalibrationScores[" + size() + " scores]";
    }
}
