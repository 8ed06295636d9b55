package org.placewright.pricing.cohort;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * The prices of one type of provision, one a placement, ascending, and for each value of each respect a bit for each
 * price: 9 to 15 bytes a price. Prices alike in several respects are the bits of all of them.
 *
 * <p>What has been reckoned of a large cohort is kept: there are few large ones.
 */
final class ProvisionPrices {

    private static final int LARGE = 512;
    private static final long[] NONE = new long[0];

    private final double[] sorted;
    private final int[] rows;
    private final long[][][] bits;
    private final int[] saying;
    private final ConcurrentMap<Long, Object> kept = new ConcurrentHashMap<>();

    private ProvisionPrices(double[] sorted, int[] rows, long[][][] bits) {
        this.sorted = sorted;
        this.rows = rows;
        this.bits = bits;
        this.saying = Arrays.stream(bits).mapToInt(ProvisionPrices::count).toArray();
    }

    /** The prices of some rows, given in the order of the book, which is kept among equal prices. */
    static ProvisionPrices of(int[] ordered, RowPrice price, CohortLadder ladder, RespectCodes codes) {
        double[] sorted = new double[ordered.length];
        for (int i = 0; i < ordered.length; i++) {
            sorted[i] = price.of(ordered[i]);
        }
        Arrays.sort(sorted);
        int[] rows = new int[ordered.length];
        int[] placed = new int[ordered.length];
        for (int row : ordered) {
            int first = firstNotBelow(sorted, price.of(row));
            rows[first + placed[first]++] = row;
        }
        long[][][] bits = new long[ladder.respects().size()][][];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = bits(ladder.respects().get(i), rows, codes);
        }
        return new ProvisionPrices(sorted, rows, bits);
    }

    private static long[][] bits(Respect respect, int[] rows, RespectCodes codes) {
        if (respect == Respect.PROVISION) {
            return new long[0][];
        }
        long[][] bits = new long[codes.codes(respect) + 1][];
        Arrays.fill(bits, NONE);
        for (int position = 0; position < rows.length; position++) {
            int code = codes.ofRow(respect, rows[position]);
            // What a price does not say makes it like no other.
            if (code > 0) {
                if (bits[code].length == 0) {
                    bits[code] = new long[words(rows.length)];
                }
                bits[code][position >> 6] |= 1L << position;
            }
        }
        return bits;
    }

    private static int words(int positions) {
        return (positions + 63) >> 6;
    }

    int size() {
        return sorted.length;
    }

    double price(int position) {
        return sorted[position];
    }

    int row(int position) {
        return rows[position];
    }

    /** How many prices are below a price. */
    int below(double price) {
        return firstNotBelow(sorted, price);
    }

    long[] all() {
        long[] all = new long[words(sorted.length)];
        Arrays.fill(all, -1);
        if (all.length > 0) {
            all[all.length - 1] >>>= -sorted.length & 63;
        }
        return all;
    }

    /** The bits of those that say a value in the respect of a place on the ladder; empty if none does. */
    long[] bits(int place, int code) {
        return bits[place][code];
    }

    /** How many prices say something in the respect of a place on the ladder. */
    int saying(int place) {
        return saying[place];
    }

    private static int count(long[][] values) {
        int count = 0;
        for (long[] value : values) {
            for (long word : value) {
                count += Long.bitCount(word);
            }
        }
        return count;
    }

    /** What is reckoned of a cohort, once if the cohort is large. */
    <T> T reckoned(Cohort cohort, int kind, Class<T> type, Function<Cohort, T> reckon) {
        if (cohort.size() < LARGE) {
            return reckon.apply(cohort);
        }
        return type.cast(kept.computeIfAbsent(16 * cohort.key() + kind, unused -> reckon.apply(cohort)));
    }

    private static int firstNotBelow(double[] sorted, double price) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < price) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The price of a row. */
    @FunctionalInterface
    interface RowPrice {

        double of(int row);
    }
}
