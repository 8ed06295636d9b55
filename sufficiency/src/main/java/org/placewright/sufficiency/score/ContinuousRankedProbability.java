package org.placewright.sufficiency.score;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * The continuous ranked probability score (CRPS) of a predictive distribution.
 *
 * <p>Formula: for a distribution function F and what came, y, the integral over x of (F(x) - 1{x &gt;= y})^2: the Brier
 * scores of all questions "will it be at most x?" together. It is also E|X - y| - E|X - X'| / 2 for independent X and
 * X' of the distribution. For counts the integral is a sum over 0, 1, 2 and so on.
 *
 * <p>Guaranteed: 0 or more, in the unit of what is forecast; the absolute error where the distribution is one point;
 * proper: its expectation under a distribution is least for that distribution itself. Not guaranteed: that an ensemble
 * of few draws is scored as the distribution it was drawn from: in expectation the score is greater by E|X - X'| / (2
 * n).
 *
 * <p>Source: J. E. Matheson and R. L. Winkler, Management Science 22 (1976) 1087-1096; Gneiting and Raftery (2007),
 * formulas 20 and 21; the closed form for normals is that of T. Gneiting and others, Monthly Weather Review 133 (2005)
 * 1098-1118, formula 5.
 */
public final class ContinuousRankedProbability {

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
    private static final double ROOT_OF_PI = StrictMath.sqrt(StrictMath.PI);
    private static final double ROOT_OF_TWO_PI = StrictMath.sqrt(2 * StrictMath.PI);
    private static final double NEGLIGIBLE = 1e-10;
    private static final double ROUNDING = 1e-9;

    private ContinuousRankedProbability() {}

    /**
     * Returns the score of an ensemble, which stands for the distribution that gives each draw the same probability.
     * O(n log n); summed over the gaps between sorted draws, so that nothing cancels; the order of draws changes no
     * digit.
     *
     * @param draws one or more, finite, in any order; not changed
     * @param observed what came, finite
     * @return 0 or more
     * @throws IllegalArgumentException if there is no draw, or a number is not finite
     */
    public static double ofEnsemble(double[] draws, double observed) {
        if (draws.length == 0) {
            throw new IllegalArgumentException("draws must not be empty. Maybe the forecast gave none for this cell.");
        }
        Require.finite("observed", observed);
        double[] sorted = draws.clone();
        for (double draw : sorted) {
            Require.finite("draws", draw);
        }
        Arrays.sort(sorted);
        int size = sorted.length;
        double score = Math.max(0, sorted[0] - observed) + Math.max(0, observed - sorted[size - 1]);
        for (int i = 1; i < size; i++) {
            double below = (double) i / size;
            double above = (double) (size - i) / size;
            score += below * below * Math.max(0, Math.min(sorted[i], observed) - sorted[i - 1]);
            score += above * above * Math.max(0, sorted[i] - Math.max(sorted[i - 1], observed));
        }
        return score;
    }

    /**
     * Returns the score of a normal distribution: with z = (observed - mean) / sd, the standard normal density d and
     * distribution function D, sd (z (2 D(z) - 1) + 2 d(z) - 1 / root of pi). O(1).
     *
     * @param mean finite
     * @param standardDeviation 0 or more; with 0 the score is the absolute error
     * @param observed what came, finite
     * @return 0 or more
     * @throws IllegalArgumentException if a number is not finite or the standard deviation is negative
     */
    public static double ofNormal(double mean, double standardDeviation, double observed) {
        double distance = Math.abs(Require.finite("observed", observed) - Require.finite("mean", mean));
        if (Require.notNegative("standardDeviation", standardDeviation) == 0) {
            return distance;
        }
        double z = distance / standardDeviation;
        double beyond = STANDARD_NORMAL.cumulativeProbability(-z);
        double density = StrictMath.exp(-z * z / 2) / ROOT_OF_TWO_PI;
        return distance * (1 - 2 * beyond) + standardDeviation * (2 * density - 1 / ROOT_OF_PI);
    }

    /**
     * Returns the score of a Poisson distribution, by the sum. O(distance of observed and mean, and the mean's root).
     *
     * @param mean 0 or more; with 0 the score is what came
     * @param observed what came, 0 or more
     * @return 0 or more, to about 1e-10 of the mean
     * @throws IllegalArgumentException if a number is negative or not finite
     */
    public static double ofPoisson(double mean, int observed) {
        if (Require.notNegative("mean", mean) == 0) {
            return Require.notNegative("observed", observed);
        }
        return ofCounts(PoissonDistribution.of(mean)::cumulativeProbability, observed);
    }

    /**
     * Returns the score of a negative binomial distribution with variance mean + mean^2 / size, by the sum. O(distance
     * of observed and mean, and the standard deviation).
     *
     * @param size above 0, not necessarily whole
     * @param mean 0 or more; with 0 the score is what came
     * @param observed what came, 0 or more
     * @return 0 or more, to about 1e-10 of the mean
     * @throws IllegalArgumentException if a number is out of range
     */
    public static double ofNegativeBinomial(double size, double mean, int observed) {
        Require.positive("size", size);
        if (Require.notNegative("mean", mean) == 0) {
            return Require.notNegative("observed", observed);
        }
        double failure = mean / (size + mean);
        return ofCounts(n -> RegularizedBeta.complement(failure, n + 1.0, size), observed);
    }

    /**
     * Returns the score of a distribution of counts by its cumulative probabilities: the sum over n of (F(n) - 1{n
     * &gt;= observed})^2. O(distance of observed and the bulk of the distribution) evaluations.
     *
     * <p>The sum ends where F is below 1e-10 or above 1 - 1e-10: what is left out is below 1e-10 times the count
     * expected beyond.
     *
     * @param cumulative F(n) for n = 0, 1, 2 and so on: the probability of n or fewer, not falling, from 0 to 1, and
     *     above 1 - 1e-10 at some n
     * @param observed what came, 0 or more
     * @return 0 or more
     * @throws IllegalArgumentException if the count is negative or a probability is not from 0 to 1
     */
    public static double ofCounts(IntToDoubleFunction cumulative, int observed) {
        Require.notNegative("observed", observed);
        double score = 0;
        for (int n = observed - 1; n >= 0; n--) {
            double below = Require.probability("cumulative", cumulative.applyAsDouble(n));
            if (below < NEGLIGIBLE) {
                break;
            }
            score += below * below;
        }
        double above = 1;
        for (int n = observed; above > NEGLIGIBLE; n++) {
            above = 1 - Require.probability("cumulative", cumulative.applyAsDouble(n));
            score += above * above;
            if (n == Integer.MAX_VALUE) {
                throw new IllegalArgumentException("cumulative must come to 1, but was " + (1 - above) + " at " + n
                        + ". Maybe part of the distribution is missing.");
            }
        }
        return score;
    }

    /**
     * Returns the score of a distribution of counts by the list of its cumulative probabilities. O(their number).
     *
     * @param cumulative F(n) for n = 0, 1, 2 and so on: not falling, from 0 to 1; the last must be 1 but for rounding
     *     (1e-9); not changed
     * @param observed what came, 0 or more, perhaps beyond the list
     * @return 0 or more
     * @throws IllegalArgumentException if the count is negative, or the list is none of cumulative probabilities
     */
    public static double ofCounts(double[] cumulative, int observed) {
        double before = 0;
        for (double probability : cumulative) {
            if (Require.probability("cumulative", probability) < before) {
                throw new IllegalArgumentException("cumulative must not fall, but " + probability + " follows " + before
                        + ". Maybe these are the probabilities of each count: add them up first.");
            }
            before = probability;
        }
        if (before < 1 - ROUNDING) {
            throw new IllegalArgumentException("cumulative must end with 1, but the last is " + before
                    + ". Maybe these are the probabilities of each count, or the list was cut.");
        }
        return ofCounts(n -> n < cumulative.length - 1 ? cumulative[n] : 1, observed);
    }
}
