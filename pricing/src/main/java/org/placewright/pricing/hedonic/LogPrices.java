package org.placewright.pricing.hedonic;

import java.util.Arrays;
import org.placewright.pricing.PricesAsOf;

/**
 * Logarithms of prices over the middle price of all, on a grid of 2<sup>-30</sup> (half a penny in five million
 * pounds): so twice every price has the same logarithms to the last bit, and lines are the same even where several are
 * as good.
 */
final class LogPrices {

    private static final double GRID = 1 << 30;
    private static final double LEAST = StrictMath.log(1e-6);
    private static final double MOST = StrictMath.log(1e6);

    private final double[] values;
    private final double middle;

    private LogPrices(double[] values, double middle) {
        this.values = values;
        this.middle = middle;
    }

    /** Returns the logarithms of one price or more. */
    static LogPrices of(PricesAsOf prices) {
        double[] values = new double[prices.size()];
        Arrays.setAll(values, prices::price);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        LogPrices logs = new LogPrices(values, sorted[(sorted.length - 1) / 2]);
        Arrays.setAll(values, row -> logs.of(prices.price(row)));
        return logs;
    }

    /** Returns the logarithm of a price of the book. */
    double at(int row) {
        return values[row];
    }

    /** Returns the logarithm of any price above 0. */
    double of(double price) {
        return StrictMath.rint(StrictMath.log(price / middle) * GRID) / GRID;
    }

    /** Returns the price of a logarithm, a millionth to a million times the middle one. */
    double price(double log) {
        return StrictMath.exp(Math.min(Math.max(log, LEAST), MOST)) * middle;
    }
}
