package org.placewright.sufficiency.multistate;

/**
 * The estimator of Nelson and Aalen: the cumulative rate of moves from one state to another.
 *
 * <p>Formula: A(t) is the sum over the times u &lt;= t of d / Y, where Y were in the state just before u and d of them
 * moved to the other at u. Variance: the sum of (Y - d) d / Y^3, which allows for ties. Its slope is the rate; a
 * straight line means that a constant rate, as {@link OccurrenceExposureRates} takes it, serves.
 *
 * <p>Complexity: O(n log n) to build of n sojourns, O(log n) a question, O(n) memory. Guaranteed: A never falls; the
 * order of sojourns changes no digit. Not guaranteed: anything where few are at risk.
 *
 * <p>Source: O. O. Aalen, Annals of Statistics 6 (1978) 701-726; Andersen, Borgan, Gill and Keiding (1993), (4.1.2) and
 * (4.1.7).
 */
public final class NelsonAalen {

    private final RiskSets risks;
    private final double[] cumulative;
    private final double[] variance;

    private NelsonAalen(RiskSets risks, int from, int to) {
        this.risks = risks;
        cumulative = new double[risks.size() + 1];
        variance = new double[risks.size() + 1];
        for (int i = 0; i < risks.size(); i++) {
            double atRisk = risks.atRisk(from, i);
            double moved = risks.moved(from, to, i);
            boolean any = moved > 0;
            cumulative[i + 1] = cumulative[i] + (any ? moved / atRisk : 0);
            variance[i + 1] = variance[i] + (any ? (atRisk - moved) * moved / (atRisk * atRisk * atRisk) : 0);
        }
    }

    /**
     * Returns the estimate for moves from one state to another.
     *
     * @param sojourns the sojourns observed
     * @param from the state left, from 0
     * @param to the state moved to, from 0
     * @return the estimate
     * @throws IllegalArgumentException if there is no such state
     */
    public static NelsonAalen of(ObservedSojourns sojourns, int from, int to) {
        return new NelsonAalen(
                RiskSets.of(sojourns.in(from)), from, Require.index("NelsonAalen to", to, sojourns.states()));
    }

    /**
     * Returns the cumulative rate at a time.
     *
     * @param time on the clock of the sojourns; moves at this very time count
     * @return moves a subject who was always at risk would have made, 0 or more
     * @throws IllegalArgumentException if the time is not finite
     */
    public double cumulativeRate(double time) {
        return cumulative[index(time)];
    }

    /**
     * Returns the variance of the cumulative rate.
     *
     * @param time on the clock of the sojourns
     * @return 0 or more
     * @throws IllegalArgumentException if the time is not finite
     */
    public double variance(double time) {
        return variance[index(time)];
    }

    private int index(double time) {
        return risks.firstAfter(Require.finite("NelsonAalen time", time));
    }

    /** Prints how many only. */
    @Override
    public String toString() {
        return "NelsonAalen[" + risks.size() + " times]";
    }
}
