package org.placewright.sufficiency.multistate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Sojourns of subjects in states, as far as they were observed: the columns that the estimators of this package read.
 *
 * <p>A sojourn lasts from its entry to its exit, on any clock the caller chooses (age, time in care, calendar time) and
 * in any unit. It ends by a move to another state, or is censored: observation ended first. An entry later than the
 * subject's origin is a left truncation: before it the subject was not under observation and is not at risk. States may
 * be entered again, and observation of a subject may pause and go on.
 *
 * <table>
 * <caption>Columns, one row a sojourn</caption>
 * <tr><th>name</th><th>type</th><th>meaning</th></tr>
 * <tr><td>subject</td><td>whole number</td><td>tells subjects apart, no identifier</td></tr>
 * <tr><td>from</td><td>whole number</td><td>the state, from 0</td></tr>
 * <tr><td>to</td><td>whole number or censored</td><td>the state moved to, another than from</td></tr>
 * <tr><td>entry</td><td>number</td><td>when observation of the sojourn began</td></tr>
 * <tr><td>exit</td><td>number</td><td>when it ended, after entry</td></tr>
 * </table>
 *
 * <p>The order of rows tells nothing. Immutable and safe to share between threads. O(n) memory for n sojourns; building
 * takes O(n log n), O(n) if subjects come one after the other in the order of time.
 */
public final class ObservedSojourns {

    /** Stands in the column {@code to} of a sojourn that was censored. */
    static final int CENSORED = -1;

    private static final int MOST_STATES = 100;

    private final int states;
    private final int[] subject;
    private final int[] from;
    private final int[] to;
    private final double[] entry;
    private final double[] exit;

    private ObservedSojourns(Builder builder) {
        states = builder.states;
        int size = builder.size;
        subject = Arrays.copyOf(builder.subject, size);
        from = Arrays.copyOf(builder.from, size);
        to = Arrays.copyOf(builder.to, size);
        entry = Arrays.copyOf(builder.entry, size);
        exit = Arrays.copyOf(builder.exit, size);
    }

    /**
     * Returns a builder of sojourns in a number of states.
     *
     * @param states how many states there are, 2 to 100; they are numbered from 0
     * @return a new builder
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Builder builder(int states) {
        if (states < 2 || states > MOST_STATES) {
            throw new IllegalArgumentException("ObservedSojourns states must be from 2 to " + MOST_STATES
                    + ", but were " + states + ". Maybe count the state in which subjects end too.");
        }
        return new Builder(states);
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
     * Returns how many sojourns there are.
     *
     * @return 0 or more
     */
    public int size() {
        return from.length;
    }

    /**
     * Returns the state of a sojourn.
     *
     * @param sojourn its number in the order added, from 0
     * @return the state, from 0
     * @throws IllegalArgumentException if there is no such sojourn
     */
    public int from(int sojourn) {
        return from[Require.index("sojourn", sojourn, size())];
    }

    /**
     * Returns how long a sojourn was observed.
     *
     * @param sojourn its number in the order added, from 0
     * @return exit less entry, above 0, in the unit of the clock
     * @throws IllegalArgumentException if there is no such sojourn
     */
    public double exposure(int sojourn) {
        Require.index("sojourn", sojourn, size());
        return exit[sojourn] - entry[sojourn];
    }

    /**
     * Returns the sojourns in one state, each as a subject of its own, the states they lead to being final: what the
     * leaving of a state is studied by.
     *
     * @param state the state, from 0
     * @return the sojourns in it, in the same number of states
     * @throws IllegalArgumentException if there is no such state
     */
    public ObservedSojourns in(int state) {
        Require.index("state", state, states);
        Builder chosen = new Builder(states);
        for (int i = 0; i < size(); i++) {
            if (from[i] == state) {
                chosen.add(chosen.size, state, to[i], entry[i], exit[i]);
            }
        }
        return new ObservedSojourns(chosen);
    }

    int to(int sojourn) {
        return to[sojourn];
    }

    double entry(int sojourn) {
        return entry[sojourn];
    }

    double exit(int sojourn) {
        return exit[sojourn];
    }

    private void refuseContradictions() {
        Integer[] order = IntStream.range(0, size()).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingInt(i -> subject[i])
                        .thenComparingDouble(i -> entry[i])
                        .thenComparingInt(i -> i));
        for (int i = 1; i < order.length; i++) {
            int before = order[i - 1];
            int after = order[i];
            if (subject[before] == subject[after]) {
                refuseContradiction(before, after);
            }
        }
    }

    private void refuseContradiction(int before, int after) {
        if (entry[after] < exit[before]) {
            throw new IllegalArgumentException("ObservedSojourns of a subject must not overlap, but those numbered "
                    + before + " and " + after + " do. Maybe the histories were not repaired, or two subjects share a"
                    + " number.");
        }
        if (entry[after] == exit[before] && to[before] != CENSORED && to[before] != from[after]) {
            throw new IllegalArgumentException("ObservedSojourns must go on where the subject moved to, but the one"
                    + " numbered " + before + " leads to state " + to[before] + " and the one numbered " + after
                    + ", at the same time, is in state " + from[after] + ". Maybe a move is missing between them.");
        }
    }

    /** Prints how many only: times are those of single subjects. */
    @Override
    public String toString() {
        return "ObservedSojourns[" + size() + " sojourns in " + states + " states]";
    }

    /** Builds {@link ObservedSojourns}. Sojourns may be added in any order. Not for use by several threads at once. */
    public static final class Builder {

        private static final int FIRST_CAPACITY = 16;

        private final int states;
        private int size;
        private int[] subject = new int[FIRST_CAPACITY];
        private int[] from = new int[FIRST_CAPACITY];
        private int[] to = new int[FIRST_CAPACITY];
        private double[] entry = new double[FIRST_CAPACITY];
        private double[] exit = new double[FIRST_CAPACITY];

        private Builder(int states) {
            this.states = states;
        }

        /**
         * Adds a sojourn that ended by a move.
         *
         * @param subjectNumber tells subjects apart, any number
         * @param state the state, from 0
         * @param next the state moved to, another
         * @param begin when observation of the sojourn began, finite
         * @param end when the subject moved, finite, after {@code begin}
         * @return this builder
         * @throws IllegalArgumentException if there is no such state, the two are the same, or the sojourn does not end
         *     after it began
         */
        public Builder moved(int subjectNumber, int state, int next, double begin, double end) {
            Require.index("ObservedSojourns to", next, states);
            if (next == state) {
                throw new IllegalArgumentException("ObservedSojourns to must be another state than from, but both were "
                        + state + ". Maybe join the two sojourns to one.");
            }
            return checked(subjectNumber, state, next, begin, end);
        }

        /**
         * Adds a sojourn that had not ended when observation did.
         *
         * @param subjectNumber tells subjects apart, any number
         * @param state the state, from 0
         * @param begin when observation of the sojourn began, finite
         * @param end when observation ended, finite, after {@code begin}
         * @return this builder
         * @throws IllegalArgumentException if there is no such state, or the sojourn does not end after it began
         */
        public Builder censored(int subjectNumber, int state, double begin, double end) {
            return checked(subjectNumber, state, CENSORED, begin, end);
        }

        private Builder checked(int subjectNumber, int state, int next, double begin, double end) {
            Require.index("ObservedSojourns from", state, states);
            Require.finite("ObservedSojourns entry", begin);
            Require.finite("ObservedSojourns exit", end);
            if (!(end > begin)) {
                // Times are not told: they may be those of a child.
                throw new IllegalArgumentException("ObservedSojourns exit must be after entry, but that of the sojourn"
                        + " numbered " + size + " is " + (end < begin ? "before it" : "the same")
                        + ". Maybe put the earlier of two moves on one day half a day back.");
            }
            add(subjectNumber, state, next, begin + 0.0, end + 0.0);
            return this;
        }

        private void add(int subjectNumber, int state, int next, double begin, double end) {
            if (size == subject.length) {
                int larger = size * 2;
                subject = Arrays.copyOf(subject, larger);
                from = Arrays.copyOf(from, larger);
                to = Arrays.copyOf(to, larger);
                entry = Arrays.copyOf(entry, larger);
                exit = Arrays.copyOf(exit, larger);
            }
            subject[size] = subjectNumber;
            from[size] = state;
            to[size] = next;
            entry[size] = begin;
            exit[size] = end;
            size++;
        }

        /**
         * Returns the sojourns added.
         *
         * @return the sojourns
         * @throws IllegalArgumentException if two sojourns of a subject overlap, or one follows another at the same
         *     time in a state the subject did not move to; only their numbers are named
         */
        public ObservedSojourns build() {
            ObservedSojourns built = new ObservedSojourns(this);
            built.refuseContradictions();
            return built;
        }
    }
}
