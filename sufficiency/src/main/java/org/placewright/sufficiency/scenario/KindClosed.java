package org.placewright.sufficiency.scenario;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import org.placewright.core.code.DemandKind;

/**
 * A kind of care is closed to some ages: whoever would come into it or move to it goes to another kind, and those who
 * live there move to that kind as well. An example is "no under-16s in supported accommodation".
 *
 * <p>Until the day it is to be empty, those who live there move evenly; on that day all who are left do, and after it
 * whoever grows into the ages does at once.
 *
 * @param kind the kind that is closed
 * @param ages to which ages, in whole years on the day, within 0 to 17
 * @param instead the kind they go to
 * @param from the first day on which nobody comes
 * @param emptyBy the first day on which nobody is there, not before {@code from}; the same day if they move at once
 */
public record KindClosed(DemandKind kind, Range<Integer> ages, DemandKind instead, LocalDate from, LocalDate emptyBy)
        implements ScenarioChange {

    /**
     * Checks the ages, the kinds and the days.
     *
     * @param kind the kind that is closed
     * @param ages to which ages, in whole years on the day, within 0 to 17
     * @param instead the kind they go to
     * @param from the first day on which nobody comes
     * @param emptyBy the first day on which nobody is there, not before {@code from}
     * @throws IllegalArgumentException if an age is out of range, the kinds are one, or the days are swapped
     */
    public KindClosed {
        ages = ChildAges.of("KindClosed", ages);
        if (kind == instead) {
            throw new IllegalArgumentException("KindClosed instead must be another kind than the one closed but was "
                    + instead + ". Maybe name where the children go?");
        }
        if (emptyBy.isBefore(from)) {
            throw new IllegalArgumentException("KindClosed emptyBy must not be before " + from + " but was " + emptyBy
                    + ". Maybe the days are swapped?");
        }
    }

    /**
     * Returns a closing on which all who live there move at once.
     *
     * @param kind the kind that is closed
     * @param ages to which ages, in whole years on the day, within 0 to 17
     * @param instead the kind they go to
     * @param day the first day on which nobody is there
     * @return the change
     * @throws IllegalArgumentException if an age is out of range or the kinds are one
     */
    public static KindClosed atOnce(DemandKind kind, Range<Integer> ages, DemandKind instead, LocalDate day) {
        return new KindClosed(kind, ages, instead, day, day);
    }

    @Override
    public ImmutableSortedSet<LocalDate> turningPoints() {
        return ImmutableSortedSet.of(from, emptyBy);
    }

    @Override
    public String explanation() {
        return "From " + from + ", " + ChildAges.children(ages) + " go to " + Words.name(instead) + " instead of "
                + Words.name(kind) + ", and those there move "
                + (emptyBy.equals(from) ? "at once" : "by " + emptyBy);
    }
}
