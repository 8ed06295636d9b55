package org.placewright.pricing.hedonic;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far logarithms of prices lie from their middle, by type of provision.
 *
 * <p>Formula, for N residuals r of a provision's placements, of mean size a, and A over all provisions: a + A / N, so
 * that a provision of few placements leans on all. As a scale of few is itself unsure, and so is their part of the
 * line, it is widened by the quantile of Student's t with N degrees of freedom over the normal one, both for the level
 * of intervals, and by the root of 1 + pi / (2 N), the variance of a fee less a median of N being that many times the
 * fee's own.
 */
final class ProvisionScales {

    /** How many placements of all types stand beside those of one. */
    private static final double LENT = 1;

    /** Below a ten-thousandth of a penny in any fee: keeps scores finite where all fees are equal. */
    private static final double LEAST = 1e-9;

    private final double[] sums;
    private final int[] counts;
    private final double level;
    private double sum;
    private int count;

    ProvisionScales(int provisions, double level) {
        this.sums = new double[provisions + 1];
        this.counts = new int[provisions + 1];
        this.level = level;
    }

    void add(int provision, double residual) {
        sums[provision] += Math.abs(residual);
        counts[provision]++;
        sum += Math.abs(residual);
        count++;
    }

    /** Returns the scale of each provision, by code. */
    double[] scales() {
        double all = count == 0 ? 0 : sum / count;
        double[] scales = new double[sums.length];
        for (int provision = 0; provision < scales.length; provision++) {
            int placements = Math.max(1, counts[provision]);
            scales[provision] = Math.max(LEAST, (sums[provision] + LENT * all) / placements * widening(placements));
        }
        return scales;
    }

    private double widening(int placements) {
        double tail = (1 - level) / 2;
        double unsure = TDistribution.of(placements).inverseSurvivalProbability(tail)
                / NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
        return unsure * Math.sqrt(1 + Math.PI / 2 / placements);
    }
}
