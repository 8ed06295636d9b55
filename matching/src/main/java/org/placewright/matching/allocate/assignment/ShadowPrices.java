package org.placewright.matching.allocate.assignment;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;

/**
 * What one more place in each home would add to the value of an optimal solution, exactly, and who would move if there
 * were one.
 *
 * <p>The value f of the best solution, as a function of the places b, is concave and linear between whole numbers along
 * each home, so one more place in home h adds {@code f(b + e(h)) - f(b)}, which is the least price of h among all
 * {@linkplain DualPrices prices} that prove the solution. What the prices at hand are above the least is a shortest
 * path of reduced costs, found for all homes together by one search from every way a chain of moves can end:
 *
 * <pre>
 * above(h) = min of: price(h)                                  the place stays empty
 *                    reduced(u, h)          u not placed       u comes
 *                    reduced(u, h) + above(home(u))  u placed  u moves here, and leaves its place to others
 * reduced(u, h) = price(u) + price(h) - value(u, h)
 * </pre>
 *
 * <p>In O(m + h log h) at worst for m pairs and h homes, once; then O(1) for each home, and O(m) for a solution. Of
 * ways worth the same one is chosen, the same always.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <p>Source: Schrijver, "Combinatorial Optimization" (2003), chapters 17 and 18, for the duals and residual paths of
 * bipartite matching; Demange, Gale and Sotomayor, "Multi-item auctions", Journal of Political Economy 94 (1986), for
 * the least prices.
 */
public final class ShadowPrices {

    private static final int NOBODY = -1;

    private final AssignmentSolution solution;
    private final DualPrices least;
    private final ImmutableIntArray comer;

    private ShadowPrices(AssignmentSolution solution, DualPrices least, ImmutableIntArray comer) {
        this.solution = solution;
        this.least = least;
        this.comer = comer;
    }

    /**
     * Works out what places are worth.
     *
     * @param solution a solution of single places, optimal, with prices that prove it
     * @return what one more place adds in each home
     * @throws IllegalArgumentException if a pair takes more than one place, or the solution has no prices that prove it
     *     optimal
     */
    public static ShadowPrices of(AssignmentSolution solution) {
        if (!solution.problem().isOfSinglePlaces()) {
            throw new IllegalArgumentException("ShadowPrices must be of single places but some pair takes more than"
                    + " one. Maybe solve again with one more place?");
        }
        DualPrices prices = solution.prices()
                .filter(proof -> solution.isOptimal())
                .orElseThrow(() -> new IllegalArgumentException("ShadowPrices must be of a solution that prices prove"
                        + " optimal but its gap is " + solution.gap()
                        + ". Maybe solve it by shortest-augmenting-paths?"));
        return new Search(solution, prices).run();
    }

    /**
     * Returns what one more place in a home adds to the value.
     *
     * @param home 0 or more, less than the number of homes
     * @return 0 or more: what the best solution with one more place there is worth, less what this one is
     */
    public long of(int home) {
        return least.homes().get(home);
    }

    /**
     * Returns the least prices of homes, each what one more place there adds, and the prices of units that go with
     * them.
     *
     * @return prices that prove the solution optimal
     */
    public DualPrices prices() {
        return least;
    }

    /**
     * Returns the best solution if a home had one more place: those move who lie on one chain of moves, and no others.
     *
     * @param home 0 or more, less than the number of homes
     * @return an optimal solution of the problem with one more place there, worth more by {@link #of(int)}
     * @throws IllegalArgumentException if the home has as many places as an int can hold
     */
    public AssignmentSolution withOneMore(int home) {
        AssignmentProblem problem = solution.problem();
        int[] pairs = new int[problem.units()];
        Arrays.setAll(pairs, solution::pair);
        int open = home;
        while (open != AssignmentSolution.NOT_PLACED && comer.get(open) != NOBODY) {
            int unit = comer.get(open);
            pairs[unit] = problem.pairOf(unit, open);
            open = solution.home(unit);
        }
        return AssignmentSolution.of(problem.withCapacity(home, problem.capacity(home) + 1), pairs, least);
    }

    /** One search over all homes. */
    private static final class Search {

        private final AssignmentSolution solution;
        private final AssignmentProblem problem;
        private final DualPrices prices;
        private final DistanceHeap above;
        private final int[] comer;

        Search(AssignmentSolution solution, DualPrices prices) {
            this.solution = solution;
            this.problem = solution.problem();
            this.prices = prices;
            this.above = new DistanceHeap(problem.homes());
            this.comer = new int[problem.homes()];
            Arrays.fill(comer, NOBODY);
        }

        ShadowPrices run() {
            for (int home = 0; home < problem.homes(); home++) {
                above.offer(home, prices.homes().get(home));
            }
            UnitsByHome placed = new UnitsByHome(solution);
            placed.notPlaced().forEach(unit -> comeFrom(unit, 0));
            while (!above.isEmpty()) {
                int home = above.take();
                placed.in(home).forEach(unit -> comeFrom(unit, above.distance(home)));
            }
            return new ShadowPrices(solution, least(), ImmutableIntArray.copyOf(comer));
        }

        private void comeFrom(int unit, long aboveLeft) {
            long left = aboveLeft + prices.units().get(unit);
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                int home = problem.home(pair);
                if (above.offer(home, left + prices.homes().get(home) - problem.value(unit, pair))) {
                    comer[home] = unit;
                }
            }
        }

        private DualPrices least() {
            ImmutableLongArray.Builder homes = ImmutableLongArray.builder(problem.homes());
            for (int home = 0; home < problem.homes(); home++) {
                homes.add(prices.homes().get(home) - above.distance(home));
            }
            ImmutableLongArray.Builder units = ImmutableLongArray.builder(problem.units());
            for (int unit = 0; unit < problem.units(); unit++) {
                int home = solution.home(unit);
                // Whoever is placed gains what the price of the home falls by.
                units.add(
                        prices.units().get(unit) + (home == AssignmentSolution.NOT_PLACED ? 0 : above.distance(home)));
            }
            return new DualPrices(units.build(), homes.build());
        }
    }
}
