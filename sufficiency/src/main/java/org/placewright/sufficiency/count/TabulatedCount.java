package org.placewright.sufficiency.count;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * A distribution given by its steps. O(log of their number) a probability, O(their number) for the moments and a score.
 *
 * @param counts the numbers that have a probability, ascending
 * @param cumulative the probability of each or fewer; the last is 1
 */
record TabulatedCount(ImmutableIntArray counts, ImmutableDoubleArray cumulative) implements CountDistribution {

    private static final double ROUNDING = 1e-9;

    static TabulatedCount ofDraws(int... draws) {
        if (draws.length == 0) {
            throw new IllegalArgumentException("draws must not be empty. Maybe the forecast gave none for this cell.");
        }
        int[] sorted = draws.clone();
        Arrays.sort(sorted);
        Require.count("draws", sorted[0]);
        ImmutableIntArray.Builder counts = ImmutableIntArray.builder();
        ImmutableDoubleArray.Builder cumulative = ImmutableDoubleArray.builder();
        for (int i = 0; i < sorted.length; i++) {
            if (i + 1 == sorted.length || sorted[i + 1] != sorted[i]) {
                counts.add(sorted[i]);
                cumulative.add((i + 1.0) / sorted.length);
            }
        }
        return new TabulatedCount(counts.build(), cumulative.build());
    }

    /** A number, or with a probability one more. */
    static TabulatedCount oneMore(int count, double probability) {
        return probability == 0
                ? ofDraws(count)
                : new TabulatedCount(
                        ImmutableIntArray.of(count, count + 1), ImmutableDoubleArray.of(1 - probability, 1));
    }

    static TabulatedCount ofProbabilities(double... probabilities) {
        double sum = 0;
        int last = -1;
        for (int i = 0; i < probabilities.length; i++) {
            sum += Require.probability("probabilities", probabilities[i]);
            last = probabilities[i] > 0 ? i : last;
        }
        if (!(Math.abs(sum - 1) <= ROUNDING)) {
            throw new IllegalArgumentException("probabilities must add up to 1, but come to " + sum
                    + ". Maybe the distribution was cut off, or these are cumulative.");
        }
        ImmutableIntArray.Builder counts = ImmutableIntArray.builder();
        ImmutableDoubleArray.Builder cumulative = ImmutableDoubleArray.builder();
        double before = 0;
        for (int i = 0; i <= last; i++) {
            if (probabilities[i] > 0) {
                before += probabilities[i];
                counts.add(i);
                cumulative.add(i == last ? 1 : Math.min(1, before));
            }
        }
        return new TabulatedCount(counts.build(), cumulative.build());
    }

    @Override
    public double mean() {
        double mean = 0;
        for (int i = 0; i < counts.length(); i++) {
            mean += counts.get(i) * step(i);
        }
        return mean;
    }

    @Override
    public double variance() {
        double mean = mean();
        double variance = 0;
        for (int i = 0; i < counts.length(); i++) {
            double deviation = counts.get(i) - mean;
            variance += deviation * deviation * step(i);
        }
        return variance;
    }

    @Override
    public double probabilityOfAtMost(int count) {
        int low = 0;
        int high = counts.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (counts.get(middle) <= count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : cumulative.get(low - 1);
    }

    @Override
    public double probabilityOfExceeding(int count) {
        return 1 - probabilityOfAtMost(count);
    }

    @Override
    public double crps(int observed) {
        Require.count("observed", observed);
        double first = counts.get(0);
        double last = counts.get(counts.length() - 1);
        double score = Math.max(0, first - observed) + Math.max(0, observed - last);
        for (int i = 1; i < counts.length(); i++) {
            double from = counts.get(i - 1);
            double to = counts.get(i);
            double below = cumulative.get(i - 1);
            score += below * below * Math.max(0, Math.min(to, observed) - from);
            score += (1 - below) * (1 - below) * Math.max(0, to - Math.max(from, observed));
        }
        return score;
    }

    /** Prints how many numbers have a probability only. */
    @Override
    public String toString() {
        return "TabulatedCount[" + counts.length() + " numbers from " + counts.get(0) + " on]";
    }

    private double step(int index) {
        return cumulative.get(index) - (index == 0 ? 0 : cumulative.get(index - 1));
    }
}
