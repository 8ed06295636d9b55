package org.placewright.sufficiency.demand;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How much counts changed in the past over a given time: the spread of a forecast that says they will not.
 *
 * <p>Counts are taken every 28 days back from the last day known, as far as the history is complete
 * ({@link DemandCounts#observedFrom}), ten years at most. For a lag of l such steps, the mean square change of a cell
 * is that over all pairs of counts l steps apart, which overlap. Because a cell has few pairs that do not, it is drawn
 * towards what cells of the same margin have for each child: with n = steps / l such pairs, own mean square q, and r
 * the sum of q over the margin divided by the sum of counts, the variance at an expected count m is (n q + r m) / (n +
 * 1). A lag longer than half of what is known is not seen often enough: the longest that is stands for it, and its
 * variance grows in proportion to time, as that of a random walk does.
 */
final class PastChanges {

    private static final int STEP = 28;
    private static final int MOST_STEPS = 130;

    private final CellTotals totals;
    /** By step back from the last day, and cell. */
    private final double[][] counts;
    /** Once computed, by steps of the lag: dates are many, lags few. */
    private final Map<Integer, double[]> squaresByLag = new TreeMap<>();

    private final Map<Integer, double[]> ratesByLag = new TreeMap<>();

    private PastChanges(CellTotals totals, double[][] counts) {
        this.totals = totals;
        this.counts = counts;
    }

    static PastChanges of(DemandCounts counts, LocalDate asOf) {
        int last = DemandCounts.day(asOf);
        OptionalInt from = counts.observedFrom();
        int steps = from.isEmpty() ? 0 : Math.min(MOST_STEPS, Math.max(0, last - from.getAsInt()) / STEP);
        int[] days = new int[steps + 1];
        for (int i = 0; i <= steps; i++) {
            days[i] = last - (steps - i) * STEP;
        }
        return new PastChanges(counts.totals(), counts.on(days));
    }

    /** Tells whether no change could be seen. */
    boolean isEmpty() {
        return counts.length < 2;
    }

    /** Returns the longest lag that was seen often enough, in days. */
    int longestLag() {
        return STEP * longestSteps();
    }

    private int longestSteps() {
        return Math.max(1, (counts.length - 1) / 2);
    }

    /**
     * Returns the variance of each cell after some days.
     *
     * @param lag days, more than 0
     * @param expected the expected count of each cell; where it is 0, so is the variance, because no distribution of
     *     counts has mean 0 and varies
     */
    double[] variances(int lag, double[] expected) {
        int steps = Math.max(1, Math.min(longestSteps(), (lag + STEP / 2) / STEP));
        double[] squares = squaresByLag.computeIfAbsent(steps, this::meanSquares);
        double[] rates = ratesByLag.computeIfAbsent(steps, any -> ratesByMargin(squares));
        double pairs = (counts.length - 1.0) / steps;
        double growth = (double) lag / (steps * STEP);
        double[] variances = new double[squares.length];
        for (int cell = 0; cell < squares.length; cell++) {
            double drawn = (pairs * squares[cell] + rates[totals.margin(cell)] * expected[cell]) / (pairs + 1);
            variances[cell] = expected[cell] > 0 ? growth * drawn : 0;
        }
        return variances;
    }

    private double[] meanSquares(int steps) {
        double[] squares = new double[counts[0].length];
        int pairs = counts.length - steps;
        for (int i = 0; i < pairs; i++) {
            for (int cell = 0; cell < squares.length; cell++) {
                double change = counts[i + steps][cell] - counts[i][cell];
                squares[cell] += change * change;
            }
        }
        for (int cell = 0; cell < squares.length; cell++) {
            squares[cell] /= pairs;
        }
        return squares;
    }

    /** Returns by margin the mean square change for each child; 0 where there never was one. */
    private double[] ratesByMargin(double[] squares) {
        double[] sums = new double[totals.margins()];
        double[] children = new double[totals.margins()];
        for (int cell = 0; cell < squares.length; cell++) {
            int margin = totals.margin(cell);
            sums[margin] += squares[cell];
            for (double[] day : counts) {
                children[margin] += day[cell] / counts.length;
            }
        }
        for (int margin = 0; margin < sums.length; margin++) {
            sums[margin] = children[margin] > 0 ? sums[margin] / children[margin] : 0;
        }
        return sums;
    }
}
