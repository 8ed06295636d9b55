package org.placewright.matching.allocate.assignment;

import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Searches for the best solution of a problem. At each node the {@linkplain LagrangianRelaxation relaxation} tells how
 * good a solution can be, and rules out what cannot be part of a better one than is known. What is left is searched
 * part by part, as far as nothing connects them; where little was ruled out, each home that is left to one unit is
 * tried, the most promising first. A part of {@linkplain UniformHomes uniform homes} is solved at once.
 *
 * <p>Sources: Ross and Soland, "A branch and bound algorithm for the generalized assignment problem", Mathematical
 * Programming 8 (1975); Fisher, Jaikumar and Van Wassenhove, "A multiplier adjustment method for the generalized
 * assignment problem", Management Science 32 (1986).
 */
final class BranchAndBound {

    private static final int NONE = AssignmentSolution.NOT_PLACED;

    /** How many nodes may lie within one another. */
    private static final int DEPTH = 500;

    private static final LagrangianRelaxation.Schedule BELOW = new LagrangianRelaxation.Schedule(30, 5, 10);

    private long allowance;

    /** Lets the search go on for so many pairs more, those of all nodes added up. */
    void allow(long pairs) {
        allowance = LongMath.saturatedAdd(allowance, pairs);
    }

    /** Searches a problem, all of whose pairs must fit and be worth more than 0. */
    AssignmentSolution search(AssignmentProblem problem) {
        int shift = LagrangianRelaxation.shiftFor(problem);
        long[] start = Arrays.stream(SplittableUnits.gains(problem))
                .map(gain -> gain << shift)
                .toArray();
        // A solution costs as much as several rounds where there are many pairs.
        int interval = Math.max(10, Math.min(100, problem.pairs() / 10_000));
        return search(
                new LagrangianRelaxation(problem, shift, start),
                nothing(problem),
                0,
                new LagrangianRelaxation.Schedule(300, 8, interval),
                0);
    }

    /** Searches for a choice worth more than what is to be beaten: for the best one if there is any. */
    private AssignmentSolution search(
            LagrangianRelaxation relaxation,
            int[] start,
            long toBeat,
            LagrangianRelaxation.Schedule schedule,
            int depth) {
        AssignmentProblem problem = relaxation.problem();
        allowance -= problem.pairs();
        Optional<AssignmentSolution> solved = UniformHomes.solve(problem);
        if (solved.isPresent()) {
            return solved.get();
        }
        PrimalHeuristic incumbent = new PrimalHeuristic(relaxation, start);
        relaxation.tighten(schedule, () -> {
            incumbent.look();
            return Math.max(incumbent.value(), toBeat);
        });
        long floor = Math.max(incumbent.value(), toBeat);
        if (relaxation.bound() <= floor || allowance <= 0 || depth == DEPTH) {
            return incumbent.bounded(relaxation.bound());
        }
        // If the incumbent is what is to be beaten, it stays possible itself: its parts are then a start for the parts.
        boolean keepsIncumbent = incumbent.value() == floor;
        LagrangianRelaxation.Bounds bounds = relaxation.bounds();
        Optional<Restriction> rest = reduced(problem, bounds, keepsIncumbent ? floor : floor + 1);
        if (rest.isEmpty()) {
            return incumbent.bounded(floor);
        }
        if (decidesLittle(rest.get())) {
            return branch(relaxation, bounds, incumbent, toBeat, depth);
        }
        int[] known = keepsIncumbent ? incumbent.best() : nothing(problem);
        AssignmentSolution ofRest = searchParts(relaxation, rest.get(), known, floor, depth + 1);
        incumbent.offer(chosen(ofRest));
        return incumbent.bounded(Math.max(floor, ofRest.bound()));
    }

    private static int[] chosen(AssignmentSolution solution) {
        return IntStream.range(0, solution.problem().units())
                .map(solution::pair)
                .toArray();
    }

    private static int[] nothing(AssignmentProblem problem) {
        int[] chosen = new int[problem.units()];
        Arrays.fill(chosen, NONE);
        return chosen;
    }

    /** Rules out what leads to less than a value, and chooses what is left alone; empty if nothing leads to it. */
    private static Optional<Restriction> reduced(
            AssignmentProblem problem, LagrangianRelaxation.Bounds bounds, long least) {
        Restriction rest = new Restriction(problem);
        for (int unit = 0; unit < problem.units(); unit++) {
            int options = bounds.notPlaced().get(unit) >= least ? 1 : 0;
            int last = NONE;
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                if (bounds.chosen().get(pair) >= least) {
                    options++;
                    last = pair;
                } else {
                    rest.close(pair);
                }
            }
            if (options == 0) {
                return Optional.empty();
            }
            if (options == 1 && last != NONE) {
                rest.choose(unit, last);
            }
        }
        rest.closeUseless();
        return rest.isFeasible() ? Optional.of(rest) : Optional.empty();
    }

    private static boolean decidesLittle(Restriction rest) {
        return rest.value() == 0 && rest.openPairs() * 10L > rest.problem().pairs() * 9L;
    }

    /** Searches what is left of a problem; ends as soon as it is seen that what is to be beaten is not. */
    private AssignmentSolution searchParts(
            LagrangianRelaxation whole, Restriction rest, int[] start, long toBeat, int depth) {
        List<Subproblem> parts = rest.components();
        List<LagrangianRelaxation> relaxations =
                parts.stream().map(part -> relaxation(whole, part)).toList();
        long bound = rest.value();
        for (LagrangianRelaxation each : relaxations) {
            bound += each.bound();
        }
        int[] chosen = rest.chosen();
        for (int i = 0; i < parts.size() && bound > toBeat; i++) {
            long others = bound - relaxations.get(i).bound();
            AssignmentSolution found =
                    search(relaxations.get(i), parts.get(i).fromWhole(start), toBeat - others, BELOW, depth);
            parts.get(i).intoWhole(found, chosen);
            bound = others + found.bound();
        }
        return AssignmentSolution.bounded(whole.problem(), chosen, bound);
    }

    private static LagrangianRelaxation relaxation(LagrangianRelaxation whole, Subproblem part) {
        long[] start = IntStream.range(0, part.problem().units())
                .mapToLong(unit -> whole.multiplier(part.unitInWhole(unit)))
                .toArray();
        return new LagrangianRelaxation(part.problem(), whole.shift(), start);
    }

    /** Tries what is left to one unit: its pairs, and not to be placed. */
    private AssignmentSolution branch(
            LagrangianRelaxation relaxation,
            LagrangianRelaxation.Bounds bounds,
            PrimalHeuristic incumbent,
            long toBeat,
            int depth) {
        AssignmentProblem problem = relaxation.problem();
        int unit = branchingUnit(problem, bounds, Math.max(incumbent.value(), toBeat));
        long bound = Math.max(incumbent.value(), toBeat);
        for (int option : options(problem, bounds, unit)) {
            long floor = Math.max(incumbent.value(), toBeat);
            long ofOption = bound(bounds, unit, option);
            if (ofOption <= floor || allowance <= 0) {
                // The options that follow are worth no more.
                bound = Math.max(bound, ofOption);
                break;
            }
            Restriction rest = new Restriction(problem);
            for (int pair = 0; pair < problem.pairs(); pair++) {
                if (bounds.chosen().get(pair) <= floor) {
                    rest.close(pair);
                }
            }
            if (option == NONE) {
                rest.closeAll(unit);
            } else {
                rest.choose(unit, option);
            }
            rest.closeUseless();
            AssignmentSolution found = searchParts(relaxation, rest, nothing(problem), floor, depth + 1);
            incumbent.offer(chosen(found));
            bound = Math.max(bound, found.bound());
        }
        return incumbent.bounded(Math.min(bound, relaxation.bound()));
    }

    private static int[] options(AssignmentProblem problem, LagrangianRelaxation.Bounds bounds, int unit) {
        return IntStream.concat(
                        IntStream.range(problem.firstPair(unit), problem.firstPair(unit + 1)), IntStream.of(NONE))
                .boxed()
                .sorted(Comparator.comparing((Integer option) -> bound(bounds, unit, option))
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static long bound(LagrangianRelaxation.Bounds bounds, int unit, int option) {
        return option == NONE ? bounds.notPlaced().get(unit) : bounds.chosen().get(option);
    }

    /**
     * Returns the unit to branch on, of those with two options at least: one that may take several places before one
     * that does not, because without the former the problem is easy; then that with the least second-best bound.
     */
    private static int branchingUnit(AssignmentProblem problem, LagrangianRelaxation.Bounds bounds, long floor) {
        int best = NONE;
        boolean bestIsLarge = false;
        long least = Long.MAX_VALUE;
        for (int unit = 0; unit < problem.units(); unit++) {
            long first = bounds.notPlaced().get(unit);
            long second = Long.MIN_VALUE;
            boolean large = false;
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                second = Math.max(second, Math.min(first, bounds.chosen().get(pair)));
                first = Math.max(first, bounds.chosen().get(pair));
                large |= problem.size(pair) > 1;
            }
            boolean better = large == bestIsLarge ? second < least : large;
            if (best == NONE || (second > floor && better)) {
                best = unit;
                bestIsLarge = large;
                least = second;
            }
        }
        return best;
    }
}
