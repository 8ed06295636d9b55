package org.placewright.examples.guide;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Brothers and sisters as the council's own case system holds them.
 *
 * @param numbers the numbers of the children
 * @param together whether they are to live together; absent while nobody has decided
 * @param decided the day it was decided, if it was
 */
public record FamilyRecord(ImmutableList<String> numbers, Optional<Boolean> together, Optional<LocalDate> decided) {

    /** Names the type only. */
    @Override
    public String toString() {
        return "FamilyRecord[...]";
    }
}
