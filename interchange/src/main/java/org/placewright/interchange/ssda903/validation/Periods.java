package org.placewright.interchange.ssda903.validation;

import org.placewright.interchange.ssda903.DateField;
import org.placewright.interchange.ssda903.Ssda903Table;

/**
 * What must hold of any table of periods: they do not overlap, and one that was open at the end of a year is in the
 * next return.
 */
final class Periods {

    private Periods() {}

    /** Flags periods that begin before an earlier one ended. */
    static void flagOverlaps(FiledChild child, DateField first, DateField last, Flags flags) {
        double reached = Double.NEGATIVE_INFINITY;
        for (FiledRow period : child.rows(first.table())) {
            if (period.day(first) < reached) {
                flags.add(period);
            }
            double end = period.dayOr(last, Double.POSITIVE_INFINITY);
            if (period.isDate(first) && end > reached) {
                reached = end;
            }
        }
    }

    /**
     * Flags a child who had an open period at the end of the year before, and has none of that first day in this year:
     * the first row of the table, or if there is none, that of the header.
     */
    static void flagUnlessContinued(FiledChild child, DateField first, DateField last, Flags flags) {
        FiledRows now = child.rows(first.table());
        int at = 0;
        for (FiledRow before : child.previous().rows(first.table())) {
            while (at < now.size() && now.get(at).day(first) < before.day(first)) {
                at++;
            }
            boolean open = before.isDate(first) && before.isBlank(last);
            if (open && !(at < now.size() && now.get(at).day(first) == before.day(first))) {
                flags.add(now.isEmpty() ? child.row(Ssda903Table.HEADER) : now.first());
            }
        }
    }

    /**
     * Tells whether a period goes on after care ceased during it.
     *
     * @return false if it began when the child was not in care
     */
    static boolean outlastsCare(FiledRow period, DateField first, DateField last) {
        double start = period.day(first);
        double ceased = period.child().care().endOfCare(start);
        return ceased >= start && period.dayOr(last, Double.POSITIVE_INFINITY) > ceased;
    }

    /**
     * Returns how many of the first numbers of an array, which are in order, are below a limit; 0 if it is no number.
     */
    static int countBelow(double[] sorted, int size, double limit) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < limit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
