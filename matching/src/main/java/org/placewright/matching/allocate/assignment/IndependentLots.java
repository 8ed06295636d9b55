package org.placewright.matching.allocate.assignment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts the units of a problem into lots such that no home has pairs in two of them. Units that share a home, or that
 * others link, stay together; what stays together is dealt out, the largest first, each to the lot that has the fewest
 * pairs yet. In nearly linear time.
 *
 * <p>Source: Graham, "Bounds on multiprocessing timing anomalies", SIAM Journal on Applied Mathematics 17 (1969).
 */
final class IndependentLots {

    private final AssignmentProblem problem;
    private final DisjointSets homes;

    private IndependentLots(AssignmentProblem problem) {
        this.problem = problem;
        this.homes = new DisjointSets(problem.homes());
    }

    /**
     * Returns the units of each lot, in order.
     *
     * @param most how many lots at most
     */
    static ImmutableList<int[]> of(AssignmentProblem problem, int most) {
        IndependentLots lots = new IndependentLots(problem);
        lots.unite();
        return lots.deal(most);
    }

    private void unite() {
        for (int unit = 0; unit < problem.units(); unit++) {
            int first = problem.firstPair(unit);
            for (int pair = first + 1; pair < problem.firstPair(unit + 1); pair++) {
                homes.join(problem.home(first), problem.home(pair));
            }
        }
    }

    private ImmutableList<int[]> deal(int most) {
        int[] lotOf = lotOfEachRoot(most);
        int[] lotOfUnit = new int[problem.units()];
        int[] size = new int[most];
        for (int unit = 0; unit < lotOfUnit.length; unit++) {
            int first = problem.firstPair(unit);
            lotOfUnit[unit] = first == problem.firstPair(unit + 1) ? 0 : lotOf[homes.find(problem.home(first))];
            size[lotOfUnit[unit]]++;
        }
        ImmutableList.Builder<int[]> lots = ImmutableList.builder();
        for (int lot = 0; lot < most; lot++) {
            if (size[lot] > 0) {
                lots.add(unitsOf(lot, lotOfUnit, size[lot]));
            }
        }
        return lots.build();
    }

    private int[] lotOfEachRoot(int most) {
        long[] pairs = new long[problem.homes()];
        for (int unit = 0; unit < problem.units(); unit++) {
            int first = problem.firstPair(unit);
            int end = problem.firstPair(unit + 1);
            if (first < end) {
                pairs[homes.find(problem.home(first))] += end - first;
            }
        }
        int[] lotOf = new int[pairs.length];
        long[] dealt = new long[most];
        List<Integer> largestFirst = IntStream.range(0, pairs.length)
                .filter(root -> pairs[root] > 0)
                .boxed()
                .sorted((one, other) -> Long.compare(pairs[other], pairs[one]))
                .toList();
        for (int root : largestFirst) {
            int least = 0;
            for (int lot = 1; lot < most; lot++) {
                if (dealt[lot] < dealt[least]) {
                    least = lot;
                }
            }
            lotOf[root] = least;
            dealt[least] += pairs[root];
        }
        return lotOf;
    }

    private static int[] unitsOf(int lot, int[] lotOfUnit, int size) {
        int[] units = new int[size];
        int count = 0;
        for (int unit = 0; unit < lotOfUnit.length; unit++) {
            if (lotOfUnit[unit] == lot) {
                units[count++] = unit;
            }
        }
        return units;
    }
}
