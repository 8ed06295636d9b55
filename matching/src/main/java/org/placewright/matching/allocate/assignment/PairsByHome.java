package org.placewright.matching.allocate.assignment;

/** The pairs of a problem by home, and in each home by unit; and the unit of each pair at once. */
final class PairsByHome {

    private final int[] unit;
    private final int[] first;
    private final int[] pair;

    PairsByHome(AssignmentProblem problem) {
        unit = new int[problem.pairs()];
        first = new int[problem.homes() + 1];
        for (int of = 0; of < problem.units(); of++) {
            for (int its = problem.firstPair(of); its < problem.firstPair(of + 1); its++) {
                unit[its] = of;
                first[problem.home(its) + 1]++;
            }
        }
        for (int home = 0; home < problem.homes(); home++) {
            first[home + 1] += first[home];
        }
        pair = new int[problem.pairs()];
        int[] next = first.clone();
        for (int its = 0; its < unit.length; its++) {
            pair[next[problem.home(its)]++] = its;
        }
    }

    /** Returns the unit of a pair. */
    int unit(int ofPair) {
        return unit[ofPair];
    }

    /** Returns the first position of a home; its positions end where those of the next begin. */
    int first(int home) {
        return first[home];
    }

    /** Returns the pair at a position. */
    int pair(int position) {
        return pair[position];
    }
}
