package org.placewright.sufficiency.count;

import java.util.Arrays;

/** How many of independent events happen, by convolution. All terms are positive: nothing cancels. */
final class PoissonBinomial {

    private static final int MOST_EVENTS = 20_000;

    private PoissonBinomial() {}

    /** The probabilities of 0 to n of n events. Sorted first, so that the order of events changes no digit. */
    static double[] probabilities(double... events) {
        if (events.length > MOST_EVENTS) {
            throw new IllegalArgumentException("probabilities must be " + MOST_EVENTS + " at most, but were "
                    + events.length + ". Maybe use CountDistribution.ofMoments: with so many it is as good.");
        }
        double[] sorted = events.clone();
        for (double event : sorted) {
            Require.probability("probabilities", event);
        }
        Arrays.sort(sorted);
        double[] found = new double[sorted.length + 1];
        found[0] = 1;
        for (int i = 0; i < sorted.length; i++) {
            for (int n = i + 1; n > 0; n--) {
                found[n] = found[n] * (1 - sorted[i]) + found[n - 1] * sorted[i];
            }
            found[0] *= 1 - sorted[i];
        }
        return found;
    }
}
