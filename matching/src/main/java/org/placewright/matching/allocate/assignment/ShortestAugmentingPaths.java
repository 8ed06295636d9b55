package org.placewright.matching.allocate.assignment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/**
 * Solves problems of single places to proven optimality: units are taken in one after another, each along a shortest
 * path by which others make room, and prices are kept that prove the assignment of those taken in the best.
 *
 * <p><b>Guarantee.</b> The gap is 0, and the prices returned prove it, all in whole numbers; of all prices that do,
 * those of homes are the least, so that each is what one more place in the home would add ({@link ShadowPrices}).
 *
 * <p><b>Complexity.</b> O(u (m + h log h)) at worst for u units, h homes and m pairs; memory O(m + u + h). Most
 * searches end after a few homes unless places are scarce.
 *
 * <p><b>Tie-break.</b> Of assignments worth the same, the one that is found first: units are taken in by number, and of
 * homes equally near, that of the lowest number is looked at first. The same problem has the same solution always, but
 * of a problem whose optimum is not unique, another numbering may choose another optimum.
 *
 * <p>Sources: Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics Quarterly 2 (1955);
 * Edmonds and Karp, "Theoretical improvements in algorithmic efficiency for network flow problems", Journal of the ACM
 * 19 (1972), for prices that keep all lengths at 0 or more; Jonker and Volgenant, "A shortest augmenting path algorithm
 * for dense and sparse linear assignment problems", Computing 38 (1987).
 */
public final class ShortestAugmentingPaths implements AssignmentSolver {

    /** Enough for any machine to keep busy; each lot costs memory in proportion to the homes. */
    private static final int LOTS = 16;

    private final Executor executor;
    private final int lots;

    /** Makes a solver that works on the thread it is called on. */
    public ShortestAugmentingPaths() {
        this(Runnable::run, 1);
    }

    private ShortestAugmentingPaths(Executor executor, int lots) {
        this.executor = executor;
        this.lots = lots;
    }

    /**
     * Returns a solver that has parts of the problem that have nothing to do with one another solved side by side: no
     * home has pairs in two of them. The solution is the same.
     *
     * @param executor what solves them, in tasks that do not wait for one another
     * @return a solver
     */
    public static ShortestAugmentingPaths on(Executor executor) {
        return new ShortestAugmentingPaths(executor, LOTS);
    }

    @Override
    public String name() {
        return "shortest-augmenting-paths";
    }

    @Override
    public boolean takesSizes() {
        return false;
    }

    @Override
    public AssignmentSolution solve(AssignmentProblem problem) {
        if (!problem.isOfSinglePlaces()) {
            throw new IllegalArgumentException("AssignmentProblem must be of single places for " + name()
                    + " but some pair takes more than one place. Maybe choose a solver that takes sizes?");
        }
        PricedMatching matching = new PricedMatching(problem);
        List<CompletableFuture<Void>> tasks = lots(problem).stream()
                .map(units -> CompletableFuture.runAsync(() -> takeIn(units, problem, matching), executor))
                .toList();
        tasks.forEach(CompletableFuture::join);
        return matching.solution();
    }

    private ImmutableList<int[]> lots(AssignmentProblem problem) {
        return lots == 1
                ? ImmutableList.of(IntStream.range(0, problem.units()).toArray())
                : IndependentLots.of(problem, lots);
    }

    private static void takeIn(int[] units, AssignmentProblem problem, PricedMatching matching) {
        AugmentingSearch search = new AugmentingSearch(problem, matching);
        for (int unit : units) {
            search.add(unit);
        }
    }
}
