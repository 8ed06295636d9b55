package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.BitSet;
import java.util.Map;
import org.placewright.core.disclosure.PrimaryControl;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;

/**
 * Decides what a whole table of counts shows: each figure by itself, then what else to hide so that sums do not give a
 * hidden one away; see {@link CountPublication} for what is guaranteed.
 *
 * <p>The cells are all combinations of an item of each column, the last column changing fastest; the first column is
 * the area. A small cell is protected by a <em>box</em>: a shift of one item in each column, all combinations of these.
 * Moving its corners up and down together leaves every sum of the table as it is. A box protects if the small cell can
 * so go up far enough while no corner falls below 1, and if every corner is hidden or would be shown alike.
 */
final class JointControl {

    private final ImmutableList<LinkedSums> columns;
    private final ImmutableList<PrimaryControl> controls;
    private final long[] counts;
    private final int[] strides;
    private final PublishedFigure[] shown;
    private final BitSet hidden = new BitSet();

    private Corners best = Corners.NONE;
    private long leastHidden;

    /** Cells of a box, or of what there is of it yet, and whether they go up (1) or down (-1); the small cell first. */
    private static final class Corners {
        static final Corners NONE = new Corners(new int[0], new int[0]);

        final int[] cells;
        final int[] changes;

        Corners(int[] cells, int[] changes) {
            this.cells = cells;
            this.changes = changes;
        }
    }

    private JointControl(
            ImmutableList<LinkedSums> columns, ImmutableList<PrimaryControl> controlOfArea, long... counts) {
        this.columns = columns;
        this.controls = controlOfArea;
        this.counts = counts.clone();
        this.strides = new int[columns.size()];
        int stride = 1;
        for (int column = columns.size() - 1; column >= 0; column--) {
            strides[column] = stride;
            stride *= columns.get(column).size();
        }
        this.shown = new PublishedFigure[counts.length];
        for (int cell = 0; cell < counts.length; cell++) {
            shown[cell] = figure(cell, counts[cell]);
        }
    }

    /** Returns the control of counts by area and other columns. */
    static JointControl of(
            PolicyByLevel policies, ImmutableList<Area> areas, Iterable<LinkedSums> others, long... counts) {
        return new JointControl(
                ImmutableList.<LinkedSums>builder()
                        .add(LinkedSums.ofAreas(areas))
                        .addAll(others)
                        .build(),
                areas.stream()
                        .map(area -> PrimaryControl.of(policies.at(area.level())))
                        .collect(ImmutableList.toImmutableList()),
                counts);
    }

    /** Returns what to show for each cell. */
    ImmutableList<PublishedFigure> figures() {
        for (int cell = 0; cell < shown.length; cell++) {
            hidden.set(cell, shown[cell] == Symbol.SUPPRESSED);
        }
        BitSet small = (BitSet) hidden.clone();
        small.stream().forEach(this::protect);
        hidden.stream().forEach(cell -> shown[cell] = Symbol.SUPPRESSED);
        return ImmutableList.copyOf(shown);
    }

    private void protect(int cell) {
        best = Corners.NONE;
        leastHidden = Long.MAX_VALUE;
        search(0, new Corners(new int[] {cell}, new int[] {1}), rise(cell), 0);
        if (best.cells.length == 0) {
            throw new IllegalArgumentException("Counts of areas must add up, but a total is less than one of its parts."
                    + " Maybe the areas were counted at different times?");
        }
        for (int i = 0; i < best.cells.length; i++) {
            int corner = best.cells[i];
            if (!isShownAlike(corner, best.changes[i] * rise(cell))) {
                hidden.set(corner);
            }
        }
    }

    /** Returns how far a small count must be free to go up: to the largest that would be hidden too, and by one. */
    private long rise(int cell) {
        long rise = 1;
        while (figure(cell, counts[cell] + rise + 1) == Symbol.SUPPRESSED) {
            rise++;
        }
        return rise;
    }

    /** Looks for the box that hides the fewest records besides those hidden; of two alike it takes the first. */
    private void search(int column, Corners corners, long rise, long hides) {
        if (column == columns.size()) {
            best = corners;
            leastHidden = hides;
            return;
        }
        int item = corners.cells[0] / strides[column] % columns.get(column).size();
        for (LinkedSums.Shift shift : columns.get(column).shifts(item)) {
            Corners wider = widened(corners, shift, item, strides[column]);
            long hidesNow = hides;
            for (int i = corners.cells.length; i < wider.cells.length && hidesNow < leastHidden; i++) {
                hidesNow = LongMath.saturatedAdd(hidesNow, recordsToHide(wider.cells[i], wider.changes[i] * rise));
            }
            if (hidesNow < leastHidden) {
                search(column + 1, wider, rise, hidesNow);
            }
        }
    }

    private static Corners widened(Corners corners, LinkedSums.Shift shift, int item, int stride) {
        int size = corners.cells.length;
        int[] cells = new int[size * shift.changes().size()];
        int[] changes = new int[cells.length];
        int next = 0;
        for (Map.Entry<Integer, Integer> change : shift.changes().entrySet()) {
            for (int i = 0; i < size; i++) {
                cells[next] = corners.cells[i] + (change.getKey() - item) * stride;
                changes[next] = corners.changes[i] * change.getValue();
                next++;
            }
        }
        return new Corners(cells, changes);
    }

    /** Returns how many records are hidden with a corner: all there are in the world if it cannot be one. */
    private long recordsToHide(int cell, long change) {
        if (counts[cell] == 0 || counts[cell] + change < 1) {
            return Long.MAX_VALUE;
        }
        return hidden.get(cell) || isShownAlike(cell, change) ? 0 : counts[cell];
    }

    private boolean isShownAlike(int cell, long change) {
        return figure(cell, counts[cell] + change).equals(shown[cell]);
    }

    private PublishedFigure figure(int cell, long count) {
        return controls.get(cell / strides[0]).count(count);
    }
}
