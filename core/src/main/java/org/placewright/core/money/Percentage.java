package org.placewright.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many hundredths of something: a share, a reduction, a change of a price (which may be below 0).
 *
 * <p>Held without trailing zeros, so that 2.50 % equals 2.5 %. Ordered by size.
 *
 * @param value the number before the per cent sign, from -1,000,000 to 1,000,000 with at most 12 decimals
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    private static final int MOST_DECIMALS = 12;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    /** Nothing: no share, no change. */
    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    /** The whole. */
    public static final Percentage HUNDRED = new Percentage(BigDecimal.valueOf(100));

    /**
     * Checks the size and removes trailing zeros.
     *
     * @param value the number before the per cent sign, from -1,000,000 to 1,000,000 with at most 12 decimals
     * @throws IllegalArgumentException if the number is larger or has more decimals
     */
    public Percentage {
        BigDecimal bare = value.stripTrailingZeros();
        if (bare.scale() > MOST_DECIMALS || bare.abs().compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("Percentage must be from -1,000,000 to 1,000,000 with at most "
                    + MOST_DECIMALS + " decimals but was " + value + ". Maybe round it first?");
        }
        value = bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }

    /**
     * Returns so many per cent.
     *
     * @param value the number before the per cent sign
     * @return the percentage
     * @throws IllegalArgumentException if the number is beyond a million either way or has more than 12 decimals
     */
    public static Percentage of(BigDecimal value) {
        return new Percentage(value);
    }

    /**
     * Returns so many whole per cent.
     *
     * @param value the number before the per cent sign
     * @return the percentage
     * @throws IllegalArgumentException if the number is beyond a million either way
     */
    public static Percentage of(long value) {
        return new Percentage(BigDecimal.valueOf(value));
    }

    /**
     * Returns what part one amount is of another.
     *
     * @param part the one
     * @param whole the other, not 0
     * @param decimals how many decimals the percentage is to have at most, 0 to 12
     * @param rounding what to do with those that follow
     * @return 100 x part / whole, rounded once
     * @throws IllegalArgumentException if the whole is 0, the number of decimals is out of range, or the percentage is
     *     beyond a million either way
     */
    public static Percentage ofPart(BigDecimal part, BigDecimal whole, int decimals, RoundingMode rounding) {
        if (whole.signum() == 0) {
            throw new IllegalArgumentException("The whole must not be 0, for nothing has no parts");
        }
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "The number of decimals must be 0 to " + MOST_DECIMALS + " but was " + decimals);
        }
        return new Percentage(part.movePointRight(2).divide(whole, decimals, rounding));
    }

    /**
     * Returns the number to multiply by: a hundredth of the value.
     *
     * @return the fraction, exactly
     */
    public BigDecimal asFraction() {
        return value.movePointLeft(2);
    }

    /**
     * Returns the sum of this and another: percentage points are added.
     *
     * @param other another percentage
     * @return the sum
     * @throws IllegalArgumentException if it is beyond a million either way
     */
    public Percentage plus(Percentage other) {
        return new Percentage(value.add(other.value));
    }

    /**
     * Returns the difference between this and another.
     *
     * @param other another percentage
     * @return this less the other
     * @throws IllegalArgumentException if it is beyond a million either way
     */
    public Percentage minus(Percentage other) {
        return new Percentage(value.subtract(other.value));
    }

    /**
     * Tells whether it is below 0.
     *
     * @return true if so
     */
    public boolean isNegative() {
        return value.signum() < 0;
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    /** Returns the number and the sign, such as {@code 2.5%}. */
    @Override
    public String toString() {
        return value.toPlainString() + "%";
    }
}
