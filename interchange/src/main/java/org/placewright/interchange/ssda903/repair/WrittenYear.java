package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.Comparators;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewright.core.time.CollectionYear;

/**
 * The year a row says its return is of: a single one, which may be that in which the return ends or that in which it
 * starts, or both, which leave no doubt.
 *
 * @param ifEnd the return, if a single year is the one it ends in
 * @param ifStart the return, if a single year is the one it starts in; the same if both are named
 */
record WrittenYear(CollectionYear ifEnd, CollectionYear ifStart) {

    private static final Pattern ONE_YEAR = Pattern.compile("(\\d{4})(?:\\.0+)?");
    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})[-/](\\d{2})");
    private static final int CENTURY = 100;

    /** Years from which every date lies on, so that no sum of days leaves the calendar. */
    private static final int EARLIEST = 1950;

    private static final int LATEST = 2149;

    static Optional<WrittenYear> parse(String text) {
        Matcher one = ONE_YEAR.matcher(text);
        if (one.matches()) {
            int year = Integer.parseInt(one.group(1));
            return of(year, year + 1);
        }
        Matcher two = TWO_YEARS.matcher(text);
        if (!two.matches()) {
            return Optional.empty();
        }
        int end = Integer.parseInt(two.group(1)) + 1;
        return end % CENTURY == Integer.parseInt(two.group(2)) ? of(end, end) : Optional.empty();
    }

    private static Optional<WrittenYear> of(int ifEnd, int ifStart) {
        return ifEnd < EARLIEST || ifEnd > LATEST
                ? Optional.empty()
                : Optional.of(new WrittenYear(CollectionYear.of(ifEnd), CollectionYear.of(ifStart)));
    }

    /** Returns the later return of two, whichever is meant by single years. */
    static WrittenYear latest(WrittenYear one, WrittenYear other) {
        return one.equals(other)
                ? one
                : new WrittenYear(Comparators.max(one.ifEnd, other.ifEnd), Comparators.max(one.ifStart, other.ifStart));
    }

    /** Tells whether both years are named. */
    boolean isClear() {
        return ifEnd.equals(ifStart);
    }
}
