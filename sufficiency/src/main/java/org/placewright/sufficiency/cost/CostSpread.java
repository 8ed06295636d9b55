package org.placewright.sufficiency.cost;

import org.joda.money.Money;

/**
 * The standard deviation of a cost, or what it lies between where how the parts go together is not known.
 *
 * @param least pounds, 0 or more
 * @param most pounds, not below the least; the same if the standard deviation is known
 */
public record CostSpread(Money least, Money most) {

    /**
     * Checks the order.
     *
     * @param least pounds, 0 or more
     * @param most pounds, not below the least
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    public CostSpread {
        if (least.isNegative() || least.isGreaterThan(most)) {
            throw new IllegalArgumentException("CostSpread least must be 0 or more and not above most but was " + least
                    + " to " + most + ". Maybe they are swapped?");
        }
    }

    /**
     * Tells whether the standard deviation is known.
     *
     * @return true if it is {@link #least} and {@link #most} alike
     */
    public boolean isKnown() {
        return least.equals(most);
    }
}
