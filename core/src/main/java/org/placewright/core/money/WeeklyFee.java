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

    /** Nothing a week. */
    public static final WeeklyFee ZERO = ofPence(0);

    /**
     * Checks the currency and the sign.
     *
     * @param amount pounds sterling, 0 or more
     * @throws IllegalArgumentException if the amount is not sterling or is negative
     */
    public WeeklyFee {
        Sterling.check("WeeklyFee", amount);
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
     * Returns the fee that costs so much in a year of 365 days: 7 / 365 of it.
     *
     * @param annual pounds sterling, 0 or more
     * @param rounding what to do with a part of a penny
     * @return the fee, rounded once
     * @throws IllegalArgumentException if the amount is not sterling or is negative
     */
    public static WeeklyFee ofYear(Money annual, RoundingMode rounding) {
        return new WeeklyFee(annual.multipliedBy(DAYS_IN_WEEK).dividedBy(DAYS_IN_YEAR, rounding));
    }

    /**
     * Returns the fee that costs so much a day: seven times it.
     *
     * @param daily pounds sterling, 0 or more
     * @return the fee
     * @throws IllegalArgumentException if the amount is not sterling or is negative
     */
    public static WeeklyFee ofDay(Money daily) {
        return new WeeklyFee(daily.multipliedBy(DAYS_IN_WEEK));
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
     * Returns the cost of a day: a seventh of the fee.
     *
     * @param rounding what to do with a part of a penny
     * @return the cost, rounded once
     */
    public Money forDay(RoundingMode rounding) {
        return forDays(1, rounding);
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
        return sharedBy(IntStream.of(weights).asLongStream().toArray());
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
    public ImmutableList<WeeklyFee> sharedBy(long... weights) {
        BigInteger total = BigInteger.ZERO;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("A weight must not be negative but was " + weight);
            }
            total = total.add(BigInteger.valueOf(weight));
        }
        if (total.signum() == 0) {
            throw new IllegalArgumentException("At least one weight must be above 0");
        }
        BigInteger pence = BigInteger.valueOf(pence());
        long[] parts = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        long left = pence();
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] quotient =
                    pence.multiply(BigInteger.valueOf(weights[i])).divideAndRemainder(total);
            parts[i] = quotient[0].longValueExact();
            remainders[i] = quotient[1];
            left -= parts[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i].negate()))
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

    /**
     * Returns this fee less another.
     *
     * @param other another fee, not above this one
     * @return the difference
     * @throws IllegalArgumentException if the other fee is above this one
     */
    public WeeklyFee minus(WeeklyFee other) {
        if (other.compareTo(this) > 0) {
            throw new IllegalArgumentException("Cannot take " + other + " from " + this
                    + ", for a WeeklyFee is not negative. Maybe subtract the amounts?");
        }
        return new WeeklyFee(amount.minus(other.amount));
    }

    /**
     * Returns this fee so many times over, as for so many beds.
     *
     * @param times 0 or more
     * @return the product
     * @throws IllegalArgumentException if the number is negative
     */
    public WeeklyFee times(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("The number of times must not be negative but was " + times);
        }
        return new WeeklyFee(amount.multipliedBy(times));
    }

    /**
     * Returns a percentage of the fee.
     *
     * @param percentage 0 or more
     * @param rounding what to do with a part of a penny
     * @return the part, rounded once
     * @throws IllegalArgumentException if the percentage is negative
     */
    public WeeklyFee portion(Percentage percentage, RoundingMode rounding) {
        if (percentage.isNegative()) {
            throw new IllegalArgumentException(
                    "A portion of a fee must not be negative but was " + percentage + ". Maybe use changedBy?");
        }
        return new WeeklyFee(amount.multipliedBy(percentage.asFraction(), rounding));
    }

    /**
     * Returns the fee after a change of so many per cent, up or down.
     *
     * @param change -100 or more
     * @param rounding what to do with a part of a penny of the new fee
     * @return the new fee, rounded once
     * @throws IllegalArgumentException if the change is below -100 per cent
     */
    public WeeklyFee changedBy(Percentage change, RoundingMode rounding) {
        BigDecimal factor = BigDecimal.ONE.add(change.asFraction());
        if (factor.signum() < 0) {
            throw new IllegalArgumentException("A fee cannot fall by more than 100% but the change was " + change
                    + ". Maybe a rate was given as a number of pounds?");
        }
        return new WeeklyFee(amount.multipliedBy(factor, rounding));
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
