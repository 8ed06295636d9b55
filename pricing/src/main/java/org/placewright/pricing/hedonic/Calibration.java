package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.placewright.pricing.conformal.CalibrationScores;
import org.placewright.pricing.conformal.PredictionInterval;

/**
 * How far the lines miss prices of a type of provision that did not make them, in logarithms, where some facts are not
 * compared: those of its own placements where they are enough, else of all, in scales of the type.
 *
 * <p>What is told of a placement has one centre, the expected price: half of all are below it, and the quantiles and
 * the interval are about it.
 *
 * @param lines drawn through the other placements
 * @param isOwn whether the type has placements enough to be calibrated by its own
 * @param middle where the middle of prices is, from the middle line
 * @param scores of placements calibrated by, ascending: how far above the middle; none where there are shifts
 * @param below how far the interval goes below the line it begins from
 * @param above how far the interval goes above the line it begins from
 * @param shifts how far each quantile is above its line; empty if the interval begins from the middle
 * @param tails residuals of the least and of the greatest quantile's line, where there are shifts
 * @param level how often the interval is to hold
 */
record Calibration(
        Lines lines,
        boolean isOwn,
        Middle middle,
        ImmutableDoubleArray scores,
        double below,
        double above,
        ImmutableDoubleArray shifts,
        ImmutableList<ImmutableDoubleArray> tails,
        double level) {

    /**
     * The middle of the prices of a type of provision.
     *
     * @param trained how far it is above the middle line by the placements that the lines are drawn through
     * @param scale what scores are told in: how far prices of the type lie apart; 1 if it is calibrated by its own
     * @param moved the score of the middle by all its placements
     */
    record Middle(double trained, double scale, double moved) {}

    private static final double LOW = 0.1;
    private static final double TOWARDS_NEXT = 0.1;

    /**
     * How finely it is held, in logarithms, how far prices are from a line: to about eight in a thousand. So no answer
     * tells a price more finely by it, whatever is asked.
     */
    private static final double STEP = 0x1p-7;

    /** Less than rounding to the penny can make. */
    private static final double NOUGHT = 1e-9;

    /** Returns how many scores an interval of a level needs not to be infinite. */
    static int needed(double level) {
        return (int) Math.ceil(level / (1 - level) - NOUGHT);
    }

    /** Returns a residual on a grid, so that what rounding alone tells apart is equal. */
    static double missedBy(double log, double line) {
        return StrictMath.rint((log - line) / NOUGHT) * NOUGHT + 0.0;
    }

    /** Returns the nearest step: what is held of how far a price of the book is from a line. */
    static double toAStep(double residual) {
        return StrictMath.rint(residual / STEP) * STEP + 0.0;
    }

    /** Returns the logarithm in the middle of prices. */
    double expected(double[] x) {
        return lines.middleAt(x) + middle.trained() + middle.scale() * middle.moved();
    }

    /**
     * Returns between what the logarithm of a price lies; the expected one is always within, and the first and the last
     * decile where the interval leaves out less.
     */
    PredictionInterval interval(double[] x) {
        double expected = expected(x);
        double lower = lines.middleAt(x) + middle.trained();
        double upper = lower;
        if (!shifts.isEmpty()) {
            double[] at = lines.quantilesAt(x);
            lower = at[lines.taus().indexOf(Lines.tail(level))];
            upper = at[lines.taus().indexOf(1 - Lines.tail(level))];
        }
        double least = Lines.tail(level) < LOW ? quantile(x, LOW) : expected;
        double greatest = Lines.tail(level) < LOW ? quantile(x, 1 - LOW) : expected;
        return new PredictionInterval(Math.min(lower - below, least), Math.max(upper + above, greatest));
    }

    /**
     * Returns a score that a new one exceeds with probability 1 - level at most: a tenth of the way from the score of
     * the conformal rank to the next, since a score alone would give away what one placement costs.
     */
    static double reach(CalibrationScores scores, double level) {
        ImmutableDoubleArray sorted = scores.sorted();
        int at = scores.rank(level) - 1;
        int next = at + 1 < sorted.length() ? at + 1 : at;
        int before = next == at ? Math.max(0, at - 1) : at;
        return sorted.get(at) + TOWARDS_NEXT * (sorted.get(next) - sorted.get(before));
    }

    /** Returns the logarithm of a quantile of prices: where there are shifts, of one that has a line. */
    double quantile(double[] x, double probability) {
        int tau = shifts.isEmpty() ? -1 : lines.taus().indexOf(probability);
        return tau < 0
                ? expected(x) + middle.scale() * (between(scores, probability) - between(scores, Lines.MEDIAN))
                : quantiles(x)[tau];
    }

    /** Returns the logarithm of every quantile that has a line, in order, with the expected one in the middle. */
    private double[] quantiles(double[] x) {
        double[] at = lines.quantilesAt(x);
        int middle = lines.taus().indexOf(Lines.MEDIAN);
        at[middle] = expected(x);
        for (int tau = middle - 1; tau >= 0; tau--) {
            at[tau] = Math.min(at[tau] + shifts.get(tau), at[tau + 1]);
        }
        for (int tau = middle + 1; tau < at.length; tau++) {
            at[tau] = Math.max(at[tau] + shifts.get(tau), at[tau - 1]);
        }
        return at;
    }

    /** Returns the share of prices below a logarithm, in per cent. */
    double percentile(double[] x, double log) {
        if (!shifts.isEmpty()) {
            return 100 * shareByQuantiles(x, log);
        }
        double moved = middle.moved() - between(scores, Lines.MEDIAN);
        double score = (missedBy(log, lines.middleAt(x)) - middle.trained()) / middle.scale();
        return 100 * share(scores, score - moved, STEP / 2 / middle.scale());
    }

    /** Between two quantiles, on the line between them; outside, by how many are as far from the last line. */
    private double shareByQuantiles(double[] x, double log) {
        double[] quantiles = quantiles(x);
        ImmutableDoubleArray taus = lines.taus();
        int last = quantiles.length - 1;
        int first = 0;
        while (first <= last && missedBy(log, quantiles[first]) > 0) {
            first++;
        }
        int after = first;
        while (after <= last && missedBy(log, quantiles[after]) == 0) {
            after++;
        }
        if (after > first) {
            return (taus.get(first) + taus.get(after - 1)) / 2;
        }
        double[] at = lines.quantilesAt(x);
        if (first == 0) {
            return Math.min(taus.get(0), share(tails.get(0), missedBy(log, at[0]), STEP / 2));
        }
        if (first > last) {
            return Math.max(taus.get(last), share(tails.get(1), missedBy(log, at[last]), STEP / 2));
        }
        double within = (log - quantiles[first - 1]) / (quantiles[first] - quantiles[first - 1]);
        return taus.get(first - 1) + Math.min(Math.max(within, 0), 1) * (taus.get(first) - taus.get(first - 1));
    }

    /** Returns (b + (e + 1) / 2) / (n + 1), for b of n scores below one and e equal to it but for half a step. */
    private static double share(ImmutableDoubleArray sorted, double score, double half) {
        int below = before(sorted, score - half);
        int equal = before(sorted, score + half) - below;
        return (below + (equal + 1) / 2.0) / (sorted.length() + 1);
    }

    /** Returns how many scores are below one. */
    private static int before(ImmutableDoubleArray sorted, double score) {
        int below = 0;
        int notBelow = sorted.length();
        while (below < notBelow) {
            int at = (below + notBelow) >>> 1;
            if (sorted.get(at) < score) {
                below = at + 1;
            } else {
                notBelow = at;
            }
        }
        return below;
    }

    /**
     * Returns the quantile at rank (n + 1) p, as the mean of half a rank below and half a rank above, each on the line
     * between the two scores about it: a score alone would give away what one placement costs.
     */
    static double between(ImmutableDoubleArray sorted, double probability) {
        double rank = (sorted.length() + 1) * probability - 1;
        return (atRank(sorted, rank - 0.5) + atRank(sorted, rank + 0.5)) / 2;
    }

    private static double atRank(ImmutableDoubleArray sorted, double rank) {
        double within = Math.min(Math.max(rank, 0), sorted.length() - 1);
        int below = (int) within;
        int above = Math.min(below + 1, sorted.length() - 1);
        return sorted.get(below) + (within - below) * (sorted.get(above) - sorted.get(below));
    }

    /** Names the level only. */
    @Override
    public String toString() {
        return "Calibration[level " + level + "]";
    }
}
