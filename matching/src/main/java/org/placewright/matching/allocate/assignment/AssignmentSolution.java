package org.placewright.matching.allocate.assignment;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;

/**
 * Who goes where, and how much better any other choice could be. Feasible by construction: each unit in one home at
 * most, no home over its places.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class AssignmentSolution {

    /** The pair of a unit that is not placed. */
    public static final int NOT_PLACED = -1;

    private final AssignmentProblem problem;
    private final ImmutableIntArray pairs;
    private final int placed;
    private final long score;
    private final long value;
    private final long bound;
    private final Optional<DualPrices> prices;

    private AssignmentSolution(
            AssignmentProblem problem, ImmutableIntArray pairs, long bound, Optional<DualPrices> prices) {
        this.problem = problem;
        this.pairs = pairs;
        long[] taken = new long[problem.homes()];
        int count = 0;
        long scores = 0;
        long values = 0;
        if (pairs.length() != problem.units()) {
            throw new IllegalArgumentException(
                    "AssignmentSolution must tell of " + problem.units() + " units but tells of " + pairs.length());
        }
        for (int unit = 0; unit < pairs.length(); unit++) {
            int pair = pairs.get(unit);
            if (pair == NOT_PLACED) {
                continue;
            }
            if (pair < problem.firstPair(unit) || pair >= problem.firstPair(unit + 1)) {
                throw new IllegalArgumentException(
                        "AssignmentSolution must choose for unit " + unit + " one of its own pairs but chose " + pair);
            }
            taken[problem.home(pair)] += problem.size(pair);
            count++;
            scores += problem.score(pair);
            values += problem.value(unit, pair);
        }
        for (int home = 0; home < taken.length; home++) {
            if (taken[home] > problem.capacity(home)) {
                throw new IllegalArgumentException("AssignmentSolution must not take " + taken[home]
                        + " places of home " + home + ", which has " + problem.capacity(home));
            }
        }
        if (bound < values) {
            throw new IllegalArgumentException(
                    "AssignmentSolution bound must not be below what it is worth, " + values + ", but was " + bound);
        }
        this.placed = count;
        this.score = scores;
        this.value = values;
        this.bound = bound;
        this.prices = prices;
    }

    /**
     * Returns a solution with prices that prove how good it is.
     *
     * @param problem what it solves
     * @param pairs the pair chosen for each unit, or {@link #NOT_PLACED}
     * @param prices feasible prices
     * @return the solution, bounded by the prices
     * @throws IllegalArgumentException if it is not feasible, or the prices are not
     */
    public static AssignmentSolution of(AssignmentProblem problem, int[] pairs, DualPrices prices) {
        prices.fault(problem).ifPresent(fault -> {
            throw new IllegalArgumentException("AssignmentSolution prices must be feasible. " + fault);
        });
        return new AssignmentSolution(
                problem, ImmutableIntArray.copyOf(pairs), prices.bound(problem), Optional.of(prices));
    }

    /**
     * Returns a solution that some other argument bounds.
     *
     * @param problem what it solves
     * @param pairs the pair chosen for each unit, or {@link #NOT_PLACED}
     * @param bound no solution is worth more
     * @return the solution
     * @throws IllegalArgumentException if it is not feasible, or worth more than the bound
     */
    public static AssignmentSolution bounded(AssignmentProblem problem, int[] pairs, long bound) {
        return new AssignmentSolution(problem, ImmutableIntArray.copyOf(pairs), bound, Optional.empty());
    }

    /**
     * Returns a solution of which nothing is proven. Its bound is what all would be worth if each unit had the best of
     * its homes to itself.
     *
     * @param problem what it solves
     * @param pairs the pair chosen for each unit, or {@link #NOT_PLACED}
     * @return the solution
     * @throws IllegalArgumentException if it is not feasible
     */
    public static AssignmentSolution unproven(AssignmentProblem problem, int[] pairs) {
        long bound = 0;
        for (int unit = 0; unit < problem.units(); unit++) {
            long best = 0;
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                if (problem.size(pair) <= problem.capacity(problem.home(pair))) {
                    best = Math.max(best, problem.value(unit, pair));
                }
            }
            bound += best;
        }
        return bounded(problem, pairs, bound);
    }

    /**
     * Returns what it solves.
     *
     * @return the problem
     */
    public AssignmentProblem problem() {
        return problem;
    }

    /**
     * Returns the pair chosen for a unit.
     *
     * @param unit 0 or more, less than the number of units
     * @return a pair of the unit, or {@link #NOT_PLACED}
     */
    public int pair(int unit) {
        return pairs.get(unit);
    }

    /**
     * Returns the home of a unit.
     *
     * @param unit 0 or more, less than the number of units
     * @return the home, or {@link #NOT_PLACED}
     */
    public int home(int unit) {
        int pair = pair(unit);
        return pair == NOT_PLACED ? NOT_PLACED : problem.home(pair);
    }

    /**
     * Returns how many units have a home.
     *
     * @return 0 to the number of units
     */
    public int placed() {
        return placed;
    }

    /**
     * Returns the scores of the pairs chosen, added up.
     *
     * @return the total score
     */
    public long score() {
        return score;
    }

    /**
     * Returns what the pairs chosen are worth: worth and score of each, added up.
     *
     * @return what is to be as great as can be
     */
    public long value() {
        return value;
    }

    /**
     * Returns what no solution is worth more than.
     *
     * @return {@link #value} or more
     */
    public long bound() {
        return bound;
    }

    /**
     * Returns how much more another solution could be worth at most.
     *
     * @return 0 if this is proven to be the best, else more
     */
    public long gap() {
        return bound - value;
    }

    /**
     * Tells whether it is proven that no solution is worth more.
     *
     * @return true if the gap is 0
     */
    public boolean isOptimal() {
        return gap() == 0;
    }

    /**
     * Returns the prices that prove the bound.
     *
     * @return the prices, if they are what proves it
     */
    public Optional<DualPrices> prices() {
        return prices;
    }

    /** Returns counts and sums only. */
    @Override
    public String toString() {
        return "AssignmentSolution[" + placed + " of " + problem.units() + " placed, score " + score + ", gap " + gap()
                + "]";
    }
}
