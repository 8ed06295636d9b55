package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One time in care as the model simulates it: the placements, each by its first day, and how it ended. Temporary stays
 * elsewhere are no part of it.
 *
 * @param dateOfBirth the child's
 * @param spells the placements, in order
 * @param until the day care ended; that of the last day, which is not the end, if it goes on
 * @param exit the way out of care; empty if it goes on
 */
record CareCourse(LocalDate dateOfBirth, ImmutableList<Spell> spells, long until, Optional<Exit> exit) {

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

    boolean goesOn() {
        return exit.isEmpty();
    }

    boolean isInCareOn(long day) {
        return start() <= day && (goesOn() || day < until);
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
