package org.placewright.pricing.hedonic;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import org.placewright.pricing.PricesAsOf;
import org.placewright.pricing.conformal.CalibrationScores;
import org.placewright.pricing.conformal.ConformalisedQuantileRegression;
import org.placewright.pricing.conformal.MondrianScores;
import org.placewright.pricing.conformal.PredictionInterval;
import org.placewright.pricing.conformal.SplitConformal;

/**
 * How far the lines miss prices that did not make them, in logarithms: each type of provision by itself where it has
 * placements enough, else by all, in scales of the provision.
 */
final class Calibration {

    private static final double TOWARDS_NEXT = 0.1;

    /** Less than rounding to the penny can make. */
    private static final double NOUGHT = 1e-9;

    private final Lines lines;
    private final double level;
    private final double share;
    private final double[] scales;
    private final MondrianScores<Integer> missed;
    private final MondrianScores<Integer> signed;
    private final MondrianScores<Integer> outside;
    private final List<MondrianScores<Integer>> fromQuantiles;

    private Calibration(Gathering gathering, Lines lines, HedonicPolicy policy, double[] scales, int own) {
        this.lines = lines;
        this.level = policy.pricing().level();
        this.share = policy.calibrationShare();
        this.scales = scales;
        this.missed = MondrianScores.of(gathering.provisions, gathering.missed, own);
        this.signed = MondrianScores.of(gathering.provisions, gathering.signed, own);
        this.outside = MondrianScores.of(gathering.provisions, gathering.outside, own);
        this.fromQuantiles = new ArrayList<>();
        for (double[] residuals : gathering.fromQuantiles) {
            fromQuantiles.add(MondrianScores.of(gathering.provisions, residuals, own));
        }
    }

    /** Returns how many scores an interval of a level needs not to be infinite. */
    static int needed(double level) {
        return (int) Math.ceil(level / (1 - level) - NOUGHT);
    }

    static Calibration of(
            Lines lines, CaseMix mix, PricesAsOf prices, LogPrices logs, Placements placements, HedonicPolicy policy) {
        double level = policy.pricing().level();
        ProvisionScales byProvision = new ProvisionScales(prices.provisions(), level);
        placements.trainingLast().forEach(row -> {
            double[] x = mix.encode(new PlacementCase.Row(prices, row));
            byProvision.add(prices.provision(row), missedBy(logs.at(row), lines.middleAt(x)));
        });
        double[] scales = byProvision.scales();
        ImmutableIntArray rows = placements.calibration();
        Gathering gathering = new Gathering(rows.length(), lines);
        for (int i = 0; i < rows.length(); i++) {
            int row = rows.get(i);
            double[] x = mix.encode(new PlacementCase.Row(prices, row));
            gathering.add(i, prices.provision(row), logs.at(row), x, scales[prices.provision(row)]);
        }
        int own = Math.max(policy.ownCalibration(), needed(level));
        return new Calibration(gathering, lines, policy, scales, own);
    }

    /** The scores, as they are gathered. */
    private static final class Gathering {

        final List<Integer> provisions = new ArrayList<>();
        final double[] missed;
        final double[] signed;
        final double[] outside;
        final List<double[]> fromQuantiles = new ArrayList<>();
        private final Lines lines;

        Gathering(int size, Lines lines) {
            this.missed = new double[size];
            this.signed = new double[size];
            this.outside = new double[size];
            this.lines = lines;
            lines.taus().forEach(tau -> fromQuantiles.add(new double[size]));
        }

        void add(int i, int provision, double log, double[] x, double scale) {
            provisions.add(provision);
            signed[i] = missedBy(log, lines.middleAt(x)) / scale;
            missed[i] = SplitConformal.score(signed[i], 0, 1);
            double[] at = lines.quantilesAt(x);
            for (int tau = 0; tau < at.length; tau++) {
                fromQuantiles.get(tau)[i] = missedBy(log, at[tau]);
            }
            if (at.length > 0) {
                outside[i] = ConformalisedQuantileRegression.score(at[0], at[at.length - 1], log);
            }
        }
    }

    /** Returns a residual on a grid, so that what rounding alone tells apart is equal. */
    private static double missedBy(double log, double line) {
        return StrictMath.rint((log - line) / NOUGHT) * NOUGHT + 0.0;
    }

    /** Says whether a provision is calibrated by its own placements. */
    boolean isOwn(int provision) {
        return signed.isOwn(provision);
    }

    /** Returns how many placements a provision is calibrated by. */
    int size(int provision) {
        return signed.scoresOf(provision).size();
    }

    /**
     * Returns the logarithm in the middle of prices: the middle line, moved by the median of what it misses, so far as
     * placements calibrated by are part of all: the others have said their part in the line.
     */
    double expected(int provision, double[] x) {
        double middle = lines.middleAt(x);
        return middle + share * (atRank(provision, x, Lines.MEDIAN) - middle);
    }

    /** Returns between what the logarithm of a price lies; the expected one is always within. */
    PredictionInterval interval(int provision, double[] x) {
        double expected = expected(provision, x);
        double lower = lines.middleAt(x);
        double upper = lower;
        double reach = 0;
        if (isOwn(provision) && !lines.quantiles().isEmpty()) {
            double[] at = lines.quantilesAt(x);
            lower = at[0];
            upper = at[at.length - 1];
            reach = reach(outside.scoresOf(provision));
        } else {
            reach = reach(missed.scoresOf(provision)) * scales[provision];
        }
        return new PredictionInterval(Math.min(lower - reach, expected), Math.max(upper + reach, expected));
    }

    /**
     * Returns a score that a new one exceeds with probability 1 - level at most: a tenth of the way from the score of
     * the conformal rank to the next, since a score alone would give away what one placement costs.
     */
    private double reach(CalibrationScores scores) {
        ImmutableDoubleArray sorted = scores.sorted();
        int at = scores.rank(level) - 1;
        int next = at + 1 < sorted.length() ? at + 1 : at;
        int before = next == at ? Math.max(0, at - 1) : at;
        return sorted.get(at) + TOWARDS_NEXT * (sorted.get(next) - sorted.get(before));
    }

    /** Returns the logarithm of a quantile of prices. */
    double quantile(int provision, double[] x, double probability) {
        int tau = lines.taus().indexOf(probability);
        if (tau < 0 || !isOwn(provision) || probability == Lines.MEDIAN) {
            return atRank(provision, x, probability);
        }
        return lines.quantilesAt(x)[tau]
                + between(fromQuantiles.get(tau).scoresOf(provision).sorted(), probability);
    }

    /** Returns the share of prices below a logarithm, in per cent: (below + (equal + 1) / 2) / (n + 1). */
    double percentile(int provision, double[] x, double log) {
        ImmutableDoubleArray scores = signed.scoresOf(provision).sorted();
        double score = missedBy(log, lines.middleAt(x)) / scales[provision];
        int below = before(scores, score, false);
        int equal = before(scores, score, true) - below;
        return 100 * (below + (equal + 1) / 2.0) / (scores.length() + 1);
    }

    /** Returns how many scores are below one, or with those equal to it. */
    private static int before(ImmutableDoubleArray sorted, double score, boolean withEqual) {
        int below = 0;
        int notBelow = sorted.length();
        while (below < notBelow) {
            int at = (below + notBelow) >>> 1;
            if (sorted.get(at) < score || (withEqual && sorted.get(at) == score)) {
                below = at + 1;
            } else {
                notBelow = at;
            }
        }
        return below;
    }

    private double atRank(int provision, double[] x, double probability) {
        CalibrationScores scores = signed.scoresOf(provision);
        return lines.middleAt(x) + scales[provision] * between(scores.sorted(), probability);
    }

    /**
     * Returns the quantile at rank (n + 1) p, as the mean of half a rank below and half a rank above, each on the line
     * between the two scores about it: a score alone would give away what one placement costs.
     */
    private static double between(ImmutableDoubleArray sorted, double probability) {
        double rank = (sorted.length() + 1) * probability - 1;
        return (atRank(sorted, rank - 0.5) + atRank(sorted, rank + 0.5)) / 2;
    }

    private static double atRank(ImmutableDoubleArray sorted, double rank) {
        double within = Math.min(Math.max(rank, 0), sorted.length() - 1);
        int below = (int) within;
        int above = Math.min(below + 1, sorted.length() - 1);
        return sorted.get(below) + (within - below) * (sorted.get(above) - sorted.get(below));
    }
}
