package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.placewright.pricing.conformal.CalibrationScores;
import org.placewright.pricing.conformal.ConformalisedQuantileRegression;
import org.placewright.pricing.conformal.SplitConformal;

/**
 * Gathers the scores of placements for a type of provision where some facts are not compared: the rows calibrated by
 * are read without these facts too, so that they miss the lines as a placement does of which the facts are not known
 * (Zaffran and others, "Conformal prediction with missing values", ICML 2023).
 */
final class Calibrating {

    /** How many placements are read anew for facts that are not compared: every so many, where there are more. */
    static final int ENOUGH = 2_000;

    private final HedonicModel model;
    private final HedonicPolicy policy;
    private final ImmutableIntArray rows;
    private final ImmutableIntArray training;

    Calibrating(HedonicModel model, Placements placements, HedonicPolicy policy) {
        this.model = model;
        this.policy = policy;
        this.rows = placements.calibration();
        this.training = placements.trainingLast();
    }

    /** Returns the calibration of a type of provision without some facts; O(n p) for n placements, p columns. */
    Calibration of(int provision, ImmutableSet<CaseFact> without) {
        int[] own = ofProvision(rows, provision);
        boolean isOwn = own.length >= Math.max(policy.ownCalibration(), Calibration.needed(level()));
        TrainedSpread spread = spread(provision, isOwn, without);
        Calibration.Middle middle = middle(provision, own, without, spread);
        int[] scored = enough(isOwn ? own : rows.toArray(), without);
        return isOwn && !model.lines().quantiles().isEmpty()
                ? byQuantiles(scored, without, middle)
                : byMiddle(scored, without, middle, spread, isOwn);
    }

    /** Scores are how far prices are from the middle, either side in its own measure (split conformal). */
    private Calibration byMiddle(
            int[] scored,
            ImmutableSet<CaseFact> without,
            Calibration.Middle middle,
            TrainedSpread spread,
            boolean isOwn) {
        double[] signed = scores(scored, without, spread);
        double reach = middle.scale()
                * Calibration.reach(
                        CalibrationScores.of(Arrays.stream(signed)
                                .map(score ->
                                        SplitConformal.score(score, 0, score < 0 ? spread.below() : spread.above()))
                                .toArray()),
                        level());
        return new Calibration(
                model.lines(),
                isOwn,
                middle,
                TrainedSpread.sorted(signed),
                reach * spread.below(),
                reach * spread.above(),
                ImmutableDoubleArray.of(),
                ImmutableList.of(),
                level());
    }

    /** Scores are how far prices are outside the quantile lines of the level (conformalised quantile regression). */
    private Calibration byQuantiles(int[] scored, ImmutableSet<CaseFact> without, Calibration.Middle middle) {
        ImmutableDoubleArray taus = model.lines().taus();
        int lower = taus.indexOf(Lines.tail(level()));
        int upper = taus.indexOf(1 - Lines.tail(level()));
        double[] outside = new double[scored.length];
        double[][] residuals = new double[taus.length()][scored.length];
        for (int i = 0; i < scored.length; i++) {
            double log = model.logs().at(scored[i]);
            double[] at = model.lines().quantilesAt(model.encode(scored[i], without));
            outside[i] = Calibration.toAStep(ConformalisedQuantileRegression.score(at[lower], at[upper], log));
            for (int tau = 0; tau < at.length; tau++) {
                residuals[tau][i] = Calibration.toAStep(Calibration.missedBy(log, at[tau]));
            }
        }
        ImmutableList<ImmutableDoubleArray> sorted =
                Arrays.stream(residuals).map(TrainedSpread::sorted).collect(ImmutableList.toImmutableList());
        ImmutableDoubleArray.Builder shifts = ImmutableDoubleArray.builder();
        for (int tau = 0; tau < sorted.size(); tau++) {
            shifts.add(Calibration.between(sorted.get(tau), taus.get(tau)));
        }
        double reach = Calibration.reach(CalibrationScores.of(outside), level());
        return new Calibration(
                model.lines(),
                true,
                middle,
                ImmutableDoubleArray.of(),
                reach,
                reach,
                shifts.build(),
                ImmutableList.of(sorted.get(0), sorted.get(sorted.size() - 1)),
                level());
    }

    private double level() {
        return policy.pricing().level();
    }

    private int[] ofProvision(ImmutableIntArray some, int provision) {
        return some.stream()
                .filter(row -> model.prices().provision(row) == provision)
                .toArray();
    }

    private TrainedSpread spread(int provision, boolean isOwn, ImmutableSet<CaseFact> without) {
        int provisions = model.prices().provisions();
        int[] trained = enough(isOwn ? ofProvision(training, provision) : training.toArray(), without);
        double[] residuals = Arrays.stream(trained)
                .mapToDouble(row -> missedBy(row, without))
                .toArray();
        return isOwn
                ? TrainedSpread.ofOne(provisions, provision, residuals)
                : TrainedSpread.ofAll(
                        provisions,
                        Arrays.stream(trained)
                                .map(row -> model.prices().provision(row))
                                .toArray(),
                        residuals,
                        level());
    }

    /** Returns the middle of prices by all placements of the type: those in the lines have said their part there. */
    private Calibration.Middle middle(int provision, int[] own, ImmutableSet<CaseFact> without, TrainedSpread spread) {
        int[] all = IntStream.concat(IntStream.of(ofProvision(training, provision)), IntStream.of(own))
                .toArray();
        double[] scores = scores(enough(all, without), without, spread);
        return new Calibration.Middle(
                spread.centres().get(provision),
                spread.scales().get(provision),
                Calibration.between(TrainedSpread.sorted(scores), Lines.MEDIAN));
    }

    /** Returns all rows where every fact is compared, else every so many. */
    private static int[] enough(int[] all, ImmutableSet<CaseFact> without) {
        int step = without.isEmpty() ? 1 : (all.length + ENOUGH - 1) / ENOUGH;
        int[] some = new int[step == 0 ? 0 : (all.length + step - 1) / step];
        Arrays.setAll(some, i -> all[i * step]);
        return some;
    }

    private double missedBy(int row, ImmutableSet<CaseFact> without) {
        double line = model.lines().middleAt(model.encode(row, without));
        return Calibration.toAStep(Calibration.missedBy(model.logs().at(row), line));
    }

    private double[] scores(int[] scored, ImmutableSet<CaseFact> without, TrainedSpread spread) {
        return Arrays.stream(scored)
                .mapToDouble(row -> spread.score(model.prices().provision(row), missedBy(row, without)))
                .toArray();
    }
}
