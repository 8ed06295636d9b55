package org.placewright.sufficiency.count;

import org.placewright.sufficiency.score.PredictionInterval;

/**
 * A predictive distribution of a number of children: of whole numbers from 0 on.
 *
 * <p>Of given mean m and variance v it is the one the process of a forecast leads to:
 *
 * <table>
 * <caption>Distributions by mean and variance</caption>
 * <tr><th>variance</th><th>distribution</th><th>as of</th></tr>
 * <tr><td>0, m whole</td><td>m for certain</td><td>children who all stay</td></tr>
 * <tr><td>below m</td><td>k children each with probability p and one with less: with d = m - v and k = floor of m^2 / d,
 *     p = (m + root of (((k + 1) d - m^2) / k)) / (k + 1), and the one with m - k p; binomial where m^2 / d is
 *     whole</td><td>children who stay or leave, and some who enter</td></tr>
 * <tr><td>m</td><td>Poisson</td><td>children who enter at a known rate</td></tr>
 * <tr><td>above m</td><td>negative binomial of size m^2 / (v - m)</td><td>children who enter at a rate known with Gamma
 *     uncertainty</td></tr>
 * </table>
 *
 * <p>Guaranteed: mean and variance are those given, but that a whole number of mean m cannot vary by less than f (1 -
 * f), where f is what m exceeds a whole number by: a smaller variance becomes that one; and that v is taken for m if
 * the two are within 1e-8 m (times the root of m, where m is above 1), which changes no probability by more than about
 * that part. Nothing is negative or not a number. Quantiles do not fall as the probability rises. Not guaranteed: the
 * shape. For children with different probabilities of staying, from 0 to 1, and Poisson entries, of whom
 * {@link #ofMoments} knows mean and variance only, quantiles from 2.5 % to 97.5 % were at most 1 from those of the
 * exact distribution in thousands of such sums, among them the least favourable (all stay, and others enter), and
 * probabilities of exceeding a number at most 0.25 off, 0.03 where the variance is 25 or more.
 *
 * <p>Complexity, unless stated otherwise: O(1) evaluations of the incomplete beta or gamma function a probability;
 * O(log of the standard deviation) a quantile; O(standard deviation) multiplications a score. Values, immutable,
 * compared by their parameters.
 *
 * <p>Source: N. L. Johnson, A. W. Kemp and S. Kotz, "Univariate Discrete Distributions" (2005); A. D. Barbour, L. Holst
 * and S. Janson, "Poisson Approximation" (1992), for the bounds near Poisson.
 */
public sealed interface CountDistribution permits RecursiveCount, TabulatedCount {

    /**
     * Returns the distribution of a given mean and variance: see the table above.
     *
     * @param mean children, 0 to 10 million
     * @param variance 0 to 10 million times the mean
     * @return the distribution
     * @throws IllegalArgumentException if a number is out of range
     */
    static CountDistribution ofMoments(double mean, double variance) {
        Require.moments(mean, variance);
        return Moments.matched(mean, variance);
    }

    /**
     * Returns a count known for certain.
     *
     * @param count 0 or more
     * @return the distribution
     * @throws IllegalArgumentException if the count is negative
     */
    static CountDistribution certain(int count) {
        return TabulatedCount.ofDraws(count);
    }

    /**
     * Returns the distribution that gives each draw of an ensemble the same probability. O(n log n). Its variance is
     * the mean squared deviation of the draws.
     *
     * @param draws one or more, 0 or more each, in any order; not changed
     * @return the distribution
     * @throws IllegalArgumentException if there is no draw, or one is negative
     */
    static CountDistribution ofDraws(int... draws) {
        return TabulatedCount.ofDraws(draws);
    }

    /**
     * Returns the distribution with given probabilities.
     *
     * @param probabilities those of 0, 1, 2 and so on, adding up to 1 but for rounding (1e-9); not changed
     * @return the distribution
     * @throws IllegalArgumentException if one is not from 0 to 1, or they do not add up to 1
     */
    static CountDistribution ofProbabilities(double... probabilities) {
        return TabulatedCount.ofProbabilities(probabilities);
    }

    /**
     * Returns the exact distribution of how many of several independent events happen, each with a probability of its
     * own (Poisson binomial), by convolution. O(n^2) for n events: 5,000 take about 10 milliseconds.
     *
     * @param probabilities none or more, 20,000 at most, in any order; not changed
     * @return the distribution
     * @throws IllegalArgumentException if one is not from 0 to 1, or there are too many
     */
    static CountDistribution ofIndependentEvents(double... probabilities) {
        return ofProbabilities(PoissonBinomial.probabilities(probabilities));
    }

    /**
     * Returns the sum of independent counts, by mean and variance: exact where all are Poisson, or all certain.
     *
     * @param counts none or more
     * @return the distribution of the sum; 0 for certain of none
     * @throws IllegalArgumentException if the sum of means is above 10 million
     */
    static CountDistribution sumOf(Iterable<CountDistribution> counts) {
        double mean = 0;
        double variance = 0;
        for (CountDistribution count : counts) {
            mean += count.mean();
            variance += count.variance();
        }
        return ofMoments(mean, variance);
    }

    /**
     * Returns the mean.
     *
     * @return children, 0 or more
     */
    double mean();

    /**
     * Returns the variance.
     *
     * @return 0 or more, in squared children
     */
    double variance();

    /**
     * Returns the standard deviation.
     *
     * @return children, 0 or more
     */
    default double standardDeviation() {
        return StrictMath.sqrt(variance());
    }

    /**
     * Returns the probability of a number or fewer.
     *
     * @param count any number; below 0 the probability is 0
     * @return from 0 to 1
     */
    double probabilityOfAtMost(int count);

    /**
     * Returns the probability of more than a number: of so many places not being enough. Small ones keep their digits,
     * unless the distribution is from draws or exact.
     *
     * @param count any number; below 0 the probability is 1
     * @return from 0 to 1
     */
    double probabilityOfExceeding(int count);

    /**
     * Returns the probability of a number.
     *
     * @param count any number; below 0 the probability is 0
     * @return from 0 to 1, to about 1e-14
     */
    default double probability(int count) {
        return count < 0 ? 0 : Math.max(0, probabilityOfAtMost(count) - probabilityOfAtMost(count - 1));
    }

    /**
     * Returns a quantile: the smallest n with P(N &lt;= n) &gt;= p. A probability that falls short of p by less than
     * 1e-12 p counts as p, so that the median of a fair coin does not depend on rounding.
     *
     * @param probability p: above 0 and below 1
     * @return children, 0 or more
     * @throws IllegalArgumentException if the probability is out of range
     */
    default int quantile(double probability) {
        return QuantileSearch.smallest(this, Require.inside("probability", probability));
    }

    /**
     * Returns a quantile between whole numbers, for plots and for comparing intervals: that of the distribution in
     * which the probability of n is spread evenly from n - 1/2 to n + 1/2, and that of 0 from 0 to 1/2. A certain count
     * is itself.
     *
     * @param probability p: above 0 and below 1
     * @return children, 0 or more, at most 1/2 from {@link #quantile}
     * @throws IllegalArgumentException if the probability is out of range
     */
    default double interpolatedQuantile(double probability) {
        int whole = quantile(probability);
        double below = probabilityOfAtMost(whole - 1);
        double mass = probabilityOfAtMost(whole) - below;
        if (mass >= 1) {
            return whole;
        }
        double share = Math.max(0, Math.min(1, (probability - below) / mass));
        return whole == 0 ? share / 2 : whole - 0.5 + share;
    }

    /**
     * Returns a central interval: from the quantile at (1 - level) / 2 to that at (1 + level) / 2.
     *
     * @param level above 0 and below 1, often 0.8 or 0.95
     * @return whole numbers, both included; under this distribution it covers with at least the level's probability,
     *     and with more where counts are small
     * @throws IllegalArgumentException if the level is out of range
     */
    default PredictionInterval interval(double level) {
        Require.inside("level", level);
        return new PredictionInterval(quantile((1 - level) / 2), quantile((1 + level) / 2));
    }

    /**
     * Returns the continuous ranked probability score for what came: the sum over n of (P(N &lt;= n) - 1{n &gt;=
     * observed})^2, to about 1e-12 of the mean.
     *
     * @param observed 0 or more
     * @return 0 or more, in children; the smaller the better
     * @throws IllegalArgumentException if the number is negative
     */
    double crps(int observed);

    /**
     * Returns the sum of this and an independent count, by mean and variance: exact where both are Poisson, or both
     * certain.
     *
     * @param other the other count
     * @return the distribution of the sum
     * @throws IllegalArgumentException if the sum of means is above 10 million
     */
    default CountDistribution plus(CountDistribution other) {
        return ofMoments(mean() + other.mean(), variance() + other.variance());
    }
}
