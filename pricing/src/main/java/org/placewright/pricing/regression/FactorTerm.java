package org.placewright.pricing.regression;

import java.util.Arrays;

/** A variable with levels, as a column of noughts and ones for each level but the reference. */
final class FactorTerm implements Term {

    private final int[] columns;
    private final int width;

    /**
     * Codes each row's level.
     *
     * @param codes the levels, 0 to levels - 1
     * @param levels how many levels there are
     * @param reference the level that has no column
     */
    FactorTerm(int[] codes, int levels, int reference) {
        this.width = levels - 1;
        this.columns = new int[codes.length];
        for (int row = 0; row < codes.length; row++) {
            int code = codes[row];
            columns[row] = code == reference ? -1 : code < reference ? code : code - 1;
        }
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public void fill(int from, int count, double[] block, int at, int stride) {
        for (int column = 0; column < width; column++) {
            Arrays.fill(block, at + column * stride, at + column * stride + count, 0);
        }
        for (int row = 0; row < count; row++) {
            int column = columns[from + row];
            if (column >= 0) {
                block[at + column * stride + row] = 1;
            }
        }
    }
}
