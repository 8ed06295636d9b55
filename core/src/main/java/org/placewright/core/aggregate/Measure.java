package org.placewright.core.aggregate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;

/**
 * A number that is summed: its name, how many decimals it is held to, and what it means.
 *
 * <p>Its values are whole numbers of the last decimal: with two decimals 3830.00 is held as 383,000. Ordered by name,
 * then decimals, then meaning.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>id</td><td>{@link MeasureId}</td><td></td><td>yes</td><td></td>
 *     <td>names it</td><td>whoever defines the statistic</td></tr>
 * <tr><td>decimals</td><td>whole number</td><td>decimal places</td><td>yes</td><td></td>
 *     <td>how finely it is held, 0 to 9</td><td>whoever defines the statistic</td></tr>
 * <tr><td>meaning</td><td>text</td><td></td><td>yes</td><td></td>
 *     <td>what it is and in which unit; two measures of other meaning are never merged</td><td>whoever defines the statistic</td></tr>
 * </table>
 *
 * @param id names it
 * @param decimals how many decimals its values have, 0 to 9
 * @param meaning what it is and in which unit, such as {@code GBP a week, all contributions}; 1 to 200 characters
 */
public record Measure(MeasureId id, int decimals, String meaning) implements Comparable<Measure> {

    private static final int MOST_DECIMALS = 9;
    private static final Comparator<Measure> ORDER = Comparator.comparing(Measure::id)
            .thenComparingInt(Measure::decimals)
            .thenComparing(Measure::meaning);

    /**
     * Checks the decimals and the meaning.
     *
     * @param id names it
     * @param decimals how many decimals its values have, 0 to 9
     * @param meaning what it is and in which unit, such as {@code GBP a week, all contributions}; 1 to 200 characters
     * @throws IllegalArgumentException if the decimals are out of bounds or the meaning is empty, long or unprintable
     */
    public Measure {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "Measure decimals must be 0 to " + MOST_DECIMALS + " but was " + decimals);
        }
        SchemaText.checkProse("Measure meaning", meaning);
    }

    /**
     * Returns a number as this measure holds it: a whole number of its last decimal.
     *
     * @param value any number
     * @param rounding what to do with decimals beyond those of the measure; {@link RoundingMode#UNNECESSARY} to have
     *     none
     * @return the whole number
     * @throws ArithmeticException if rounding is needed and was said to be unnecessary, or the number has more than 63
     *     bits; it is not quoted
     */
    public long fixedPoint(BigDecimal value, RoundingMode rounding) {
        BigInteger units = value.setScale(decimals, rounding).unscaledValue();
        if (units.bitLength() >= Long.SIZE) {
            throw new ArithmeticException("A value of " + id + " is too large. Maybe give the measure fewer decimals?");
        }
        return units.longValue();
    }

    /**
     * Returns the number that a whole number of this measure's last decimal stands for.
     *
     * @param units whole number of the last decimal, such as a sum
     * @return the number, with the decimals of the measure
     */
    public BigDecimal value(BigInteger units) {
        return new BigDecimal(units, decimals);
    }

    /**
     * Returns the mean of what was summed: sum / count.
     *
     * @param sums sums of this measure
     * @param places how many decimals the answer has
     * @param rounding what to do with the rest; the exact quotient is rounded once
     * @return the mean; empty if nothing was summed
     */
    public Optional<BigDecimal> mean(MeasureSums sums, int places, RoundingMode rounding) {
        if (sums.count() == 0) {
            return Optional.empty();
        }
        return Optional.of(value(sums.sum()).divide(BigDecimal.valueOf(sums.count()), places, rounding));
    }

    /**
     * Returns the sample variance of what was summed: (n Q - S S) / (n (n - 1)), with count n, sum S and sum of squares
     * Q. It is computed without loss, so nothing cancels.
     *
     * @param sums sums of this measure
     * @param places how many decimals the answer has
     * @param rounding what to do with the rest; the exact quotient is rounded once
     * @return the variance, 0 or more; empty if fewer than two values were summed
     */
    public Optional<BigDecimal> variance(MeasureSums sums, int places, RoundingMode rounding) {
        if (sums.count() < 2) {
            return Optional.empty();
        }
        BigInteger count = BigInteger.valueOf(sums.count());
        BigInteger spread =
                count.multiply(sums.sumOfSquares()).subtract(sums.sum().pow(2));
        BigInteger pairs = count.multiply(count.subtract(BigInteger.ONE));
        return Optional.of(new BigDecimal(spread, 2 * decimals).divide(new BigDecimal(pairs), places, rounding));
    }

    @Override
    public int compareTo(Measure other) {
        return ORDER.compare(this, other);
    }
}
