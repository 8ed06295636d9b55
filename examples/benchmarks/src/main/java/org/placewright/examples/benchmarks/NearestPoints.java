package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Points on a square whose sides are 1, by the cells of a grid, so that the nearest are found among few. */
final class NearestPoints {

    private static final int POINTS_A_CELL = 8;

    private final double[] x;
    private final double[] y;
    private final int side;
    private final List<List<Integer>> cells = new ArrayList<>();

    NearestPoints(double[][] where) {
        x = where[0];
        y = where[1];
        side = 1 + (int) Math.sqrt(x.length / (double) POINTS_A_CELL);
        for (int i = 0; i < side * side; i++) {
            cells.add(new ArrayList<>());
        }
        for (int point = 0; point < x.length; point++) {
            cells.get(cell(x[point]) * side + cell(y[point])).add(point);
        }
    }

    /** Returns the distances of the nearest points, by their numbers. */
    ImmutableMap<Integer, Double> nearest(double atX, double atY, int count) {
        List<Integer> found = new ArrayList<>();
        for (int ring = 0; ring <= side; ring++) {
            found.clear();
            for (int column = Math.max(0, cell(atX) - ring); column <= Math.min(side - 1, cell(atX) + ring); column++) {
                for (int row = Math.max(0, cell(atY) - ring); row <= Math.min(side - 1, cell(atY) + ring); row++) {
                    found.addAll(cells.get(column * side + row));
                }
            }
            // A square reaches further in its corners than along its sides.
            if (found.size() >= 3 * count) {
                break;
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(point -> distance(point, atX, atY)))
                .limit(count)
                .collect(ImmutableMap.toImmutableMap(point -> point, point -> distance(point, atX, atY)));
    }

    private double distance(int point, double atX, double atY) {
        return Math.hypot(x[point] - atX, y[point] - atY);
    }

    private int cell(double coordinate) {
        return Math.min(side - 1, (int) (coordinate * side));
    }
}
