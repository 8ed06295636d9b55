package org.placewright.matching.allocate.assignment;

import com.google.common.math.LongMath;

/**
 * Solves problems in which a unit may take several places of a home, as brothers and sisters do who stay together: the
 * generalised assignment problem, which is NP-hard. It maximises
 *
 * <pre>
 * sum of value(u, h) x(u, h), where sum over h of x(u, h) &lt;= 1, sum over u of size(u, h) x(u, h) &lt;= capacity(h)
 * </pre>
 *
 * with each x 0 or 1, by branch and bound; a pair worth 0 or less is never chosen. Bounds are those of a Lagrangian
 * relaxation that keeps the places of each home exactly, so they are at least as good as those of linear programming;
 * multipliers start at the prices of the problem in which units can be split. Solutions are made of what homes do in
 * the relaxation: units that take several places first, the others by {@link ShortestAugmentingPaths}, then moves and
 * swaps. What no pair connects is solved part by part.
 *
 * <p><b>Guarantee.</b> The {@linkplain AssignmentSolution#bound bound} holds always, in whole numbers, without
 * rounding. Where the {@linkplain AssignmentSolution#gap gap} is 0 the solution is proven to be the best; where the
 * limit of the search comes first, the gap says how much better another could be at most. Where all units that could go
 * to a home would take the same number of its places, the gap is 0 whatever the limit.
 *
 * <p><b>Limit.</b> The search may look at so many pairs, those of all its nodes added up: a measure of work that is the
 * same on every machine, unlike time. The first node of each part is always looked at.
 *
 * <p><b>Complexity.</b> A node takes at most 300 rounds, below the first at most 30, each O(sum over homes of pairs x
 * places), and some solutions. Memory is O(pairs) for each node on one path of the search, at most 500. A home's places
 * are counted one by one while the table of its knapsack has at most 2^22 cells, and in larger steps beyond, which
 * makes bounds weaker but not wrong.
 *
 * <p><b>Tie-break.</b> Of solutions worth the same, the one that is found first; the same problem has the same solution
 * always. Another numbering of units or homes may lead to another of the same value where the gap is 0, and to another
 * value where it is not.
 *
 * <p>Sources: Ross and Soland, "A branch and bound algorithm for the generalized assignment problem", Mathematical
 * Programming 8 (1975); Fisher, Jaikumar and Van Wassenhove, "A multiplier adjustment method for the generalized
 * assignment problem", Management Science 32 (1986); Martello and Toth, "Knapsack Problems" (1990), chapter 7.
 */
public final class GeneralisedAssignment implements AssignmentSolver {

    /** The limit unless told: {@value} pairs, a few seconds' work. */
    public static final long DEFAULT_LIMIT = 4_000_000;

    private final long limit;

    /** Makes a solver of the default limit. */
    public GeneralisedAssignment() {
        this(DEFAULT_LIMIT);
    }

    private GeneralisedAssignment(long limit) {
        this.limit = limit;
    }

    /**
     * Returns a solver of another limit.
     *
     * @param limit how many pairs the search may look at, those of all its nodes added up; 0 or more, where 0 leaves
     *     the first node of each part only
     * @return the solver
     * @throws IllegalArgumentException if the limit is less than 0
     */
    public static GeneralisedAssignment of(long limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("GeneralisedAssignment limit must be 0 or more but was " + limit
                    + ". Maybe take GeneralisedAssignment.DEFAULT_LIMIT?");
        }
        return new GeneralisedAssignment(limit);
    }

    @Override
    public String name() {
        return "branch-and-bound";
    }

    @Override
    public boolean takesSizes() {
        return true;
    }

    @Override
    public AssignmentSolution solve(AssignmentProblem problem) {
        Restriction useful = new Restriction(problem);
        useful.closeUseless();
        int[] chosen = useful.chosen();
        long bound = 0;
        BranchAndBound search = new BranchAndBound();
        for (Subproblem part : useful.components()) {
            int pairs = part.problem().pairs();
            search.allow(LongMath.saturatedMultiply(limit, pairs) / useful.openPairs());
            AssignmentSolution found = search.search(part.problem());
            part.intoWhole(found, chosen);
            bound += found.bound();
        }
        return AssignmentSolution.bounded(problem, chosen, bound);
    }
}
