package org.placewright.sufficiency.multistate;

import com.google.common.primitives.ImmutableDoubleArray;
import org.jspecify.annotations.Nullable;

/**
 * Probabilities of being in each state at one time, given the state at an earlier one, with the covariances within each
 * row.
 *
 * <p>Probabilities are from 0 to 1 and those of a row add up to 1 but for rounding; variances are not negative. Two
 * matrices are equal if all their numbers are.
 */
public final class TransitionMatrix {

    private final double from;
    private final double to;
    private final int states;
    private final ImmutableDoubleArray probabilities;
    private final ImmutableDoubleArray covariances;

    private TransitionMatrix(
            double from, double to, int states, ImmutableDoubleArray probabilities, ImmutableDoubleArray covariances) {
        this.from = from;
        this.to = to;
        this.states = states;
        this.probabilities = probabilities;
        this.covariances = covariances;
    }

    /** What the product has come to, row by row. */
    static TransitionMatrix of(double from, double to, RowIntegral... rows) {
        ImmutableDoubleArray.Builder probabilities = ImmutableDoubleArray.builder();
        ImmutableDoubleArray.Builder covariances = ImmutableDoubleArray.builder();
        for (RowIntegral row : rows) {
            for (int i = 0; i < rows.length; i++) {
                probabilities.add(row.probability(i));
                for (int j = 0; j < rows.length; j++) {
                    covariances.add(row.covariance(i, j));
                }
            }
        }
        return new TransitionMatrix(from + 0.0, to + 0.0, rows.length, probabilities.build(), covariances.build());
    }

    /**
     * Returns the earlier time.
     *
     * @return s, on the clock of the sojourns
     */
    public double from() {
        return from;
    }

    /**
     * Returns the later time.
     *
     * @return t, on the clock of the sojourns
     */
    public double to() {
        return to;
    }

    /**
     * Returns how many states there are.
     *
     * @return 2 or more
     */
    public int states() {
        return states;
    }

    /**
     * Returns the probability of being in a state at t, given the state at s.
     *
     * @param start the state at s, from 0
     * @param end the state at t, from 0
     * @return from 0 to 1
     * @throws IllegalArgumentException if there is no such state
     */
    public double probability(int start, int end) {
        return probabilities.get(row(start) + state(end));
    }

    /**
     * Returns the estimated variance of a probability.
     *
     * @param start the state at s, from 0
     * @param end the state at t, from 0
     * @return 0 or more
     * @throws IllegalArgumentException if there is no such state
     */
    public double variance(int start, int end) {
        return covariance(start, end, end);
    }

    /**
     * Returns the estimated covariance of two probabilities with the same start.
     *
     * @param start the state at s, from 0
     * @param end a state at t, from 0
     * @param other a state at t, from 0
     * @return the covariance; those over all {@code other} add up to 0 but for rounding
     * @throws IllegalArgumentException if there is no such state
     */
    public double covariance(int start, int end, int other) {
        return covariances.get((row(start) + state(end)) * states + state(other));
    }

    private int row(int start) {
        return state(start) * states;
    }

    private int state(int state) {
        return Require.index("state", state, states);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransitionMatrix matrix
                && from == matrix.from
                && to == matrix.to
                && states == matrix.states
                && probabilities.equals(matrix.probabilities)
                && covariances.equals(matrix.covariances);
    }

    @Override
    public int hashCode() {
        return 31 * probabilities.hashCode() + Double.hashCode(to);
    }

    @Override
    public String toString() {
        return "TransitionMatrix[" + states + " states, from " + from + " to " + to + "]";
    }
}
