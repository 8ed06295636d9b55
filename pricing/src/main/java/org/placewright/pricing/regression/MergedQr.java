package org.placewright.pricing.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Reduces a design and a response to a triangle, leaf by leaf, and merges the leaves in pairs. */
final class MergedQr {

    /** How many rows a leaf has. */
    private static final int LEAF = 16 * Rows.BLOCK;

    private MergedQr() {}

    static PartialLeastSquares of(Design design, double[] response, Executor executor) {
        List<CompletableFuture<HouseholderTriangle>> leaves = new ArrayList<>();
        for (int from = 0; from < design.rows(); from += LEAF) {
            int first = from;
            int count = Math.min(LEAF, design.rows() - from);
            leaves.add(CompletableFuture.supplyAsync(() -> leaf(design, response, first, count), executor));
        }
        List<HouseholderTriangle> level = new ArrayList<>();
        leaves.forEach(leaf -> level.add(leaf.join()));
        while (level.size() > 1) {
            List<HouseholderTriangle> merged = new ArrayList<>();
            for (int at = 0; at < level.size(); at += 2) {
                HouseholderTriangle left = level.get(at);
                if (at + 1 < level.size()) {
                    left.add(level.get(at + 1));
                }
                merged.add(left);
            }
            level.clear();
            level.addAll(merged);
        }
        HouseholderTriangle all =
                level.isEmpty() ? new HouseholderTriangle(design.columns().size() + 1) : level.get(0);
        return new PartialLeastSquares(design.columns(), design.hasIntercept(), observations(design), all);
    }

    private static long observations(Design design) {
        if (!design.isWeighted()) {
            return design.rows();
        }
        long positive = 0;
        for (int row = 0; row < design.rows(); row++) {
            if (design.weight(row) > 0) {
                positive++;
            }
        }
        return positive;
    }

    private static HouseholderTriangle leaf(Design design, double[] response, int first, int rows) {
        int columns = design.columns().size();
        HouseholderTriangle triangle = new HouseholderTriangle(columns + 1);
        double[] block = new double[Rows.BLOCK * (columns + 1)];
        for (int from = first; from < first + rows; from += Rows.BLOCK) {
            int count = Math.min(Rows.BLOCK, first + rows - from);
            design.fill(from, count, block, Rows.BLOCK);
            System.arraycopy(response, from, block, columns * Rows.BLOCK, count);
            if (design.isWeighted()) {
                weigh(design, block, from, count);
            }
            triangle.add(block, Rows.BLOCK, count);
        }
        return triangle;
    }

    private static void weigh(Design design, double[] block, int from, int count) {
        for (int row = 0; row < count; row++) {
            double root = Math.sqrt(design.weight(from + row));
            for (int at = row; at < block.length; at += Rows.BLOCK) {
                block[at] *= root;
            }
        }
    }
}
