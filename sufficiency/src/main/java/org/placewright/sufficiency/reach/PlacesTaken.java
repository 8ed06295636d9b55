package org.placewright.sufficiency.reach;

import java.util.Arrays;

/**
 * Which places children of which groups take. It is checked on building: nobody is placed twice, out of reach, in a
 * home that does not take them, or where there is no place.
 *
 * <p>Told group by group, and within a group by the number of the pool. Immutable and safe to share between threads.
 */
public final class PlacesTaken {

    private final PlacementProblem problem;
    private final long[] pairs;
    private final int[] counts;
    private final int[] placed;
    private final int[] taken;

    private PlacesTaken(PlacementProblem problem, long[] pairs, int[] counts) {
        this.problem = problem;
        this.pairs = pairs;
        this.counts = counts;
        this.placed = new int[problem.groups()];
        this.taken = new int[problem.pools()];
        for (int i = 0; i < pairs.length; i++) {
            int group = group(i);
            int pool = pool(i);
            placed[group] += counts[i];
            taken[pool] += counts[i];
            require(counts[i] > 0, "number of children", "place 1 or more or none");
            require(problem.takes(problem.groupType(group), problem.poolClass(pool)), "class", "ask who takes whom");
            require(placed[group] <= problem.children(group), "group", "place each child once");
            require(taken[pool] <= problem.places(pool), "pool", "give each place once");
        }
        checkReach();
    }

    private void checkReach() {
        int[] reachedFrom = new int[problem.reach().homeSites()];
        Arrays.fill(reachedFrom, -1);
        int last = -1;
        for (int i = 0; i < pairs.length; i++) {
            int site = problem.groupSite(group(i));
            if (site != last) {
                for (int at = problem.reach().first(site); at < problem.reach().first(site + 1); at++) {
                    reachedFrom[problem.reach().homeSite(at)] = site;
                }
                last = site;
            }
            require(reachedFrom[problem.poolSite(pool(i))] == site, "site", "keep to the rows of the reach");
        }
    }

    private static void require(boolean holds, String what, String remedy) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "PlacesTaken has a pair that the " + what + " does not allow. Maybe " + remedy + "?");
        }
    }

    /**
     * Returns a builder of an answer in which nobody is placed.
     *
     * @param problem what was asked
     * @return a new builder
     */
    public static Builder builder(PlacementProblem problem) {
        return new Builder(problem);
    }

    /**
     * Returns what was asked.
     *
     * @return the problem
     */
    public PlacementProblem problem() {
        return problem;
    }

    /**
     * Returns how many pairs of a group and a pool there are.
     *
     * @return 0 or more
     */
    public int size() {
        return pairs.length;
    }

    /**
     * Returns the group of a pair.
     *
     * @param pair 0 to {@link #size()} - 1
     * @return the number of the group
     */
    public int group(int pair) {
        return (int) (pairs[pair] >> Integer.SIZE);
    }

    /**
     * Returns the pool of a pair.
     *
     * @param pair 0 to {@link #size()} - 1
     * @return the number of the pool
     */
    public int pool(int pair) {
        return (int) pairs[pair];
    }

    /**
     * Returns how many children of its group a pair places in its pool.
     *
     * @param pair 0 to {@link #size()} - 1
     * @return 1 or more
     */
    public int count(int pair) {
        return counts[pair];
    }

    /**
     * Returns how many children of a group are placed.
     *
     * @param group the number of a group
     * @return 0 or more
     */
    public int placed(int group) {
        return placed[group];
    }

    /**
     * Returns how many children of a group are not placed.
     *
     * @param group the number of a group
     * @return 0 or more
     */
    public int unplaced(int group) {
        return problem.children(group) - placed[group];
    }

    /**
     * Returns how many places of a pool are taken.
     *
     * @param pool the number of a pool
     * @return 0 or more
     */
    public int taken(int pool) {
        return taken[pool];
    }

    /**
     * Returns how many children are placed in all.
     *
     * @return 0 or more
     */
    public long allPlaced() {
        return Arrays.stream(placed).asLongStream().sum();
    }

    /**
     * Returns how many children are not placed.
     *
     * @return 0 or more
     */
    public long allUnplaced() {
        return problem.allChildren() - allPlaced();
    }

    /** Returns how many are placed and how many are not only. */
    @Override
    public String toString() {
        return "PlacesTaken[" + allPlaced() + " placed, " + allUnplaced() + " not]";
    }

    /** Builds {@link PlacesTaken}. */
    public static final class Builder {

        private final PlacementProblem problem;
        private long[] pairs = new long[16];
        private int[] counts = new int[16];
        private int size;

        Builder(PlacementProblem problem) {
            this.problem = problem;
        }

        /**
         * Places children of a group in a pool.
         *
         * @param group the number of a group
         * @param pool the number of a pool
         * @param count how many, 1 or more
         * @return this builder
         */
        public Builder place(int group, int pool, int count) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * size);
                counts = Arrays.copyOf(counts, 2 * size);
            }
            pairs[size] = (long) group << Integer.SIZE | pool;
            counts[size++] = count;
            return this;
        }

        /**
         * Builds the answer.
         *
         * @return who is placed where, in order; pairs told several times are added
         * @throws IllegalArgumentException if the problem does not allow it
         */
        public PlacesTaken build() {
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (one, other) -> Long.compare(pairs[one], pairs[other]));
            long[] sorted = new long[size];
            int[] sums = new int[size];
            int last = -1;
            for (int i : order) {
                if (last < 0 || sorted[last] != pairs[i]) {
                    sorted[++last] = pairs[i];
                }
                sums[last] = Math.addExact(sums[last], counts[i]);
            }
            return new PlacesTaken(problem, Arrays.copyOf(sorted, last + 1), Arrays.copyOf(sums, last + 1));
        }
    }
}
