package org.placewright.pricing.regression;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;

/**
 * A triangle of which the columns that the ones before them make up are left out: those whose part at right angles to
 * the columns kept before is no longer than a tolerance times their length. The order of columns stays, so that of
 * collinear columns the later is dropped.
 */
final class RankedTriangle implements Solution {

    private final ImmutableIntArray kept;
    private final ImmutableSet<Integer> dropped;

    /** Row by row, of kept columns only. */
    private final double[][] triangle;

    /** The response turned alike, and the squares of what is left of it. */
    private final double[] turned;

    private final double leftOver;
    private final double[] lengths;

    RankedTriangle(HouseholderTriangle full, double tolerance) {
        int columns = full.size() - 1;
        double[][] work = new double[columns][columns + 1];
        for (int column = 0; column <= columns; column++) {
            for (int row = 0; row < columns && row <= column; row++) {
                work[row][column] = full.at(row, column);
            }
        }
        ImmutableIntArray.Builder keeping = ImmutableIntArray.builder();
        ImmutableSet.Builder<Integer> dropping = ImmutableSet.builder();
        double[] everyLength = new double[columns];
        int rank = 0;
        for (int column = 0; column < columns; column++) {
            everyLength[column] = length(work, 0, column);
            double across = length(work, rank, column);
            if (across > tolerance * everyLength[column]) {
                turn(work, rank, column, across);
                keeping.add(column);
                rank++;
            } else {
                dropping.add(column);
            }
        }
        this.kept = keeping.build();
        this.dropped = dropping.build();
        this.triangle = new double[rank][rank];
        this.turned = new double[rank];
        this.lengths = new double[rank];
        for (int row = 0; row < rank; row++) {
            for (int column = row; column < rank; column++) {
                triangle[row][column] = work[row][kept.get(column)];
            }
            turned[row] = work[row][columns];
            lengths[row] = everyLength[kept.get(row)];
        }
        double last = full.at(columns, columns);
        double rest = length(work, rank, columns);
        this.leftOver = last * last + rest * rest;
    }

    private static double length(double[][] work, int from, int column) {
        double squares = 0;
        for (int row = from; row < work.length; row++) {
            squares += work[row][column] * work[row][column];
        }
        return Math.sqrt(squares);
    }

    private static void turn(double[][] work, int rank, int column, double norm) {
        double above = work[rank][column];
        double after = above > 0 ? -norm : norm;
        double[] reflector = new double[work.length];
        for (int row = rank; row < work.length; row++) {
            reflector[row] = work[row][column];
        }
        reflector[rank] -= after;
        double factor = 1 / (norm * Math.abs(reflector[rank]));
        for (int next = column; next < work[rank].length; next++) {
            double along = 0;
            for (int row = rank; row < work.length; row++) {
                along += reflector[row] * work[row][next];
            }
            along *= factor;
            for (int row = rank; row < work.length; row++) {
                work[row][next] -= along * reflector[row];
            }
        }
        for (int row = rank + 1; row < work.length; row++) {
            work[row][column] = 0;
        }
    }

    /** Returns which columns are kept, in order. */
    ImmutableIntArray kept() {
        return kept;
    }

    /** Returns which columns are left out. */
    ImmutableSet<Integer> dropped() {
        return dropped;
    }

    int rank() {
        return triangle.length;
    }

    @Override
    public double leftOver() {
        return leftOver;
    }

    @Override
    public double[] turned() {
        return turned.clone();
    }

    @Override
    public double[] solve() {
        double[] solution = turned.clone();
        for (int row = rank() - 1; row >= 0; row--) {
            for (int column = row + 1; column < rank(); column++) {
                solution[row] -= triangle[row][column] * solution[column];
            }
            solution[row] /= triangle[row][row];
        }
        return solution;
    }

    @Override
    public double[][] inverse() {
        int rank = rank();
        double[][] inverse = new double[rank][rank];
        for (int column = 0; column < rank; column++) {
            inverse[column][column] = 1 / triangle[column][column];
            for (int row = column - 1; row >= 0; row--) {
                double sum = 0;
                for (int middle = row + 1; middle <= column; middle++) {
                    sum += triangle[row][middle] * inverse[middle][column];
                }
                inverse[row][column] = -sum / triangle[row][row];
            }
        }
        return inverse;
    }

    /** Returns the condition of the columns scaled to length 1, in the Frobenius norm. */
    double condition(double[][] inverse) {
        double squares = 0;
        for (int row = 0; row < rank(); row++) {
            for (double value : inverse[row]) {
                squares += value * lengths[row] * (value * lengths[row]);
            }
        }
        return Math.sqrt(squares * rank());
    }
}
