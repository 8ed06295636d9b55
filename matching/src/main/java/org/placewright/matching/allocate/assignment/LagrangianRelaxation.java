package org.placewright.matching.allocate.assignment;

import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;

/**
 * The Lagrangian relaxation of a problem: that a unit goes to one home at most is given up; instead a home pays a
 * multiplier m(u) of 0 or more for each unit u it takes, and fills itself as well as it can. Whatever the multipliers,
 *
 * <pre>bound = sum over units of m(u) + sum over homes h of max { sum of (value(u, h) - m(u)) : units that fit in h }
 * </pre>
 *
 * is no less than what any solution is worth; the maxima are those of {@linkplain Knapsack knapsacks}, so the bound may
 * be better than that of linear programming. Multipliers are whole numbers of 1/2^{@code shift} of what values are
 * counted in: the bound is exact. A round takes O(sum over homes of pairs x places).
 *
 * <p>Sources: Fisher, "The Lagrangian relaxation method for solving integer programming problems", Management Science
 * 27 (1981); Fisher, Jaikumar and Van Wassenhove, "A multiplier adjustment method for the generalized assignment
 * problem", Management Science 32 (1986).
 */
final class LagrangianRelaxation {

    private final AssignmentProblem problem;
    private final PairsByHome pairsByHome;
    private final int shift;
    private final Knapsack knapsack = new Knapsack();

    /** The greatest multipliers that make sense: what the best pair of each unit is worth. */
    private final long[] greatest;

    /** The multipliers of the least bound yet, and that bound. */
    private final long[] multiplier;

    private long bound;

    /** The multipliers tried last, and what homes do then. */
    private final long[] tried;

    private final int[] timesTaken;
    private final int[] taken;
    private int takenCount;
    private final long[] placePrice;

    /**
     * Makes the relaxation of a problem.
     *
     * @param problem what is to be solved, of pairs that fit and are worth more than 0
     * @param shift which fractions multipliers are counted in; see {@link #shiftFor}
     * @param start first multipliers
     */
    LagrangianRelaxation(AssignmentProblem problem, int shift, long[] start) {
        this.problem = problem;
        this.pairsByHome = new PairsByHome(problem);
        this.shift = shift;
        this.greatest = greatestValues(problem);
        for (int unit = 0; unit < greatest.length; unit++) {
            greatest[unit] <<= shift;
        }
        this.multiplier = new long[problem.units()];
        this.tried = start.clone();
        this.timesTaken = new int[problem.units()];
        this.taken = new int[problem.pairs()];
        this.placePrice = new long[problem.homes()];
        move(0);
        keep(relax());
        if (bound > sum(greatest)) {
            // Multipliers this great leave nothing to homes. It also keeps every bound below 2^61.
            System.arraycopy(greatest, 0, tried, 0, tried.length);
            keep(relax());
        }
    }

    /** Returns how finely multipliers can be counted for a problem and all parts of it, so that no sum overflows. */
    static int shiftFor(AssignmentProblem problem) {
        return Math.min(16, Math.max(0, Long.numberOfLeadingZeros(sum(greatestValues(problem))) - 3));
    }

    private static long[] greatestValues(AssignmentProblem problem) {
        long[] greatest = new long[problem.units()];
        for (int unit = 0; unit < greatest.length; unit++) {
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                greatest[unit] = Math.max(greatest[unit], problem.value(unit, pair));
            }
        }
        return greatest;
    }

    private static long sum(long[] each) {
        long sum = 0;
        for (long one : each) {
            sum += one;
        }
        return sum;
    }

    AssignmentProblem problem() {
        return problem;
    }

    PairsByHome pairsByHome() {
        return pairsByHome;
    }

    int shift() {
        return shift;
    }

    /** Returns the least bound yet: no solution is worth more. */
    long bound() {
        return bound >> shift;
    }

    /** Returns the multiplier of a unit that makes for the least bound yet. */
    long multiplier(int unit) {
        return multiplier[unit];
    }

    /** Returns the pairs that homes take, each as if it were alone, in the round last tried. */
    int[] taken() {
        return Arrays.copyOf(taken, takenCount);
    }

    /** Returns what a home would lose with one of its places in the round last tried. */
    long placePrice(int home) {
        return placePrice[home] >> shift;
    }

    /** Returns the multiplier of a unit in the round last tried, rounded down. */
    long priceOf(int unit) {
        return tried[unit] >> shift;
    }

    /** Tries multipliers, and finds what homes do. */
    private long relax() {
        Arrays.fill(timesTaken, 0);
        takenCount = 0;
        long sum = sum(tried);
        for (int home = 0; home < problem.homes(); home++) {
            fill(home, tried);
            int item = 0;
            for (int at = pairsByHome.first(home); at < pairsByHome.first(home + 1); at++) {
                int pair = pairsByHome.pair(at);
                if (profit(pair, tried) > 0 && knapsack.takes(item++)) {
                    timesTaken[pairsByHome.unit(pair)]++;
                    taken[takenCount++] = pair;
                }
            }
            placePrice[home] = knapsack.best() - knapsack.bestBeside(1);
            sum = LongMath.saturatedAdd(sum, knapsack.best());
        }
        return sum;
    }

    private void keep(long found) {
        bound = found;
        System.arraycopy(tried, 0, multiplier, 0, tried.length);
    }

    private void fill(int home, long[] multipliers) {
        knapsack.clear();
        for (int at = pairsByHome.first(home); at < pairsByHome.first(home + 1); at++) {
            int pair = pairsByHome.pair(at);
            long profit = profit(pair, multipliers);
            if (profit > 0) {
                knapsack.add(problem.size(pair), profit);
            }
        }
        knapsack.fill(problem.capacity(home));
    }

    private long profit(int pair, long[] multipliers) {
        int unit = pairsByHome.unit(pair);
        return (problem.value(unit, pair) << shift) - multipliers[unit];
    }

    /**
     * How long to look for better multipliers.
     *
     * @param rounds how many to try
     * @param patience after how many in vain the step is halved
     * @param interval how often to ask for a solution
     */
    record Schedule(int rounds, int patience, int interval) {}

    /** Looks for solutions as homes do this and that. */
    @FunctionalInterface
    interface Heuristic {

        /** Returns what a solution must be worth more than, to be of interest. */
        long valueToBeat();
    }

    /**
     * Looks for multipliers of a lesser bound, by the subgradient method: what more homes take than one becomes dearer,
     * what none takes cheaper, by a step in proportion to the gap. Ends early when the bound shows that there is
     * nothing to find.
     *
     * <p>Source: Held, Wolfe and Crowder, "Validation of subgradient optimization", Mathematical Programming 6 (1974).
     */
    void tighten(Schedule schedule, Heuristic heuristic) {
        long toBeat = 0;
        int halvings = 0;
        int inVain = 0;
        for (int round = 0; round < schedule.rounds(); round++) {
            if (round % schedule.interval() == 0) {
                toBeat = heuristic.valueToBeat();
            }
            long norm = norm();
            if (bound() <= toBeat || norm == 0) {
                return;
            }
            long gap = bound - (toBeat << shift);
            move(Math.max(1, (gap / norm * 2) >> halvings));
            long found = relax();
            if (found < bound) {
                keep(found);
                inVain = 0;
            } else if (++inVain == schedule.patience()) {
                System.arraycopy(multiplier, 0, tried, 0, tried.length);
                relax();
                halvings++;
                inVain = 0;
            }
        }
    }

    /** Returns the square of the length of the step that {@link #move} would make of size 1. */
    private long norm() {
        long norm = 0;
        for (int unit = 0; unit < tried.length; unit++) {
            long excess = timesTaken[unit] - 1L;
            if (excess > 0 || tried[unit] > 0) {
                norm += excess * excess;
            }
        }
        return norm;
    }

    private void move(long step) {
        for (int unit = 0; unit < tried.length; unit++) {
            long change = LongMath.saturatedMultiply(step, timesTaken[unit] - 1L);
            long moved = LongMath.saturatedAdd(tried[unit], change);
            tried[unit] = Math.max(0, Math.min(greatest[unit], moved));
        }
    }

    /**
     * Bounds of the solutions in which one thing is decided, by the multipliers of the least bound: what the homes
     * concerned lose by it is taken off. In O(sum over homes of pairs x places).
     *
     * @param chosen by pair, of those in which it is chosen
     * @param notPlaced by unit, of those in which it is not placed
     */
    record Bounds(ImmutableLongArray chosen, ImmutableLongArray notPlaced) {}

    /** Returns what remains possible under each decision. */
    Bounds bounds() {
        long[] without = new long[problem.units()];
        long[] with = new long[problem.pairs()];
        Arrays.fill(without, bound);
        for (int home = 0; home < problem.homes(); home++) {
            compare(home, without, with);
        }
        for (int pair = 0; pair < with.length; pair++) {
            with[pair] = (with[pair] + without[pairsByHome.unit(pair)]) >> shift;
        }
        for (int unit = 0; unit < without.length; unit++) {
            without[unit] = (without[unit] - multiplier[unit]) >> shift;
        }
        return new Bounds(ImmutableLongArray.copyOf(with), ImmutableLongArray.copyOf(without));
    }

    /** Takes from each unit what one home loses if it may not take it, and tells what is lost less if it must. */
    private void compare(int home, long[] without, long[] with) {
        fill(home, multiplier);
        knapsack.compare();
        int item = 0;
        for (int at = pairsByHome.first(home); at < pairsByHome.first(home + 1); at++) {
            int pair = pairsByHome.pair(at);
            long profit = profit(pair, multiplier);
            if (profit > 0) {
                without[pairsByHome.unit(pair)] -= knapsack.best() - knapsack.bestWithout(item);
                with[pair] = knapsack.bestWith(item) - knapsack.bestWithout(item);
                item++;
            } else {
                with[pair] = profit + knapsack.bestBeside(problem.size(pair)) - knapsack.best();
            }
        }
    }
}
