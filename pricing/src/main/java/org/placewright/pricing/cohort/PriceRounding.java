package org.placewright.pricing.cohort;

/**
 * How finely prices are told: to 10 pounds a week from 1,000 to 2,000 pounds, and twice that with each doubling of the
 * price: 5 from 500 to 1,000, 20 from 2,000, 40 from 4,000, 80 from 8,000.
 *
 * <p>A step is so always from a half to one per cent of the price, far less than chance leaves open in a cohort, and
 * enough that a median, which may be what one placement costs, does not show it to the penny. Steps that double keep
 * what is true of prices: doubling a price doubles it rounded, rounding twice is rounding once, and a greater price is
 * never rounded to less. Halves are rounded up. Complexity: O(1).
 *
 * <p>Guaranteed: no figure rounded so tells two prices apart that are rounded alike. Not guaranteed: that a price is
 * not told to within half a step, which is what rounding is.
 *
 * <p>Source for rounding percentiles: E. Griffiths and others, "Handbook on Statistical Disclosure Control for Outputs"
 * (Safe Data Access Professionals Working Group 2019).
 */
public final class PriceRounding {

    private static final double BASE = 1_000;
    private static final double STEP_OF_BASE = 10;
    private static final double NOUGHT = 1e-9;

    private PriceRounding() {}

    /**
     * Returns a price to the nearest step.
     *
     * @param price pounds a week, above 0
     * @return pounds a week, above 0
     */
    public static double nearest(double price) {
        double step = step(price);
        return Math.floor(price / step + 0.5) * step;
    }

    /**
     * Returns the last step that is not above a price.
     *
     * @param price pounds a week, above 0
     * @return pounds a week, above 0
     */
    public static double down(double price) {
        double step = step(price);
        return Math.floor(price / step + NOUGHT) * step;
    }

    /**
     * Returns the first step that is not below a price.
     *
     * @param price pounds a week, above 0
     * @return pounds a week, above 0
     */
    public static double up(double price) {
        double step = step(price);
        return Math.ceil(price / step - NOUGHT) * step;
    }

    /** The least price that is rounded to the same as a price. */
    static double least(double price) {
        double rounded = nearest(price);
        return rounded - step(Math.nextDown(rounded)) / 2;
    }

    /** The least price that is rounded to more than a price is. */
    static double leastAbove(double price) {
        double rounded = nearest(price);
        return rounded + step(rounded) / 2;
    }

    private static double step(double price) {
        return Math.scalb(STEP_OF_BASE, Math.getExponent(price / BASE));
    }
}
