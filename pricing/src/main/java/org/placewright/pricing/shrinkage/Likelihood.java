package org.placewright.pricing.shrinkage;

import java.util.function.DoubleUnaryOperator;

/**
 * The likelihood of normal estimates as a function of the variance between groups, and where it is greatest: Fisher
 * scoring, each step halved until the likelihood rises, and the root of the slope where that is too slow. The
 * likelihood can have two peaks; the one uphill from the start is found.
 */
enum Likelihood {
    FULL,
    RESTRICTED;

    private static final double STEP = 1e-13;
    private static final int STEPS = 500;
    private static final double ROUNDING = 1e-12;

    double greatestAt(GroupEstimates groups, double start) {
        double at = start;
        double height = logOf(groups, at);
        for (int step = 0; step < STEPS; step++) {
            double move = Math.max(-at, scoringStep(WeightedFit.at(groups, at)));
            double there = logOf(groups, at + move);
            while (there < height - ROUNDING * Math.abs(height) && Math.abs(move) > STEP * at) {
                move /= 2;
                there = logOf(groups, at + move);
            }
            at += move;
            height = there;
            if (Math.abs(move) <= STEP * at) {
                return at;
            }
        }
        return peakUphillOf(groups, at);
    }

    /**
     * Finds the peak where steps have become too short to reach it, as they do where the likelihood is nearly flat:
     * doubles or halves the variance as the slope says until the slope turns, and finds the root of it between.
     */
    private double peakUphillOf(GroupEstimates groups, double from) {
        DoubleUnaryOperator slope = between -> scoringStep(WeightedFit.at(groups, between));
        double factor = slope.applyAsDouble(from) > 0 ? 2 : 0.5;
        double near = from;
        double far = factor * from;
        for (int step = 0; step < STEPS; step++) {
            if (slope.applyAsDouble(far) > 0 != factor > 1) {
                return new BrentRoot(slope, STEP * Math.max(near, far)).between(near, far);
            }
            near = far;
            far = factor * far;
        }
        return factor > 1 ? near : 0;
    }

    /**
     * By the curvature expected of the full likelihood: of the restricted one it is a little less, and ends at the same
     * place.
     */
    private double scoringStep(WeightedFit fit) {
        WeightedFit.Sums sums = fit.sums();
        double expected = this == FULL ? sums.w() : fit.freedom();
        return (sums.wwrr() - expected) / sums.ww();
    }

    private double logOf(GroupEstimates groups, double between) {
        WeightedFit fit = WeightedFit.at(groups, between);
        double logs = this == FULL ? 0 : StrictMath.log(fit.sums().w());
        for (int i = 0; i < groups.size(); i++) {
            logs += StrictMath.log(groups.variances().get(i) + between);
        }
        return -(logs + fit.spread()) / 2;
    }
}
