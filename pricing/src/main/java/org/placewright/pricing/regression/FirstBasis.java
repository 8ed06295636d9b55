package org.placewright.pricing.regression;

import java.util.Arrays;

/** Independent rows, the nearest to the best fit first; of those equally near the earlier. */
final class FirstBasis {

    private static final double[] NEW_ENOUGH = {1e-4, 1e-7, 1e-10};
    private static final int AT_FIRST = 8;

    private FirstBasis() {}

    /** Returns as many rows as there are columns, or fewer if no more are independent. */
    static int[] of(DenseRows rows, double[] sizes) {
        double[] sorted = sizes.clone();
        Arrays.sort(sorted);
        int[] basis = {};
        for (double enough : NEW_ENOUGH) {
            int most = Math.min(sizes.length, AT_FIRST * rows.width());
            while (true) {
                basis = independent(rows, nearest(sizes, sorted, most), enough);
                if (basis.length == rows.width()) {
                    return basis;
                }
                if (most == sizes.length) {
                    break;
                }
                most = (int) Math.min(sizes.length, (long) AT_FIRST * most);
            }
        }
        return basis;
    }

    private static int[] nearest(double[] sizes, double[] sorted, int most) {
        if (most == 0) {
            return new int[0];
        }
        double limit = sorted[most - 1];
        long[] keys = new long[sizes.length];
        int count = 0;
        for (int row = 0; row < sizes.length; row++) {
            if (sizes[row] <= limit) {
                keys[count++] = row;
            }
        }
        Integer[] order = new Integer[count];
        for (int at = 0; at < count; at++) {
            order[at] = (int) keys[at];
        }
        Arrays.sort(order, (left, right) -> {
            int bySize = Double.compare(sizes[left], sizes[right]);
            return bySize != 0 ? bySize : Integer.compare(left, right);
        });
        int[] rows = new int[count];
        for (int at = 0; at < count; at++) {
            rows[at] = order[at];
        }
        return rows;
    }

    /** Returns the candidates that are independent of those before, as many as there are columns. */
    static int[] independent(DenseRows rows, int[] candidates, double enough) {
        int width = rows.width();
        double[][] directions = new double[width][];
        int[] basis = new int[width];
        int found = 0;
        for (int at = 0; at < candidates.length && found < width; at++) {
            double[] rest = new double[width];
            for (int column = 0; column < width; column++) {
                rest[column] = rows.value(candidates[at], column);
            }
            double before = length(rest);
            for (int twice = 0; twice < 2; twice++) {
                for (int direction = 0; direction < found; direction++) {
                    takeAway(rest, directions[direction]);
                }
            }
            double after = length(rest);
            if (after > enough * before) {
                for (int column = 0; column < width; column++) {
                    rest[column] /= after;
                }
                directions[found] = rest;
                basis[found++] = candidates[at];
            }
        }
        return Arrays.copyOf(basis, found);
    }

    private static void takeAway(double[] rest, double[] direction) {
        double along = 0;
        for (int column = 0; column < rest.length; column++) {
            along += rest[column] * direction[column];
        }
        for (int column = 0; column < rest.length; column++) {
            rest[column] -= along * direction[column];
        }
    }

    private static double length(double[] row) {
        double squares = 0;
        for (double value : row) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }
}
