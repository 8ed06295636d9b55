package org.placewright.sufficiency.market;

import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How concentrated a market is: what is shared out, by owner, and the usual measures of how unequal the shares are.
 *
 * <p>With sizes s1 to sn above 0 and shares pi = si / (s1 + ... + sn):
 *
 * <ul>
 *   <li>Herfindahl-Hirschman index, in points: HHI = 10,000 (p1² + ... + pn²), from 10,000/n for equal owners to 10,000
 *       for one;
 *   <li>normalised: (H - 1/n) / (1 - 1/n) with H = HHI / 10,000, from 0 to 1, not defined for one owner;
 *   <li>effective number of owners: 1 / H, so many equal ones would be as concentrated;
 *   <li>concentration ratio CRk: the share of the k largest;
 *   <li>Gini coefficient: the sum of |pi - pj| over all pairs, each way, over 2n, from 0 to 1 - 1/n;
 *   <li>what a merger of owners i and j adds to HHI: 20,000 pi pj.
 * </ul>
 *
 * <p>Sums and products are exact whole numbers; only the last division is rounded, to the nearest double. So the order
 * of the owners changes no bit, and owners of nothing change nothing. O(n log n) to make, O(n) to keep.
 *
 * <p>Sources: O. C. Herfindahl (1950) and A. O. Hirschman (1945) for the index; US Department of Justice and Federal
 * Trade Commission, Merger Guidelines (2023), for its points; M. A. Adelman, "Comment on the H concentration measure as
 * a numbers-equivalent" (1969); C. Gini (1912).
 */
public final class Concentration {

    private static final BigInteger POINTS = BigInteger.valueOf(10_000);

    /** Above 0, largest first. */
    private final ImmutableLongArray sizes;

    private final BigInteger total;
    private final BigInteger squares;

    private Concentration(long[] ascending) {
        ImmutableLongArray.Builder largestFirst = ImmutableLongArray.builder();
        BigInteger sum = BigInteger.ZERO;
        BigInteger sumOfSquares = BigInteger.ZERO;
        for (int i = ascending.length - 1; i >= 0 && ascending[i] > 0; i--) {
            BigInteger size = BigInteger.valueOf(ascending[i]);
            largestFirst.add(ascending[i]);
            sum = sum.add(size);
            sumOfSquares = sumOfSquares.add(size.multiply(size));
        }
        this.sizes = largestFirst.build();
        this.total = sum;
        this.squares = sumOfSquares;
    }

    /**
     * Measures how some sizes are shared out.
     *
     * @param sizes the size of each owner, such as its places, 0 or more, in any order; at least one above 0
     * @return the concentration
     * @throws IllegalArgumentException if a size is negative, or none is above 0
     */
    public static Concentration of(long... sizes) {
        long[] ascending = sizes.clone();
        Arrays.sort(ascending);
        if (ascending.length == 0 || ascending[ascending.length - 1] <= 0) {
            throw new IllegalArgumentException(
                    "Concentration sizes must hold one above 0. Maybe ask whether there is a market first?");
        }
        if (ascending[0] < 0) {
            throw new IllegalArgumentException("Concentration sizes must be 0 or more but one was " + ascending[0]
                    + ". Maybe a change was given for a size?");
        }
        return new Concentration(ascending);
    }

    /**
     * Returns how many owners have a share.
     *
     * @return 1 or more
     */
    public int owners() {
        return sizes.length();
    }

    /**
     * Returns the sizes of the owners that have a share.
     *
     * @return sizes above 0, largest first
     */
    public ImmutableLongArray sizes() {
        return sizes;
    }

    /**
     * Returns the share of an owner.
     *
     * @param rank 0 for the largest to {@link #owners()} - 1
     * @return above 0, to 1
     */
    public double share(int rank) {
        return ratio(BigInteger.valueOf(sizes.get(rank)), total);
    }

    /**
     * Returns the Herfindahl-Hirschman index.
     *
     * @return points: 10,000 over the number of owners, to 10,000
     */
    public double hhi() {
        return ratio(POINTS.multiply(squares), total.multiply(total));
    }

    /**
     * Tells whether the index is above some points, exactly.
     *
     * @param points the points
     * @return true if the index is above them
     */
    public boolean exceeds(long points) {
        return POINTS.multiply(squares).compareTo(BigInteger.valueOf(points).multiply(total.multiply(total))) > 0;
    }

    /**
     * Returns the index normalised for the number of owners.
     *
     * @return 0 where all are equal, to 1; empty for one owner, of which it is not defined
     */
    public OptionalDouble normalised() {
        if (owners() == 1) {
            return OptionalDouble.empty();
        }
        BigInteger n = BigInteger.valueOf(owners());
        BigInteger square = total.multiply(total);
        return OptionalDouble.of(
                ratio(n.multiply(squares).subtract(square), square.multiply(n.subtract(BigInteger.ONE))));
    }

    /**
     * Returns how many equal owners would be as concentrated.
     *
     * @return 1 to the number of owners
     */
    public double effectiveNumber() {
        return ratio(total.multiply(total), squares);
    }

    /**
     * Returns the concentration ratio.
     *
     * @param k how many of the largest owners, 1 or more
     * @return their share together, above 0, to 1, which it is where there are no more than k
     * @throws IllegalArgumentException if k is not above 0
     */
    public double ofLargest(int k) {
        if (k < 1) {
            throw new IllegalArgumentException(
                    "Concentration k must be 1 or more but was " + k + ". Maybe ask for 4, or for 10?");
        }
        BigInteger largest = sizes.subArray(0, Math.min(k, owners())).stream()
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        return ratio(largest, total);
    }

    /**
     * Returns the Gini coefficient of the shares.
     *
     * @return 0 where all are equal, to below 1
     */
    public double gini() {
        BigInteger weighted = BigInteger.ZERO;
        for (int rank = 0; rank < owners(); rank++) {
            weighted = weighted.add(
                    BigInteger.valueOf(sizes.get(rank)).multiply(BigInteger.valueOf(owners() - 1L - 2L * rank)));
        }
        return ratio(weighted, total.multiply(BigInteger.valueOf(owners())));
    }

    /**
     * Returns what the merger of two owners would add to the index.
     *
     * @param one 0 for the largest to {@link #owners()} - 1
     * @param other another of them
     * @return points, above 0
     * @throws IllegalArgumentException if the two are one
     */
    public double mergerDelta(int one, int other) {
        checkDifferent(one, other);
        BigInteger product = BigInteger.valueOf(sizes.get(one)).multiply(BigInteger.valueOf(sizes.get(other)));
        return ratio(POINTS.multiply(product.shiftLeft(1)), total.multiply(total));
    }

    /**
     * Returns what the merger of the two largest owners would add to the index.
     *
     * @return points, above 0; empty for one owner
     */
    public OptionalDouble mergerDeltaOfLargest() {
        return owners() == 1 ? OptionalDouble.empty() : OptionalDouble.of(mergerDelta(0, 1));
    }

    /**
     * Returns the market after the merger of two owners.
     *
     * @param one 0 for the largest to {@link #owners()} - 1
     * @param other another of them
     * @return the concentration then
     * @throws IllegalArgumentException if the two are one
     */
    public Concentration merged(int one, int other) {
        checkDifferent(one, other);
        long[] after = sizes.toArray();
        after[one] = Math.addExact(after[one], after[other]);
        after[other] = 0;
        return of(after);
    }

    private static void checkDifferent(int one, int other) {
        if (one == other) {
            throw new IllegalArgumentException(
                    "Concentration owners to merge must differ but were both " + one + ". Maybe count from 0?");
        }
    }

    private static double ratio(BigInteger part, BigInteger whole) {
        return new BigDecimal(part)
                .divide(new BigDecimal(whole), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** Returns the number of owners and the points. */
    @Override
    public String toString() {
        return "Concentration[" + owners() + " owners, HHI " + hhi() + "]";
    }
}
