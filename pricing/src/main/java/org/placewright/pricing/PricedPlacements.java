package org.placewright.pricing;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.time.CollectionYear;

/**
 * Which prices are of one placement: a placement that a yearly census tells three times is one agreement, not three.
 *
 * <p>Prices that name the same child are of one placement; where none is named, prices of the same home, council and
 * first day are, but for those of one day, which are of brothers and sisters, say: the youngest of one census is taken
 * for the youngest of the next. Where the first day is not known either, prices of the same home, council and type of
 * provision are, but for those of one collection year: a home that three yearly censuses tell with two children is two
 * placements, not six, though another child may have come meanwhile, so that there are rather too few than too many.
 * Else each price is one, and prices of several days may be of the same placement: {@link PricesAsOf#caveats} says so.
 * Placements are numbered by their first price. Immutable and safe to share between threads.
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

    private record Rooms(int establishment, int authority, int provision) {}

    private record Nth(Record home, int nth) {}

    private record Next(int number) implements Function<Object, Integer> {
        @Override
        public Integer apply(Object placement) {
            return number;
        }
    }

    /** How many prices of one home and council were met of one day, or of one year: each is of another child. */
    private static final class Tally {
        private long period = Long.MIN_VALUE;
        private int nth;

        int nthOf(long observed) {
            nth = observed == period ? nth + 1 : 0;
            period = observed;
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
        Map<Record, Tally> tallies = new HashMap<>();
        int[] placement = new int[prices.size()];
        int[] last = new int[prices.size()];
        int count = 0;
        for (int row = 0; row < placement.length; row++) {
            int number = count;
            LocalDate day = prices.observedOn(row);
            if (prices.placed(row) != 0) {
                number = numbers.computeIfAbsent(new Child(prices.placed(row)), new Next(count));
            } else if (prices.establishment(row) != 0) {
                Record home = homeOf(prices, row);
                long period = home instanceof Home
                        ? day.toEpochDay()
                        : CollectionYear.containing(day).endingIn();
                int nth = tallies.computeIfAbsent(home, unused -> new Tally()).nthOf(period);
                number = numbers.computeIfAbsent(new Nth(home, nth), new Next(count));
            }
            count = Math.max(count, number + 1);
            placement[row] = number;
            last[number] = row;
        }
        return new PricedPlacements(placement, Arrays.copyOf(last, count));
    }

    private static Record homeOf(PricesAsOf prices, int row) {
        Optional<LocalDate> start = prices.placementStart(row);
        return start.isPresent()
                ? new Home(prices.establishment(row), start.get(), prices.authority(row))
                : new Rooms(prices.establishment(row), prices.authority(row), prices.provision(row));
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
