package org.placewright.interchange.statement;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.placewright.core.time.CollectionYear;

/**
 * The time a row of a tidy table is about: {@code time_period} and {@code time_identifier} of the layout.
 *
 * <p>As we read the layout: calendar years, reporting years, months and weeks have the four digits of a year;
 * financial, academic and tax years, and terms, six, such as {@code 202425} for 2024-25. Ordered by period, then
 * identifier.
 *
 * @param period four digits of a year, or six: those of a year and the last two of the next
 * @param identifier what kind of period it is, in the layout's words, such as {@code Reporting year}
 */
public record TimePeriod(String period, String identifier) implements Comparable<TimePeriod> {

    /** A year that ends on the day of a count, such as 31 March. */
    static final String REPORTING_YEAR = "Reporting year";

    /** A year from April to March. */
    static final String FINANCIAL_YEAR = "Financial year";

    private static final Pattern DIGITS = Pattern.compile("[0-9]{4}(?:[0-9]{2})?");
    private static final Comparator<TimePeriod> ORDER =
            Comparator.comparing(TimePeriod::period).thenComparing(TimePeriod::identifier);

    /**
     * Checks the form.
     *
     * @param period four digits of a year, or six: those of a year and the last two of the next
     * @param identifier what kind of period it is, in the layout's words, such as {@code Reporting year}
     * @throws IllegalArgumentException if the period has another form, its two years do not follow one another, or the
     *     identifier cannot be printed
     */
    public TimePeriod {
        if (!DIGITS.matcher(period).matches() || (period.length() == 6 && !isConsecutive(period))) {
            throw new IllegalArgumentException("TimePeriod period must be a year such as 2025, or two that follow one"
                    + " another such as 202425, but was \"" + period + "\". Maybe leave out the hyphen?");
        }
        StatementText.check("TimePeriod identifier", identifier);
    }

    private static boolean isConsecutive(String years) {
        int next = (Integer.parseInt(years.substring(0, 4)) + 1) % 100;
        return next == Integer.parseInt(years.substring(4));
    }

    /**
     * Returns a collection year as a reporting year, as children on its 31 March are published.
     *
     * @param year the collection year
     * @return the period, named by the year it ends in, such as {@code 2025}
     */
    public static TimePeriod reportingYear(CollectionYear year) {
        return new TimePeriod(String.valueOf(year.endingIn()), REPORTING_YEAR);
    }

    /**
     * Returns a collection year as a financial year, as sums over the year are published.
     *
     * @param year the collection year
     * @return the period, such as {@code 202425}
     */
    public static TimePeriod financialYear(CollectionYear year) {
        return new TimePeriod(year.toString().replace("-", ""), FINANCIAL_YEAR);
    }

    @Override
    public int compareTo(TimePeriod other) {
        return ORDER.compare(this, other);
    }

    /** Returns period and identifier. */
    @Override
    public String toString() {
        return period + " (" + identifier + ")";
    }
}
