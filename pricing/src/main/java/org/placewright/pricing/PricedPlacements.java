package org.placewright.pricing;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Which prices are of one placement: a placement that a yearly census tells three times is one agreement, not three.
 *
 * <p>Prices that name the same child are of one placement; where none is named, prices of the same home, council and
 * first day are; else each price is one. Placements are numbered by their first price. Immutable and safe to share
 * between threads.
 */
public final class PricedPlacements {

    private final int[] placement;
    private final int[] last;

    private PricedPlacements(int[] placement, int[] last) {
        this.placement = placement;
        this.last = last;
    }

    private record Key(int placed, int establishment, LocalDate start, int authority) {}

    private record Next(int number) implements Function<Key, Integer> {
        @Override
        public Integer apply(Key key) {
            return number;
        }
    }

    /**
     * Returns the placements that prices are of.
     *
     * @param prices the prices that count on a day
     * @return the placements; O(n) for n prices
     */
    public static PricedPlacements of(PricesAsOf prices) {
        Map<Key, Integer> numbers = new HashMap<>();
        int[] placement = new int[prices.size()];
        int[] last = new int[prices.size()];
        int count = 0;
        for (int row = 0; row < placement.length; row++) {
            int number = count;
            if (prices.placed(row) != 0) {
                number = numbers.computeIfAbsent(new Key(prices.placed(row), 0, LocalDate.MIN, 0), new Next(count));
            } else if (prices.establishment(row) != 0
                    && prices.placementStart(row).isPresent()) {
                Key key = new Key(
                        0, prices.establishment(row), prices.placementStart(row).get(), prices.authority(row));
                number = numbers.computeIfAbsent(key, new Next(count));
            }
            count = Math.max(count, number + 1);
            placement[row] = number;
            last[number] = row;
        }
        return new PricedPlacements(placement, Arrays.copyOf(last, count));
    }

    /**
     * Returns how many placements there are.
     *
     * @return 0 to the number of prices
     */
    public int size() {
        return last.length;
    }

    /**
     * Returns the placement a price is of.
     *
     * @param row of the price
     * @return 0 to {@link #size()} - 1
     */
    public int ofPrice(int row) {
        return placement[row];
    }

    /**
     * Returns the last price of a placement: the one nearest to the day asked of.
     *
     * @param number 0 to {@link #size()} - 1
     * @return the row of the price
     */
    public int lastPrice(int number) {
        return last[number];
    }

    /**
     * Returns the last price of each placement.
     *
     * @return rows, in the order of the placements
     */
    public ImmutableIntArray lastPrices() {
        return ImmutableIntArray.copyOf(last);
    }

    /** Names the number of placements only. */
    @Override
    public String toString() {
        return "PricedPlacements[" + last.length + " placements]";
    }
}
