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
        double[] scales = isOwn ? ones() : scales(without);
        int[] scored = enough(isOwn ? own : rows.toArray(), without);
        double[] signed = signed(scored, without, scales);
        double median = Calibration.between(sorted(signed), Lines.MEDIAN);
        boolean byQuantiles = isOwn && !model.lines().quantiles().isEmpty();
        double[][] residuals = byQuantiles ? residuals(scored, without) : new double[0][];
        CalibrationScores scores = byQuantiles ? outside(scored, without) : missed(signed);
        return new Calibration(
                model.lines(),
                isOwn,
                scales[provision],
                centre(provision, own, without, scales),
                median,
                byQuantiles ? ImmutableDoubleArray.of() : sorted(signed),
                Calibration.reach(scores, level()) * (byQuantiles ? 1 : scales[provision]),
                shifts(residuals),
                byQuantiles
                        ? ImmutableList.of(sorted(residuals[0]), sorted(residuals[residuals.length - 1]))
                        : ImmutableList.of(),
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

    private double[] ones() {
        double[] ones = new double[model.prices().provisions() + 1];
        Arrays.fill(ones, 1);
        return ones;
    }

    private double[] scales(ImmutableSet<CaseFact> without) {
        ProvisionScales scales = new ProvisionScales(model.prices().provisions(), level());
        for (int row : enough(training.toArray(), without)) {
            scales.add(model.prices().provision(row), missedBy(row, without));
        }
        return scales.scales();
    }

    /** Returns the median score of all placements of the type, in the lines or not: the line has its middle there. */
    private double centre(int provision, int[] own, ImmutableSet<CaseFact> without, double[] scales) {
        int[] all = IntStream.concat(IntStream.of(ofProvision(training, provision)), IntStream.of(own))
                .toArray();
        return Calibration.between(sorted(signed(enough(all, without), without, scales)), Lines.MEDIAN);
    }

    /** Returns all rows where every fact is compared, else every so many. */
    private static int[] enough(int[] all, ImmutableSet<CaseFact> without) {
        int step = without.isEmpty() ? 1 : (all.length + ENOUGH - 1) / ENOUGH;
        int[] some = new int[step == 0 ? 0 : (all.length + step - 1) / step];
        Arrays.setAll(some, i -> all[i * step]);
        return some;
    }

    private double missedBy(int row, ImmutableSet<CaseFact> without) {
        return Calibration.missedBy(model.logs().at(row), model.lines().middleAt(model.encode(row, without)));
    }

    private double[] signed(int[] scored, ImmutableSet<CaseFact> without, double[] scales) {
        double[] signed = new double[scored.length];
        Arrays.setAll(
                signed,
                i -> missedBy(scored[i], without) / scales[model.prices().provision(scored[i])]);
        return signed;
    }

    private static CalibrationScores missed(double[] signed) {
        return CalibrationScores.of(Arrays.stream(signed)
                .map(each -> SplitConformal.score(each, 0, 1))
                .toArray());
    }

    private CalibrationScores outside(int[] scored, ImmutableSet<CaseFact> without) {
        int lower = model.lines().taus().indexOf(Lines.tail(level()));
        int upper = model.lines().taus().indexOf(1 - Lines.tail(level()));
        double[] scores = new double[scored.length];
        for (int i = 0; i < scores.length; i++) {
            double[] at = model.lines().quantilesAt(model.encode(scored[i], without));
            scores[i] = ConformalisedQuantileRegression.score(
                    at[lower], at[upper], model.logs().at(scored[i]));
        }
        return CalibrationScores.of(scores);
    }

    /** Returns how far prices miss each quantile's line. */
    private double[][] residuals(int[] scored, ImmutableSet<CaseFact> without) {
        double[][] residuals = new double[model.lines().taus().length()][scored.length];
        for (int i = 0; i < scored.length; i++) {
            double[] at = model.lines().quantilesAt(model.encode(scored[i], without));
            for (int tau = 0; tau < at.length; tau++) {
                residuals[tau][i] = Calibration.missedBy(model.logs().at(scored[i]), at[tau]);
            }
        }
        return residuals;
    }

    private ImmutableDoubleArray shifts(double[][] residuals) {
        ImmutableDoubleArray.Builder shifts = ImmutableDoubleArray.builder();
        for (int tau = 0; tau < residuals.length; tau++) {
            shifts.add(Calibration.between(
                    sorted(residuals[tau]), model.lines().taus().get(tau)));
        }
        return shifts.build();
    }

    private static ImmutableDoubleArray sorted(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        return ImmutableDoubleArray.copyOf(sorted);
    }
}
