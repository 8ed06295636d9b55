package org.placewright.matching.allocate.assignment;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;

/**
 * Prices that bound how good any solution can be: of each unit, what it gains, and of each home, what one of its places
 * costs. Where they are {@linkplain #fault feasible}, that is, no price is below 0 and for each pair of unit u and home
 * h
 *
 * <pre>price(u) + size(pair) * price(h) &gt;= worth(u) + score(pair)</pre>
 *
 * no solution is worth more than {@code sum of price(u) + sum of capacity(h) * price(h)} (weak duality of linear
 * programming), and a solution worth as much is proven to be the best. All in whole numbers, so the proof is exact.
 *
 * <p>Source: Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics Quarterly 2 (1955).
 *
 * @param units the price of each unit, by its number
 * @param homes the price of one place of each home, by its number
 */
public record DualPrices(ImmutableLongArray units, ImmutableLongArray homes) {

    /**
     * Returns the bound these prices prove, if they are feasible.
     *
     * @param problem the problem they are of
     * @return no solution of the problem is worth more
     */
    public long bound(AssignmentProblem problem) {
        long bound = 0;
        for (int unit = 0; unit < problem.units(); unit++) {
            bound = Math.addExact(bound, units.get(unit));
        }
        for (int home = 0; home < problem.homes(); home++) {
            bound = Math.addExact(bound, Math.multiplyExact(problem.capacity(home), homes.get(home)));
        }
        return bound;
    }

    /**
     * Returns what is wrong with these prices, which proves nothing then. In O(pairs).
     *
     * @param problem the problem they are of
     * @return the first fault; empty if they are feasible
     */
    public Optional<String> fault(AssignmentProblem problem) {
        if (units.length() != problem.units() || homes.length() != problem.homes()) {
            return Optional.of(units.length() + " units and " + homes.length() + " homes have prices, not "
                    + problem.units() + " and " + problem.homes());
        }
        for (int home = 0; home < problem.homes(); home++) {
            if (homes.get(home) < 0) {
                return Optional.of("The price of home " + home + " is " + homes.get(home) + ", below 0");
            }
        }
        for (int unit = 0; unit < problem.units(); unit++) {
            if (units.get(unit) < 0) {
                return Optional.of("The price of unit " + unit + " is " + units.get(unit) + ", below 0");
            }
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                long paid = Math.addExact(
                        units.get(unit), Math.multiplyExact(problem.size(pair), homes.get(problem.home(pair))));
                if (paid < problem.value(unit, pair)) {
                    return Optional.of("The prices of unit " + unit + " and home " + problem.home(pair) + " make "
                            + paid + ", less than the pair is worth, " + problem.value(unit, pair));
                }
            }
        }
        return Optional.empty();
    }
}
