package org.placewright.sufficiency.demand;

import org.placewright.core.code.DemandKind;

/** Adds up the finest cells to their totals, as {@link DemandCells} numbers them. */
final class CellTotals {

    /** How many of each are told apart: councils, needs, age bands, kinds of care. */
    private final int[] sizes;
    /** How far the numbers of neighbours are apart. */
    private final int[] strides;

    CellTotals(DemandCells cells) {
        sizes = new int[] {
            cells.authorities().size(), cells.needs().size(), cells.ageBands().size(), DemandKind.values().length
        };
        strides = new int[sizes.length];
        int stride = 1;
        for (int i = sizes.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= sizes[i] + 1;
        }
    }

    /** Sets every total to the sum of the finest cells in it. O(cells). */
    void fill(double[] counts) {
        for (int i = sizes.length - 1; i >= 0; i--) {
            for (int cell = 0; cell < counts.length; cell++) {
                if (sizes[i] > 0 && isTotal(cell, i)) {
                    double sum = 0;
                    for (int part = sizes[i]; part > 0; part--) {
                        sum += counts[cell - part * strides[i]];
                    }
                    counts[cell] = sum;
                }
            }
        }
    }

    /** Returns which of the four a cell adds up, as bits: cells of one margin have the same. */
    int margin(int cell) {
        int bits = 0;
        for (int i = 0; i < sizes.length; i++) {
            bits |= isTotal(cell, i) ? 1 << i : 0;
        }
        return bits;
    }

    /** Returns how many margins there may be. */
    int margins() {
        return 1 << sizes.length;
    }

    private boolean isTotal(int cell, int i) {
        return cell / strides[i] % (sizes[i] + 1) == sizes[i];
    }
}
