package org.placewright.pricing.regression;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Only rows near the quantile of a sample's fit take part; those surely above and surely below are each one sum, until
 * a row proves to be on the other side.
 */
final class LargeQuantileSolver implements QuantileSolver {

    private static final double SAMPLE_GAP = 1e-6;
    private static final double MIDDLE = 0.8;
    private static final double BAD_ENOUGH = 0.1;
    private static final int MOST_MENDINGS = 8;
    private static final long SEED = 1997;

    private final Design design;
    private final double[] response;
    private final double tolerance;
    private final ImmutableIntArray kept;
    private final int first;

    /** How many rows take part, as a share of the sample's. */
    private final double middle;

    private LargeQuantileSolver(
            Design design, double[] response, double tolerance, ImmutableIntArray kept, int first, double middle) {
        this.design = design;
        this.response = response;
        this.tolerance = tolerance;
        this.kept = kept;
        this.first = first;
        this.middle = middle;
    }

    /** Returns a solver by samples, or of all rows where samples lack what all rows have. */
    static QuantileSolver of(Design design, double[] response, double tolerance) {
        return of(design, response, tolerance, MIDDLE);
    }

    /** Returns the solver with another share of the sample's rows that take part. */
    static QuantileSolver of(Design design, double[] response, double tolerance, double middle) {
        int[] places = DenseRows.positive(design);
        int columns = design.columns().size();
        int first = (int) Math.min(places.length, twoThirds((double) (columns + 1) * places.length));
        if (4L * first > places.length || columns == 0) {
            return DenseQuantileSolver.of(design, response, tolerance);
        }
        ImmutableIntArray all = DenseRows.allColumns(design);
        int[] sample = sample(places, first);
        ImmutableIntArray kept = DenseQuantileSolver.of(
                        DenseRows.of(design, response, all, sample, sample.length), tolerance)
                .kept();
        if (kept.length() < columns) {
            kept = new RankedTriangle(
                            MergedQr.of(design, response, Runnable::run).triangle(), tolerance)
                    .kept();
        }
        return new LargeQuantileSolver(design, response, tolerance, kept, first, middle);
    }

    private static double twoThirds(double value) {
        double root = StrictMath.cbrt(value);
        return root * root;
    }

    /** One of each run of neighbouring rows, whichever chance says, so that the order of rows does no harm. */
    private static int[] sample(int[] places, int size) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] sample = new int[size];
        for (int at = 0; at < size; at++) {
            int from = (int) ((long) places.length * at / size);
            int to = (int) ((long) places.length * (at + 1) / size);
            sample[at] = places[from + random.nextInt(to - from)];
        }
        return sample;
    }

    @Override
    public ImmutableIntArray kept() {
        return kept;
    }

    @Override
    public Solved solve(double tau) {
        int[] places = DenseRows.positive(design);
        for (int size = first; 2L * size < places.length; size *= 2) {
            int[] sample = sample(places, size);
            DenseQuantileSolver near =
                    DenseQuantileSolver.of(DenseRows.of(design, response, kept, sample, sample.length), tolerance);
            if (near.kept().length() == kept.length()) {
                Sides sides = new Sides(design, response, kept, places);
                sides.guess(near.near(tau, SAMPLE_GAP), near.inverse(), tau, middle * size);
                for (int mending = 0; mending < MOST_MENDINGS; mending++) {
                    Solved solved = sides.solve(tau, tolerance);
                    if (!solved.proven()) {
                        break;
                    }
                    int bad = sides.mend(solved.coefficients());
                    if (bad == 0) {
                        return solved;
                    }
                    if (bad > BAD_ENOUGH * MIDDLE * size) {
                        break;
                    }
                }
            }
        }
        return DenseQuantileSolver.of(design, response, tolerance).solve(tau);
    }

    /** Which rows are surely below, surely above, or take part. */
    private static final class Sides {

        private final Design design;
        private final double[] response;
        private final ImmutableIntArray kept;
        private final int[] places;
        private final byte[] side;

        Sides(Design design, double[] response, ImmutableIntArray kept, int[] places) {
            this.design = design;
            this.response = response;
            this.kept = kept;
            this.places = places;
            this.side = new byte[places.length];
        }

        /** Takes the rows whose residual, in units of how surely it is known, is in the middle. */
        void guess(double[] coefficients, double[][] inverse, double tau, double middle) {
            double[] fitted = Rows.times(design, spread(coefficients));
            double[] bands = Rows.quadratic(design, spread(diagonal(inverse)));
            double[] ratios = new double[places.length];
            for (int at = 0; at < ratios.length; at++) {
                int row = places[at];
                ratios[at] = (response[row] - fitted[row]) / Math.sqrt(Math.max(bands[row], 1e-300));
            }
            double[] sorted = ratios.clone();
            Arrays.sort(sorted);
            double centre = tau * sorted.length;
            double below = sorted[(int) Math.max(0, Math.min(sorted.length - 1, centre - middle / 2))];
            double above = sorted[(int) Math.max(0, Math.min(sorted.length - 1, centre + middle / 2))];
            for (int at = 0; at < ratios.length; at++) {
                side[at] = (byte) (ratios[at] < below ? -1 : ratios[at] > above ? 1 : 0);
            }
        }

        private static double[] diagonal(double[][] inverse) {
            double[] squares = new double[inverse.length];
            for (int row = 0; row < squares.length; row++) {
                for (double value : inverse[row]) {
                    squares[row] += value * value;
                }
            }
            return squares;
        }

        private double[] spread(double[] values) {
            double[] spread = new double[design.columns().size()];
            for (int at = 0; at < values.length; at++) {
                spread[kept.get(at)] = values[at];
            }
            return spread;
        }

        /** Fits the rows that take part and the two sums. */
        Solved solve(double tau, double tolerance) {
            int[] part = new int[places.length];
            double[] factors = new double[design.rows()];
            double[] otherFactors = new double[design.rows()];
            int count = 0;
            boolean anyBelow = false;
            boolean anyAbove = false;
            for (int at = 0; at < places.length; at++) {
                double weight = design.weight(places[at]);
                if (side[at] == 0) {
                    part[count++] = places[at];
                } else if (side[at] < 0) {
                    factors[places[at]] = weight;
                    anyBelow = true;
                } else {
                    otherFactors[places[at]] = weight;
                    anyAbove = true;
                }
            }
            DenseRows rows = DenseRows.of(design, response, kept, part, count);
            if (anyBelow) {
                rows = rows.and(sums(factors), total(factors));
            }
            if (anyAbove) {
                rows = rows.and(sums(otherFactors), total(otherFactors));
            }
            DenseQuantileSolver solver = DenseQuantileSolver.of(rows, tolerance);
            if (solver.kept().length() < kept.length()) {
                return new Solved(new double[0], new int[0], false);
            }
            Solved solved = solver.solve(tau);
            int[] through = new int[solved.rows().length];
            boolean proven = solved.proven();
            for (int at = 0; at < through.length; at++) {
                boolean isSum = solved.rows()[at] >= count;
                through[at] = isSum ? -1 : part[solved.rows()[at]];
                proven &= !isSum;
            }
            return new Solved(solved.coefficients(), through, proven);
        }

        private double[] sums(double[] factors) {
            double[] all = Rows.transposedTimes(design, factors);
            double[] sums = new double[kept.length()];
            for (int at = 0; at < sums.length; at++) {
                sums[at] = all[kept.get(at)];
            }
            return sums;
        }

        private double total(double[] factors) {
            double total = 0;
            for (int row = 0; row < factors.length; row++) {
                total += factors[row] * response[row];
            }
            return total;
        }

        /** Lets rows take part that are on the other side after all, and returns how many. */
        int mend(double[] coefficients) {
            double[] fitted = Rows.times(design, spread(coefficients));
            int bad = 0;
            for (int at = 0; at < side.length; at++) {
                double residual = response[places[at]] - fitted[places[at]];
                if ((side[at] < 0 && residual > 0) || (side[at] > 0 && residual < 0)) {
                    side[at] = 0;
                    bad++;
                }
            }
            return bad;
        }
    }
}
