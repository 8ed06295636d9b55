package org.placewright.core.money;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a placement costs for a week of seven days, in pounds sterling to the penny.
 *
 * <p>Part weeks are charged by the day, at a seventh of the fee. Ordered by amount.
 *
 * @param amount pounds sterling, 0 or more
 */
public record WeeklyFee(Money amount) implements Comparable<WeeklyFee> {

    private static final int DAYS_IN_WEEK = 7;
    private static final int DAYS_IN_YEAR = 365;

    /**
     * Checks the currency and the sign.
     *
     * @param amount pounds sterling, 0 or more
     * @throws IllegalArgumentException if the amount is not sterling or is negative
     */
    public WeeklyFee {
        if (!amount.getCurrencyUnit().equals(CurrencyUnit.GBP)) {
            throw new IllegalArgumentException("WeeklyFee must be in GBP but was in " + amount.getCurrencyUnit()
                    + ". Maybe convert it at a stated rate first?");
        }
        if (amount.isNegative()) {
            throw new IllegalArgumentException("WeeklyFee must not be negative but was " + amount);
        }
    }

    /**
     * Returns the fee of so many pounds.
     *
     * @param pounds 0 or more, with at most two decimals
     * @return the fee
     * @throws IllegalArgumentException if the amount is negative or has a part of a penny
     */
    public static WeeklyFee ofPounds(BigDecimal pounds) {
        if (pounds.stripTrailingZeros().scale() > CurrencyUnit.GBP.getDecimalPlaces()) {
            throw new IllegalArgumentException(
                    "WeeklyFee must be in whole pence but was " + pounds + ". Maybe round it at a stated rule first?");
        }
        return new WeeklyFee(Money.of(CurrencyUnit.GBP, pounds, RoundingMode.UNNECESSARY));
    }

    /**
     * Returns the fee of so many whole pounds.
     *
     * @param pounds 0 or more
     * @return the fee
     * @throws IllegalArgumentException if the amount is negative
     */
    public static WeeklyFee ofPounds(long pounds) {
        return ofPounds(BigDecimal.valueOf(pounds));
    }

    /**
     * Returns the fee of so many pence.
     *
     * @param pence 0 or more
     * @return the fee
     * @throws IllegalArgumentException if the amount is negative
     */
    public static WeeklyFee ofPence(long pence) {
        return new WeeklyFee(Money.ofMinor(CurrencyUnit.GBP, pence));
    }

    /**
     * Returns the fee in pence, for computing with.
     *
     * @return pence
     * @throws ArithmeticException if the fee has more pence than a {@code long} holds
     */
    public long pence() {
        return amount.getAmountMinorLong();
    }

    /**
     * Returns the cost of so many days: days / 7 of the fee.
     *
     * @param days 0 or more
     * @param rounding what to do with a part of a penny
     * @return the cost, rounded once
     * @throws IllegalArgumentException if the number of days is negative
     */
    public Money forDays(int days, RoundingMode rounding) {
        if (days < 0) {
            throw new IllegalArgumentException("The number of days must not be negative but was " + days);
        }
        return amount.multipliedBy(days).dividedBy(DAYS_IN_WEEK, rounding);
    }

    /**
     * Returns the cost of a year of 365 days: 365 / 7 of the fee.
     *
     * @param rounding what to do with a part of a penny
     * @return the cost, rounded once
     */
    public Money forYear(RoundingMode rounding) {
        return forDays(DAYS_IN_YEAR, rounding);
    }

    /**
     * Shares the fee out in proportion to whole-number weights, so that the parts add up to it exactly.
     *
     * <p>Each part is first rounded down to a penny; the pennies left over go one each to the parts with the largest
     * remainders, the earlier first where remainders are equal.
     *
     * @param weights 0 or more each, and not all 0
     * @return one fee for each weight, in the order given
     * @throws IllegalArgumentException if there is no weight, one is negative, or all are 0
     */
    public ImmutableList<WeeklyFee> sharedBy(int... weights) {
        long total = 0;
        for (int weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("A weight must not be negative but was " + weight);
            }
            total += weight;
        }
        if (total == 0) {
            throw new IllegalArgumentException("At least one weight must be above 0");
        }
        BigInteger pence = BigInteger.valueOf(pence());
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = pence();
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] quotient =
                    pence.multiply(BigInteger.valueOf(weights[i])).divideAndRemainder(BigInteger.valueOf(total));
            parts[i] = quotient[0].longValueExact();
            remainders[i] = quotient[1].longValueExact();
            left -= parts[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -remainders[i]))
                .limit(left)
                .forEach(i -> parts[i]++);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> ofPence(parts[i]))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns this fee and another together.
     *
     * @param other another fee
     * @return the sum
     */
    public WeeklyFee plus(WeeklyFee other) {
        return new WeeklyFee(amount.plus(other.amount));
    }

    @Override
    public int compareTo(WeeklyFee other) {
        return amount.compareTo(other.amount);
    }

    /** Returns the amount, such as {@code GBP 3830.00 a week}. */
    @Override
    public String toString() {
        return amount + " a week";
    }
}
