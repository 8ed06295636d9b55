package org.placewright.pricing.hedonic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.placewright.pricing.PricesAsOf;

/**
 * Draws which placements of one type of provision are calibrated by: those of the least numbers, where each has a
 * number that a hash makes of the seed, of all the placements together, and of its own price.
 *
 * <p>Every set of as many placements is as likely as any other, whatever the prices are, as far as the hash behaves
 * like chance: along an order that the fee takes part in, the same ranks of fees would calibrate in every book of a
 * size, and conformal prediction would promise nothing. All the placements together count as a sum, so that their order
 * does not matter; of a fee only the significand counts, so that twice every fee draws the same. Placements alike in
 * everything hashed are numbered through.
 */
final class CalibrationDraw {

    private final PricesAsOf prices;
    private final long seed;

    CalibrationDraw(PricesAsOf prices, long seed) {
        this.prices = prices;
        this.seed = seed;
    }

    /** Returns which of some last prices are drawn; O(n log n) for n of them. */
    boolean[] of(int[] rows, int wanted) {
        long[] numbers = new long[rows.length];
        Map<Long, Integer> alike = new HashMap<>();
        long together = 0;
        for (int i = 0; i < rows.length; i++) {
            long hash = hash(rows[i]);
            int nth = alike.merge(hash, 1, Integer::sum);
            numbers[i] = mixed(hash, nth);
            together += numbers[i];
        }
        long salt = mixed(seed, together);
        for (int i = 0; i < rows.length; i++) {
            numbers[i] = mixed(salt, numbers[i]);
        }
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        boolean[] drawn = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            drawn[i] = wanted > 0 && numbers[i] <= sorted[wanted - 1];
        }
        return drawn;
    }

    /** Of what tells most placements apart; nothing in it depends on what else is in the book. */
    private long hash(int row) {
        double price = prices.observedPrice(row);
        long significand = Double.doubleToLongBits(Math.scalb(price, -Math.getExponent(price)));
        long start = prices.placementStart(row).map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        long when = mixed(prices.observedOn(row).toEpochDay(), start);
        return mixed(mixed(significand, when), prices.age(row));
    }

    /** The first number of a generator that two numbers seed. */
    private static long mixed(long one, long other) {
        return new SplittableRandom(new SplittableRandom(one).nextLong() ^ other).nextLong();
    }
}
