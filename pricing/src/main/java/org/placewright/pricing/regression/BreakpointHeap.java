package org.placewright.pricing.regression;

/** Where along a line rows change sides, nearest first; of those equally near, the earlier row. */
final class BreakpointHeap {

    private final double[] places;
    private final int[] rows;
    private int count;

    BreakpointHeap(int most) {
        this.places = new double[most];
        this.rows = new int[most];
    }

    /** Puts in a place; all are put in before any is taken. */
    void put(double place, int row) {
        places[count] = place;
        rows[count] = row;
        count++;
    }

    /** Orders what was put in. */
    void order() {
        for (int at = count / 2 - 1; at >= 0; at--) {
            sink(at);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Takes the nearest. */
    int take() {
        int nearest = rows[0];
        count--;
        places[0] = places[count];
        rows[0] = rows[count];
        sink(0);
        return nearest;
    }

    private void sink(int from) {
        int at = from;
        while (true) {
            int child = 2 * at + 1;
            if (child >= count) {
                return;
            }
            if (child + 1 < count && before(child + 1, child)) {
                child++;
            }
            if (!before(child, at)) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private boolean before(int left, int right) {
        return places[left] < places[right] || (places[left] == places[right] && rows[left] < rows[right]);
    }

    private void swap(int left, int right) {
        double place = places[left];
        places[left] = places[right];
        places[right] = place;
        int row = rows[left];
        rows[left] = rows[right];
        rows[right] = row;
    }
}
