package org.placewright.interchange.needs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.money.WeeklyFee;

/** What numbers and dates a field of the standard can say; what is beyond would not be read again. */
final class Limits {

    static final int MOST_CHILDREN = 999_999;

    private static final int EARLIEST_YEAR = 1950;
    private static final int LATEST_YEAR = 2149;
    private static final WeeklyFee HIGHEST = WeeklyFee.ofPence(99_999_999_999L);

    private Limits() {}

    static void date(String name, Optional<LocalDate> date) {
        if (date.filter(day -> day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR)
                .isPresent()) {
            throw new IllegalArgumentException(name + " must be of the years " + EARLIEST_YEAR + " to " + LATEST_YEAR
                    + ". Maybe the year is misspelt?");
        }
    }

    static void count(String name, OptionalInt count) {
        if (count.isPresent() && (count.getAsInt() < 0 || count.getAsInt() > MOST_CHILDREN)) {
            throw new IllegalArgumentException(name + " must be 0 to " + MOST_CHILDREN + " but was " + count.getAsInt()
                    + ". Maybe leave it out where it is not known?");
        }
    }

    static void cost(String name, Optional<WeeklyFee> cost) {
        if (cost.filter(fee -> fee.compareTo(HIGHEST) > 0).isPresent()) {
            throw new IllegalArgumentException(
                    name + " must be at most " + HIGHEST + " but was " + cost.get() + ". Maybe it is in pence?");
        }
    }
}
