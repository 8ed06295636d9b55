package org.placewright.sufficiency.stress;

import java.math.RoundingMode;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.placewright.core.money.WeeklyFee;

/**
 * What displaced children who find a place cost more there: the usual fee of the new home less that of the old one.
 *
 * @param priced how many children have both fees known
 * @param notPriced how many find a place and have not
 * @param extraAWeek pounds sterling a week for those priced, exactly; below 0 where it is cheaper
 */
public record FeeChange(int priced, int notPriced, Money extraAWeek) {

    private static final int DAYS_IN_WEEK = 7;
    private static final int DAYS_IN_YEAR = 365;

    static FeeChange of(List<DisplacedChild> children) {
        int priced = 0;
        int notPriced = 0;
        Money extra = Money.zero(CurrencyUnit.GBP);
        for (DisplacedChild child : children) {
            if (child.feeBefore().isPresent() && child.feeAfter().isPresent()) {
                priced++;
                extra = extra.plus(amount(child.feeAfter().get()))
                        .minus(amount(child.feeBefore().get()));
            } else if (child.newHome().isPresent()) {
                notPriced++;
            }
        }
        return new FeeChange(priced, notPriced, extra);
    }

    private static Money amount(WeeklyFee fee) {
        return fee.amount();
    }

    /**
     * Returns what it costs more in a year of 365 days: 365 / 7 of a week.
     *
     * @return pounds sterling, rounded once, half to the even penny
     */
    public Money extraAYear() {
        return extraAWeek.multipliedBy(DAYS_IN_YEAR).dividedBy(DAYS_IN_WEEK, RoundingMode.HALF_EVEN);
    }
}
