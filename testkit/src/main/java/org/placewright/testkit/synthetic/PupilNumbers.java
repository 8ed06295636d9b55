package org.placewright.testkit.synthetic;

import java.time.LocalDate;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.code.ReasonForNoUniquePupilNumber;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.core.time.Age;

/**
 * Unique pupil numbers, as known on the last day: children of four and over have one, made of their identifier, whose
 * first digits are of no authority; the younger are not of school age.
 */
final class PupilNumbers {

    private static final int SCHOOL_AGE = 4;
    private static final String PERMANENT = "0";

    private PupilNumbers() {}

    /** Returns the number of a child whose identifier has eleven digits. */
    static PupilNumber of(ChildId child, LocalDate dateOfBirth, LocalDate asOf) {
        return Age.inYears(dateOfBirth, asOf) < SCHOOL_AGE
                ? new PupilNumber.Absent(ReasonForNoUniquePupilNumber.UN1)
                : new PupilNumber.Given(UniquePupilNumber.withCheckLetter(child.value() + PERMANENT));
    }
}
