package org.placewright.sufficiency.multistate;

import com.google.common.collect.Range;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The estimator of Kaplan and Meier: the probability of still being in a state at a time, and its median.
 *
 * <p>Formula: S(t) is the product over the times u &lt;= t of 1 - d / Y, where Y sojourns were in the state just before
 * u and d of them left it at u. Greenwood's variance: S(t)^2 times the sum of d / (Y (Y - d)), and 0 where S(t) is 0.
 * Interval by log minus log: S(t) to the power of e to the plus and minus z s, where s is the root of Greenwood's sum
 * over |log S(t)| and z the normal quantile.
 *
 * <p>Complexity: O(n log n) to build of n sojourns, O(log n) a question, O(n) memory. Sojourns that end and are
 * censored at one time: the censored are still at risk.
 *
 * <p>Guaranteed: from 1 on S never rises and never leaves 0 to 1, nor do bounds; the order of sojourns changes no
 * digit; late entry (left truncation) is taken as it is; with two states it is {@link AalenJohansen}. Not guaranteed:
 * anything beyond the last time observed, where S stays at its last value; a good S where few are at risk early, as
 * left truncation brings: where all who are at risk leave, S is 0 from then on; the coverage of intervals before
 * anybody left, where both bounds are 1, and after all did, where the lower is 0 and the upper that of the time before.
 *
 * <p>Source: E. L. Kaplan and P. Meier, Journal of the American Statistical Association 53 (1958) 457-481; J. D.
 * Kalbfleisch and R. L. Prentice, "The Statistical Analysis of Failure Time Data" (2002) section 1.4, for the interval.
 */
public final class KaplanMeier {

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);
    private static final double ROUNDING = 1e-12;

    private final RiskSets risks;
    private final int state;
    private final double[] survival;
    private final double[] greenwood;

    private KaplanMeier(RiskSets risks, int state) {
        this.risks = risks;
        this.state = state;
        survival = new double[risks.size() + 1];
        greenwood = new double[risks.size() + 1];
        survival[0] = 1;
        for (int i = 0; i < risks.size(); i++) {
            double atRisk = risks.atRisk(state, i);
            double staying = atRisk - risks.leaving(i);
            survival[i + 1] = survival[i] * (staying / atRisk);
            greenwood[i + 1] = staying == 0 ? greenwood[i] : greenwood[i] + (atRisk - staying) / (atRisk * staying);
        }
    }

    /**
     * Returns the estimate for leaving a state, to whichever other.
     *
     * @param sojourns the sojourns observed; those in other states tell nothing. Each counts by itself, on their clock
     * @param state the state, from 0
     * @return the estimate
     * @throws IllegalArgumentException if there is no such state
     */
    public static KaplanMeier ofLeaving(ObservedSojourns sojourns, int state) {
        return new KaplanMeier(RiskSets.of(sojourns.in(state)), state);
    }

    /**
     * Returns how many sojourns were in the state, and under observation, just before a time.
     *
     * @param time on the clock of the sojourns
     * @return sojourns, 0 or more
     * @throws IllegalArgumentException if the time is not finite
     */
    public int atRisk(double time) {
        return risks.atRiskBefore(state, Require.finite("KaplanMeier time", time));
    }

    /**
     * Returns the probability of still being in the state at a time.
     *
     * @param time on the clock of the sojourns; who leaves at this very time has left
     * @return from 0 to 1
     * @throws IllegalArgumentException if the time is not finite
     */
    public double survival(double time) {
        return survival[index(time)];
    }

    /**
     * Returns Greenwood's variance of that probability.
     *
     * @param time on the clock of the sojourns
     * @return 0 or more
     * @throws IllegalArgumentException if the time is not finite
     */
    public double variance(double time) {
        int index = index(time);
        return survival[index] * survival[index] * greenwood[index];
    }

    /**
     * Returns a confidence interval of that probability, by log minus log.
     *
     * @param time on the clock of the sojourns
     * @param level the confidence, above 0 and below 1, often 0.95
     * @return bounds from 0 to 1
     * @throws IllegalArgumentException if the time is not finite or the level is out of range
     */
    public Range<Double> interval(double time, double level) {
        double z = STANDARD_NORMAL.inverseSurvivalProbability((1 - Require.level(level)) / 2);
        int index = index(time);
        if (survival[index] == 0) {
            int before = index;
            while (survival[before] == 0) {
                before--;
            }
            return Range.closed(0.0, bound(before, -z));
        }
        return Range.closed(bound(index, z), bound(index, -z));
    }

    /**
     * Returns the time by which half have left: the first at which S is 1/2 or less.
     *
     * @return the median, or empty if S stays above 1/2
     */
    public OptionalDouble median() {
        return quantile(0.5);
    }

    /**
     * Returns the time by which a part has left: the first at which S is 1 - p or less. A difference below 1e-12 is
     * rounding.
     *
     * @param probability p, above 0 and below 1
     * @return the quantile, or empty if so many were never seen to leave
     * @throws IllegalArgumentException if the probability is out of range
     */
    public OptionalDouble quantile(double probability) {
        double left = 1 - Require.level(probability) + ROUNDING;
        for (int i = 0; i < risks.size(); i++) {
            if (survival[i + 1] <= left) {
                return OptionalDouble.of(risks.time(i));
            }
        }
        return OptionalDouble.empty();
    }

    private double bound(int index, double deviations) {
        if (greenwood[index] == 0) {
            return survival[index];
        }
        double error = StrictMath.sqrt(greenwood[index]) / -StrictMath.log(survival[index]);
        return StrictMath.pow(survival[index], StrictMath.exp(deviations * error));
    }

    private int index(double time) {
        return risks.firstAfter(Require.finite("KaplanMeier time", time));
    }

    /** Prints how many only. */
    @Override
    public String toString() {
        return "KaplanMeier[" + risks.size() + " times]";
    }
}
