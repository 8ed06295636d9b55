package org.placewright.sufficiency.multistate;

import java.util.function.IntUnaryOperator;

/**
 * Rates of moves between states, constant within cells such as an age band: moves divided by time at risk.
 *
 * <p>Formula: for a cell c and states i and j, (moves from i to j in c) / (time in i observed in c): see
 * {@link OccurrenceExposureRate}. A sojourn that runs through several cells is split at their borders, the first parts
 * being censored. All cells together are had by adding up the rates of each.
 *
 * <p>Complexity: O(n) to build of n sojourns, and O(cells k^2) memory for k states. Guaranteed: moves are whole numbers
 * and never lost; exposure is added in the order of sojourns, so that another order may change its last digit. Not
 * guaranteed: that rates are constant within a cell: compare {@link NelsonAalen}.
 *
 * <p>Source: Andersen, Borgan, Gill and Keiding (1993), section VI.1.1.
 */
public final class OccurrenceExposureRates {

    private final int cells;
    private final int states;
    private final long[] moves;
    private final double[] exposure;

    private OccurrenceExposureRates(Builder builder) {
        cells = builder.cells;
        states = builder.states;
        moves = builder.moves.clone();
        exposure = builder.exposure.clone();
    }

    /**
     * Returns the rates in one cell that holds everything.
     *
     * @param sojourns the sojourns observed
     * @return the rates
     */
    public static OccurrenceExposureRates of(ObservedSojourns sojourns) {
        return of(sojourns, 1, sojourn -> 0);
    }

    /**
     * Returns the rates by cells.
     *
     * @param sojourns the sojourns observed
     * @param cells how many cells there are, 1 or more
     * @param cellOf tells the cell, from 0, of a sojourn by its number in the order added
     * @return the rates
     * @throws IllegalArgumentException if there is no such cell
     */
    public static OccurrenceExposureRates of(ObservedSojourns sojourns, int cells, IntUnaryOperator cellOf) {
        Builder builder = builder(cells, sojourns.states());
        for (int i = 0; i < sojourns.size(); i++) {
            int cell = cellOf.applyAsInt(i);
            builder.exposed(cell, sojourns.from(i), sojourns.exposure(i));
            if (sojourns.to(i) != ObservedSojourns.CENSORED) {
                builder.moved(cell, sojourns.from(i), sojourns.to(i));
            }
        }
        return builder.build();
    }

    /**
     * Returns a builder for a caller who has the sums, or adds them up without keeping sojourns.
     *
     * @param cells how many cells there are, 1 or more, numbered from 0
     * @param states how many states there are, 2 or more, numbered from 0
     * @return a builder with nothing counted
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Builder builder(int cells, int states) {
        if (cells < 1 || states < 2 || (long) cells * states * states > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException("OccurrenceExposureRates cells must be 1 or more and states 2 or more,"
                    + " but were " + cells + " and " + states + ". Maybe the two were exchanged, or are too many.");
        }
        return new Builder(cells, states);
    }

    /**
     * Returns how many cells there are.
     *
     * @return 1 or more
     */
    public int cells() {
        return cells;
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
     * Returns the rate of moves from one state to another in a cell.
     *
     * @param cell from 0
     * @param from the state left, from 0
     * @param to the state moved to, from 0
     * @return the rate, with what it was computed of
     * @throws IllegalArgumentException if there is no such cell or state
     */
    public OccurrenceExposureRate rate(int cell, int from, int to) {
        Require.index("cell", cell, cells);
        Require.index("from", from, states);
        Require.index("to", to, states);
        int row = cell * states + from;
        return new OccurrenceExposureRate(moves[row * states + to], exposure[row]);
    }

    /**
     * Returns the rate of moves from one state to another over all cells: the ratio of the sums.
     *
     * @param from the state left, from 0
     * @param to the state moved to, from 0
     * @return the rate, with what it was computed of
     * @throws IllegalArgumentException if there is no such state
     */
    public OccurrenceExposureRate rate(int from, int to) {
        OccurrenceExposureRate sum = rate(0, from, to);
        for (int cell = 1; cell < cells; cell++) {
            sum = sum.plus(rate(cell, from, to));
        }
        return sum;
    }

    /** Prints how many only. */
    @Override
    public String toString() {
        return "OccurrenceExposureRates[" + cells + " cells, " + states + " states]";
    }

    /** Adds up moves and time at risk. Not for use by several threads at once. */
    public static final class Builder {

        private final int cells;
        private final int states;
        private final long[] moves;
        private final double[] exposure;

        private Builder(int cells, int states) {
            this.cells = cells;
            this.states = states;
            moves = new long[cells * states * states];
            exposure = new double[cells * states];
        }

        /**
         * Adds time at risk.
         *
         * @param cell from 0
         * @param state the state, from 0
         * @param time how long subjects were in the state and under observation, together, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if there is no such cell or state, or the time is negative or not finite
         */
        public Builder exposed(int cell, int state, double time) {
            int row = row(cell, state);
            exposure[row] += new OccurrenceExposureRate(0, time).exposure();
            return this;
        }

        /**
         * Adds one move.
         *
         * @param cell from 0
         * @param from the state left, from 0
         * @param to the state moved to, another
         * @return this builder
         * @throws IllegalArgumentException if there is no such cell or state, or the two are the same
         */
        public Builder moved(int cell, int from, int to) {
            if (Require.index("to", to, states) == from) {
                throw new IllegalArgumentException("OccurrenceExposureRates to must be another state than from, but"
                        + " both were " + from + ". Maybe no move was meant.");
            }
            moves[row(cell, from) * states + to]++;
            return this;
        }

        private int row(int cell, int state) {
            return Require.index("cell", cell, cells) * states + Require.index("from", state, states);
        }

        /**
         * Returns the rates.
         *
         * @return the rates
         * @throws IllegalArgumentException if moves were added from a state nobody was at risk in
         */
        public OccurrenceExposureRates build() {
            OccurrenceExposureRates built = new OccurrenceExposureRates(this);
            for (int i = 0; i < moves.length; i++) {
                built.rate(i / states / states, i / states % states, i % states);
            }
            return built;
        }
    }
}
