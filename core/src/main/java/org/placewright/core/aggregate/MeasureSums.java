package org.placewright.core.aggregate;

import java.math.BigInteger;
import org.placewright.core.Personal;

/**
 * How many values of a measure were summed, their sum, and the sum of their squares.
 *
 * <p>The sums are exact and of unbounded width: the square of a 64-bit number has up to 127 bits and there may be
 * 2<sup>63</sup> of them, which two {@code long} would not hold. The count overflows with an
 * {@link ArithmeticException}, never silently. Nothing is printed, because a sum over one child is that child's value.
 *
 * @param count how many values, 0 or more
 * @param sum their sum, in units of the measure's last decimal
 * @param sumOfSquares the sum of their squares, in squared units of the last decimal
 */
@Personal
public record MeasureSums(long count, BigInteger sum, BigInteger sumOfSquares) {

    /** The sums of no values. */
    public static final MeasureSums ZERO = new MeasureSums(0, BigInteger.ZERO, BigInteger.ZERO);

    private static final int BITS_OF_LARGEST_SQUARE = 2 * (Long.SIZE - 1);

    /**
     * Checks that there could be such values: none where none were counted, the sum no larger than the squares allow
     * (Cauchy-Schwarz; and a whole number is never larger than its square, and odd when its square is), the squares no
     * larger than those of 64-bit numbers.
     *
     * @param count how many values, 0 or more
     * @param sum their sum, in units of the measure's last decimal
     * @param sumOfSquares the sum of their squares, in squared units of the last decimal
     * @throws IllegalArgumentException if there could not; the numbers are not quoted
     */
    public MeasureSums {
        if (count < 0) {
            throw new IllegalArgumentException("MeasureSums count must not be negative");
        }
        BigInteger values = BigInteger.valueOf(count);
        if (sum.pow(2).compareTo(values.multiply(sumOfSquares)) > 0
                || sum.abs().compareTo(sumOfSquares) > 0
                || sum.testBit(0) != sumOfSquares.testBit(0)
                || sumOfSquares.compareTo(values.shiftLeft(BITS_OF_LARGEST_SQUARE)) > 0) {
            throw new IllegalArgumentException(
                    "MeasureSums must be the sum and the sum of squares of so many whole numbers, which"
                            + " they cannot be. Maybe they were mixed up or scaled?");
        }
    }

    /**
     * Returns the sums of one value.
     *
     * @param value a whole number of the measure's last decimal
     * @return its sums
     */
    public static MeasureSums of(long value) {
        BigInteger exact = BigInteger.valueOf(value);
        return new MeasureSums(1, exact, exact.pow(2));
    }

    /**
     * Returns these values and others together.
     *
     * @param other sums of other values of the same measure
     * @return the sums of all of them
     * @throws ArithmeticException if there are more than a {@code long} can count
     */
    public MeasureSums plus(MeasureSums other) {
        return new MeasureSums(
                Math.addExact(count, other.count), sum.add(other.sum), sumOfSquares.add(other.sumOfSquares));
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "MeasureSums[...]";
    }
}
