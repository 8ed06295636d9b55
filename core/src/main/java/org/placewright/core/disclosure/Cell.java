package org.placewright.core.disclosure;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.LongStream;
import org.placewright.core.Personal;

/**
 * What lies behind one figure of a table: how many records, and, where the figure is an amount, what each contributor
 * put in.
 *
 * <p>A contributor is whoever must not be found out: a provider whose prices are summed, or a council whose sums are
 * pooled. It may have many records; what it put in must then be added up first. Nothing is printed.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>count</td><td>whole number</td><td>records</td><td>yes</td><td></td>
 *     <td>records behind the figure, 0 or more</td><td>the records counted</td></tr>
 * <tr><td>contributions</td><td>list of whole numbers</td><td>any, the same for all</td><td>no</td><td>none: the figure is a count</td>
 *     <td>one amount for each contributor, 0 or more each, largest first; no more than there are records</td><td>the records counted</td></tr>
 * </table>
 *
 * @param count records behind the figure, 0 or more
 * @param contributions one amount for each contributor, largest first; empty where the figure is a count
 */
@Personal
public record Cell(long count, ImmutableList<BigInteger> contributions) {

    /**
     * Checks the numbers and sorts the contributions, whose order has no meaning.
     *
     * @param count records behind the figure, 0 or more
     * @param contributions one amount for each contributor, largest first; empty where the figure is a count
     * @throws IllegalArgumentException if a number is negative, or there are more contributors than records; amounts
     *     are not quoted
     */
    public Cell {
        if (count < 0) {
            throw new IllegalArgumentException("Cell count must not be negative");
        }
        if (contributions.size() > count) {
            throw new IllegalArgumentException("Cell contributions must be no more than there are records."
                    + " Maybe a contributor without a record was counted?");
        }
        contributions = ImmutableList.sortedCopyOf(Comparator.reverseOrder(), contributions);
        if (!contributions.isEmpty()
                && contributions.get(contributions.size() - 1).signum() < 0) {
            throw new IllegalArgumentException("Cell contributions must not be negative: the rules on dominance have"
                    + " no meaning then. Maybe judge what was added and what was taken away apart?");
        }
    }

    /**
     * Returns the cell of a figure that is a count.
     *
     * @param count records, 0 or more
     * @return the cell
     * @throws IllegalArgumentException if the count is negative
     */
    public static Cell ofCount(long count) {
        return new Cell(count, ImmutableList.of());
    }

    /**
     * Returns the cell of an amount to which each contributor put in one record.
     *
     * @param contributions one amount for each contributor, 0 or more, in any order
     * @return the cell
     * @throws IllegalArgumentException if an amount is negative
     */
    public static Cell ofContributions(long... contributions) {
        return new Cell(
                contributions.length,
                LongStream.of(contributions).mapToObj(BigInteger::valueOf).collect(ImmutableList.toImmutableList()));
    }

    /** What the largest contributors put in together; 0 where there are none. */
    BigInteger ofLargest(int contributors) {
        return contributions.stream().limit(contributors).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** What all contributors put in together. */
    BigInteger total() {
        return ofLargest(contributions.size());
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "Cell[...]";
    }
}
