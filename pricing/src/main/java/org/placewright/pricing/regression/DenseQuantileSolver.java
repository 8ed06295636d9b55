package org.placewright.pricing.regression;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/** All rows take part. */
final class DenseQuantileSolver implements QuantileSolver {

    private static final double SMALL_GAP = 1e-10;

    private final ImmutableIntArray kept;
    private final DenseRows rows;

    /** The same rows, their columns at right angles. */
    private final DenseRows turned;

    private final double[][] inverse;
    private final double[] start;

    /** Which row of the design each row is. */
    private final int[] places;

    private DenseQuantileSolver(DenseRows all, int[] places, double tolerance) {
        RankedTriangle ranked = new RankedTriangle(all.triangle(), tolerance);
        this.kept = ranked.kept();
        this.rows = all.select(kept);
        this.inverse = ranked.inverse();
        this.turned = rows.timesTriangle(inverse);
        this.start = ranked.turned();
        this.places = places;
    }

    static DenseQuantileSolver of(Design design, double[] response, double tolerance) {
        int[] places = DenseRows.positive(design);
        ImmutableIntArray all = DenseRows.allColumns(design);
        return new DenseQuantileSolver(DenseRows.of(design, response, all, places, places.length), places, tolerance);
    }

    /** Returns a solver of rows written out, which are numbered as they come. */
    static DenseQuantileSolver of(DenseRows rows, double tolerance) {
        int[] places = new int[rows.rows()];
        Arrays.setAll(places, row -> row);
        return new DenseQuantileSolver(rows, places, tolerance);
    }

    @Override
    public ImmutableIntArray kept() {
        return kept;
    }

    /** Returns the inverse of the kept columns' triangle, by which they are put at right angles. */
    double[][] inverse() {
        return inverse;
    }

    /** Returns coefficients near the best, to a gap as a share of the first. */
    double[] near(double tau, double gap) {
        return unturned(new FrischNewton(turned, tau, start).solve(gap));
    }

    @Override
    public Solved solve(double tau) {
        if (kept.isEmpty()) {
            return new Solved(new double[0], new int[0], true);
        }
        FrischNewton interior = new FrischNewton(turned, tau, start);
        double[] near = interior.solve(SMALL_GAP);
        VertexPolish polish = new VertexPolish(turned, tau, near, interior.distances());
        boolean proven = polish.polish();
        int[] basis = polish.basis();
        if (basis.length < rows.width()) {
            return new Solved(unturned(near), new int[0], false);
        }
        int[] through = new int[basis.length];
        for (int at = 0; at < basis.length; at++) {
            through[at] = places[basis[at]];
        }
        Arrays.sort(through);
        return new Solved(new BasicSolution(rows, basis).coefficients(), through, proven);
    }

    private double[] unturned(double[] coefficients) {
        double[] unturned = new double[coefficients.length];
        for (int row = 0; row < unturned.length; row++) {
            for (int column = row; column < unturned.length; column++) {
                unturned[row] += inverse[row][column] * coefficients[column];
            }
        }
        return unturned;
    }
}
