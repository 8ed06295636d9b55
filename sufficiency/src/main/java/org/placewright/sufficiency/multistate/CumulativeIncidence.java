package org.placewright.sufficiency.multistate;

/**
 * Cumulative incidence: the probabilities of having left a state for each of the others by a time, where leaving for
 * one rules out leaving for the rest (competing risks).
 *
 * <p>Formula: that of {@link AalenJohansen} with the states left for being final: the sum over the times u of S(u-)
 * times (moves to j at u) / (sojourns in the state just before u), where S is the estimate of {@link KaplanMeier}. The
 * variance is that of Aalen, of Greenwood's type, by the same recursion. One less the Kaplan-Meier estimate of one
 * destination with the others taken for censored is not it, and is too large.
 *
 * <p>Complexity: O(n log n + T k^3) at most to build of n sojourns with T times in k states, O(T k) memory, O(log T) a
 * question.
 *
 * <p>Guaranteed: incidences never fall as time goes on, are from 0 to 1, and add up with survival to 1, but for
 * rounding; the order of sojourns changes no digit; late entry is taken as it is. Not guaranteed: what
 * {@link AalenJohansen} and {@link KaplanMeier} do not guarantee; after the last time observed nothing changes any
 * more.
 *
 * <p>Source: O. O. Aalen, "Nonparametric estimation of partial transition probabilities in multiple decrement models",
 * Annals of Statistics 6 (1978) 534-545; Andersen, Borgan, Gill and Keiding (1993), example IV.4.1.
 */
public final class CumulativeIncidence {

    private final RiskSets risks;
    private final int state;
    private final double[][] probability;
    private final double[][] variance;

    private CumulativeIncidence(RiskSets risks, int state) {
        this.risks = risks;
        this.state = state;
        int states = risks.states();
        probability = new double[states][risks.size() + 1];
        variance = new double[states][risks.size() + 1];
        probability[state][0] = 1;
        RowIntegral row = new RowIntegral(risks, state);
        for (int i = 0; i < risks.size(); i++) {
            row.step(i);
            for (int j = 0; j < states; j++) {
                probability[j][i + 1] = row.probability(j);
                variance[j][i + 1] = row.covariance(j, j);
            }
        }
    }

    /**
     * Returns the estimate for leaving a state.
     *
     * @param sojourns the sojourns observed; those in other states tell nothing. Each counts by itself, on their clock
     * @param state the state, from 0
     * @return the estimate
     * @throws IllegalArgumentException if there is no such state
     */
    public static CumulativeIncidence ofLeaving(ObservedSojourns sojourns, int state) {
        return new CumulativeIncidence(RiskSets.of(sojourns.in(state)), state);
    }

    /**
     * Returns the probability of having left for a state by a time.
     *
     * @param destination another state than the one left, from 0
     * @param time on the clock of the sojourns; who leaves at this very time has left
     * @return from 0 to 1
     * @throws IllegalArgumentException if there is no such destination or the time is not finite
     */
    public double incidence(int destination, double time) {
        return probability[left(destination)][index(time)];
    }

    /**
     * Returns the variance of that probability.
     *
     * @param destination another state than the one left, from 0
     * @param time on the clock of the sojourns
     * @return 0 or more
     * @throws IllegalArgumentException if there is no such destination or the time is not finite
     */
    public double variance(int destination, double time) {
        return variance[left(destination)][index(time)];
    }

    /**
     * Returns the probability of still being in the state at a time: the estimate of Kaplan and Meier.
     *
     * @param time on the clock of the sojourns
     * @return from 0 to 1
     * @throws IllegalArgumentException if the time is not finite
     */
    public double survival(double time) {
        return probability[state][index(time)];
    }

    private int left(int destination) {
        if (Require.index("destination", destination, risks.states()) == state) {
            throw new IllegalArgumentException("destination must be another state than the one left, but was " + state
                    + ". Maybe survival was meant.");
        }
        return destination;
    }

    private int index(double time) {
        return risks.firstAfter(Require.finite("CumulativeIncidence time", time));
    }

    /** Prints how many only. */
    @Override
    public String toString() {
        return "CumulativeIncidence[" + risks.states() + " states, " + risks.size() + " times]";
    }
}
