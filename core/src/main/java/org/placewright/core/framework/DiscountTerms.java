package org.placewright.core.framework;

import org.placewright.core.money.Percentage;

/** What discounts of several kinds have in common. */
final class DiscountTerms {

    private DiscountTerms() {}

    static void checkThreshold(String type, int threshold, int least) {
        if (threshold < least) {
            throw new IllegalArgumentException(type + " threshold must be " + least + " or more but was " + threshold);
        }
    }

    static void checkReduction(String type, Percentage reduction) {
        if (reduction.compareTo(Percentage.ZERO) <= 0 || reduction.compareTo(Percentage.HUNDRED) > 0) {
            throw new IllegalArgumentException(type + " reduction must be above 0% and up to 100% but was " + reduction
                    + ". Maybe leave the discount out, or give it without its sign?");
        }
    }

    /** Tells whether there are enough, and this one is among those the discount reaches. */
    static boolean isReached(Discount discount, int number, int position) {
        return number >= discount.threshold()
                && (discount.reach() == DiscountReach.EVERY_ONE || position >= discount.threshold());
    }
}
