package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * One time in care as the model simulates it: the placements, each by its first day, and how it ended.
 *
 * @param dateOfBirth the child's
 * @param spells the placements, in order
 * @param until the day care ended; that of the last day, which is not the end, if it goes on
 * @param ending whether it went on, was left, or ended with the eighteenth birthday
 */
record CareCourse(LocalDate dateOfBirth, ImmutableList<Spell> spells, long until, Ending ending) {

    /** How a time in care ended. */
    enum Ending {
        GOES_ON,
        LEFT,
        GROWN_UP
    }

    /**
     * A placement.
     *
     * @param start its first day, counted from 1970
     * @param kind of placement
     */
    record Spell(long start, CareKind kind) {}

    long start() {
        return spells.get(0).start();
    }

    CareKind lastKind() {
        return spells.get(spells.size() - 1).kind();
    }

    /** Returns nothing of the value: it describes a child. */
    @Override
    public String toString() {
        return "CareCourse[...]";
    }
}
