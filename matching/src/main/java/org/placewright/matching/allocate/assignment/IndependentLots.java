package org.placewright.matching.allocate.assignment;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts the units of a problem into lots such that no home has pairs in two of them. Units that share a home, or that
 * others link, are one component (found by union of sets, O(m α(m)) for m pairs); components are dealt out, largest
 * first, each to the lot that has the fewest pairs yet.
 *
 * <p>Source: Tarjan, "Efficiency of a good but not linear set union algorithm", Journal of the ACM 22 (1975); Graham,
 * "Bounds on multiprocessing timing anomalies", SIAM Journal on Applied Mathematics 17 (1969).
 */
final class IndependentLots {

    private final AssignmentProblem problem;
    private final int[] parent;

    private IndependentLots(AssignmentProblem problem) {
        this.problem = problem;
        this.parent = new int[problem.homes()];
        Arrays.setAll(parent, home -> home);
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
                int one = root(problem.home(first));
                int other = root(problem.home(pair));
                parent[Math.max(one, other)] = Math.min(one, other);
            }
        }
    }

    private int root(int home) {
        int at = home;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private ImmutableList<int[]> deal(int most) {
        int[] lotOf = lotOfEachRoot(most);
        int[] lotOfUnit = new int[problem.units()];
        int[] size = new int[most];
        for (int unit = 0; unit < lotOfUnit.length; unit++) {
            int first = problem.firstPair(unit);
            lotOfUnit[unit] = first == problem.firstPair(unit + 1) ? 0 : lotOf[root(problem.home(first))];
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
                pairs[root(problem.home(first))] += end - first;
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
