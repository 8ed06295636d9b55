package org.placewright.examples.quickstart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.placewright.sufficiency.history.CareStays;

/**
 * How many children came into care and left it, before a day.
 *
 * @param since the day from which on all of them are known; the day itself does not count
 * @param years how many whole years are counted; 0 where less than one is known
 * @param entries how many came into care
 * @param exits how many left it
 */
record KnownFlows(LocalDate since, int years, long entries, long exits) {

    /** As long as rates are taken from. */
    private static final int MOST_YEARS = 6;

    /** Counts what is known to have happened by a day. */
    static KnownFlows of(CareStays stays, LocalDate asOf) {
        int last = Math.toIntExact(asOf.toEpochDay());
        LocalDate known = LocalDate.ofEpochDay(knownFrom(stays, last));
        int years = (int) Math.min(MOST_YEARS, ChronoUnit.YEARS.between(known, asOf));
        LocalDate since = years == 0 ? known : asOf.minusYears(years);
        long entries = 0;
        long exits = 0;
        for (int row = 0; row < stays.size(); row++) {
            entries += stays.isEntry(row) && isWithin(stays.from(row), since, last) ? 1 : 0;
            exits += stays.isExit(row) && isWithin(stays.until(row), since, last) ? 1 : 0;
        }
        return new KnownFlows(since, years, entries, exits);
    }

    /** Of the time before the first end that is known, only those are known who stayed. */
    private static int knownFrom(CareStays stays, int last) {
        int firstEnd = Integer.MAX_VALUE;
        int firstStart = last;
        for (int row = 0; row < stays.size(); row++) {
            firstEnd = Math.min(firstEnd, stays.until(row));
            firstStart = Math.min(firstStart, stays.from(row));
        }
        return firstEnd <= last ? firstEnd : firstStart;
    }

    private static boolean isWithin(int day, LocalDate since, int last) {
        return day > since.toEpochDay() && day <= last;
    }

    /** Says it in a sentence. */
    String sentence(LocalDate asOf) {
        return years > 0
                ? String.format(
                        Locale.ROOT,
                        "In the %s before, %.1f children a year came into care and %.1f left it.",
                        years == 1 ? "year" : years + " years",
                        (double) entries / years,
                        (double) exits / years)
                : String.format(
                        Locale.ROOT,
                        "In the %d days before, all that are known, %,d came into care and %,d left it.",
                        ChronoUnit.DAYS.between(since, asOf),
                        entries,
                        exits);
    }
}
