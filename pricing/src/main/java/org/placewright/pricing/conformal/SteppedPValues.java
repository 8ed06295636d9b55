package org.placewright.pricing.conformal;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Comparator;
import java.util.stream.IntStream;

/** P-values adjusted by a factor for their rank, stepping through them so that order is kept. */
final class SteppedPValues {

    private SteppedPValues() {}

    /** From the largest down, each adjusted value is the least so far. */
    static ImmutableDoubleArray up(double[] pValues, double[] factors) {
        int[] order = order(pValues);
        double[] adjusted = new double[order.length];
        double least = 1;
        for (int rank = order.length - 1; rank >= 0; rank--) {
            least = Math.min(least, pValues[order[rank]] * factors[rank]);
            adjusted[order[rank]] = least;
        }
        return ImmutableDoubleArray.copyOf(adjusted);
    }

    /** From the smallest up, each adjusted value is the greatest so far. */
    static ImmutableDoubleArray down(double[] pValues, double[] factors) {
        int[] order = order(pValues);
        double[] adjusted = new double[order.length];
        double greatest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            greatest = Math.max(greatest, Math.min(1, pValues[order[rank]] * factors[rank]));
            adjusted[order[rank]] = greatest;
        }
        return ImmutableDoubleArray.copyOf(adjusted);
    }

    static int rejected(ImmutableDoubleArray adjusted, double level) {
        Require.level(level);
        int rejected = 0;
        for (int i = 0; i < adjusted.length(); i++) {
            rejected += adjusted.get(i) <= level ? 1 : 0;
        }
        return rejected;
    }

    private static int[] order(double[] pValues) {
        for (double p : pValues) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException(
                        "pValues must be between 0 and 1, but one was " + p + ". Maybe a score was given instead.");
            }
        }
        return IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
