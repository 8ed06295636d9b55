package org.placewright.core.framework;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.placewright.core.time.DateRange;

/**
 * How long a contract runs: a first term, and extensions the buyers may take up one after another.
 *
 * <p>Lengths are counted in months from the first day, so that 5 + 2 + 2 years and 60 + 24 + 24 months are equal.
 *
 * <table>
 * <caption>Attributes; source: the contract</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>from</td><td>date</td><td></td><td>yes</td><td></td><td>the first day</td></tr>
 * <tr><td>months</td><td>whole number</td><td>months</td><td>yes</td><td></td>
 *     <td>how long it runs at first, 1 or more</td></tr>
 * <tr><td>extensionMonths</td><td>list of whole numbers</td><td>months</td><td>yes</td><td></td>
 *     <td>how long each extension is, in the order they may be taken up; none where there are none</td></tr>
 * </table>
 *
 * @param from the first day
 * @param months how long it runs at first, 1 or more
 * @param extensionMonths how long each extension is, in the order they may be taken up, 1 or more each
 */
public record ContractTerm(LocalDate from, int months, ImmutableList<Integer> extensionMonths) {

    private static final int MONTHS_IN_YEAR = 12;
    private static final int LONGEST = 100 * MONTHS_IN_YEAR;

    /**
     * Checks the lengths.
     *
     * @param from the first day
     * @param months how long it runs at first, 1 or more
     * @param extensionMonths how long each extension is, in the order they may be taken up, 1 or more each
     * @throws IllegalArgumentException if a length is below 1 month, or all together exceed a hundred years
     */
    public ContractTerm {
        checkLength("months", months);
        extensionMonths.forEach(length -> checkLength("extensionMonths", length));
        long total =
                months + extensionMonths.stream().mapToLong(Integer::longValue).sum();
        if (total > LONGEST) {
            throw new IllegalArgumentException("ContractTerm must not run for more than " + LONGEST
                    + " months but would for " + total + ". Maybe the lengths are in days?");
        }
    }

    private static void checkLength(String field, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("ContractTerm " + field + " must be 1 or more but was " + months
                    + ". Maybe leave an extension out?");
        }
    }

    /**
     * Returns the term of so many years, with extensions of so many years.
     *
     * @param from the first day
     * @param years how long it runs at first, 1 or more
     * @param extensionYears how long each extension is, in the order they may be taken up
     * @return the term
     * @throws IllegalArgumentException if a length is below 1 year, or all together exceed a hundred years
     */
    public static ContractTerm ofYears(LocalDate from, int years, int... extensionYears) {
        return new ContractTerm(
                from,
                inMonths(years),
                IntStream.of(extensionYears).mapToObj(ContractTerm::inMonths).collect(ImmutableList.toImmutableList()));
    }

    private static int inMonths(int years) {
        return Math.multiplyExact(Math.min(years, LONGEST), MONTHS_IN_YEAR);
    }

    /**
     * Returns the days of the first term, without extensions.
     *
     * @return the days
     */
    public DateRange initial() {
        return withExtensions(0);
    }

    /**
     * Returns the days it runs when every extension is taken up.
     *
     * @return the days
     */
    public DateRange longest() {
        return withExtensions(extensionMonths.size());
    }

    /**
     * Returns the days it runs when so many of the extensions are taken up.
     *
     * @param taken how many, 0 to all of them
     * @return the days
     * @throws IllegalArgumentException if there are not so many
     */
    public DateRange withExtensions(int taken) {
        if (taken < 0 || taken > extensionMonths.size()) {
            throw new IllegalArgumentException(
                    "The number of extensions taken up must be 0 to " + extensionMonths.size() + " but was " + taken);
        }
        int total = months
                + extensionMonths.stream()
                        .limit(taken)
                        .mapToInt(Integer::intValue)
                        .sum();
        return DateRange.of(from, from.plusMonths(total));
    }
}
