package org.placewright.testkit.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;

/**
 * How entries differ by time: a factor of the calendar month and a factor of the year before the last day.
 *
 * <p>Months are by hand, a sixth between the fewest and the most: no published figure has them. Years are solved so
 * that the numbers in care over five years follow the published ones.
 */
final class EntryCalendar {

    /** January first; their mean is 1. */
    private static final double[] SEASON = {1.06, 1.05, 1.09, 0.96, 1.00, 1.03, 1.05, 0.92, 0.95, 1.01, 1.00, 0.88};

    /** Children in care on the last day and one to four years before, as parts of the last (DfE, 2021 to 2025). */
    static final double[] PUBLISHED_STOCK = {
        1, 83_530 / 81_770.0, 83_750 / 81_770.0, 82_090 / 81_770.0, 80_780 / 81_770.0
    };

    private final LocalDate asOf;
    private final boolean seasonal;
    private final double[] byYear;

    private EntryCalendar(LocalDate asOf, boolean seasonal, double[] byYear) {
        this.asOf = asOf;
        this.seasonal = seasonal;
        this.byYear = byYear;
    }

    static EntryCalendar of(LocalDate asOf, Set<Departure> departures) {
        double[] level = new double[PUBLISHED_STOCK.length];
        Arrays.fill(level, 1);
        return new EntryCalendar(asOf, departures.contains(Departure.SEASONAL_ENTRIES), level);
    }

    /** Returns the same calendar with other levels, of the last year first; the last holds for all years before. */
    EntryCalendar withYears(double[] levels) {
        return new EntryCalendar(asOf, seasonal, levels.clone());
    }

    /** Returns the factor of a day. */
    double factor(LocalDate day) {
        return factor(monthsBefore(day));
    }

    /** Returns the factor of a month, the month of the last day being 0 and the one before it 1. */
    double factor(int monthsBefore) {
        return year(monthsBefore / 12) * season(asOf.minusMonths(monthsBefore).getMonthValue());
    }

    double year(int yearsBefore) {
        return byYear[Math.min(yearsBefore, byYear.length - 1)];
    }

    double season(int month) {
        return seasonal ? SEASON[month - 1] : 1;
    }

    int monthsBefore(LocalDate day) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(day.withDayOfMonth(1), asOf.withDayOfMonth(1)));
    }

    /**
     * Returns levels of years that make the stock follow the published one.
     *
     * @param survivors how many of the children who enter in a month at level 1 are in care so many months later
     */
    double[] solvedYears(double[] survivors) {
        double last = stock(survivors, 0);
        double[] levels = new double[byYear.length];
        // The oldest level first: everybody in care four years before came at it; then a year at a time.
        for (int year = levels.length - 1; year >= 0; year--) {
            double wanted = last * PUBLISHED_STOCK[year];
            double known = 0;
            double open = 0;
            for (int month = 0; month < survivors.length; month++) {
                int before = year * 12 + month;
                double one = survivors[month] * factor(before) / year(before / 12);
                int yearOfEntry = Math.min(before / 12, levels.length - 1);
                if (yearOfEntry == year) {
                    open += one;
                } else {
                    known += one * levels[yearOfEntry];
                }
            }
            levels[year] = (wanted - known) / open;
        }
        return levels;
    }

    private double stock(double[] survivors, int monthsBefore) {
        double sum = 0;
        for (int month = 0; month < survivors.length; month++) {
            sum += survivors[month] * factor(monthsBefore + month);
        }
        return sum;
    }
}
