package org.placewright.core.money;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The one rule every price shares: pounds sterling, and not less than nothing. */
final class Sterling {

    private Sterling() {}

    static void check(String type, Money amount) {
        if (!amount.getCurrencyUnit().equals(CurrencyUnit.GBP)) {
            throw new IllegalArgumentException(type + " must be in GBP but was in " + amount.getCurrencyUnit()
                    + ". Maybe convert it at a stated rate first?");
        }
        if (amount.isNegative()) {
            throw new IllegalArgumentException(type + " must not be negative but was " + amount);
        }
    }
}
