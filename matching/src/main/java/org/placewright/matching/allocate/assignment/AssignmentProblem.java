package org.placewright.matching.allocate.assignment;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Units that wait, homes with places, and what each possible pair of them is worth. A unit is a child, or children who
 * go to one home together; it goes to one home, or to none.
 *
 * <table>
 * <caption>What it holds, in whole numbers</caption>
 * <tr><th>of</th><th>name</th><th>range</th><th>meaning</th></tr>
 * <tr><td>unit</td><td>worth</td><td>0 or more</td><td>what it is worth that the unit is placed, wherever that is</td></tr>
 * <tr><td>home</td><td>capacity</td><td>0 or more</td><td>places</td></tr>
 * <tr><td>pair</td><td>score</td><td>any int</td><td>how well the home suits the unit: higher is better</td></tr>
 * <tr><td>pair</td><td>size</td><td>1 or more</td><td>places the unit takes in that home; 1 unless told</td></tr>
 * <tr><td>pair</td><td>preference</td><td>any int</td><td>how much the home would like the unit: higher is better; used
 *     by those who ask both sides, and by nothing else; the score unless told</td></tr>
 * </table>
 *
 * <p>To solve is to choose at most one pair for each unit, so that the sizes in each home are no more than its places,
 * and the sum of {@link #value values}, each worth plus score, is the greatest. A worth that outweighs every score, as
 * {@link Builder#mostPlacedFirst} sets it, makes that: most units placed, then the greatest total score.
 *
 * <p>Units and homes are numbered from 0, and pairs in the order of their units, then of their homes, whatever order
 * they were added in. Immutable and safe to share between threads.
 */
public final class AssignmentProblem {

    private final int[] firstPair;
    private final int[] home;
    private final int[] score;
    private final int @Nullable [] size;
    private final int @Nullable [] preference;
    private final int[] capacity;
    private final long[] worth;

    private AssignmentProblem(
            int[] firstPair,
            int[] home,
            int[] score,
            int @Nullable [] size,
            int @Nullable [] preference,
            int[] capacity,
            long[] worth) {
        this.firstPair = firstPair;
        this.home = home;
        this.score = score;
        this.size = size;
        this.preference = preference;
        this.capacity = capacity;
        this.worth = worth;
        requireSumsFit();
    }

    /** So that no sum a solver or a certificate needs can overflow: values of all units, twice over, fit a long. */
    private void requireSumsFit() {
        try {
            long most = 0;
            for (int unit = 0; unit < units(); unit++) {
                long largest = 0;
                for (int pair = firstPair(unit); pair < firstPair(unit + 1); pair++) {
                    largest = Math.max(largest, Math.abs(Math.addExact(worth[unit], score[pair])));
                }
                most = Math.addExact(most, largest);
            }
            Math.multiplyExact(most, 4L);
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException(
                    "AssignmentProblem values must add up to less than 2^61. Maybe scale the scores down, or decide by"
                            + " fewer levels?");
        }
    }

    /**
     * Returns a builder of a problem.
     *
     * @param units how many units wait, 0 or more
     * @param homes how many homes there are, 0 or more
     * @return a builder of a problem without pairs, in which every home has one place
     */
    public static Builder builder(int units, int homes) {
        return new Builder(units, homes);
    }

    /**
     * Returns how many units wait.
     *
     * @return 0 or more
     */
    public int units() {
        return firstPair.length - 1;
    }

    /**
     * Returns how many homes there are.
     *
     * @return 0 or more
     */
    public int homes() {
        return capacity.length;
    }

    /**
     * Returns how many pairs are possible.
     *
     * @return 0 or more
     */
    public int pairs() {
        return home.length;
    }

    /**
     * Returns the first pair of a unit; its pairs end before the first of the next.
     *
     * @param unit 0 to {@link #units}, which stands for the end of the last
     * @return 0 to {@link #pairs}
     */
    public int firstPair(int unit) {
        return firstPair[unit];
    }

    /**
     * Returns the unit of a pair, in O(log n).
     *
     * @param pair 0 or more, less than {@link #pairs}
     * @return its unit
     */
    public int unit(int pair) {
        int low = 0;
        int high = units() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstPair[middle] <= pair) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * Returns the home of a pair.
     *
     * @param pair 0 or more, less than {@link #pairs}
     * @return its home
     */
    public int home(int pair) {
        return home[pair];
    }

    /**
     * Returns how well the home of a pair suits the unit.
     *
     * @param pair 0 or more, less than {@link #pairs}
     * @return any number; higher is better
     */
    public int score(int pair) {
        return score[pair];
    }

    /**
     * Returns how many places the unit of a pair takes in the home.
     *
     * @param pair 0 or more, less than {@link #pairs}
     * @return 1 or more
     */
    public int size(int pair) {
        return size == null ? 1 : size[pair];
    }

    /**
     * Returns how much the home of a pair would like the unit.
     *
     * @param pair 0 or more, less than {@link #pairs}
     * @return any number; higher is better
     */
    public int preference(int pair) {
        return preference == null ? score[pair] : preference[pair];
    }

    /**
     * Returns the places of a home.
     *
     * @param home 0 or more, less than {@link #homes}
     * @return 0 or more
     */
    public int capacity(int home) {
        return capacity[home];
    }

    /**
     * Returns what it is worth that a unit is placed.
     *
     * @param unit 0 or more, less than {@link #units}
     * @return 0 or more
     */
    public long worth(int unit) {
        return worth[unit];
    }

    /**
     * Returns what a pair is worth.
     *
     * @param unit the unit of the pair
     * @param pair the pair
     * @return the worth of the unit plus the score of the pair
     */
    public long value(int unit, int pair) {
        return worth[unit] + score[pair];
    }

    /**
     * Tells whether every pair takes one place.
     *
     * @return true if none takes more
     */
    public boolean isOfSinglePlaces() {
        return size == null;
    }

    /**
     * Returns the pair of a unit and a home.
     *
     * @param unit 0 or more, less than {@link #units}
     * @param home a home
     * @return the pair, or -1 if they are none
     */
    public int pairOf(int unit, int home) {
        int found = Arrays.binarySearch(this.home, firstPair[unit], firstPair[unit + 1], home);
        return found < 0 ? -1 : found;
    }

    /**
     * Returns the problem with other places in one home.
     *
     * @param home which home
     * @param places how many places it has, 0 or more
     * @return the problem
     * @throws IllegalArgumentException if the places are less than 0
     */
    public AssignmentProblem withCapacity(int home, int places) {
        requirePlaces(places);
        int[] changed = capacity.clone();
        changed[home] = places;
        return new AssignmentProblem(firstPair, this.home, score, size, preference, changed, worth);
    }

    /** Tells of a pair whether it is to stay. */
    @FunctionalInterface
    public interface PairTest {

        /**
         * Tells whether a pair is to stay.
         *
         * @param unit its unit
         * @param pair the pair
         * @return true if it is
         */
        boolean test(int unit, int pair);
    }

    /**
     * Returns the problem with some of its pairs only: of the same units and homes.
     *
     * @param staying which pairs stay
     * @return the problem, whose pairs are numbered anew
     */
    public AssignmentProblem keeping(PairTest staying) {
        int[] first = new int[firstPair.length];
        int[] kept = new int[pairs()];
        int count = 0;
        for (int unit = 0; unit < units(); unit++) {
            for (int pair = firstPair[unit]; pair < firstPair[unit + 1]; pair++) {
                if (staying.test(unit, pair)) {
                    kept[count++] = pair;
                }
            }
            first[unit + 1] = count;
        }
        int[] pairs = Arrays.copyOf(kept, count);
        return new AssignmentProblem(
                first,
                picked(home, pairs),
                picked(score, pairs),
                size == null ? null : picked(size, pairs),
                preference == null ? null : picked(preference, pairs),
                capacity,
                worth);
    }

    private static int[] picked(int[] column, int[] rows) {
        int[] some = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            some[i] = column[rows[i]];
        }
        return some;
    }

    private static void requirePlaces(int places) {
        if (places < 0) {
            throw new IllegalArgumentException("AssignmentProblem capacity must be 0 or more but was " + places
                    + ". Maybe a home that is over-occupied has 0?");
        }
    }

    /** Returns how large it is only. */
    @Override
    public String toString() {
        return "AssignmentProblem[" + units() + " units, " + homes() + " homes, " + pairs() + " pairs]";
    }

    /** Gathers pairs, in any order, and builds an {@link AssignmentProblem}. Not safe to share between threads. */
    public static final class Builder {

        private final int[] capacity;
        private final long[] worth;
        private final Column unit = new Column();
        private final Column home = new Column();
        private final Column score = new Column();
        private final Column size = new Column();
        private final Column preference = new Column();
        private boolean sized;
        private boolean preferred;
        private boolean mostPlacedFirst;

        private Builder(int units, int homes) {
            this.worth = new long[units];
            this.capacity = new int[homes];
            Arrays.fill(capacity, 1);
        }

        /**
         * Sets the places of a home.
         *
         * @param home 0 or more, less than the number of homes
         * @param places 0 or more
         * @return this builder
         * @throws IllegalArgumentException if the places are less than 0
         */
        public Builder capacity(int home, int places) {
            requirePlaces(places);
            capacity[home] = places;
            return this;
        }

        /**
         * Sets what it is worth that a unit is placed.
         *
         * @param unit 0 or more, less than the number of units
         * @param worth 0 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than 0
         */
        public Builder worth(int unit, long worth) {
            if (worth < 0) {
                throw new IllegalArgumentException(
                        "AssignmentProblem worth must be 0 or more but was " + worth + ". Maybe leave the unit out?");
            }
            this.worth[unit] = worth;
            return this;
        }

        /**
         * Adds a pair that takes one place.
         *
         * @param unit 0 or more, less than the number of units
         * @param home 0 or more, less than the number of homes
         * @param score how well the home suits the unit
         * @return this builder
         */
        public Builder pair(int unit, int home, int score) {
            return pair(unit, home, score, 1);
        }

        /**
         * Adds a pair.
         *
         * @param unit 0 or more, less than the number of units
         * @param home 0 or more, less than the number of homes
         * @param score how well the home suits the unit
         * @param size how many places the unit takes, 1 or more
         * @return this builder
         * @throws IllegalArgumentException if the size is less than 1, or there is no such unit or home
         */
        public Builder pair(int unit, int home, int score, int size) {
            return add(unit, home, score, size, score);
        }

        /**
         * Adds a pair of which the home has a preference of its own.
         *
         * @param unit 0 or more, less than the number of units
         * @param home 0 or more, less than the number of homes
         * @param score how well the home suits the unit
         * @param size how many places the unit takes, 1 or more
         * @param preference how much the home would like the unit
         * @return this builder
         * @throws IllegalArgumentException if the size is less than 1, or there is no such unit or home
         */
        public Builder pair(int unit, int home, int score, int size, int preference) {
            preferred = true;
            return add(unit, home, score, size, preference);
        }

        private Builder add(int unit, int home, int score, int size, int preference) {
            if (unit < 0 || unit >= worth.length || home < 0 || home >= capacity.length) {
                throw new IllegalArgumentException("AssignmentProblem pair must be of a unit below " + worth.length
                        + " and a home below " + capacity.length + " but was of " + unit + " and " + home
                        + ". Maybe they are numbered from 1?");
            }
            if (size < 1) {
                throw new IllegalArgumentException("AssignmentProblem size must be 1 or more but was " + size);
            }
            sized |= size > 1;
            this.unit.add(unit);
            this.home.add(home);
            this.score.add(score);
            this.size.add(size);
            this.preference.add(preference);
            return this;
        }

        /**
         * Sets the worth of every unit, when the problem is built, so that one more unit placed outweighs any scores:
         * one more than the number of units times the range of scores, less the least score.
         *
         * @return this builder
         */
        public Builder mostPlacedFirst() {
            mostPlacedFirst = true;
            return this;
        }

        /**
         * Builds the problem, in O(n log n) for n pairs.
         *
         * @return the problem
         * @throws IllegalArgumentException if a pair stands twice, or the values could add up to 2^61 or more
         */
        public AssignmentProblem build() {
            int pairs = unit.size;
            int[] first = new int[worth.length + 1];
            for (int i = 0; i < pairs; i++) {
                first[unit.values[i] + 1]++;
            }
            for (int i = 0; i < worth.length; i++) {
                first[i + 1] += first[i];
            }
            int[] rows = inOrder(first);
            int[] homes = picked(home.values, rows);
            int[] scores = picked(score.values, rows);
            long[] worths = mostPlacedFirst ? outweighing(scores) : worth.clone();
            return new AssignmentProblem(
                    first,
                    homes,
                    scores,
                    sized ? picked(size.values, rows) : null,
                    preferred ? picked(preference.values, rows) : null,
                    capacity.clone(),
                    worths);
        }

        /** Returns the rows by unit, then by home. */
        private int[] inOrder(int[] first) {
            int[] next = first.clone();
            long[] keyed = new long[unit.size];
            for (int row = 0; row < unit.size; row++) {
                keyed[next[unit.values[row]]++] = (long) home.values[row] << Integer.SIZE | row;
            }
            int[] rows = new int[keyed.length];
            for (int i = 0; i < worth.length; i++) {
                Arrays.sort(keyed, first[i], first[i + 1]);
                for (int at = first[i]; at < first[i + 1]; at++) {
                    rows[at] = (int) keyed[at];
                    if (at > first[i] && keyed[at] >> Integer.SIZE == keyed[at - 1] >> Integer.SIZE) {
                        throw new IllegalArgumentException("AssignmentProblem must have each pair once but unit " + i
                                + " and home " + (keyed[at] >> Integer.SIZE) + " stand twice");
                    }
                }
            }
            return rows;
        }

        private long[] outweighing(int[] scores) {
            long[] same = new long[worth.length];
            if (scores.length > 0) {
                int least = Ints.min(scores);
                // All at 0 or more once the least is taken off; a worth below 0 cannot be, so the least is at most 0
                // then.
                long range = (long) Ints.max(scores) - least;
                Arrays.fill(same, Math.max(0, worth.length * range + 1 - least));
            }
            return same;
        }
    }

    /** A column of ints that grows. */
    private static final class Column {
        private int[] values = new int[16];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + (size >> 1));
            }
            values[size++] = value;
        }
    }
}
