package org.placewright.pricing.cohort;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Prices of one type of provision that are alike in some respects, one a placement, ascending: bits in the order of all
 * its prices.
 *
 * <p>Complexity, for N prices of the provision: made in O(N / 64); a price by rank or a rank by price in O(log N + N /
 * 4096). Immutable and safe to share between threads.
 */
public final class Cohort {

    private static final int WORDS_A_BLOCK = 64;
    private static final int BITS_A_CODE = 5;

    private final ProvisionPrices prices;
    private final ImmutableList<Respect> respects;
    private final long key;
    private final long[] bits;
    private final int[] before;

    private Cohort(ProvisionPrices prices, ImmutableList<Respect> respects, long key, long[] bits) {
        this.prices = prices;
        this.respects = respects;
        this.key = key;
        this.bits = bits;
        this.before = new int[(bits.length + WORDS_A_BLOCK - 1) / WORDS_A_BLOCK + 1];
        for (int block = 0; block + 1 < before.length; block++) {
            int end = Math.min(bits.length, (block + 1) * WORDS_A_BLOCK);
            int count = before[block];
            for (int word = block * WORDS_A_BLOCK; word < end; word++) {
                count += Long.bitCount(bits[word]);
            }
            before[block + 1] = count;
        }
    }

    /** All prices of a type of provision. */
    static Cohort of(ProvisionPrices prices) {
        return new Cohort(prices, ImmutableList.of(Respect.PROVISION), 0, prices.all());
    }

    /** Those of these prices that say a value in one more respect, which has a place on the ladder. */
    Cohort narrowed(Respect respect, int place, int code) {
        long[] others = prices.bits(place, code);
        long[] both = new long[Math.min(bits.length, others.length)];
        for (int word = 0; word < both.length; word++) {
            both[word] = bits[word] & others[word];
        }
        return new Cohort(
                prices,
                ImmutableList.<Respect>builder().addAll(respects).add(respect).build(),
                key | (long) code << (BITS_A_CODE * (place - 1)),
                both);
    }

    /** How many prices of this type of provision say something in the respect of a place on the ladder. */
    int saying(int place) {
        return prices.saying(place);
    }

    /** Tells this cohort from others of its provision. */
    long key() {
        return key;
    }

    /** What is reckoned of this cohort; once if it is large. Each kind of thing has a number from 0 to 15. */
    <T> T reckoned(int kind, Class<T> type, Function<Cohort, T> reckon) {
        return prices.reckoned(this, kind, type, reckon);
    }

    /**
     * Returns in which respects the prices are alike.
     *
     * @return in the order of the ladder
     */
    public ImmutableList<Respect> respects() {
        return respects;
    }

    /**
     * Returns how many prices there are.
     *
     * @return 0 or more
     */
    public int size() {
        return before[before.length - 1];
    }

    /**
     * Returns the share of prices below a price: 100 (b + (e + 1) / 2) / (n + 1), for b of n below it and e equal to
     * it, as if it were one of them; so few prices never say that all are lower. Prices that are rounded to the same
     * step ({@link PriceRounding}) count as equal: else going through fees would show each price to the penny.
     *
     * @param price pounds a week for one place, above 0
     * @return per cent, above 0 and below 100, never falling as the price rises; 50 if there are no prices
     */
    public double percentile(double price) {
        long halves = (long) count(prices.below(PriceRounding.least(price)))
                + count(prices.below(PriceRounding.leastAbove(price)));
        return 100.0 * (halves + 1) / (2.0 * (size() + 1));
    }

    /** The median of type 7. */
    double median() {
        double low = price((size() - 1) / 2);
        double high = price(size() / 2);
        return low == high ? low : Math.min(high, low + 0.5 * (high - low));
    }

    /**
     * Returns the logarithms of the prices in short.
     *
     * @return how many, their mean and variance
     */
    public LogPrices logPrices() {
        return reckoned(2, LogPrices.class, each -> {
            LogPrices.Gathering gathering = new LogPrices.Gathering();
            each.positions().forEach(position -> gathering.add(prices.price(position)));
            return gathering.gathered();
        });
    }

    /** The logarithms of the prices in short, by what they say in a respect; prices that do not say are in none. */
    LogPrices[] logPricesBy(IntUnaryOperator codeOfRow, int codes) {
        LogPrices.Gathering[] gatherings = new LogPrices.Gathering[codes + 1];
        Arrays.setAll(gatherings, code -> new LogPrices.Gathering());
        positions()
                .forEach(
                        position -> gatherings[codeOfRow.applyAsInt(prices.row(position))].add(prices.price(position)));
        return Arrays.stream(gatherings)
                .skip(1)
                .map(LogPrices.Gathering::gathered)
                .toArray(LogPrices[]::new);
    }

    /** The prices, ascending. */
    double[] sorted() {
        return positions().mapToDouble(prices::price).toArray();
    }

    /** The rows of the prices, by price. */
    int[] rows() {
        return positions().map(prices::row).toArray();
    }

    private IntStream positions() {
        int[] positions = new int[size()];
        int count = 0;
        for (int word = 0; word < bits.length; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                positions[count++] = (word << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return IntStream.of(positions);
    }

    /** The price of a rank from 0. */
    private double price(int rank) {
        int block = 0;
        while (before[block + 1] <= rank) {
            block++;
        }
        int left = rank - before[block];
        int word = block * WORDS_A_BLOCK;
        while (Long.bitCount(bits[word]) <= left) {
            left -= Long.bitCount(bits[word++]);
        }
        long rest = bits[word];
        for (; left > 0; left--) {
            rest &= rest - 1;
        }
        return prices.price((word << 6) + Long.numberOfTrailingZeros(rest));
    }

    /** How many prices stand before a position among all of the provision. */
    private int count(int position) {
        if (size() == 0) {
            return 0;
        }
        int end = position >> 6;
        int block = end / WORDS_A_BLOCK;
        int count = before[block];
        for (int word = block * WORDS_A_BLOCK; word < end; word++) {
            count += Long.bitCount(bits[word]);
        }
        return (position & 63) == 0 ? count : count + Long.bitCount(bits[end] & ((1L << position) - 1));
    }

    /** Names the number of prices and in what they are alike. */
    @Override
    public String toString() {
        return "Cohort[" + size() + " prices alike in " + respects + "]";
    }
}
