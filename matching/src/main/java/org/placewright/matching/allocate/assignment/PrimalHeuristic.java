package org.placewright.matching.allocate.assignment;

import com.google.common.math.LongMath;
import java.util.stream.IntStream;

/**
 * Makes good solutions of what homes do in a {@linkplain LagrangianRelaxation relaxation}, and keeps the best. First
 * pairs of several places are chosen, by what they are worth beyond what their unit and the places would fetch
 * otherwise; then units that are left go to the places that are left, of pairs of one place as well as can be; then
 * single steps better the whole.
 */
final class PrimalHeuristic {

    private static final int NONE = AssignmentSolution.NOT_PLACED;
    private static final int PASSES = 5;
    private static final ShortestAugmentingPaths SINGLE_PLACES = new ShortestAugmentingPaths();

    private final LagrangianRelaxation relaxation;
    private final AssignmentProblem problem;
    private final PairsByHome pairsByHome;
    private final boolean[] takesOnePlace;
    private int[] best;
    private long value;

    /** Starts with a feasible solution. */
    PrimalHeuristic(LagrangianRelaxation relaxation, int[] start) {
        this.relaxation = relaxation;
        this.problem = relaxation.problem();
        this.pairsByHome = relaxation.pairsByHome();
        this.takesOnePlace = new boolean[problem.units()];
        for (int pair = 0; pair < problem.pairs(); pair++) {
            takesOnePlace[pairsByHome.unit(pair)] |= problem.size(pair) == 1;
        }
        this.best = start;
        this.value = valueOf(start);
    }

    /** Returns the best choice of pairs yet, by unit. */
    int[] best() {
        return best.clone();
    }

    /** Returns the best solution yet, if no solution is worth more than it and a bound. */
    AssignmentSolution bounded(long bound) {
        return AssignmentSolution.bounded(problem, best, Math.max(bound, value));
    }

    /** Returns what the best solution yet is worth. */
    long value() {
        return value;
    }

    /** Keeps a feasible solution if it is better. */
    void offer(int[] chosen) {
        long worth = valueOf(chosen);
        if (worth > value) {
            best = chosen;
            value = worth;
        }
    }

    /** Looks for a better solution where the relaxation is now. */
    void look() {
        int[] chosen = placeInOnes(chooseLarge());
        if (valueOf(chosen) > value || !anyOfOnePlace()) {
            offer(improved(chosen));
        }
    }

    private boolean anyOfOnePlace() {
        for (boolean each : takesOnePlace) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    private int[] chooseLarge() {
        LocalSearch search = new LocalSearch(problem, this::valueBeyondPrices);
        for (int pair : relaxation.taken()) {
            search.offer(pairsByHome.unit(pair), pair);
        }
        search.improve(PASSES);
        return search.chosen();
    }

    private long valueBeyondPrices(int pair) {
        if (problem.size(pair) == 1) {
            return 0;
        }
        int unit = pairsByHome.unit(pair);
        long places = LongMath.saturatedMultiply(problem.size(pair), relaxation.placePrice(problem.home(pair)));
        long otherwise = takesOnePlace[unit] ? relaxation.priceOf(unit) : 0;
        return LongMath.saturatedSubtract(problem.value(unit, pair) - otherwise, places);
    }

    /** Places the units not placed yet, by pairs of one place, in what is left. */
    private int[] placeInOnes(int[] chosen) {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(problem.units(), problem.homes());
        int[] room = IntStream.range(0, problem.homes()).map(problem::capacity).toArray();
        for (int unit = 0; unit < chosen.length; unit++) {
            if (chosen[unit] != NONE) {
                room[problem.home(chosen[unit])] -= problem.size(chosen[unit]);
                continue;
            }
            builder.worth(unit, problem.worth(unit));
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                if (problem.size(pair) == 1) {
                    builder.pair(unit, problem.home(pair), problem.score(pair));
                }
            }
        }
        for (int home = 0; home < room.length; home++) {
            builder.capacity(home, room[home]);
        }
        AssignmentSolution ones = SINGLE_PLACES.solve(builder.build());
        int[] all = chosen.clone();
        for (int unit = 0; unit < all.length; unit++) {
            if (ones.home(unit) != NONE) {
                all[unit] = problem.pairOf(unit, ones.home(unit));
            }
        }
        return all;
    }

    private int[] improved(int[] chosen) {
        LocalSearch search = new LocalSearch(problem, pair -> problem.value(pairsByHome.unit(pair), pair));
        for (int unit = 0; unit < chosen.length; unit++) {
            if (chosen[unit] != NONE) {
                search.offer(unit, chosen[unit]);
            }
        }
        search.improve(PASSES);
        return search.chosen();
    }

    private long valueOf(int[] chosen) {
        long sum = 0;
        for (int unit = 0; unit < chosen.length; unit++) {
            sum += chosen[unit] == NONE ? 0 : problem.value(unit, chosen[unit]);
        }
        return sum;
    }
}
