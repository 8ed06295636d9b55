package org.placewright.pricing;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which prices are of one placement: a placement that a yearly census tells three times is one agreement, not three.
 *
 * <p>Prices that name the same child are of one placement; where none is named, prices of the same home, council and
 * first day are, but for those of one day, which are of brothers and sisters, say: the youngest of one census is taken
 * for the youngest of the next. Else each price is one. Placements are numbered by their first price. Immutable and
 * safe to share between threads.
 */
public final class PricedPlacements {

    private final int[] placement;
    private final int[] last;

    private PricedPlacements(int[] placement, int[] last) {
        this.placement = placement;
        this.last = last;
    }

    private record Child(int placed) {}

    private record Home(int establishment, LocalDate start, int authority) {}

    private record Nth(Home home, int nth) {}

    private record Next(int number) implements Function<Object, Integer> {
        @Override
        public Integer apply(Object placement) {
            return number;
        }
    }

    /** How many prices of one home, council and first day were met of one day: each is of another child. */
    private static final class Tally {
        private LocalDate day = LocalDate.MIN;
        private int nth;

        int nthOf(LocalDate observed) {
            nth = observed.equals(day) ? nth + 1 : 0;
            day = observed;
            return nth;
        }
    }

    /**
     * Returns the placements that prices are of.
     *
     * @param prices the prices that count on a day
     * @return the placements; O(n) for n prices
     */
    public static PricedPlacements of(PricesAsOf prices) {
        Map<Object, Integer> numbers = new HashMap<>();
        Map<Home, Tally> tallies = new HashMap<>();
        int[] placement = new int[prices.size()];
        int[] last = new int[prices.size()];
        int count = 0;
        for (int row = 0; row < placement.length; row++) {
            int number = count;
            Optional<LocalDate> start = prices.placementStart(row);
            if (prices.placed(row) != 0) {
                number = numbers.computeIfAbsent(new Child(prices.placed(row)), new Next(count));
            } else if (prices.establishment(row) != 0 && start.isPresent()) {
                Home home = new Home(prices.establishment(row), start.get(), prices.authority(row));
                int nth = tallies.computeIfAbsent(home, unused -> new Tally()).nthOf(prices.observedOn(row));
                number = numbers.computeIfAbsent(new Nth(home, nth), new Next(count));
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
