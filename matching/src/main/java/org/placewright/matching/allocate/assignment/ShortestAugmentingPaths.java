package org.placewright.matching.allocate.assignment;

/**
 * Solves problems of single places to proven optimality: units are taken in one after another, each along a shortest
 * path by which others make room, and prices are kept that prove the assignment of those taken in the best.
 *
 * <p><b>Guarantee.</b> The gap is 0, and the prices returned prove it, all in whole numbers.
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

    /** Makes a solver; all are alike. */
    public ShortestAugmentingPaths() {}

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
        AugmentingSearch search = new AugmentingSearch(problem);
        for (int unit = 0; unit < problem.units(); unit++) {
            search.add(unit);
        }
        return search.solution();
    }
}
