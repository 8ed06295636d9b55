package org.placewright.pricing.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.stream.Stream;
import org.placewright.pricing.PricedPlacements;
import org.placewright.pricing.PricesAsOf;

/**
 * The last price of each placement, by type of provision: what cohorts count.
 *
 * <p>Made in O(n) time for n prices and as many types of provision as are fewer than n; 4 bytes a price are kept.
 */
final class LastPrices {

    private final ImmutableList<ImmutableIntArray> byProvision;
    private final int[] pricesOf;

    private LastPrices(ImmutableList<ImmutableIntArray> byProvision, int[] pricesOf) {
        this.byProvision = byProvision;
        this.pricesOf = pricesOf;
    }

    static LastPrices of(PricesAsOf prices) {
        PricedPlacements placements = PricedPlacements.of(prices);
        int[][] rows = rowsByProvision(prices);
        int[] pricesOf = new int[prices.size()];
        int[] kept = new int[placements.size()];
        Arrays.fill(kept, -1);
        int[] keptFor = new int[placements.size()];
        for (int provision = 1; provision < rows.length; provision++) {
            for (int i = rows[provision].length - 1; i >= 0; i--) {
                int row = rows[provision][i];
                int placement = placements.ofPrice(row);
                if (keptFor[placement] != provision) {
                    keptFor[placement] = provision;
                    kept[placement] = row;
                }
                pricesOf[kept[placement]]++;
            }
        }
        return new LastPrices(
                Stream.of(rows)
                        .map(each ->
                                ImmutableIntArray.copyOf(Arrays.stream(each).filter(row -> pricesOf[row] > 0)))
                        .collect(ImmutableList.toImmutableList()),
                pricesOf);
    }

    /** The rows of each code of a provision, in order; none for 0, a provision that the book does not name. */
    private static int[][] rowsByProvision(PricesAsOf prices) {
        int[] counts = new int[prices.provisions() + 1];
        for (int row = 0; row < prices.size(); row++) {
            counts[prices.provision(row)]++;
        }
        int[][] rows = new int[counts.length][];
        Arrays.setAll(rows, code -> new int[counts[code]]);
        for (int row = prices.size() - 1; row >= 0; row--) {
            int code = prices.provision(row);
            rows[code][--counts[code]] = row;
        }
        return rows;
    }

    /** Rows of last prices, by the code of the provision; none for 0. */
    ImmutableList<ImmutableIntArray> byProvision() {
        return byProvision;
    }

    /** All rows of last prices. */
    int[] all() {
        return byProvision.stream().flatMapToInt(ImmutableIntArray::stream).toArray();
    }

    /** How many last prices there are. */
    int size() {
        return byProvision.stream().mapToInt(ImmutableIntArray::length).sum();
    }

    /** Of how many prices of a placement and provision a row is the last; 0 if it is not. */
    int pricesOf(int row) {
        return pricesOf[row];
    }
}
