package org.placewright.pricing.cohort;

import java.util.OptionalDouble;

/**
 * The prices of a cohort in groups of three neighbours or more, of each of which only the mean is told.
 *
 * <p>Groups of three are taken from the lowest price up and from the highest down; the three to eight in the middle are
 * a group. They do not depend on what is asked: so whoever asks for intervals at every level sees the means of groups,
 * and no price. Of three prices none makes up half of their mean.
 *
 * <p>Complexity: O(1) a group. Nothing to tie: equal prices are interchangeable. Not guaranteed: that who knows all but
 * one price of a group cannot reckon the last, or that the three are of different providers.
 *
 * <p>Source: D. Defays and M. N. Anwar, "Masking microdata using micro-aggregation", Journal of Official Statistics 14
 * (1998) 449-461.
 */
final class Neighbours {

    private static final int GROUP = 3;

    private final double[] sorted;
    private final int n;
    private final int outer;

    /** Of prices in ascending order, one or more. */
    Neighbours(double[] sorted) {
        this.sorted = sorted;
        this.n = sorted.length;
        this.outer = Math.max(0, n - GROUP) / (2 * GROUP) * GROUP;
    }

    /** The mean of the highest group of which no price is above that of a rank from 1; empty if there is none. */
    OptionalDouble notAbove(int rank) {
        int last = lastNotAbove(rank);
        return last == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean(firstOf(last), last));
    }

    /** The mean of the lowest group of which no price is below that of a rank from 1; empty if there is none. */
    OptionalDouble notBelow(int rank) {
        // The groups are the same from above as from below.
        int last = lastNotAbove(n + 1 - rank);
        return last == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean(n - last, n - firstOf(last)));
    }

    /** The last rank of the highest group that ends at a rank or below it; 0 if there is none. */
    int lastNotAbove(int rank) {
        if (n < GROUP) {
            return 0;
        }
        if (rank < n - outer) {
            return Math.min(rank / GROUP * GROUP, outer);
        }
        return n - (n - rank + GROUP - 1) / GROUP * GROUP;
    }

    private int firstOf(int last) {
        return last == n - outer ? outer : last - GROUP;
    }

    private double mean(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += sorted[i];
        }
        return Math.max(sorted[from], Math.min(sorted[to - 1], sum / (to - from)));
    }
}
