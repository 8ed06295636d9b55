package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.core.time.CollectionYear;

/** How many dates there are in each collection year. */
final class DatesByYear {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2150;

    private final int[] dates = new int[LAST_YEAR - FIRST_YEAR + 1];
    private int total;

    void add(LocalDate date) {
        dates[CollectionYear.containing(date).endingIn() - FIRST_YEAR]++;
        total++;
    }

    int total() {
        return total;
    }

    /** Returns how many lie in a year. */
    int in(CollectionYear year) {
        int index = year.endingIn() - FIRST_YEAR;
        return index < 0 || index >= dates.length ? 0 : dates[index];
    }

    /** Returns how many lie after a year. */
    int after(CollectionYear year) {
        int after = 0;
        for (int ending = year.endingIn() + 1; ending <= LAST_YEAR; ending++) {
            after += dates[ending - FIRST_YEAR];
        }
        return after;
    }

    /** Returns how many lie in each year that has any. */
    SortedMap<CollectionYear, Integer> years() {
        SortedMap<CollectionYear, Integer> years = new TreeMap<>();
        for (int ending = FIRST_YEAR; ending <= LAST_YEAR; ending++) {
            if (dates[ending - FIRST_YEAR] > 0) {
                years.put(CollectionYear.of(ending), dates[ending - FIRST_YEAR]);
            }
        }
        return years;
    }
}
