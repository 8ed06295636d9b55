package org.placewright.sufficiency.multistate;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * The estimator of Aalen and Johansen: the probabilities of being in each state at t for a subject in a given state at
 * s, whatever way led there.
 *
 * <p>Formula: P(s, t) is the product, over the times u with s &lt; u &lt;= t at which anybody moved, of I + dA(u),
 * where dA(u) has (moves from i to j at u) / (subjects in i just before u) beside the diagonal and rows that add up to
 * 0. It is not assumed that rates are constant in time. Covariance within a row, of Greenwood's type: from time to time
 * C becomes (I + dA)' C (I + dA) plus, for every state h, P(s, u-)ih squared times the covariance of the moves from h,
 * which are multinomial: with Y subjects, N of them leaving and Nj of them to j, (Y - N) N / Y^3 for staying with
 * itself, -(Y - N) Nj / Y^3 for staying with j, (Y if j = r, less Nj) Nr / Y^3 for j with r.
 *
 * <p>Complexity: O(n log n) to prepare n sojourns; O(T k^4) time at most for T times and k states, O(k^2) for every
 * kind of move at a time, and O(T k + n + k^3) memory. No ties to break: moves at one time all count as at once.
 *
 * <p>Guaranteed: rows add up to 1 but for rounding; probabilities are from 0 to 1 and variances not negative; neither
 * the order of sojourns nor the numbers of subjects change a digit; sojourns that begin late (left truncation) and
 * states entered again are taken as they are. The probabilities of states are consistent whether or not the process is
 * Markov where everybody starts together at s (S. Datta and G. A. Satten, Statistics and Probability Letters 55 (2001)
 * 403-411). Not guaranteed: the probability from any other state or later start where the past beyond the present state
 * matters; a row of a state in which nobody was at risk, which says "stays" because nothing was seen (ask
 * {@link #atRisk}); variances where few are at risk, or where subjects move together, as siblings do: they are too
 * small.
 *
 * <p>Source: O. O. Aalen and S. Johansen, Scandinavian Journal of Statistics 5 (1978) 141-150; P. K. Andersen, O.
 * Borgan, R. D. Gill and N. Keiding, "Statistical Models Based on Counting Processes" (1993), (4.4.7) and (4.4.20); as
 * the R package etm computes it (A. Allignol, M. Schumacher and J. Beyersmann, Journal of Statistical Software 38(4)
 * (2011)).
 */
public final class AalenJohansen {

    private final RiskSets risks;

    private AalenJohansen(RiskSets risks) {
        this.risks = risks;
    }

    /**
     * Prepares the estimator.
     *
     * @param sojourns the sojourns observed
     * @return the estimator
     */
    public static AalenJohansen of(ObservedSojourns sojourns) {
        return new AalenJohansen(RiskSets.of(sojourns));
    }

    /**
     * Returns how many subjects were in a state, and under observation, just before a time.
     *
     * @param state the state, from 0
     * @param time on the clock of the sojourns
     * @return subjects, 0 or more
     * @throws IllegalArgumentException if there is no such state or the time is not finite
     */
    public int atRisk(int state, double time) {
        return risks.atRiskBefore(
                Require.index("state", state, risks.states()), Require.finite("AalenJohansen time", time));
    }

    /**
     * Returns the transition probabilities between two times.
     *
     * @param from s: moves at this very time do not count
     * @param to t: moves at this very time count; not before s
     * @return P(s, t)
     * @throws IllegalArgumentException if a time is not finite or t is before s
     */
    public TransitionMatrix between(double from, double to) {
        return from(from, to).get(0);
    }

    /**
     * Returns the transition probabilities from one time to each of several, in one pass.
     *
     * @param from s: moves at this very time do not count
     * @param to the later times t, ascending, none before s
     * @return P(s, t) for each t, in their order
     * @throws IllegalArgumentException if a time is not finite, or they do not ascend
     */
    public ImmutableList<TransitionMatrix> from(double from, double... to) {
        Require.finite("AalenJohansen from", from);
        RowIntegral[] rows = new RowIntegral[risks.states()];
        Arrays.setAll(rows, start -> new RowIntegral(risks, start));
        ImmutableList.Builder<TransitionMatrix> matrices = ImmutableList.builderWithExpectedSize(to.length);
        int next = risks.firstAfter(from);
        double before = from;
        for (double time : to) {
            if (!(Require.finite("AalenJohansen to", time) >= before)) {
                throw new IllegalArgumentException("AalenJohansen times must ascend, but " + time + " follows " + before
                        + ". Maybe sort them, or the first and the last were exchanged.");
            }
            int end = risks.firstAfter(time);
            while (next < end) {
                for (RowIntegral row : rows) {
                    row.step(next);
                }
                next++;
            }
            matrices.add(TransitionMatrix.of(from, time, rows));
            before = time;
        }
        return matrices.build();
    }

    /** Prints how many only. */
    @Override
    public String toString() {
        return "AalenJohansen[" + risks.states() + " states, " + risks.size() + " times]";
    }
}
