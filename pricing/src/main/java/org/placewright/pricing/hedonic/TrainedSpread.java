package org.placewright.pricing.hedonic;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/**
 * How prices lie about the middle line, as the placements that the lines are drawn through tell: what placements
 * calibrated by are measured in, so that it takes nothing from them.
 *
 * @param centres how far the middle of prices is above the line, in logarithms, by type of provision
 * @param scales how far prices lie apart, in logarithms, by type of provision; all 1 where only one type is measured
 * @param below how far those below the middle lie from it, as a share of how far all do
 * @param above how far those above the middle lie from it, as a share of how far all do
 */
record TrainedSpread(ImmutableDoubleArray centres, ImmutableDoubleArray scales, double below, double above) {

    /** How many placements that lie as far below as above stand beside those of either side. */
    private static final double LENT = 10;

    /** Returns the spread of one type of provision by itself. */
    static TrainedSpread ofOne(int provisions, int provision, double[] residuals) {
        double[] centres = new double[provisions + 1];
        double[] scales = new double[provisions + 1];
        Arrays.fill(scales, 1);
        centres[provision] = middle(residuals);
        int[] of = new int[residuals.length];
        Arrays.fill(of, provision);
        return of(centres, scales, of, residuals);
    }

    /** Returns the spread of all types of provision, in scales of their own. */
    static TrainedSpread ofAll(int provisions, int[] provisionOf, double[] residuals, double level) {
        double[] centres = new double[provisions + 1];
        for (int provision = 1; provision <= provisions; provision++) {
            centres[provision] = middle(only(provision, provisionOf, residuals));
        }
        ProvisionScales scales = new ProvisionScales(provisions, level);
        for (int i = 0; i < residuals.length; i++) {
            scales.add(provisionOf[i], residuals[i] - centres[provisionOf[i]]);
        }
        return of(centres, scales.scales(), provisionOf, residuals);
    }

    /** Means of either side, each with some placements more that lie as all do. */
    private static TrainedSpread of(double[] centres, double[] scales, int[] provisionOf, double[] residuals) {
        double below = 0;
        double above = 0;
        for (int i = 0; i < residuals.length; i++) {
            double score = (residuals[i] - centres[provisionOf[i]]) / scales[provisionOf[i]];
            below += Math.max(-score, 0);
            above += Math.max(score, 0);
        }
        double half = (below + above) / 2;
        double lent = LENT * half / Math.max(1, residuals.length);
        return new TrainedSpread(
                ImmutableDoubleArray.copyOf(centres),
                ImmutableDoubleArray.copyOf(scales),
                half > 0 ? (below + lent) / (half + lent) : 1,
                half > 0 ? (above + lent) / (half + lent) : 1);
    }

    private static double[] only(int provision, int[] provisionOf, double[] residuals) {
        double[] only = new double[residuals.length];
        int size = 0;
        for (int i = 0; i < residuals.length; i++) {
            if (provisionOf[i] == provision) {
                only[size++] = residuals[i];
            }
        }
        return Arrays.copyOf(only, size);
    }

    /** Returns the median; 0 of none. */
    private static double middle(double[] residuals) {
        return residuals.length == 0 ? 0 : Calibration.between(sorted(residuals), Lines.MEDIAN);
    }

    /** Returns how far a residual is above the middle of its type of provision, in its scale. */
    double score(int provision, double residual) {
        return (residual - centres.get(provision)) / scales.get(provision);
    }

    static ImmutableDoubleArray sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ImmutableDoubleArray.copyOf(sorted);
    }
}
