package org.placewright.matching.allocate.assignment;

/**
 * The places, in the list of each home, of the units it holds, the worst on top: a binary heap for each home, all in
 * one array. O(log n) for a home that holds n.
 */
final class WorstFirst {

    private final PreferenceLists homes;
    private final int[] heaps;
    private final int[] sizes;

    /** Begins with all empty. */
    WorstFirst(AssignmentProblem problem, PreferenceLists homes) {
        this.homes = homes;
        this.heaps = new int[problem.pairs()];
        this.sizes = new int[problem.homes()];
    }

    /** Adds a place of the list of a home. */
    void add(int home, int place) {
        int root = homes.first(home);
        int at = sizes[home]++;
        while (at > 0) {
            int parent = (at - 1) / 2;
            if (heaps[root + parent] >= place) {
                break;
            }
            heaps[root + at] = heaps[root + parent];
            at = parent;
        }
        heaps[root + at] = place;
    }

    /** Removes the worst, which is the highest, place that a home holds. */
    int removeWorst(int home) {
        int root = homes.first(home);
        int worst = heaps[root];
        int size = --sizes[home];
        int sinking = heaps[root + size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heaps[root + child + 1] > heaps[root + child]) {
                child++;
            }
            if (sinking >= heaps[root + child]) {
                break;
            }
            heaps[root + at] = heaps[root + child];
            at = child;
        }
        heaps[root + at] = sinking;
        return worst;
    }
}
