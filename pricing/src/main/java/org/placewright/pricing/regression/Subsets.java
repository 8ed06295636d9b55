package org.placewright.pricing.regression;

import com.google.common.math.IntMath;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Sets of as many rows as there are columns: all of them where they are few; otherwise drawn, each row after row as
 * long as it is independent of those before, so that factors do not make sets useless (Koller and Stahel, "Nonsingular
 * subsampling for regression S estimators with categorical predictors", Computational Statistics 32, 2017).
 */
final class Subsets {

    private final DenseRows rows;

    Subsets(DenseRows rows) {
        this.rows = rows;
    }

    /** Returns sets of independent rows. */
    List<int[]> of(int few, int drawn, long seed) {
        int size = rows.width();
        if (size > 0 && IntMath.binomial(rows.rows(), size) <= few) {
            return all(size);
        }
        List<int[]> subsets = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (int draw = 0; draw < drawn; draw++) {
            int[] subset = FirstBasis.independent(rows, shuffled(random), 1e-6);
            if (subset.length == size) {
                subsets.add(subset);
            }
        }
        return subsets;
    }

    private List<int[]> all(int size) {
        List<int[]> subsets = new ArrayList<>();
        int[] subset = new int[size];
        for (int at = 0; at < size; at++) {
            subset[at] = at;
        }
        while (true) {
            if (FirstBasis.independent(rows, subset, 1e-9).length == size) {
                subsets.add(subset.clone());
            }
            int at = size - 1;
            while (at >= 0 && subset[at] == rows.rows() - size + at) {
                at--;
            }
            if (at < 0) {
                return subsets;
            }
            subset[at]++;
            for (int next = at + 1; next < size; next++) {
                subset[next] = subset[next - 1] + 1;
            }
        }
    }

    private int[] shuffled(SplittableRandom random) {
        int[] order = new int[rows.rows()];
        for (int row = 0; row < order.length; row++) {
            int place = random.nextInt(row + 1);
            order[row] = order[place];
            order[place] = row;
        }
        return order;
    }
}
