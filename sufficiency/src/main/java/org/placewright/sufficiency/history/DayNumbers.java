package org.placewright.sufficiency.history;

import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days as columns hold them: whole numbers, counted from 1 January 1970. Dates that a number cannot tell (beyond five
 * million years) are held as the last that it can, so that an odd date is no exception.
 */
final class DayNumbers {

    /** Stands for a day that never comes. */
    static final int NEVER = Integer.MAX_VALUE;

    /** Stands for a day that is not known. */
    static final int NOT_KNOWN = Integer.MIN_VALUE;

    private DayNumbers() {}

    static int of(LocalDate day) {
        return Math.max(NOT_KNOWN + 1, Math.min(NEVER - 1, Ints.saturatedCast(day.toEpochDay())));
    }

    static int ofEnd(Optional<LocalDate> day) {
        return day.isPresent() ? of(day.get()) : NEVER;
    }
}
