package org.placewright.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What an hour of one adult's time costs, in pounds sterling to the penny.
 *
 * <p>Ordered by amount.
 *
 * @param amount pounds sterling, 0 or more
 */
public record HourlyRate(Money amount) implements Comparable<HourlyRate> {

    private static final long SECONDS_IN_HOUR = 3_600;

    /**
     * Checks the currency and the sign.
     *
     * @param amount pounds sterling, 0 or more
     * @throws IllegalArgumentException if the amount is not sterling or is negative
     */
    public HourlyRate {
        Sterling.check("HourlyRate", amount);
    }

    /**
     * Returns the rate of so many pounds.
     *
     * @param pounds 0 or more, with at most two decimals
     * @return the rate
     * @throws IllegalArgumentException if the amount is negative
     * @throws ArithmeticException if the amount has a part of a penny
     */
    public static HourlyRate ofPounds(BigDecimal pounds) {
        return new HourlyRate(Money.of(CurrencyUnit.GBP, pounds));
    }

    /**
     * Returns the rate of so many pence.
     *
     * @param pence 0 or more
     * @return the rate
     * @throws IllegalArgumentException if the amount is negative
     */
    public static HourlyRate ofPence(long pence) {
        return new HourlyRate(Money.ofMinor(CurrencyUnit.GBP, pence));
    }

    /**
     * Returns what a time costs one child: time x adults / children x rate.
     *
     * @param time how long, not negative
     * @param ratio how many adults share how many children; a child bears their part of it
     * @param rounding what to do with a part of a penny
     * @return the cost, rounded once
     * @throws IllegalArgumentException if the time is negative
     */
    public Money costOf(Duration time, Ratio ratio, RoundingMode rounding) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("The time must not be negative but was " + time);
        }
        BigDecimal seconds = BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
        BigDecimal dividend = amount.getAmount().multiply(seconds).multiply(BigDecimal.valueOf(ratio.adults()));
        BigDecimal divisor = BigDecimal.valueOf(SECONDS_IN_HOUR * ratio.children());
        return Money.of(CurrencyUnit.GBP, dividend.divide(divisor, CurrencyUnit.GBP.getDecimalPlaces(), rounding));
    }

    @Override
    public int compareTo(HourlyRate other) {
        return amount.compareTo(other.amount);
    }

    /** Returns the amount, such as {@code GBP 21.50 an hour}. */
    @Override
    public String toString() {
        return amount + " an hour";
    }
}
