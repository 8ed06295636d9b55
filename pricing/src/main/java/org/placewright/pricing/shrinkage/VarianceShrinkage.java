package org.placewright.pricing.shrinkage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Arrays;
import java.util.List;

/**
 * Empirical-Bayes variances: what groups say of their spread, drawn together by how much they agree.
 *
 * <p>Formula: a group's variance s with d degrees of freedom is taken for V times a chi-squared variable over d, with 1
 * / V chi-squared with f degrees of freedom over f p. The shrunk variance is (f p + d s) / (f + d). f and p are those
 * for which the mean and variance of log s over groups are as expected: with e = log s - digamma(d / 2) + log(d / 2), f
 * solves trigamma(f / 2) = variance of e - mean of trigamma(d / 2), and log p = mean of e + digamma(f / 2) - log(f /
 * 2). Where that difference is not above 0 the groups agree but for chance: f is infinite and log p the mean of e.
 *
 * <p>A variance of 0 (all numbers of a group equal) would have no logarithm: below 1e-5 times the median it is raised
 * to that for fitting, as limma does. Where half the variances or more are 0 the prior is 0 with infinite degrees of
 * freedom: there is nothing to learn from. Groups without degrees of freedom are not fitted to. One group alone that
 * has some is its own prior.
 *
 * <p>Complexity: O(k log k) time and O(k) memory for k groups. No ties to break.
 *
 * <p>Guaranteed: a shrunk variance lies between the group's own and p; a group without degrees of freedom gets p; the
 * order of groups does not matter; variances stretch with their unit. Not guaranteed: good service to a group whose
 * spread is unlike the others' (Phipson and others, Annals of Applied Statistics 10 (2016) 946-963).
 *
 * <p>Source: G. K. Smyth, "Linear models and empirical Bayes methods for assessing differential expression in
 * microarray experiments", Statistical Applications in Genetics and Molecular Biology 3 (2004) article 3, section 6.2.
 */
public final class VarianceShrinkage {

    private static final double LEAST_OF_MEDIAN = 1e-5;

    private VarianceShrinkage() {}

    /**
     * Returns the prior that groups share.
     *
     * @param groups the variances of groups, at least one with degrees of freedom
     * @return what they say together of a group's variance
     * @throws IllegalArgumentException if no group has degrees of freedom
     */
    public static VariancePrior fit(List<SampleVariance> groups) {
        ImmutableList<SampleVariance> informed = groups.stream()
                .filter(group -> group.degreesOfFreedom() > 0)
                .sorted(Ordering.natural()
                        .onResultOf(SampleVariance::variance)
                        .compound(Ordering.natural().onResultOf(SampleVariance::degreesOfFreedom)))
                .collect(ImmutableList.toImmutableList());
        if (informed.isEmpty()) {
            throw new IllegalArgumentException("groups must hold one with degrees of freedom, but none of "
                    + groups.size() + " had any. Maybe no group has two numbers: pool them first.");
        }
        double median = informed.get((informed.size() - 1) / 2).variance();
        if (median == 0) {
            return new VariancePrior(0, Double.POSITIVE_INFINITY);
        }
        return informed.size() == 1
                ? new VariancePrior(median, Double.POSITIVE_INFINITY)
                : fit(informed, LEAST_OF_MEDIAN * median);
    }

    private static VariancePrior fit(ImmutableList<SampleVariance> groups, double least) {
        int k = groups.size();
        double[] logs = new double[k];
        double mean = 0;
        double chance = 0;
        for (int i = 0; i < k; i++) {
            double half = groups.get(i).degreesOfFreedom() / 2;
            logs[i] = StrictMath.log(Math.max(least, groups.get(i).variance()))
                    - Polygamma.digamma(half)
                    + StrictMath.log(half);
            chance += Polygamma.trigamma(half) / k;
        }
        Arrays.sort(logs);
        for (double log : logs) {
            mean += log / k;
        }
        double squares = 0;
        for (double log : logs) {
            squares += (log - mean) * (log - mean);
        }
        double beyondChance = squares / (k - 1) - chance;
        if (!(beyondChance > 0)) {
            return new VariancePrior(StrictMath.exp(mean), Double.POSITIVE_INFINITY);
        }
        double half = Polygamma.inverseTrigamma(beyondChance);
        return new VariancePrior(StrictMath.exp(mean + Polygamma.digamma(half) - StrictMath.log(half)), 2 * half);
    }
}
